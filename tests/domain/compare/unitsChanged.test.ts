import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Heads } from '../../../src/domain/compare/bill.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import {
  chaptersChanged,
  type LedAnew,
  ledAnewIn,
  squadsChanged,
  type UnitChange,
} from '../../../src/domain/compare/unitsChanged.ts';
import type { Chapter, Organisation, Squad } from '../../../src/domain/organisation.ts';
import { anyPair } from '../../support/anyPair.ts';
import { type Drawn, drawn } from '../../support/changesPicture.ts';

const tail = (id: string | null) => (id === null ? '-' : id.slice(id.indexOf(':') + 1));
const names = (sign: string, ids: readonly string[]) => (ids.length > 0 ? ` ${sign}${ids.map(tail).join(',')}` : '');
const heads = (size: Heads | null) => (size ? `${size.people}(${size.vacancies}) ${size.fte}` : '-');

/** `pay: split app +bo -cy stay 2/3, 3(0) 3 > 2(1) 2`: what became of it, who came, left and stayed, and its size. */
function lineOf({ id, fates, fields, came, left, stayed, were, size }: UnitChange<Squad | Chapter>): string {
  const said = fates.map(({ kind, ...more }) => [kind, ...Object.values(more).flat().map(tail)].join(' '));
  const what = [...said, ...fields].map((each) => ` ${each}`).join('');
  const who = `${names('+', came)}${names('-', left)} stay ${names('', stayed).trim() || 0}/${were}`;
  return `${tail(id)}:${what}${who}, ${heads(size.before)} > ${heads(size.after)}`;
}

const ledIn = (led: readonly LedAnew[]) =>
  led.map(({ person, from, to }) => `  ${tail(person)} ${tail(from)} > ${tail(to)}`);

function pair(before: Drawn, after: Drawn) {
  const [one, other] = [drawn(before), drawn(after)] as [Organisation, Organisation];
  return { one, other, comparison: compare(one, other) };
}

function squadsIn(before: Drawn, after: Drawn): string {
  const { one, other, comparison } = pair(before, after);
  return squadsChanged(comparison, one, other).map(lineOf).join('\n');
}

function chaptersIn(before: Drawn, after: Drawn): string {
  const { one, other, comparison } = pair(before, after);
  const others = ledAnewIn(comparison, other).get(null) ?? [];
  return [
    ...chaptersChanged(comparison, one, other).flatMap((change) => [lineOf(change), ...ledIn(change.led)]),
    ...(others.length > 0 ? ['none:', ...ledIn(others)] : []),
  ].join('\n');
}

describe('squads that are otherwise', () => {
  it('are none where nothing changed, or no more than the order', () => {
    expect(squadsIn('Pay: Ana*, Bo / Loan: Cy', 'Loan: Cy / Pay: Ana*, Bo')).toBe('');
  });

  it('say who came, who left and who stayed, vacancies aside, and what became of them', () => {
    expect(
      squadsIn(
        'Pay: Ana*, Bo, Cy, First? / Loan: Dirk*, Els, Finn / Old: Gus / Rent: Hal*, Ida / Save: Jo, Kim, Lou, Max',
        'Pay: Ana, Bo*, Dirk, First? / Cash: Hal*, Ida / Save: Jo, Kim / Split: Lou, Max / Fresh: Nel / Loan: Els, Finn, Gus',
      ),
    ).toBe(
      `pay: productOwner +dirk -cy stay ana,bo/3, 4(1) 4 > 4(1) 4
cash: became rent name stay hal,ida/2, 2(0) 2 > 2(0) 2
save: split split -lou,max stay jo,kim/4, 4(0) 4 > 2(0) 2
split: part save +lou,max stay 0/0, - > 2(0) 2
fresh: founded +nel stay 0/0, - > 1(0) 1
loan: productOwner +gus -dirk stay els,finn/3, 3(0) 3 > 3(0) 3
old: dissolved -gus stay 0/1, 1(0) 1 > -`,
    );
  });

  it('say into which one was merged on both sides', () => {
    expect(squadsIn('Pay: Ana, Bo / Loan: Cy, Dirk', 'Pay: Ana, Bo, Cy, Dirk')).toBe(
      `pay: takes-in loan +cy,dirk stay ana,bo/2, 2(0) 2 > 4(0) 4
loan: merged pay -cy,dirk stay 0/2, 2(0) 2 > -`,
    );
  });

  it('are those too that get more or less of the time of the same people', () => {
    expect(
      squadsIn(
        { squads: 'Pay: Ana, Bo / Loan: Cy', set: { 'person:bo': { fte: 0.5 } } },
        'Pay: Ana, Bo 25% / Loan: Cy, Bo',
      ),
    ).toBe(
      `pay: stay ana,bo/2, 2(0) 1.5 > 2(0) 1.25
loan: +bo stay cy/1, 1(0) 1 > 2(0) 1.75`,
    );
  });
});

describe('chapters that are otherwise', () => {
  it('say who gets whom as line manager, and who is in none', () => {
    expect(
      chaptersIn(
        {
          squads: 'Pay: Ana*, Bo, Cy',
          chapters: 'Web (Eva): Bo, Cy, Eva / Care (Fay): Fay, Gus / No chapter: Ana',
          tribes: 'Shop (Kim): Pay, Web, Care',
        },
        {
          squads: 'Pay: Ana*, Bo, Cy',
          chapters: 'Web (Bo): Bo, Cy, Eva, Gus / Care (Fay): Fay / No chapter: Ana',
          tribes: 'Shop (Lou): Pay, Web, Care',
        },
      ),
    ).toBe(
      `web: lead +gus stay bo,cy,eva/3, 3(0) 3 > 4(0) 4
  bo eva > lou
  cy eva > bo
  eva kim > bo
  gus fay > bo
care: -gus stay fay/2, 2(0) 2 > 1(0) 1
  fay kim > lou
none:
  ana kim > lou`,
    );
  });
});

it('is the same where records that are equal are no longer the same objects, so that all have to be looked at', () => {
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      const apart: Organisation = structuredClone(after);
      const [near, far] = [compare(before, after), compare(before, apart)];
      expect(squadsChanged(near, before, after)).toEqual(squadsChanged(far, before, apart));
      expect(chaptersChanged(near, before, after)).toEqual(chaptersChanged(far, before, apart));
    }),
    { numRuns: 300 },
  );
});
