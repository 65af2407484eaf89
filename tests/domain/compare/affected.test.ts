import { expect, it } from 'vitest';
import { affectedBy } from '../../../src/domain/compare/affected.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import { seatMovesIn } from '../../../src/domain/compare/seatMoves.ts';
import { drawn } from '../../support/changesPicture.ts';

const tail = (id: string) => id.slice(id.indexOf(':') + 1);

it('says of everybody what kinds of change there are for them, and how they change squad', () => {
  const before = drawn({
    squads: 'Pay: Ana*, Bo, Cy, Dirk, Els 50%, Jo / Loan: Els, Fay, Ida / No squad: Gus, Hal',
    chapters: 'Web (Ana): Bo, Cy, Dirk, Els / Care (Fay): Gus, Hal, Ida',
  });
  const after = drawn({
    squads: 'Pay: Ana, Cy, Els 60%, Kim / Loan: Bo*, Els, Fay, Gus / Extra: Fay / No squad: Dirk, Hal, Ida',
    chapters: 'Web (Ana): Bo, Cy, Dirk, Els, Hal / Care (Gus): Fay, Gus, Ida',
    set: { 'person:cy': { role: 'Tester', fte: 0.8, location: 'Delft' } },
  });
  const comparison = compare(before, after);
  const moves = seatMovesIn(comparison, before, after);
  const lines = affectedBy(comparison, before, after).map(
    ({ id, group, kinds }) => `${group}: ${tail(id)} ${kinds.join(' ')}${moves.has(id) ? `, ${moves.get(id)}` : ''}`,
  );
  expect(lines.join('\n')).toBe(
    `squad: bo squad role, between
squad: fay squad line-manager chapter role, more
squad: gus squad line-manager role, from-none
squad: dirk squad last-squad, to-none
squad: ida squad line-manager last-squad, to-none
line-manager: hal line-manager chapter
new-or-gone: kim new-or-gone
new-or-gone: jo new-or-gone
other: ana role
other: cy role fte other
other: els share`,
  );
});

it('says that somebody leaves one squad of several, and that a move counts before all else', () => {
  const [before, after] = [drawn('Pay: Ana, Bo / Loan: Ana, Bo'), drawn('Pay: Ana / Loan: / New: Bo / Other: Bo, Cy')];
  const moves = seatMovesIn(compare(before, after), before, after);
  expect([...moves].map(([id, move]) => `${tail(id)} ${move}`)).toEqual(['ana fewer', 'bo between']);
});
