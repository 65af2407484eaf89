import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../src/exporting/sheets/worksheet.ts';
import { countsOf } from '../../../src/pages/changes/changed.ts';
import { shownTable } from '../../../src/pages/changes/shownTable.ts';
import { tableOf } from '../../../src/pages/changes/tableOf.ts';
import { worksheetOf } from '../../../src/pages/changes/worksheetOf.ts';
import type { Grouping } from '../../../src/store/changesView.ts';
import type { Language } from '../../../src/wording/language.ts';
import { namesIn, stepBetween, tableIn } from '../../support/tablesPicture.ts';
import { wordsIn } from '../../support/words.ts';

/** A tribe before and after: a squad is split, one is dissolved, a chapter has another lead, people come and go. */
const BEFORE = {
  squads: 'App: Olivia*, Jasper, Karim, Lotte, Pim, Noor? / Loan: Tess*, Quinten, Sem / Old: Wout* / No squad: Milan',
  chapters:
    'Web (Jasper): Jasper, Karim, Lotte, Milan, Quinten / Care (Iris): Iris, Noor, Olivia, Pim, Sem, Tess, Wout',
  tribes: 'Home (Els): App, Loan, Old, Web, Care',
  set: {
    'person:lotte': { fte: 0.8 },
    'person:sem': { kind: 'external' },
    'person:quinten': { role: 'Developer' },
    'person:milan': { fte: 0.5 },
  },
};
const AFTER = {
  squads: 'App: Olivia*, Jasper, Karim, Noor? / Form: Pim*, Lotte, Yara / Loan: Tess*, Quinten, Milan, Wout',
  chapters:
    'Web (Quinten): Jasper, Karim, Lotte, Milan, Quinten / Care (Iris): Iris, Noor, Olivia, Pim, Tess, Wout, Yara',
  tribes: 'Home (Els): App, Form, Loan, Web, Care',
  set: {
    'person:quinten': { role: 'Chapter lead' },
    'person:karim': { location: 'Delft' },
    'person:milan': { fte: 0.5 },
  },
};

function table(grouping: Grouping, language: Language = 'en') {
  const { step, document, changed } = stepBetween(BEFORE, AFTER, language);
  return tableOf(step, document, changed, grouping);
}

const SHOWING = { only: null, sorting: null, search: '', language: 'en' };

