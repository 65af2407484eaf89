import fc from 'fast-check';
import type { List } from '../../src/importing/rows/list.ts';
import { listOf } from './listText.ts';

// Random lists of people, as lines of text: of few names, so that some have the same, some no number, and many no more
// than half of what may be said of them.

const names = fc.constantFrom('Ana de Vries', 'ana de vries', 'Bo Li', 'Cem Yıldız', 'Zoë', 'Kofi Mensah', 'Yui Sato');
const roles = fc.constantFrom('', 'Developer', 'Tester', 'Lead', 'Tribe lead', 'Chapter lead');
const chapters = fc.constantFrom('', 'Backend', 'QA', 'qa', 'Data');
const tribes = fc.constantFrom('', '', 'Shop', 'shop', 'Bank');
const seat = fc
  .tuple(
    fc.constantFrom('Alpha', 'alpha', 'Beta', 'Gamma', 'Café Zuid'),
    fc.constantFrom('', '', '*'),
    fc.constantFrom('', '', ' 20%', ' 62.5%'),
    fc.constantFrom('', '', '', ' [Bank]'),
  )
  .map((parts) => parts.join(''));
const managers = fc.constantFrom('', 'Bo Li', 'Zoë', '#3', 'nobody');

/** A line of a list, its number aside. */
const line = fc.record({
  name: names,
  mark: fc.constantFrom('', '', '', '~', '?'),
  role: roles,
  chapter: chapters,
  squads: fc.array(seat, { maxLength: 3 }).map((seats) => seats.join(', ')),
  fte: fc.constantFrom('', '1', '0.8', '0.5'),
  tribe: tribes,
  email: fc.constantFrom('', '', 'a@x.example', 'A@x.example', 'b@x.example'),
  manager: managers,
  cost: fc.constantFrom('', '12'),
});

/** What a line says. */
export type Line = Record<keyof (typeof line extends fc.Arbitrary<infer Each> ? Each : never), string>;

export function lineText(
  { name, mark, role, chapter, squads, fte, tribe, email, manager, cost }: Line,
  number = '',
): string {
  const more = Object.entries({ tribe, email, manager, Cost: cost }).flatMap(([key, text]) =>
    text ? [`${key}=${text}`] : [],
  );
  return [`${name}${mark}${number && ` #${number}`}`, role, chapter, squads, fte, ...more].join(' | ');
}

/** Any list at all; numbers are of one person each, and some differ by their zeros alone. */
export const anyList: fc.Arbitrary<List> = fc
  .array(fc.tuple(line, fc.boolean()), { maxLength: 12 })
  .map((lines) =>
    listOf(
      lines
        .map(([each, isNumbered], at) => lineText(each, isNumbered ? '0'.repeat(at % 2) + (at >> 1) : ''))
        .join('\n'),
    ),
  );

/** Lines that are known by number, each in at most one squad. */
export const numberedLines: fc.Arbitrary<Line[]> = fc.array(
  line.map((each) => ({ ...each, mark: '', squads: each.squads.split(', ')[0] ?? '', email: '', manager: '' })),
  { minLength: 1, maxLength: 12 },
);
