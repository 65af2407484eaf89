import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/commands/command.ts';
import { run } from '../../../src/domain/commands/run.ts';
import type { Document } from '../../../src/domain/document.ts';
import type { Fix } from '../../../src/domain/fixes/fix.ts';
import { verdictOf } from '../../../src/domain/verdict.ts';
import type { Language } from '../../../src/wording/language.ts';
import { fixText } from '../../../src/wording/saying/fixText.ts';
import { type Asked, ask } from '../../support/asked.ts';
import { fixesPicture } from '../../support/fixesPicture.ts';
import { documentWith, findingsIn } from '../../support/flagged.ts';
import { chapter, person, product, squad, tribe } from '../../support/picture.ts';
import { wordsIn } from '../../support/words.ts';

const shop = documentWith({
  squads: 'App: Ana*, Bo / Betalen: Cy*',
  chapters: 'Data (Bo): Ana, Bo, Cy, Dee, Els',
  tribes: 'Winkel (Fenna; Tom, Ria): App, Betalen, Data / Bank:',
  products: 'Hypotheek',
  mode: 'sketch',
});
const [ANYTHING] = findingsIn(shop);

/** What a repair by some commands would be called in a language. */
function label(language: Language, ...asked: Asked[]): string {
  if (!ANYTHING) throw new Error('The picture has no finding');
  const command: Command =
    asked.length === 1 ? ask(asked[0] as Asked) : ask({ type: 'together', commands: asked.map(ask) });
  const cost = { opened: 0, people: 0, vacancies: 0, hints: 0 };
  const fix: Fix = { finding: ANYTHING, command, verdict: verdictOf(shop, command), cost };
  if (run(shop, command).kind !== 'done') throw new Error(`It is ${run(shop, command).kind}`);
  return fixText(wordsIn(language), fix, shop).label;
}

/** Lines as they stand here, without the blanks before them. */
const lines = (text: string) => text.trim().replaceAll(/\n +/g, '\n');

const people = (...names: string[]) => names.map(person);
const newcomer = { id: person('New'), name: 'New', kind: 'vacancy' } as const;
const STEPS: Asked[][] = [
  [
    {
      type: 'movePeople',
      members: people('Ana', 'Bo').map((id) => ({ person: id, squad: squad('App') })),
      to: squad('Betalen'),
    },
  ],
  [
    {
      type: 'movePeople',
      members: people('Ana', 'Bo', 'Dee', 'Els').map((id) => ({ person: id, squad: null })),
      to: squad('Betalen'),
    },
  ],
  [{ type: 'movePeople', members: [{ person: person('Bo'), squad: squad('App') }], to: null }],
  [{ type: 'changeChapter', people: people('Fenna', 'Tom'), chapter: chapter('Data') }],
  [{ type: 'changeChapter', people: people('Ana'), chapter: null }],
  [{ type: 'addPeople', people: [{ ...newcomer, squads: [squad('App')] }] }],
  [{ type: 'addPeople', people: [{ ...newcomer, chapter: chapter('Data'), squads: [squad('App')] }] }],
  [
    { type: 'addPeople', people: [newcomer] },
    { type: 'nameTribeLead', tribe: tribe('Bank'), person: newcomer.id },
  ],
  [
    {
      type: 'replaceByVacancy',
      seat: { kind: 'member', squad: squad('App'), person: person('Ana') },
      vacancy: newcomer.id,
      name: 'New',
    },
  ],
  [
    {
      type: 'replaceByVacancy',
      seat: { kind: 'chapterLead', chapter: chapter('Data') },
      vacancy: newcomer.id,
      name: 'New',
    },
  ],
  [
    { type: 'addChapter', chapter: chapter('Data 2'), tribe: tribe('Winkel'), name: 'Data 2' },
    { type: 'changeChapter', people: people('Cy', 'Dee'), chapter: chapter('Data 2') },
    { type: 'nameChapterLead', chapter: chapter('Data 2'), person: person('Cy') },
  ],
  [
    { type: 'moveSquad', squad: squad('Betalen'), tribe: tribe('Bank'), before: null },
    { type: 'changeChapter', people: people('Cy'), chapter: null },
  ],
  [{ type: 'describeChapter', chapter: chapter('Data'), expertise: 'Product management' }],
  [{ type: 'describeProduct', product: product('Hypotheek'), details: { launch: '2027-05-28' } }],
  [{ type: 'describeProduct', product: product('Hypotheek'), details: { complex: true } }],
  [{ type: 'nameTribeCoaches', tribe: tribe('Winkel'), people: people('Ria') }],
  [{ type: 'nameTribeCoaches', tribe: tribe('Winkel'), people: people('Ria', 'Els') }],
  [{ type: 'nameTribeCoaches', tribe: tribe('Winkel'), people: [] }],
  [{ type: 'profileSquad', squad: squad('App'), aspect: 'mandate', standing: '2.0' }],
  [{ type: 'profileTribe', tribe: tribe('Winkel'), aspect: 'mandate', standing: '2.0' }],
  [{ type: 'profileSquad', squad: squad('App'), aspect: 'mandate', standing: 'between' }],
  [{ type: 'profileTribe', tribe: tribe('Winkel'), aspect: 'meetings', standing: '2.0' }],
  [
    { type: 'addToSquad', people: people('Dee'), squad: squad('App') },
    { type: 'nameProductOwner', squad: squad('App'), person: person('Dee') },
  ],
];