describe('what changes, as tables', () => {
  it('is told by person: what weighs most of it first, and what was beside what is', () => {
    expect(tableIn(table('person'))).toBe(`Person | Squad | Chapter | Line manager | Role | FTE
v Change squad 4: 3 from squad to squad, 1 from No squad; 2 of the 4 get another line manager too
  Pim | App > Form | Care | Iris |  > product owner ★ | 1
  Lotte | App > Form | Web | Jasper > Quinten |  | 0.8 > 1
  Milan | No squad > Loan | Web | Jasper > Quinten |  | 0.5
  Wout | Old > Loan | Care | Iris | product owner ★ >  | 1
v Another line manager, same squad 3
  Jasper (led Web) | App | Web | Els > Quinten | chapter lead >  | 1
  Karim | App | Web | Jasper > Quinten |  | 1
  Quinten (leads Web) | Loan | Web | Jasper > Els | Developer > Chapter lead | 1
v New in the proposal, or not in it 2: 1 new, 1 not in App first
  +Yara (new) | Not in Today > Form | Care | Iris |  | 1
  -Sem (not in it any more, external) | Loan > Not in App first | Care | Iris |  | 1`);
  });

  it('is told by squad: those that are new, otherwise, with other people in them, and gone', () => {
    expect(
      tableIn(table('squad')),
    ).toBe(`Squad | What changes | Come | Leave | Product owner | People | FTE | Stay together
v New 1
  +Form | split from App | Pim, Lotte, Yara |  | Pim | 3 | 3 |
v Changed 1
  App | split into Form |  | Lotte, Pim | Olivia | 5 + 1 > 3 + 1 | 5.8 > 4 | 60% · 3 of 5
v Other people in it 1
  Loan |  | Milan, Wout | Sem | Tess | 3 > 4 | 3 > 3.5 | 67% · 2 of 3
v Gone 1
  -Old | dissolved |  | Wout | Wout | 1 | 1 |`);
  });

  it('is told by chapter: its lead, and who gets whom as line manager', () => {
    expect(
      tableIn(table('chapter')),
    ).toBe(`Chapter | What changes | Lead | Who gets whom as line manager | Come | Leave | People | FTE
v Changed 1
  Web | another lead | Jasper > Quinten | Jasper, Karim, Lotte and Milan get Quinten; Quinten gets Els |  |  | 5 | 4.3 > 4.5
v Other people in it 1
  Care |  | Iris |  | Yara | Sem | 6 + 1 | 7`);
  });

  it('is told by rule: what is fixed, new and as it was', () => {
    expect(tableIn(table('rule'))).toBe(`About | State | Finding | Severity
v Mission 4: 1 fixed, 1 new, 2 as they were
  Old | Fixed | Old has no mission | hint
  Form | New | Form has no mission | hint
  App | As it was | App has no mission | hint
  Loan | As it was | Loan has no mission | hint
v Coach for the squad 4: 1 fixed, 1 new, 2 as they were
  Old | Fixed | Old has no agile coach, and neither has its tribe | hint
  Form | New | Form has no agile coach, and neither has its tribe | hint
  App | As it was | App has no agile coach, and neither has its tribe | hint
  Loan | As it was | Loan has no agile coach, and neither has its tribe | hint
v Small squad 4: 1 fixed, 2 new, 1 less
  Old | Fixed | Old has 1 member, fewer than 5 | hint
  App | New | App has 4 members, fewer than 5 | hint
  Form | New | Form has 3 members, fewer than 5 | hint
  Loan | Less (−1) | Loan has 4 members, fewer than 5 | hint
v No squad 1: 1 fixed
  Milan | Fixed | Milan is not in a squad | hint
> Purpose 1: 1 as it was
  Home | As it was | Home has no purpose | hint
> Chapter lead in a squad 1: 1 as it was
  Care | As it was | Iris, who leads Care, is not in a squad | hint`);
  });

  it('is told in Dutch', () => {
    expect(
      [tableIn(table('person', 'nl')), tableIn(table('squad', 'nl'))].join('\n'),
    ).toBe(`Persoon | Squad | Chapter | Leidinggevende | Rol | Fte
v Wisselen van squad 4: 3 van squad naar squad, 1 zonder squad tot nu toe; 2 van de 4 krijgen ook een andere leidinggevende
  Pim | App > Form | Care | Iris |  > product owner ★ | 1
  Lotte | App > Form | Web | Jasper > Quinten |  | 0,8 > 1
  Milan | Zonder squad > Loan | Web | Jasper > Quinten |  | 0,5
  Wout | Old > Loan | Care | Iris | product owner ★ >  | 1
v Andere leidinggevende, zelfde squad 3
  Jasper (leidde Web) | App | Web | Els > Quinten | chapter lead >  | 1
  Karim | App | Web | Jasper > Quinten |  | 1
  Quinten (leidt Web) | Loan | Web | Jasper > Els | Developer > Chapter lead | 1
v Nieuw in het voorstel, of er niet meer in 2: 1 nieuw, 1 niet in App first
  +Yara (nieuw) | Niet in Today > Form | Care | Iris |  | 1
  -Sem (er niet meer in, extern) | Loan > Niet in App first | Care | Iris |  | 1
Squad | Wat er verandert | Komen | Gaan | Product owner | Mensen | Fte | Blijft bij elkaar
v Nieuw 1
  +Form | afgesplitst van App | Pim, Lotte, Yara |  | Pim | 3 | 3 |
v Gewijzigd 1
  App | gesplitst in Form |  | Lotte, Pim | Olivia | 5 + 1 > 3 + 1 | 5,8 > 4 | 60% · 3 van 5
v Andere mensen erin 1
  Loan |  | Milan, Wout | Sem | Tess | 3 > 4 | 3 > 3,5 | 67% · 2 van 3
v Verdwenen 1
  -Old | opgeheven |  | Wout | Wout | 1 | 1 |`);
  });

  it('is counted', () => {
    expect(countsOf(stepBetween(BEFORE, AFTER).changed)).toEqual({
      person: 9,
      squad: 4,
      chapter: 2,
      rule: 4,
      productManagement: 0,
      task: 29,
    });
  });
});

