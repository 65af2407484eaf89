import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import papaparse from 'papaparse';
import type { List, Listed } from '../../src/importing/rows/list.ts';
import type { Table } from '../../src/importing/tables/table.ts';
import { REAL_DATA } from './dataFolder.ts';

/** A table of a text: a line a row, cells between ` | `; outer spaces and the first and last line are no part of it. */
export function tableOf(text: string): Table {
  const lines = text.replace(/^\n|\n *$/g, '').split('\n');
  const rows = lines.map((line, at) => ({
    line: at + 1,
    cells: line.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n')),
  }));
  return { name: '', rows };
}

/** A text with separators as a table; each row with the line of the file that it begins at. */
export function separated(text: string, separator: string): Table {
  const rows: Table['rows'][number][] = [];
  let from = 0;
  let line = 1;
  papaparse.parse<string[]>(text, {
    delimiter: separator,
    step({ data, meta }) {
      rows.push({ line, cells: data });
      line += text.slice(from, meta.cursor).split(/\r\n|\n|\r/).length - 1;
      from = meta.cursor;
    },
  });
  return { name: '', rows };
}

/** A file of the folder of real data as a table, by what is known of it. */
export function tableFrom(file: string, separator: string, encoding = 'utf-8'): Table {
  const text = decoded(readFileSync(resolve(REAL_DATA, file)), encoding);
  return separated(text.replace(/^sep=.(?=\r?\n)/, ''), separator);
}

/** Node reads the bytes 80 to 9F of Windows-1252 as control characters; these are the ones that the files have. */
function decoded(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.replaceAll('\u0080', '€').replaceAll('\u0092', '’').replaceAll('\u0096', '–');
}

/** Each person on a line: whose lines, name with a star for a product owner, then whatever the list says. */
export function peoplePicture({ people }: List): string {
  return people.map((person) => personLine(person, people)).join('\n');
}

function personLine(person: Listed, people: readonly Listed[]): string {
  const { lines, name, kind, number, email, role, chapter, tribe, location, fte, squads, managerAt, fields } = person;
  const seats = squads.map(
    ({ squad, tribe: of, productOwner, share }) =>
      `${squad}${productOwner ? '*' : ''}${of === '' ? '' : ` (${of})`}${share === null ? '' : ` ${Math.round(share * 1000) / 10}%`}`,
  );
  const manager = managerAt === null ? undefined : people[managerAt];
  const said = [
    kind === 'employee' ? '' : kind,
    number && `#${number}`,
    email,
    role && `role ${role}`,
    chapter && `chapter ${chapter}`,
    tribe && `tribe ${tribe}`,
    location && `at ${location}`,
    fte === null ? '' : `fte ${fte}`,
    seats.length > 0 ? `in ${seats.join(' + ')}` : '',
    manager ? `under ${manager.name}` : '',
    ...Object.entries(fields).map(([header, text]) => `${header}=${text}`),
  ];
  return [`${lines.join('+')} ${name}`, ...said.filter(Boolean)].join(', ');
}

/** What is no person, and what is told, a line each. */
export function reportPicture({ leftOut, told }: List): string {
  const out = leftOut.map(
    ({ line, why, text, with: other }) => `${line} ${why}: ${text}${other === undefined ? '' : ` (${other})`}`,
  );
  const about = told.map(
    ({ line, about: what, column, text, lines }) =>
      `${line} ? ${what}${column && ` [${column}]`}: ${text}${lines.length === 0 ? '' : ` (${lines.join(', ')})`}`,
  );
  return [...out, ...about].join('\n');
}

/** How many people each squad, or whatever else is told of a person, has, as they come. */
export function counted(list: List, namesOf: (person: Listed) => readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of list.people.flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}
