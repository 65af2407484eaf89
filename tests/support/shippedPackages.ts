import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const README = join(import.meta.dirname, '..', '..', 'README.md');

function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).sort();
}

/** The packages that the README says are shipped: those that the project asks for, and those that these bring along. */
export function packagesInReadme(): { asked: string[]; broughtAlong: string[] } {
  const [, section = ''] = readFileSync(README, 'utf8').split('## What it is made of');
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const [, along = ''] = /They bring along (.*?)\. /.exec(section) ?? [];
  return { asked: quoted(rows.map((row) => row.split('|')[1]).join(' ')), broughtAlong: quoted(along) };
}
