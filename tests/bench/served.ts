import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { readDocument } from '../../src/storage/readDocument.ts';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { syntheticDocument, syntheticProposals } from './organisation.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
/** What is built and served: `ours`, `pages` and `organisations`. */
export const SERVED = join(ROOT, '.cache', 'bench');

export function organisationFile(people: number, scenarios = 1): string {
  return join(SERVED, 'organisations', scenarios === 1 ? `${people}.json` : `${people} in ${scenarios}.json`);
}

/** Writes the organisation that everybody shows, once it is known to be a sound document of the size asked for. */
export function writeOrganisation(people: number, scenarios = 1): void {
  const text = writeDocument(scenarios === 1 ? syntheticDocument(people) : syntheticProposals(people, scenarios));
  const read = readDocument(text);
  if (read.kind === 'refused')
    throw new Error(`The organisation of ${people} is not sound: ${JSON.stringify(read.faults[0])}`);
  const found = read.document.scenarios[0]?.organisation.people.length;
  if (found !== people) throw new Error(`The organisation of ${people} has ${found} people`);
  mkdirSync(join(SERVED, 'organisations'), { recursive: true });
  writeFileSync(organisationFile(people, scenarios), text);
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Serves the built pages on this machine alone, all in the same way, and says where. */
export async function serve(): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    try {
      const body = readFileSync(join(SERVED, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('The server has no address');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}
