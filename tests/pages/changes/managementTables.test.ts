import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../src/exporting/sheets/worksheet.ts';
import { breadthSheet, squadsWithBreadth } from '../../../src/pages/changes/breadthSheet.ts';
import { countsOf } from '../../../src/pages/changes/changed.ts';
import { shownTable } from '../../../src/pages/changes/shownTable.ts';
import { tableOf } from '../../../src/pages/changes/tableOf.ts';
import { worksheetOf } from '../../../src/pages/changes/worksheetOf.ts';
import type { Grouping } from '../../../src/store/changesView.ts';
import type { Language } from '../../../src/wording/language.ts';
import { namesIn, stepBetween, tableIn } from '../../support/tablesPicture.ts';
import { wordsIn } from '../../support/words.ts';

const roles = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([name, role]) => [`person:${name}`, { role }]));

/** A department of product management, and a tribe that comes of it. */
const BEFORE = {
  squads: 'Beheer: Anouk, Bram, Cem / Innovatie: Daan',
  chapters: 'Producten (Iris): Anouk, Bram, Cem, Daan, Els, Iris',
  tribes: 'Product [department] (Kim): Beheer, Innovatie, Producten',
  set: roles({
    anouk: 'Technisch productmanager',
    bram: 'Technisch productmanager',
    cem: 'Technisch productmanager',
    daan: 'Strategisch productmanager',
    els: 'Copywriter',
    iris: 'Manager productmanagement',
  }),
};
const AFTER = {
  squads: 'Aflossen: Anouk*, Bram, Els / App: Daan*, Vera?',
  chapters: 'Producten (Iris): Anouk, Bram, Daan, Iris, Vera / Web: Els',
  tribes: 'Hypotheek (Kim): Aflossen, Producten, Web / Nieuw: App',
  set: {
    ...roles({
      anouk: 'Technisch productmanager',
      bram: 'Technisch productmanager',
      daan: 'Product owner',
      iris: 'Chapter lead producten',
      vera: 'Customer journey expert',
    }),
    'person:els': { role: 'Copywriter', deep: ['communicatie'], broad: ['campagnes', 'data'] },
    'tribe:hypotheek': { kind: 'run' },
  },
};

function table(grouping: Grouping, persons: boolean, language: Language = 'en') {
  const { step, document, changed } = stepBetween(BEFORE, AFTER, language);
  return tableOf(step, document, changed, grouping, persons);
}

/** The head of a drawn table, with the first row of each section. */
const firstsIn = (drawn: string) =>
  drawn
    .split('\n')
    .filter((line, at, lines) => !line.startsWith(' ') || !lines[at - 1]?.startsWith(' '))
    .join('\n');

const SHOWING = { only: null, sorting: null, search: '', language: 'en' };