describe('what is shown of a table', () => {
  it('is of one kind, which the table counts', () => {
    const people = table('person');
    expect(people.kinds.map(({ id, count }) => `${id} ${count}`).join(', ')).toBe(
      'squad 4, line-manager 5, new-or-gone 2, role 4, fte 1, other 1',
    );
    expect(namesIn(shownTable(people, { ...SHOWING, only: 'role' }))).toBe(`Change squad: Pim, Wout
Another line manager, same squad: Jasper, Quinten`);
    expect(namesIn(shownTable(people, { ...SHOWING, only: 'gone for good' }))).toBe(namesIn(people));
  });

  it('is what a search finds in its cells, or otherwise', () => {
    const people = table('person');
    expect(namesIn(shownTable(people, { ...SHOWING, search: 'lóan squad' }))).toBe('Change squad: Milan');
    const isFound = ({ id }: { id: string }) => id === 'person:karim';
    expect(namesIn(shownTable(people, { ...SHOWING, search: 'Delft', isFound }))).toBe(
      'Another line manager, same squad: Karim',
    );
    expect(shownTable(people, { ...SHOWING, search: 'nowhere' }).sections).toEqual([]);
  });

  it('is sorted within its sections by letters, by amounts, either way, with what is empty at the end', () => {
    const sorted = (grouping: Grouping, column: string, isDown: boolean) =>
      namesIn(shownTable(table(grouping), { ...SHOWING, sorting: { column, isDown } }));
    expect(sorted('person', 'name', false)).toBe(`Change squad: Lotte, Milan, Pim, Wout
Another line manager, same squad: Jasper, Karim, Quinten
New in the proposal, or not in it: Sem, Yara`);
    expect(sorted('person', 'name', true)).toBe(`Change squad: Wout, Pim, Milan, Lotte
Another line manager, same squad: Quinten, Karim, Jasper
New in the proposal, or not in it: Yara, Sem`);
    expect(sorted('person', 'fte', false)).toBe(`Change squad: Milan, Pim, Lotte, Wout
Another line manager, same squad: Jasper, Karim, Quinten
New in the proposal, or not in it: Yara, Sem`);
    expect(sorted('person', 'fte', true)).toBe(`Change squad: Pim, Lotte, Wout, Milan
Another line manager, same squad: Jasper, Karim, Quinten
New in the proposal, or not in it: Yara, Sem`);
    expect(sorted('person', 'role', false)).toBe(`Change squad: Pim, Lotte, Milan, Wout
Another line manager, same squad: Quinten, Jasper, Karim
New in the proposal, or not in it: Yara, Sem`);
    expect(sorted('person', 'role', true)).toBe(`Change squad: Pim, Lotte, Milan, Wout
Another line manager, same squad: Quinten, Jasper, Karim
New in the proposal, or not in it: Yara, Sem`);
  });
});

it('is a worksheet of the same rows, with numbers as numbers and what was beside what is', () => {
  const sheet = worksheetOf(wordsIn('en'), 'People', shownTable(table('person'), { ...SHOWING, only: 'fte' }));
  expect(sheet.rows.map((row) => row.filter((cell) => typeof cell === 'number'))).toEqual([[0.8, 1]]);
  expect(
    textsIn(wordsIn('nl'), sheet)
      .map((row) => row.join(';'))
      .join('\n'),
  ).toBe(`Person;Change;Squad, before;Squad, after;Chapter, before;Chapter, after;Line manager, before;Line manager, after;Role, before;Role, after;FTE, before;FTE, after
Lotte;Change squad;App;Form;Web;Web;Jasper;Quinten;;;0,8;1`);
  const squads = worksheetOf(wordsIn('en'), 'Squads', table('squad'));
  expect(
    textsIn(wordsIn('en'), squads)
      .map((row) => row.join(';'))
      .join('\n'),
  ).toBe(`Squad;Change;What changes;Come;Leave;Product owner, before;Product owner, after;People, before;People, after;FTE, before;FTE, after;Stay together
Form;New;split from App;Pim, Lotte, Yara;;;Pim;;3;;3;
App;Changed;split into Form;;Lotte, Pim;Olivia;Olivia;5;3;5.8;4;0.6
Loan;Other people in it;;Milan, Wout;Sem;Tess;Tess;3;4;3;3.5;0.67
Old;Gone;dissolved;;Wout;Wout;;1;;1;;`);
});
