import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import { phaseCoverOf } from '../../../src/domain/lookup/phaseBars.ts';
import { phasesCovered, phasesOf } from '../../../src/domain/lookup/phasesCovered.ts';
import type { Product } from '../../../src/domain/organisation.ts';
import { PHASES } from '../../../src/domain/vocabulary.ts';
import { anyOrganisation } from '../../support/anyOrganisation.ts';
import { documentWith } from '../../support/flagged.ts';
import { organisationOf, type Picture, person } from '../../support/picture.ts';

const WIDTH = 4;

/**
 * The bars of the first product as text, four letters a phase: `[` begins a bar and `]` ends it, `(` and `)` one through the
 * service squad; below them `?` where nobody covers a phase.
 */
function drawn(picture: Picture, phases: Record<string, string>): string {
  const details = Object.fromEntries(
    Object.entries(phases).map(([name, said]) => [
      person(name),
      /^\d/.test(said) ? { phases: said.split(' ') } : { role: said },
    ]),
  );
  const index = indexOf(organisationOf(documentWith(picture, details)));
  const { lines, open } = phaseCoverOf(index.organisation.products[0] as Product, index);
  const heads = PHASES.map((phase) => phase.padEnd(WIDTH)).join('');
  const bars = lines.map((line) =>
    line.reduce((text, { person: id, through, from, to }) => {
      const name = index.person(id)?.name ?? '';
      const [begin, end] = through === 'squad' ? '[]' : '()';
      return `${text.padEnd(from * WIDTH)}${begin}${name.padEnd((to - from) * WIDTH - 2)}${end}`;
    }, ''),
  );
  const gaps = PHASES.map((phase) => (open.includes(phase) ? '?' : '').padEnd(WIDTH)).join('');
  return [heads, ...bars, gaps].map((line) => line.trimEnd()).join('\n');
}

describe('who covers the phases of a product', () => {
  it('is a bar over adjoining phases for each person, and a gap where there is nobody', () => {
    expect(
      drawn({ squads: 'App: Ana*, Bo, Cy, Dee', products: 'Loan: App' }, { Ana: '2c 3a', Bo: '1 2a 2b', Cy: '3b' }),
    ).toBe(
      `
1   2a  2b  2c  3a  3b  4
[Bo        ][Ana   ][Cy]
                        ?`.trimStart(),
    );
  });

  it('stands on another line only where two cover the same phase, and all of one person on the same', () => {
    expect(
      drawn(
        { squads: 'App: Al*, Bo, Cy, Di', products: 'Loan: App' },
        { Al: 'Technical product manager', Bo: '1 2a', Cy: '2c 3b', Di: '4' },
      ),
    ).toBe(
      `
1   2a  2b  2c  3a  3b  4
[Bo    ][Al        ]    [Al]
            [Cy]    [Cy][Di]
`.trimStart(),
    );
  });

  it('is told through the service squad only of whoever is not in the squad that makes it', () => {
    expect(
      drawn(
        { squads: 'App: Ana*, Bo / Care: Bo, Ed', products: 'Loan: App; Care' },
        { Ana: '1 2a', Bo: '2b', Ed: '2b 2c 4' },
      ),
    ).toBe(
      `
1   2a  2b  2c  3a  3b  4
[Ana   ][Bo]
        (Ed    )        (Ed)
                ?   ?`.trimStart(),
    );
  });

  it('is nobody, without a gap, where no phase is stated or no squad is', () => {
    const none = '1   2a  2b  2c  3a  3b  4\n';
    expect(drawn({ squads: 'App: Ana*, Bo', products: 'Loan: App' }, {})).toBe(none);
    expect(drawn({ squads: 'App: Ana*', products: 'Loan' }, { Ana: '1' })).toBe(none);
  });

  it('serves a product without a squad of its own', () => {
    expect(drawn({ squads: 'Care: Ana*', products: 'Loan: -; Care' }, { Ana: '1 2a 2b 2c 3a 3b 4' })).toBe(
      '1   2a  2b  2c  3a  3b  4\n(Ana                       )\n',
    );
  });

  it('is, phase by phase, what the rule on phases counts', () => {
    fc.assert(
      fc.property(anyOrganisation, (organisation) => {
        const index = indexOf(organisation);
        for (const product of organisation.products) {
          const { lines, open } = phaseCoverOf(product, index);
          const bars = lines.flat();
          const covered = phasesCovered(product, index);
          expect(PHASES.filter((_, at) => bars.some(({ from, to }) => from <= at && at < to))).toEqual(
            PHASES.filter((phase) => covered.has(phase)),
          );
          expect(open).toEqual(covered.size === 0 ? [] : PHASES.filter((phase) => !covered.has(phase)));
          // Everybody covers just what they say, in as few bars as there are runs of it.
          for (const id of new Set(bars.map((bar) => bar.person))) {
            const own = bars.filter((bar) => bar.person === id);
            const phases = phasesOf(organisation.people.find((each) => each.id === id) as never);
            expect(own.flatMap(({ from, to }) => PHASES.slice(from, to))).toEqual(
              PHASES.filter((phase) => phases.includes(phase)),
            );
            expect(own.every(({ to }, at) => own[at + 1] === undefined || to < (own[at + 1]?.from ?? 0))).toBe(true);
          }
          // No two stand in the same place.
          for (const line of lines) {
            for (const [at, { from }] of line.entries()) expect(from >= (line[at - 1]?.to ?? 0)).toBe(true);
          }
        }
      }),
    );
  });
});