describe('product management from 1.0 to 2.0, as a table', () => {
  it('is told by role: those of whom the same becomes, with how many they are', () => {
    expect(
      tableIn(table('productManagement', false)),
    ).toBe(`In App first | People | Role | Phases of 1.0 | Squad, chapter or team | Tribe
v Technical product manager 3
  Becomes product owner | 1 | Technisch productmanager > Technisch productmanager, product owner ★ | 2b, 2c, 3a, 4 | Beheer > Aflossen | Product > Hypotheek (run)
  Keeps role and place | 1 | Technisch productmanager | 2b, 2c, 3a, 4 | Beheer > Aflossen | Product > Hypotheek (run)
  -Not in App first | 1 | Technisch productmanager > Not in App first | 2b, 2c, 3a, 4 | Beheer | Product
v Strategic product manager 1
  Becomes product owner | 1 | Strategisch productmanager > Product owner | 1, 2a, 2b > answers for all of them | Innovatie > App | Product > Nieuw, Hypotheek (run)
v Manager product management 1
  Becomes chapter lead | 1 | Manager productmanagement > Chapter lead producten |  | Producten | Product > Hypotheek (run)
v Of another role before, or new 1
  +New | 1 | Not in Today > Customer journey expert |  | App | Nieuw, Hypotheek (run)`);
  });

  it('is told by person where that is asked for', () => {
    expect(
      tableIn(table('productManagement', true)),
    ).toBe(`Person | Role | Phases of 1.0 | Squad, chapter or team | Tribe | In App first
v Technical product manager 3
  Anouk | Technisch productmanager > Technisch productmanager, product owner ★ | 2b, 2c, 3a, 4 | Beheer > Aflossen | Product > Hypotheek (run) | Becomes product owner
  Bram | Technisch productmanager | 2b, 2c, 3a, 4 | Beheer > Aflossen | Product > Hypotheek (run) | Keeps role and place
  -Cem | Technisch productmanager > Not in App first | 2b, 2c, 3a, 4 | Beheer | Product | Not in App first
v Strategic product manager 1
  Daan | Strategisch productmanager > Product owner | 1, 2a, 2b > answers for all of them | Innovatie > App | Product > Nieuw, Hypotheek (run) | Becomes product owner
v Manager product management 1
  Iris | Manager productmanagement > Chapter lead producten |  | Producten | Product > Hypotheek (run) | Becomes chapter lead
v Of another role before, or new 1
  +Vera | Not in Today > Customer journey expert |  | App | Nieuw, Hypotheek (run) | New`);
  });

  it('is told in Dutch', () => {
    expect(
      tableIn(table('productManagement', false, 'nl')),
    ).toBe(`In App first | Mensen | Rol | Fasen van 1.0 | Squad, chapter of team | Tribe
v Technisch productmanager 3
  Wordt product owner | 1 | Technisch productmanager > Technisch productmanager, product owner ★ | 2b, 2c, 3a, 4 | Beheer > Aflossen | Product > Hypotheek (run)
  Houdt rol en plek | 1 | Technisch productmanager | 2b, 2c, 3a, 4 | Beheer > Aflossen | Product > Hypotheek (run)
  -Niet in App first | 1 | Technisch productmanager > Niet in App first | 2b, 2c, 3a, 4 | Beheer | Product
v Strategisch productmanager 1
  Wordt product owner | 1 | Strategisch productmanager > Product owner | 1, 2a, 2b > verantwoordelijk voor alle | Innovatie > App | Product > Nieuw, Hypotheek (run)
v Manager productmanagement 1
  Wordt chapter lead | 1 | Manager productmanagement > Chapter lead producten |  | Producten | Product > Hypotheek (run)
v Eerder een andere rol, of nieuw 1
  +Nieuw | 1 | Niet in Today > Customer journey expert |  | App | Nieuw, Hypotheek (run)`);
  });

  it('says of several what they have in common once, and else of how many it is', () => {
    const before = {
      squads: 'App: Ana, Bo / Loan: Cy / Pay: Dee',
      chapters: 'Web: Eva',
      set: roles(Object.fromEntries(['ana', 'bo', 'cy', 'dee', 'eva'].map((name) => [name, 'Product manager']))),
    };
    const { step, document, changed } = stepBetween(before, before);
    expect(
      tableIn(tableOf(step, document, changed, 'productManagement')),
    ).toBe(`In App first | People | Role | Phases of 1.0 | Squad, chapter or team | Tribe
v Product manager 1
  Keep role and place | 5 | Product manager |  | App ×2, Loan, Pay, Web | Shop`);
  });

  it('has beside each role what the whitepaper says of it, whatever is shown', () => {
    const shown = shownTable(table('productManagement', true), { ...SHOWING, only: 'product-owner' });
    expect(namesIn(shown)).toBe(`Technical product manager: Anouk
Strategic product manager: Daan`);
    expect(
      textsIn(wordsIn('en'), worksheetOf(wordsIn('en'), 'x', shown)).join('\n'),
    ).toBe(`Person,Role in Today,Role, before,Role, after,Phases of 1.0, before,Phases of 1.0, after,Squad, chapter or team, before,Squad, chapter or team, after,Tribe, before,Tribe, after,In App first,The whitepaper says
Anouk,Technical product manager,Technisch productmanager,Technisch productmanager, product owner ★,2b, 2c, 3a, 4,2b, 2c, 3a, 4,Beheer,Aflossen,Product,Hypotheek (run),Becomes product owner,In 2.0, for complex products that take heavy knowledge of policy, conditions and pricing: in a service or run tribe, part of the multidisciplinary team (ch. 5).
Daan,Strategic product manager,Strategisch productmanager,Product owner,1, 2a, 2b,answers for all of them,Innovatie,App,Product,Nieuw, Hypotheek (run),Becomes product owner,In 2.0, the visionary: knows what is new, and turns what customers need and data show into a portfolio, in an experience or change tribe (ch. 5).`);
  });

  it('says how many of a squad have what breadth is asked in', () => {
    const { step, changed } = stepBetween(BEFORE, AFTER);
    const sheet = breadthSheet(step.words, squadsWithBreadth(step, changed.management));
    expect(textsIn(step.words, sheet).join('\n')).toBe(`Squad,Marketing,Customer experience,Campaigns,Communication,Data
Aflossen,0,0,1,1,1
App,0,0,0,0,0`);
  });
});

