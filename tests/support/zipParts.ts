import { unpack, zipDirectory } from '../../src/importing/tables/zip.ts';

const MOST = 10_000_000;

/** The parts of a zip by their names, unpacked, as text. */
export async function zipParts(zip: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of zipDirectory(zip) ?? []) {
    const bytes = await unpack(zip, entry, MOST);
    if (typeof bytes === 'string') throw new Error(`${entry.name}: ${bytes}`);
    parts.set(entry.name, new TextDecoder().decode(bytes));
  }
  return parts;
}
