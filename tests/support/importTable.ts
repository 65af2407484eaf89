/** Who may import whom, by folder or file of `src`: other folders of it, files in them, and packages. */
export type ImportTable = Readonly<Record<string, readonly string[]>>;

const HEADING = '## Who may import whom';

const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** Reads the table of `docs/architecture.md`; throws where there is none. */
export function readImportTable(markdown: string): ImportTable {
  const [, section = ''] = markdown.split(HEADING);
  const rows = section
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|'));
  if (!rows?.length) throw new Error(`There is no table under ${HEADING}`);
  return Object.fromEntries(rows.map(([, name = '', , allowed = '']) => [quoted(name)[0] ?? '', quoted(allowed)]));
}