describe('tasks, as a table', () => {
  it('are told by role, and by name where that is asked for', () => {
    expect(tableIn(table('task', false))).toBe(`Task | Who | What changes | Source
v Tribe lead 4
  Leads the product owners, functionally | Nobody > 1 tribe lead | Nobody had it before | Whitepaper, ch. 4
  Leads the chapter leads | Nobody > 1 tribe lead | Nobody had it before | Whitepaper, ch. 4
  Answers for the purpose of the tribe | Nobody > 1 tribe lead | Nobody had it before | Whitepaper, ch. 4
  Answers for the results of the tribe | Nobody > 1 tribe lead | Nobody had it before | Whitepaper, ch. 4
v Product owner 5
  Steers the what of the squad: its mission, and so its people | Nobody > 2 product owners | Nobody had it before | Whitepaper, ch. 4, 5
  Puts the to-do list of the squad in order | Nobody > 2 product owners | Nobody had it before | Whitepaper, ch. 4, 5
  Works in the squad too | Nobody > 2 product owners | Nobody had it before | Whitepaper, ch. 4, 5
  Speaks for the squad and is finally responsible | Nobody > 2 product owners | Nobody had it before | Whitepaper, ch. 4, 5
  Handles the stakeholders of the squad | Nobody > 2 product owners | Nobody had it before | Whitepaper, ch. 4, 5
v Chapter lead 5
  Steers the how of a specialism: its way of working | Nobody > 1 chapter lead | Nobody had it before | Whitepaper, ch. 4
  Safeguards development and expertise | Nobody > 1 chapter lead | Nobody had it before | Whitepaper, ch. 4
  Coordinates the performance review | Nobody > 1 chapter lead | Nobody had it before | Whitepaper, ch. 4
  Is line manager of the chapter’s members | 2 managers > 1 chapter lead | Changes hands | Whitepaper, ch. 4
  Answers for quality and capacity | Nobody > 1 chapter lead | Nobody had it before | Whitepaper, ch. 4
v Chapter lead of products 3
  Has a view of brand and customer | Nobody > 1 chapter lead of products | Nobody had it before | Whitepaper, ch. 4
  Knows the market | Nobody > 1 chapter lead of products | Nobody had it before | Whitepaper, ch. 4
  Sets policy and vision with the tribe lead and the other chapter leads | Nobody > 1 chapter lead of products | Nobody had it before | Whitepaper, ch. 4
v Squad and chapter members 2
  Is a specialist in one field | Nobody > 6 members | Nobody had it before | Whitepaper, ch. 4
  Steps in on the fields of others in the squad | Nobody > 6 members | Nobody had it before | Whitepaper, ch. 4
v Members of the chapter of products 2
  Makes the communication plan | Nobody > 5 members of products | Nobody had it before | Whitepaper, ch. 4
  Makes the content for internal and external communication | Nobody > 5 members of products | Nobody had it before | Whitepaper, ch. 4
v Product management 1.0: product 6
  Decides on the assortment | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
  Guards approval and review of products (PAP / PARP) and what they improve | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
  Manages stakeholders, in service and in development | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
  Words and develops the proposition | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
  Looks into feasibility | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
  Manages development projects | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
v Product management 1.0: price 5
  Answers for the return | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
  Sets the policy on margins and checks that it is kept | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
  Knows how prices in the market develop | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
  Guards the market position and starts changes | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
  Guards performance by internal indicators | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
v Product management 1.0: process 5
  Knows processes and systems | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
  Draws up service levels (SLAs) and guards them | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
  Writes product specifications | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
  Gives input for materials | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
  Safeguards compliance | 4 product managers > 2 product owners, 1 product manager | Changes hands | Whitepaper, ch. 2
v Manager product management 2
  Steers product management on content | 1 manager of product management > 2 product owners | Changes hands | Whitepaper, ch. 5
  Answers for knowledge and capacity in product management | 1 manager of product management > 1 chapter lead of products | The same people have it | Whitepaper, ch. 5`);
    expect(firstsIn(tableIn(table('task', true)))).toBe(`Task | Who | What changes | Source
v Tribe lead 4
  Leads the product owners, functionally | Nobody > Kim | Nobody had it before | Whitepaper, ch. 4
v Product owner 5
  Steers the what of the squad: its mission, and so its people | Nobody > Anouk, Daan | Nobody had it before | Whitepaper, ch. 4, 5
v Chapter lead 5
  Steers the how of a specialism: its way of working | Nobody > Iris | Nobody had it before | Whitepaper, ch. 4
v Chapter lead of products 3
  Has a view of brand and customer | Nobody > Iris | Nobody had it before | Whitepaper, ch. 4
v Squad and chapter members 2
  Is a specialist in one field | Nobody > Anouk, Bram, Els, Daan, Vera, Iris | Nobody had it before | Whitepaper, ch. 4
v Members of the chapter of products 2
  Makes the communication plan | Nobody > Anouk, Bram, Daan, Vera, Iris | Nobody had it before | Whitepaper, ch. 4
v Product management 1.0: product 6
  Decides on the assortment | Anouk, Bram, Cem, Daan > Anouk, Daan, Bram | Changes hands | Whitepaper, ch. 2
v Product management 1.0: price 5
  Answers for the return | Anouk, Bram, Cem, Daan > Anouk, Daan, Bram | Changes hands | Whitepaper, ch. 2
v Product management 1.0: process 5
  Knows processes and systems | Anouk, Bram, Cem, Daan > Anouk, Daan, Bram | Changes hands | Whitepaper, ch. 2
v Manager product management 2
  Steers product management on content | Iris > Anouk, Daan | Changes hands | Whitepaper, ch. 5`);
  });

  it('are told in Dutch', () => {
    expect(firstsIn(tableIn(table('task', false, 'nl')))).toBe(`Taak | Wie | Wat er verandert | Bron
v Tribe lead 4
  Stuurt de product owners functioneel aan | Niemand > 1 tribe lead | Niemand had deze taak eerder | Whitepaper, h. 4
v Product owner 5
  Stuurt op het wat van de squad: de missie, en zo de mensen | Niemand > 2 product owners | Niemand had deze taak eerder | Whitepaper, h. 4, 5
v Chapter lead 5
  Stuurt op het hoe van een specialisme: de manier van werken | Niemand > 1 chapter lead | Niemand had deze taak eerder | Whitepaper, h. 4
v Chapter lead producten 3
  Heeft een visie op merk en klant | Niemand > 1 chapter lead producten | Niemand had deze taak eerder | Whitepaper, h. 4
v Squad- en chapterleden 2
  Specialist op het eigen gebied | Niemand > 6 leden | Niemand had deze taak eerder | Whitepaper, h. 4
v Leden van het chapter producten 2
  Maakt het communicatieplan | Niemand > 5 leden van producten | Niemand had deze taak eerder | Whitepaper, h. 4
v Productmanagement 1.0: product 6
  Bepaalt het assortimentsbeleid | 4 productmanagers > 2 product owners, 1 productmanager | Komt in andere handen | Whitepaper, h. 2
v Productmanagement 1.0: prijs 5
  Verantwoordelijk voor het rendement | 4 productmanagers > 2 product owners, 1 productmanager | Komt in andere handen | Whitepaper, h. 2
v Productmanagement 1.0: proces 5
  Kent systemen en processen | 4 productmanagers > 2 product owners, 1 productmanager | Komt in andere handen | Whitepaper, h. 2
v Manager productmanagement 2
  Stuurt productmanagement inhoudelijk aan | 1 manager productmanagement > 2 product owners | Komt in andere handen | Whitepaper, h. 5`);
  });

  it('are counted where others have them', () => {
    const { productManagement, task } = countsOf(stepBetween(BEFORE, AFTER).changed);
    expect([productManagement, task]).toEqual([6, 38]);
  });
});