describe('what a repair is called', () => {
  it('names who and what it is about, in English', () => {
    expect(STEPS.map((asked) => label('en', ...asked)).join('\n')).toBe(
      lines(`
      Ana and Bo to Betalen
      4 people to Betalen
      Bo out of App
      Fenna and Tom to chapter Data
      Ana taken out of the chapter
      A new vacancy in App
      A new vacancy in App, chapter Data
      A new vacancy as lead of tribe Bank
      A new vacancy in place of Ana in App
      Vacancy in place of Bo
      2 people to a new chapter Data 2, led by Cy
      Betalen to tribe Bank, with its members
      Product management as the expertise of Data
      Launch of Hypotheek on 28 May 2027
      Details of Hypotheek
      Ria as coach of tribe Winkel
      Ria and Els as coaches of tribe Winkel
      No coaches for tribe Winkel
      Full mandate for squad App
      Full mandate for tribe Winkel
      App, Mandate: on the way
      Winkel, Meetings: 2.0
      Dee also in App, Dee as product owner of App
    `),
    );
  });

  it('and in Dutch', () => {
    expect(STEPS.map((asked) => label('nl', ...asked)).join('\n')).toBe(
      lines(`
      Ana en Bo naar Betalen
      4 mensen naar Betalen
      Bo uit App
      Fenna en Tom naar chapter Data
      Ana uit het chapter gehaald
      Een nieuwe vacature in App
      Een nieuwe vacature in App, chapter Data
      Een nieuwe vacature als lead van tribe Bank
      Een nieuwe vacature in plaats van Ana in App
      Vacature in plaats van Bo
      2 mensen naar een nieuw chapter Data 2, met Cy als lead
      Betalen met alle leden naar tribe Bank
      Product management als expertise van Data
      Lancering van Hypotheek op 28 mei 2027
      Gegevens van Hypotheek
      Ria als coach van tribe Winkel
      Ria en Els als coaches van tribe Winkel
      Geen coaches voor tribe Winkel
      Volledig mandaat voor squad App
      Volledig mandaat voor tribe Winkel
      App, Mandaat: onderweg
      Winkel, Overleg: 2.0
      Dee ook in App, Dee als product owner van App
    `),
    );
  });
});

describe('a repair in words', () => {
  const mortgages: Document = documentWith(
    {
      squads:
        'Hypotheek-app: Olivia Maas*, Milan Dekker, Jort Peters, Noor Bakker, Karim Aziz, Contentmaker? / ' +
        'Rente & advies: Quinten Vos*, Roos Haan / Vervroegd aflossen: Gijs Bos*, Bram de Wit, Hanna Smit',
      chapters:
        'Ontwikkeling (Karim Aziz): Milan Dekker, Karim Aziz, Roos Haan, Hanna Smit / ' +
        'Communicatie (Noor Bakker): Noor Bakker, Contentmaker?, Bram de Wit / ' +
        'Data (Jort Peters): Jort Peters, Olivia Maas, Quinten Vos, Gijs Bos',
      rules: { 'squad-size': { limit: 5 }, 'squad-small': { limit: 2 } },
    },
    { 'person:bram-de-wit': { deep: ['SQL'] }, 'person:jort-peters': { broad: ['sql'] } },
  );
  const [finding] = findingsIn(mortgages, 'squad-size');

  it('says what else it does and for how many people something changes, the cheapest first', () => {
    if (!finding) throw new Error('The picture has no finding');
    expect(fixesPicture(wordsIn('nl'), mortgages, finding)).toBe(
      lines(`
      Contentmaker (vacature) naar Rente & advies (niemand): Rente & advies krijgt 3 leden (max. 5). Blijft bij Noor Bakker, chapter Communicatie
      > Hypotheek-app: Olivia Maas*, Milan Dekker, Jort Peters, Noor Bakker, Karim Aziz
      > Rente & advies: Quinten Vos*, Roos Haan, Contentmaker?
      Milan Dekker naar Rente & advies (1 persoon): Rente & advies krijgt 3 leden (max. 5). Blijft bij Karim Aziz, chapter Ontwikkeling
      > Hypotheek-app: Olivia Maas*, Jort Peters, Noor Bakker, Karim Aziz, Contentmaker?
      > Rente & advies: Quinten Vos*, Roos Haan, Milan Dekker
      Jort Peters naar Rente & advies (1 persoon): Rente & advies krijgt 3 leden (max. 5). Jort Peters blijft lead van chapter Data
      > Hypotheek-app: Olivia Maas*, Milan Dekker, Noor Bakker, Karim Aziz, Contentmaker?
      > Rente & advies: Quinten Vos*, Roos Haan, Jort Peters
    `),
    );
  });
});
