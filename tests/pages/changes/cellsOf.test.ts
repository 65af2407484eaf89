import { expect, it } from 'vitest';
import { affectedBy } from '../../../src/domain/compare/affected.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import { cellsOf } from '../../../src/pages/changes/cellsOf.ts';
import { textOf } from '../../../src/pages/changes/changesTable.ts';
import { type Drawn, drawn } from '../../support/changesPicture.ts';
import { wordsIn } from '../../support/words.ts';

/** What the column of roles says of each person for whom something changes. */
function roles(was: Drawn, is: Drawn): string {
  const [before, after] = [drawn(was), drawn(is)];
  const step = { words: wordsIn('en'), before: indexOf(before), after: indexOf(after) };
  return affectedBy(compare(before, after), before, after)
    .map((each) => {
      const { role } = cellsOf(step, each);
      const [from, to] = [role.was, role.is].map((said) => textOf(said ?? []));
      return `${each.id.slice(7)}: ${from === to ? from : `${from} > ${to}`}`;
    })
    .join(', ');
}

it('a role that goes is told even of whoever is called by it', () => {
  const called = { 'person:ana': { role: 'Chapter lead' }, 'person:bo': { role: 'Tester' } };
  const was = { squads: 'App: Ana, Bo', chapters: 'Data (Ana): Ana, Bo', set: called };
  expect(roles(was, { ...was, chapters: 'Data (Bo): Ana, Bo' })).toBe(
    'ana: Chapter lead, chapter lead > Chapter lead, bo: Tester > Tester, chapter lead',
  );
  const renamed = { ...called, 'person:ana': { role: 'Expert' } };
  expect(roles(was, { ...was, chapters: 'Data (Bo): Ana, Bo', set: renamed })).toBe(
    'ana: Chapter lead > Expert, bo: Tester > Tester, chapter lead',
  );
});

it('is of the managers of departments and chains told as manager, once, and as lead where they lead a tribe or chapter', () => {
  const was = {
    squads: 'Desk: Bo',
    chapters: 'Policy (Kim): Bo / Rules (Els): Kim',
    tribes: 'Bank [department] (Kim): Desk, Policy, Rules',
  };
  const is = { ...was, tribes: 'Bank (Els): Desk, Policy, Rules' };
  expect(roles(was, is)).toBe('kim: manager > chapter lead, els: manager > chapter lead, tribe lead');
});
