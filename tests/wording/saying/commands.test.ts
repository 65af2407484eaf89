import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyway } from '../../../src/domain/commands/anyway.ts';
import type { Command } from '../../../src/domain/commands/command.ts';
import { run } from '../../../src/domain/commands/run.ts';
import type { Document } from '../../../src/domain/document.ts';
import { verdictOf } from '../../../src/domain/verdict.ts';
import { commands as english } from '../../../src/wording/en/commands.ts';
import { done as englishDone } from '../../../src/wording/en/done.ts';
import type { Language } from '../../../src/wording/language.ts';
import { commands as dutch } from '../../../src/wording/nl/commands.ts';
import { done as dutchDone } from '../../../src/wording/nl/done.ts';
import { announcement } from '../../../src/wording/saying/announcement.ts';
import { commandLabel } from '../../../src/wording/saying/commandLabel.ts';
import { refusalMessage } from '../../../src/wording/saying/refusalMessage.ts';
import { refusalReason } from '../../../src/wording/saying/refusalReason.ts';
import { verdictMessage } from '../../../src/wording/saying/verdictMessage.ts';
import { anyCommand } from '../../support/anyCommand.ts';
import { type Asked, ask } from '../../support/asked.ts';
import { chapter, documentOf, guild, type Picture, person, SCENARIO, squad, tribe } from '../../support/picture.ts';
import { slug } from '../../support/productPicture.ts';
import { wordsIn } from '../../support/words.ts';

const mortgages: Picture = {
  squads:
    'Vervroegd aflossen: Gijs*, Bram, Cem, Daan, Eva, Fleur, Hanna / ' +
    'Hypotheek-app: Iris, Jort 50%, Jasper, Karim, Lotte, Vacature?, Noor, Olivia*, Pim / ' +
    'Rente & advies: Jort 50%, Quinten, Roos, Sem, Sanne, Tess / No squad: Umut, Milan, Wout',
  chapters:
    'Data Analytics (Iris): Bram, Iris, Jort, Umut / ' +
    'Ontwikkeling (Jasper): Cem, Daan, Eva, Jasper, Karim, Lotte, Vacature?, Quinten, Roos, Milan / ' +
    'Communicatie (Noor): Fleur, Noor, Sem / Producten (Sanne): Gijs, Hanna, Olivia, Pim, Sanne, Tess, Wout / Leeg:',
  tribes:
    'Hypotheek (Els; Tom): Vervroegd aflossen, Hypotheek-app, Rente & advies, Data Analytics, Ontwikkeling, ' +
    'Communicatie, Producten, Leeg / Betalen (Ria):',
  guilds: 'Toegankelijkheid (Eva): Eva',
};
/** The same, and what its squads make; nothing of it changes what the moves of people come to. */
const products: Picture = {
  ...mortgages,
  products: 'Hypotheek! (Pim): Hypotheek-app; Rente & advies / Rentecheck: Rente & advies',
  programmes: 'Wonen (Els) / Sparen',
  projects:
    'Renteherziening 2027-01-04..2027-05-28 (Jasper; Wonen): Rentecheck, #Rente & advies, @Umut 50% / ' +
    'Archief 2027-03-01..2027-11-30: Renteherziening',
  dependencies: 'Hypotheek-app > Rente & advies',
};
const product = (name: string) => `product:${slug(name)}` as const;
const project = (name: string) => `project:${slug(name)}` as const;
const programme = (name: string) => `programme:${slug(name)}` as const;
const move = (names: string[], from: string | null, to: string | null): Asked => ({
  type: 'movePeople',
  members: names.map((name) => ({ person: person(name), squad: from === null ? null : squad(from) })),
  to: to === null ? null : squad(to),
});

function labelOf(asked: Asked, language: Language = 'en'): string {
  return commandLabel(wordsIn(language), ask(asked), documentOf(products));
}

function verdictIn(language: Language, asked: Asked, change: (document: Document) => void = () => {}): string {
  const document = documentOf(mortgages);
  change(document);
  const { tone, headline, lines } = verdictMessage(
    wordsIn(language),
    verdictOf(document, ask(asked)),
    document,
    SCENARIO,
  );
  return [`${tone}: ${headline}`, ...lines].join(' | ');
}

function saidAfter(asked: Asked, language: Language = 'en'): string {
  const before = documentOf(mortgages);
  const outcome = run(before, ask(asked));
  if (outcome.kind !== 'done') throw new Error(`It is ${outcome.kind}`);
  return announcement(wordsIn(language), { kind: 'done', command: ask(asked), before, after: outcome.document });
}

describe('what a command is called in the history', () => {
  it('is who goes where', () => {
    expect(labelOf(move(['Wout'], null, 'Rente & advies'))).toBe('Wout to Rente & advies');
    expect(labelOf(move(['Cem', 'Daan', 'Eva'], 'Vervroegd aflossen', 'Rente & advies'))).toBe(
      '3 people to Rente & advies',
    );
    expect(labelOf(move(['Cem'], 'Vervroegd aflossen', null))).toBe('Cem out of Vervroegd aflossen');
    const members = [
      { person: person('Cem'), squad: squad('Vervroegd aflossen') },
      { person: person('Pim'), squad: squad('Hypotheek-app') },
    ];
    expect(labelOf({ type: 'movePeople', members, to: null })).toBe('2 people to No squad');
    expect(labelOf({ type: 'movePeople', members, to: null }, 'nl')).toBe('2 mensen naar Zonder squad');
  });

  it('counts somebody who is held twice once', () => {
    const members = ['Hypotheek-app', 'Rente & advies'].map((name) => ({ person: person('Jort'), squad: squad(name) }));
    expect(labelOf({ type: 'movePeople', members, to: squad('Vervroegd aflossen') })).toBe(
      'Jort to Vervroegd aflossen',
    );
  });

  const noted = (subject: string | null) =>
    ({ type: 'addNote', note: 'note:b', only: false, to: null, subject, text: 'Why?', by: 'Els' }) as const;
  const decided = <State extends 'proposed' | 'agreed' | 'rejected'>(state: State) =>
    ({
      type: 'decide',
      from: SCENARIO,
      to: 'scenario:a',
      change: 'new person:pim',
      state,
      remark: '',
      by: '',
    }) as const;
  const seat = { kind: 'member' as const, squad: squad('Hypotheek-app'), person: person('Pim') };
  const cases: [Asked, en: string, nl: string][] = [
    [{ type: 'addPeople', people: [{ id: person('Ana'), name: 'Ana' }] }, 'Add Ana', 'Ana toevoegen'],
    [
      { type: 'renamePerson', person: person('Pim'), name: 'Pim Kuiper' },
      'Rename Pim to Pim Kuiper',
      'Naam van Pim wijzigen in Pim Kuiper',
    ],
    [{ type: 'describePerson', person: person('Pim'), details: {} }, 'Details of Pim', 'Gegevens van Pim'],
    [
      { type: 'removePeople', people: [person('Pim')] },
      'Remove Pim from the organisation',
      'Pim verwijderen uit de organisatie',
    ],
    [
      { type: 'addToSquad', people: [person('Pim')], squad: squad('Rente & advies') },
      'Pim also in Rente & advies',
      'Pim ook in Rente & advies',
    ],
    [
      { type: 'changeChapter', people: [person('Pim')], chapter: chapter('Leeg') },
      'Pim to chapter Leeg',
      'Pim naar chapter Leeg',
    ],
    [
      { type: 'changeChapter', people: [person('Pim')], chapter: null },
      'Pim taken out of the chapter',
      'Pim uit het chapter gehaald',
    ],
    [
      { type: 'shareTime', person: person('Pim'), squad: squad('Hypotheek-app'), share: 0.125 },
      'Pim 12.5% in Hypotheek-app',
      'Pim 12,5% in Hypotheek-app',
    ],
    [
      { type: 'shareTime', person: person('Pim'), squad: squad('Hypotheek-app'), share: null },
      'Pim without a fixed share of time in Hypotheek-app',
      'Pim zonder vaste inzet in Hypotheek-app',
    ],
    [
      {
        type: 'swapPeople',
        one: { person: person('Pim'), squad: null },
        other: { person: person('Wout'), squad: null },
      },
      'Swap Pim and Wout',
      'Pim en Wout ruilen',
    ],
    [
      { type: 'replaceByVacancy', seat, vacancy: person('V'), name: 'V' },
      'Vacancy in place of Pim',
      'Vacature in plaats van Pim',
    ],
    [
      {
        type: 'replaceByVacancy',
        seat: { kind: 'chapterLead', chapter: chapter('Producten') },
        vacancy: person('V'),
        name: 'V',
      },
      'Vacancy in place of Sanne',
      'Vacature in plaats van Sanne',
    ],
    [
      {
        type: 'replaceByVacancy',
        seat: { kind: 'tribeLead', tribe: tribe('Hypotheek') },
        vacancy: person('V'),
        name: 'V',
      },
      'Vacancy in place of Els',
      'Vacature in plaats van Els',
    ],
    [
      {
        type: 'replaceByVacancy',
        seat: { kind: 'productManager', product: product('Hypotheek') },
        vacancy: person('V'),
        name: 'V',
      },
      'Vacancy in place of Pim',
      'Vacature in plaats van Pim',
    ],
    [
      {
        type: 'replaceByVacancy',
        seat: { kind: 'projectLead', project: project('Renteherziening') },
        vacancy: person('V'),
        name: 'V',
      },
      'Vacancy in place of Jasper',
      'Vacature in plaats van Jasper',
    ],
    [
      {
        type: 'replaceByVacancy',
        seat: { kind: 'programmeManager', programme: programme('Wonen') },
        vacancy: person('V'),
        name: 'V',
      },
      'Vacancy in place of Els',
      'Vacature in plaats van Els',
    ],
    [
      { type: 'fillVacancy', vacancy: person('Vacature'), by: { person: person('Milan') } },
      'Milan in place of Vacature',
      'Milan in plaats van Vacature',
    ],
    [
      { type: 'fillVacancy', vacancy: person('Vacature'), by: { name: 'Ana' } },
      'Ana in place of Vacature',
      'Ana in plaats van Vacature',
    ],
    [
      { type: 'addSquad', squad: squad('New'), tribe: tribe('Betalen'), name: 'New' },
      'Add squad New',
      'Squad New toevoegen',
    ],
    [
      { type: 'renameSquad', squad: squad('Hypotheek-app'), name: 'App' },
      'Rename Hypotheek-app to App',
      'Naam van Hypotheek-app wijzigen in App',
    ],
    [
      { type: 'describeSquad', squad: squad('Hypotheek-app'), mission: '' },
      'Mission of Hypotheek-app',
      'Missie van Hypotheek-app',
    ],
    [
      { type: 'moveSquad', squad: squad('Hypotheek-app'), tribe: tribe('Hypotheek'), before: null },
      'Move Hypotheek-app',
      'Hypotheek-app verplaatsen',
    ],
    [
      { type: 'moveSquad', squad: squad('Hypotheek-app'), tribe: tribe('Betalen'), before: null },
      'Hypotheek-app to tribe Betalen',
      'Hypotheek-app naar tribe Betalen',
    ],
    [
      { type: 'removeSquad', squad: squad('Hypotheek-app') },
      'Remove squad Hypotheek-app',
      'Squad Hypotheek-app verwijderen',
    ],
    [
      { type: 'nameProductOwner', squad: squad('Hypotheek-app'), person: person('Pim') },
      'Pim as product owner of Hypotheek-app',
      'Pim als product owner van Hypotheek-app',
    ],
    [
      { type: 'nameProductOwner', squad: squad('Hypotheek-app'), person: null },
      'No product owner for Hypotheek-app',
      'Geen product owner voor Hypotheek-app',
    ],
    [
      { type: 'nameSquadCoach', squad: squad('Hypotheek-app'), person: person('Tom') },
      'Tom as coach of Hypotheek-app',
      'Tom als coach van Hypotheek-app',
    ],
    [
      { type: 'nameSquadCoach', squad: squad('Hypotheek-app'), person: null },
      'No coach for Hypotheek-app',
      'Geen coach voor Hypotheek-app',
    ],
    [
      { type: 'addChapter', chapter: chapter('New'), tribe: tribe('Betalen'), name: 'New' },
      'Add chapter New',
      'Chapter New toevoegen',
    ],
    [
      { type: 'renameChapter', chapter: chapter('Leeg'), name: 'Risk' },
      'Rename Leeg to Risk',
      'Naam van Leeg wijzigen in Risk',
    ],
    [{ type: 'describeChapter', chapter: chapter('Leeg'), expertise: '' }, 'Expertise of Leeg', 'Expertise van Leeg'],
    [
      { type: 'moveChapter', chapter: chapter('Leeg'), tribe: tribe('Hypotheek'), before: null },
      'Move Leeg',
      'Leeg verplaatsen',
    ],
    [
      { type: 'moveChapter', chapter: chapter('Leeg'), tribe: tribe('Betalen'), before: null },
      'Leeg to tribe Betalen',
      'Leeg naar tribe Betalen',
    ],
    [{ type: 'removeChapter', chapter: chapter('Leeg') }, 'Remove chapter Leeg', 'Chapter Leeg verwijderen'],
    [
      { type: 'nameChapterLead', chapter: chapter('Leeg'), person: person('Pim') },
      'Pim as lead of chapter Leeg',
      'Pim als lead van chapter Leeg',
    ],
    [
      { type: 'nameChapterLead', chapter: chapter('Leeg'), person: null },
      'No lead for chapter Leeg',
      'Geen lead voor chapter Leeg',
    ],
    [{ type: 'addTribe', tribe: tribe('New'), name: 'New' }, 'Add tribe New', 'Tribe New toevoegen'],
    [
      { type: 'renameTribe', tribe: tribe('Betalen'), name: 'Pay' },
      'Rename Betalen to Pay',
      'Naam van Betalen wijzigen in Pay',
    ],
    [{ type: 'describeTribe', tribe: tribe('Betalen'), kind: 'run' }, 'Details of Betalen', 'Gegevens van Betalen'],
    [{ type: 'moveTribe', tribe: tribe('Betalen'), before: null }, 'Move Betalen', 'Betalen verplaatsen'],
    [{ type: 'removeTribe', tribe: tribe('Betalen') }, 'Remove tribe Betalen', 'Tribe Betalen verwijderen'],
    [
      { type: 'nameTribeLead', tribe: tribe('Betalen'), person: person('Pim') },
      'Pim as lead of tribe Betalen',
      'Pim als lead van tribe Betalen',
    ],
    [
      { type: 'nameTribeLead', tribe: tribe('Betalen'), person: null },
      'No lead for tribe Betalen',
      'Geen lead voor tribe Betalen',
    ],
    [{ type: 'nameTribeCoaches', tribe: tribe('Betalen'), people: [] }, 'Coaches of Betalen', 'Coaches van Betalen'],
    [{ type: 'addGuild', guild: guild('New'), name: 'New' }, 'Add guild New', 'Guild New toevoegen'],
    [
      { type: 'renameGuild', guild: guild('Toegankelijkheid'), name: 'A11y' },
      'Rename Toegankelijkheid to A11y',
      'Naam van Toegankelijkheid wijzigen in A11y',
    ],
    [
      { type: 'moveGuild', guild: guild('Toegankelijkheid'), before: null },
      'Move Toegankelijkheid',
      'Toegankelijkheid verplaatsen',
    ],
    [
      { type: 'removeGuild', guild: guild('Toegankelijkheid') },
      'Remove guild Toegankelijkheid',
      'Guild Toegankelijkheid verwijderen',
    ],
    [
      { type: 'nameGuildCoordinator', guild: guild('Toegankelijkheid'), person: person('Pim') },
      'Pim as coordinator of guild Toegankelijkheid',
      'Pim als coördinator van guild Toegankelijkheid',
    ],
    [
      { type: 'nameGuildCoordinator', guild: guild('Toegankelijkheid'), person: null },
      'No coordinator for guild Toegankelijkheid',
      'Geen coördinator voor guild Toegankelijkheid',
    ],
    [
      { type: 'joinGuild', guild: guild('Toegankelijkheid'), people: [person('Pim')] },
      'Pim in guild Toegankelijkheid',
      'Pim in guild Toegankelijkheid',
    ],
    [
      { type: 'leaveGuild', guild: guild('Toegankelijkheid'), people: [person('Eva')] },
      'Eva out of guild Toegankelijkheid',
      'Eva uit guild Toegankelijkheid',
    ],
    [
      { type: 'renameDocument', name: 'Homes' },
      'Rename the document to Homes',
      'Naam van het document wijzigen in Homes',
    ],
    [{ type: 'restoreDocument', document: documentOf({}) }, 'Restore an earlier version', 'Eerdere versie herstellen'],
    [{ type: 'takeOverList', people: 208, changes: 0, commands: [] }, 'Bring in 208 people', '208 mensen inlezen'],
    [{ type: 'takeOverList', people: 1, changes: 0, commands: [] }, 'Bring in 1 person', '1 persoon inlezen'],
    [{ type: 'takeOverList', people: 0, changes: 22, commands: [] }, 'Bring in 22 changes', '22 wijzigingen inlezen'],
    [
      { type: 'takeOverList', people: 3, changes: 1, commands: [] },
      'Bring in 3 people and 1 change',
      '3 mensen en 1 wijziging inlezen',
    ],
    [{ type: 'takeOverList', people: 0, changes: 0, commands: [] }, 'Bring in 0 changes', '0 wijzigingen inlezen'],
    [
      { type: 'seatPeople', squad: squad('Hypotheek-app'), members: [{ person: person('Wout'), productOwner: false }] },
      'Wout in Hypotheek-app',
      'Wout in Hypotheek-app',
    ],
    [
      { type: 'noteList', people: [{ person: person('Wout') }, { person: person('Umut') }] },
      'What a list says of 2 people',
      'Wat een lijst zegt over 2 mensen',
    ],
    [{ type: 'chooseMode', mode: 'enforce' }, 'Rules: Enforce', 'Regels: Handhaven'],
    [{ type: 'chooseMode', mode: 'sketch' }, 'Rules: Sketch', 'Regels: Schetsen'],
    [
      { type: 'connectToSquad', squad: squad('Hypotheek-app'), people: [person('Wout')] },
      'Wout connected to Hypotheek-app',
      'Wout aangehaakt bij Hypotheek-app',
    ],
    [
      { type: 'disconnectFromSquad', squad: squad('Hypotheek-app'), people: [person('Wout'), person('Umut')] },
      '2 people no longer connected to Hypotheek-app',
      '2 mensen niet meer aangehaakt bij Hypotheek-app',
    ],
    [
      { type: 'profileSquad', squad: squad('Hypotheek-app'), aspect: 'mandate', standing: 'between' },
      'Hypotheek-app, Mandate: on the way',
      'Hypotheek-app, Mandaat: onderweg',
    ],
    [
      { type: 'profileSquad', squad: squad('Hypotheek-app'), aspect: 'way-of-working', standing: null },
      'Hypotheek-app, Way of working: as in its tribe',
      'Hypotheek-app, Werkwijze: zoals in de tribe',
    ],
    [
      { type: 'profileTribe', tribe: tribe('Betalen'), aspect: 'meetings', standing: '2.0' },
      'Betalen, Meetings: 2.0',
      'Betalen, Overleg: 2.0',
    ],
    [
      { type: 'profileTribe', tribe: tribe('Betalen'), aspect: 'customer', standing: null },
      'Betalen, Work with the customer: not stated',
      'Betalen, Samenwerking met de klant: niet ingevuld',
    ],
    [
      { type: 'addDependency', from: squad('Rente & advies'), to: squad('Hypotheek-app'), how: 'blocking' },
      'Rente & advies waits for Hypotheek-app: blocking',
      'Rente & advies wacht op Hypotheek-app: blokkerend',
    ],
    [
      { type: 'describeDependency', from: squad('Hypotheek-app'), to: squad('Rente & advies'), how: 'none', text: '' },
      'Hypotheek-app waits for Rente & advies: no delay',
      'Hypotheek-app wacht op Rente & advies: geen vertraging',
    ],
    [
      { type: 'describeDependency', from: squad('Hypotheek-app'), to: squad('Rente & advies'), text: 'rates' },
      'Why Hypotheek-app waits for Rente & advies',
      'Waarom Hypotheek-app op Rente & advies wacht',
    ],
    [
      { type: 'removeDependency', from: squad('Hypotheek-app'), to: squad('Rente & advies') },
      'Hypotheek-app no longer waits for Rente & advies',
      'Hypotheek-app wacht niet meer op Rente & advies',
    ],
    [{ type: 'addProduct', product: product('New'), name: 'New' }, 'Add product New', 'Product New toevoegen'],
    [
      { type: 'renameProduct', product: product('Rentecheck'), name: 'Renteklok' },
      'Rename Rentecheck to Renteklok',
      'Naam van Rentecheck wijzigen in Renteklok',
    ],
    [
      { type: 'describeProduct', product: product('Rentecheck'), details: { complex: true } },
      'Details of Rentecheck',
      'Gegevens van Rentecheck',
    ],
    [
      { type: 'moveProduct', product: product('Rentecheck'), before: product('Hypotheek') },
      'Move Rentecheck',
      'Rentecheck verplaatsen',
    ],
    [
      { type: 'removeProduct', product: product('Rentecheck') },
      'Remove product Rentecheck',
      'Product Rentecheck verwijderen',
    ],
    [
      { type: 'assignProduct', product: product('Rentecheck'), part: 'squad', to: squad('Hypotheek-app') },
      'Hypotheek-app makes Rentecheck',
      'Hypotheek-app maakt Rentecheck',
    ],
    [
      { type: 'assignProduct', product: product('Rentecheck'), part: 'service', to: squad('Hypotheek-app') },
      'Hypotheek-app services Rentecheck',
      'Hypotheek-app beheert Rentecheck',
    ],
    [
      { type: 'assignProduct', product: product('Rentecheck'), part: 'squad', to: null },
      'No squad makes Rentecheck',
      'Geen squad maakt Rentecheck',
    ],
    [
      { type: 'assignProduct', product: product('Rentecheck'), part: 'service', to: null },
      'No separate service squad for Rentecheck',
      'Geen aparte squad voor het beheer van Rentecheck',
    ],
    [
      { type: 'nameProductManager', product: product('Rentecheck'), person: person('Pim') },
      'Pim as product manager of Rentecheck',
      'Pim als productmanager van Rentecheck',
    ],
    [
      { type: 'nameProductManager', product: product('Rentecheck'), person: null },
      'No product manager for Rentecheck',
      'Geen productmanager voor Rentecheck',
    ],
    [
      { type: 'addProject', project: project('New'), name: 'New', begin: '2027-01-04', end: '2027-01-05' },
      'Add project New',
      'Project New toevoegen',
    ],
    [
      { type: 'renameProject', project: project('Archief'), name: 'Archief 2' },
      'Rename Archief to Archief 2',
      'Naam van Archief wijzigen in Archief 2',
    ],
    [
      { type: 'describeProject', project: project('Archief'), details: { state: 'running' } },
      'Details of Archief',
      'Gegevens van Archief',
    ],
    [
      { type: 'dateProject', project: project('Archief'), begin: '2027-01-04', end: '2027-10-29' },
      'Archief from 4 Jan 2027 to 29 Oct 2027',
      'Archief van 4 jan 2027 tot en met 29 okt 2027',
    ],
    [{ type: 'moveProject', project: project('Archief'), before: null }, 'Move Archief', 'Archief verplaatsen'],
    [{ type: 'removeProject', project: project('Archief') }, 'Remove project Archief', 'Project Archief verwijderen'],
    [
      { type: 'nameProjectLead', project: project('Archief'), person: person('Pim') },
      'Pim as project manager of Archief',
      'Pim als projectmanager van Archief',
    ],
    [
      { type: 'nameProjectLead', project: project('Archief'), person: null },
      'No project manager for Archief',
      'Geen projectmanager voor Archief',
    ],
    [
      { type: 'bringUnderProgramme', project: project('Archief'), programme: programme('Wonen') },
      'Archief in programme Wonen',
      'Archief in programma Wonen',
    ],
    [
      { type: 'bringUnderProgramme', project: project('Renteherziening'), programme: null },
      'Renteherziening out of its programme',
      'Renteherziening uit het programma',
    ],
    [
      { type: 'linkProject', project: project('Archief'), to: product('Rentecheck') },
      'Archief contributes to Rentecheck',
      'Archief draagt bij aan Rentecheck',
    ],
    [
      { type: 'linkProject', project: project('Archief'), to: squad('Hypotheek-app') },
      'Archief works with Hypotheek-app',
      'Archief werkt samen met Hypotheek-app',
    ],
    [
      { type: 'linkProject', project: project('Archief'), to: project('Renteherziening') },
      'Archief waits for Renteherziening',
      'Archief wacht op Renteherziening',
    ],
    [
      { type: 'unlinkProject', project: project('Archief'), to: product('Rentecheck') },
      'Archief no longer contributes to Rentecheck',
      'Archief draagt niet meer bij aan Rentecheck',
    ],
    [
      { type: 'unlinkProject', project: project('Archief'), to: squad('Hypotheek-app') },
      'Archief no longer works with Hypotheek-app',
      'Archief werkt niet meer samen met Hypotheek-app',
    ],
    [
      { type: 'unlinkProject', project: project('Archief'), to: project('Renteherziening') },
      'Archief no longer waits for Renteherziening',
      'Archief wacht niet meer op Renteherziening',
    ],
    [
      { type: 'joinProject', project: project('Archief'), people: [person('Pim'), person('Wout')] },
      '2 people in project Archief',
      '2 mensen in project Archief',
    ],
    [
      { type: 'leaveProject', project: project('Renteherziening'), people: [person('Umut')] },
      'Umut out of project Renteherziening',
      'Umut uit project Renteherziening',
    ],
    [
      { type: 'shareProjectTime', project: project('Renteherziening'), person: person('Umut'), share: 0.125 },
      'Umut 12.5% in Renteherziening',
      'Umut 12,5% in Renteherziening',
    ],
    [
      { type: 'shareProjectTime', project: project('Renteherziening'), person: person('Umut'), share: null },
      'Umut without a fixed share of time in Renteherziening',
      'Umut zonder vaste inzet in Renteherziening',
    ],
    [
      { type: 'addProgramme', programme: programme('New'), name: 'New' },
      'Add programme New',
      'Programma New toevoegen',
    ],
    [
      { type: 'renameProgramme', programme: programme('Sparen'), name: 'Sparen 2028' },
      'Rename Sparen to Sparen 2028',
      'Naam van Sparen wijzigen in Sparen 2028',
    ],
    [
      { type: 'describeProgramme', programme: programme('Sparen'), details: { text: '' } },
      'Details of Sparen',
      'Gegevens van Sparen',
    ],
    [
      { type: 'moveProgramme', programme: programme('Sparen'), before: programme('Wonen') },
      'Move Sparen',
      'Sparen verplaatsen',
    ],
    [
      { type: 'removeProgramme', programme: programme('Sparen') },
      'Remove programme Sparen',
      'Programma Sparen verwijderen',
    ],
    [
      { type: 'nameProgrammeManager', programme: programme('Sparen'), person: person('Pim') },
      'Pim as programme manager of Sparen',
      'Pim als programmamanager van Sparen',
    ],
    [
      { type: 'nameProgrammeManager', programme: programme('Wonen'), person: null },
      'No programme manager for Wonen',
      'Geen programmamanager voor Wonen',
    ],
    [{ type: 'addScenario', added: 'scenario:a', name: 'Plan A' }, 'Add scenario Plan A', 'Scenario Plan A toevoegen'],
    [{ type: 'renameScenario', name: 'Now' }, 'Rename Today to Now', 'Naam van Today wijzigen in Now'],
    [{ type: 'describeScenario', details: { kind: 'agile' } }, 'Details of Today', 'Gegevens van Today'],
    [{ type: 'chooseStatus', status: 'draft' }, 'Status of Today: draft', 'Status van Today: concept'],
    [
      { type: 'chooseStatus', status: 'intended', on: '2027-03-01' },
      'Status of Today: intended decision, 1 Mar 2027',
      'Status van Today: voorgenomen besluit, 1 mrt 2027',
    ],
    [
      { type: 'chooseStatus', status: 'advice', on: null },
      'Status of Today: advice, day not stated',
      'Status van Today: advies, dag niet ingevuld',
    ],
    [{ type: 'chooseStatus', status: 'decided' }, 'Status of Today: decided', 'Status van Today: besloten'],
    [{ type: 'chooseStatus', status: 'carried-out' }, 'Status of Today: carried out', 'Status van Today: uitgevoerd'],
    [{ type: 'freezeScenario' }, 'Freeze Today', 'Today bevriezen'],
    [{ type: 'moveScenario', before: null }, 'Move Today', 'Today verplaatsen'],
    [{ type: 'removeScenario' }, 'Remove scenario Today', 'Scenario Today verwijderen'],
    [{ type: 'bringUpToDate' }, 'Bring Today up to date', 'Today bijwerken'],
    [noted(null), 'Add a note', 'Notitie toevoegen'],
    [noted('anything at all'), 'Add a note', 'Notitie toevoegen'],
    [noted(product('Rentecheck')), 'Add a note on Rentecheck', 'Notitie toevoegen bij Rentecheck'],
    [noted(SCENARIO), 'Add a note on Today', 'Notitie toevoegen bij Today'],
    [{ ...noted(person('Pim')), to: 'note:a' }, 'Answer a note', 'Notitie beantwoorden'],
    [{ type: 'changeNote', note: 'note:a', text: 'Why?', done: true }, 'Change a note', 'Notitie wijzigen'],
    [{ type: 'changeNote', note: 'note:a', done: true }, 'Tick off a note', 'Notitie afvinken'],
    [{ type: 'changeNote', note: 'note:a', done: false }, 'Reopen a note', 'Notitie heropenen'],
    [{ type: 'removeNote', note: 'note:a' }, 'Remove a note', 'Notitie verwijderen'],
    [decided('proposed'), 'Propose a change', 'Wijziging voorstellen'],
    [decided('agreed'), 'Agree to a change', 'Akkoord gaan met een wijziging'],
    [decided('rejected'), 'Reject a change', 'Wijziging afwijzen'],
    [
      { type: 'withdrawDecision', from: SCENARIO, to: 'scenario:a', change: 'new person:pim' },
      'Withdraw a decision',
      'Besluit intrekken',
    ],
    [
      { type: 'classifyDocument', classification: 'Confidential ' },
      'Classification: Confidential',
      'Classificatie: Confidential',
    ],
    [{ type: 'classifyDocument', classification: ' ' }, 'No classification', 'Geen classificatie'],
  ];
  it.each(cases)('%o', (asked, en, nl) => {
    expect([labelOf(asked), labelOf(asked, 'nl')]).toEqual([en, nl]);
  });

  it('is made of its parts when it is several', () => {
    const all = (...parts: Asked[]) => labelOf({ type: 'together', commands: parts.map(ask) as Command[] });
    const owner: Asked = { type: 'nameProductOwner', squad: squad('Vervroegd aflossen'), person: person('Bram') };
    const gijs = move(['Gijs'], 'Vervroegd aflossen', 'Rente & advies');
    expect(all({ type: 'chooseMode', mode: 'sketch' }, gijs)).toBe('Gijs to Rente & advies');
    expect(all({ type: 'chooseMode', mode: 'sketch' })).toBe('Rules: Sketch');
    expect(all(owner, gijs)).toBe('Bram as product owner of Vervroegd aflossen, Gijs to Rente & advies');
    expect(all(owner, gijs, gijs)).toBe('Bram as product owner of Vervroegd aflossen and 2 more');
    const founded: Asked = { type: 'addSquad', squad: squad('New'), tribe: tribe('Betalen'), name: 'New' };
    expect(all(founded, move(['Wout'], null, 'New'))).toBe('Add squad New, Wout to New');
  });

  it('names what is founded along the way', () => {
    const all = (...parts: Asked[]) => labelOf({ type: 'together', commands: parts.map(ask) as Command[] });
    expect(
      all(
        { type: 'addProduct', product: product('Loan'), name: 'Loan' },
        { type: 'nameProductManager', product: product('Loan'), person: person('Wout') },
      ),
    ).toBe('Add product Loan, Wout as product manager of Loan');
    expect(
      all(
        { type: 'addProject', project: project('Scan'), name: 'Scan', begin: '2027-01-04', end: '2027-01-04' },
        { type: 'joinProject', project: project('Scan'), people: [person('Wout')] },
      ),
    ).toBe('Add project Scan, Wout in project Scan');
    expect(
      all(
        { type: 'addProgramme', programme: programme('Homes'), name: 'Homes' },
        { type: 'bringUnderProgramme', project: project('Archief'), programme: programme('Homes') },
      ),
    ).toBe('Add programme Homes, Archief in programme Homes');
    const added: Command = { ...ask({ type: 'freezeScenario' }), scenario: 'scenario:a' };
    expect(
      labelOf({
        type: 'together',
        commands: [ask({ type: 'addScenario', added: 'scenario:a', name: 'Plan A' }), added],
      }),
    ).toBe('Add scenario Plan A, Freeze Plan A');
  });
});

describe('what is said once a command is done', () => {
  it('is who moved from where to where, how many there are now, and how to undo it', () => {
    expect(saidAfter(move(['Bram'], 'Vervroegd aflossen', 'Rente & advies'))).toBe(
      'Bram moved from Vervroegd aflossen to Rente & advies, 7 people, limit 9. Undo with Control Z.',
    );
    expect(saidAfter(move(['Bram'], 'Vervroegd aflossen', 'Rente & advies'), 'nl')).toBe(
      'Bram verplaatst van Vervroegd aflossen naar Rente & advies, 7 mensen (max. 9). Ongedaan maken met Ctrl+Z.',
    );
    expect(saidAfter(move(['Wout', 'Umut'], null, 'Rente & advies'))).toBe(
      '2 people moved to Rente & advies, 8 people, limit 9. Undo with Control Z.',
    );
    expect(saidAfter(move(['Bram'], 'Vervroegd aflossen', null))).toBe(
      'Bram taken out of Vervroegd aflossen, 6 people, limit 9. Undo with Control Z.',
    );
  });

  it('tells other commands too', () => {
    expect(saidAfter({ type: 'addToSquad', people: [person('Bram')], squad: squad('Rente & advies') })).toBe(
      'Bram placed in Rente & advies as well, 7 people, limit 9. Undo with Control Z.',
    );
    expect(saidAfter({ type: 'addPeople', people: [{ id: person('Ana'), name: 'Ana' }] })).toBe(
      'Ana added. Undo with Control Z.',
    );
    expect(saidAfter({ type: 'removePeople', people: [person('Pim')] })).toBe(
      'Pim removed from the organisation. Undo with Control Z.',
    );
    const one = { person: person('Hanna'), squad: squad('Vervroegd aflossen') };
    const other = { person: person('Pim'), squad: squad('Hypotheek-app') };
    expect(saidAfter({ type: 'swapPeople', one, other })).toBe('Hanna and Pim swapped places. Undo with Control Z.');
    expect(saidAfter({ type: 'renameSquad', squad: squad('Hypotheek-app'), name: 'App' })).toBe(
      'Hypotheek-app renamed to App. Undo with Control Z.',
    );
  });

  const listed = (people: number, changes: number): Asked => ({
    type: 'takeOverList',
    people,
    changes,
    commands: [ask({ type: 'renamePerson', person: person('Pim'), name: 'Pim Kuiper' })],
  });

  it('[verdict] is in the past tense, with the name: of what is removed, and of guilds', () => {
    const cases: [Asked, en: string, nl: string][] = [
      [
        { type: 'removeSquad', squad: squad('Hypotheek-app') },
        'Squad Hypotheek-app removed',
        'Squad Hypotheek-app verwijderd',
      ],
      [{ type: 'removeChapter', chapter: chapter('Leeg') }, 'Chapter Leeg removed', 'Chapter Leeg verwijderd'],
      [{ type: 'removeTribe', tribe: tribe('Betalen') }, 'Tribe Betalen removed', 'Tribe Betalen verwijderd'],
      [{ type: 'addGuild', guild: guild('Veilig'), name: 'Veilig' }, 'Guild Veilig added', 'Guild Veilig toegevoegd'],
      [
        { type: 'removeGuild', guild: guild('Toegankelijkheid') },
        'Guild Toegankelijkheid removed',
        'Guild Toegankelijkheid verwijderd',
      ],
      [
        { type: 'joinGuild', guild: guild('Toegankelijkheid'), people: [person('Pim')] },
        'Pim added to guild Toegankelijkheid',
        'Pim toegevoegd aan guild Toegankelijkheid',
      ],
      [
        { type: 'leaveGuild', guild: guild('Toegankelijkheid'), people: [person('Eva')] },
        'Eva taken out of guild Toegankelijkheid',
        'Eva uit guild Toegankelijkheid gehaald',
      ],
      [
        { type: 'nameGuildCoordinator', guild: guild('Toegankelijkheid'), person: null },
        'Guild Toegankelijkheid left without a coordinator',
        'Coördinator van guild Toegankelijkheid uit de rol gehaald',
      ],
      [listed(2, 1), '2 people and 1 change brought in', '2 mensen en 1 wijziging ingelezen'],
      [listed(2, 0), '2 people brought in', '2 mensen ingelezen'],
      [listed(0, 22), '22 changes brought in', '22 wijzigingen ingelezen'],
      [
        {
          type: 'seatPeople',
          squad: squad('Rente & advies'),
          members: [{ person: person('Pim'), productOwner: false }],
        },
        'Pim placed in Rente & advies',
        'Pim geplaatst in Rente & advies',
      ],
      [
        { type: 'noteList', people: [{ person: person('Pim'), imported: { role: 'Tester' } }] },
        'What a list says of Pim noted',
        'Vastgelegd wat een lijst zegt over Pim',
      ],
      [{ type: 'chooseMode', mode: 'sketch' }, 'Rules set to Sketch', 'Regels op Schetsen gezet'],
      [
        {
          type: 'waive',
          rule: 'squad-size',
          subject: squad('Hypotheek-app'),
          only: true,
          reason: 'x',
          by: '',
          until: null,
        },
        'Waiver for Hypotheek-app granted',
        'Ontheffing verleend voor Hypotheek-app',
      ],
    ];
    for (const [asked, en, nl] of cases) {
      expect([saidAfter(asked), saidAfter(asked, 'nl')]).toEqual([
        `${en}. Undo with Control Z.`,
        `${nl}. Ongedaan maken met Ctrl+Z.`,
      ]);
    }
  });

  it('[verdict] is never what Undo calls it: nothing that was done is said as an order', () => {
    const leaves = (sentences: object, prefix = ''): [string, string][] =>
      Object.entries(sentences).flatMap(([key, value]) =>
        typeof value === 'string'
          ? [[`${prefix}${key}`, value] as [string, string]]
          : leaves(value, `${prefix}${key}.`),
      );
    for (const [labels, done] of [
      [english, englishDone],
      [dutch, dutchDone],
    ] as const) {
      const said = new Map(leaves(done));
      for (const [key, label] of leaves(labels.label)) {
        expect(said.get(key), key).toBeDefined();
        if (!['several', 'swapPeople'].includes(key) && !/haakt|gehaald|connected|taken out/.test(label))
          expect(said.get(key), key).not.toBe(label);
      }
      const orders =
        /^(Add|Remove|Rename|Move|Swap|Freeze|Grant|Take|Restore|Answer|Tick|Reopen|Propose|Agree|Reject|Withdraw) | (toevoegen|verwijderen|wijzigen|verplaatsen|ruilen|bevriezen|intrekken|verlenen|afvinken|heropenen|beantwoorden|herstellen)$/;
      for (const sentence of said.values()) expect(sentence.replace(/ (in )?\{\w+\}$/, '')).not.toMatch(orders);
    }
  });

  it('[verdict] of more than three things is the first of them, done, and how many more', () => {
    const commands = ['Vervroegd aflossen', 'Hypotheek-app', 'Rente & advies'].map((name) =>
      ask({ type: 'removeSquad', squad: squad(name) }),
    );
    const chapters = ask({ type: 'removeChapter', chapter: chapter('Leeg') });
    expect(saidAfter({ type: 'together', commands: [...commands, chapters] })).toBe(
      'Squad Vervroegd aflossen removed and 3 more. Undo with Control Z.',
    );
  });

  const NAMINGS: Record<string, (name: string) => Asked> = {
    'Cem named product owner of Rente & advies': (name) => ({
      type: 'nameProductOwner',
      squad: squad('Rente & advies'),
      person: person(name),
    }),
    'Cem named coach of Rente & advies': (name) => ({
      type: 'nameSquadCoach',
      squad: squad('Rente & advies'),
      person: person(name),
    }),
    'Cem named lead of chapter Producten': (name) => ({
      type: 'nameChapterLead',
      chapter: chapter('Producten'),
      person: person(name),
    }),
    'Cem named lead of tribe Hypotheek': (name) => ({
      type: 'nameTribeLead',
      tribe: tribe('Hypotheek'),
      person: person(name),
    }),
    'Cem named coordinator of guild Toegankelijkheid': (name) => ({
      type: 'nameGuildCoordinator',
      guild: guild('Toegankelijkheid'),
      person: person(name),
    }),
    'Cem named product manager of Rentecheck': (name) => ({
      type: 'nameProductManager',
      product: product('Rentecheck'),
      person: person(name),
    }),
    'Cem named project manager of Archief': (name) => ({
      type: 'nameProjectLead',
      project: project('Archief'),
      person: person(name),
    }),
    'Cem named programme manager of Wonen': (name) => ({
      type: 'nameProgrammeManager',
      programme: programme('Wonen'),
      person: person(name),
    }),
  };

  it.each(Object.entries(NAMINGS))('[verdict] names who is replaced: %s, in place of Quinten', (said, naming) => {
    const done = (before: Document, name: string) => {
      const outcome = run(before, ask(naming(name)));
      if (outcome.kind !== 'done') throw new Error(`It is ${outcome.kind}`);
      return outcome.document;
    };
    const seated = run(documentOf(products), ask(move(['Cem'], 'Vervroegd aflossen', 'Rente & advies')));
    if (seated.kind !== 'done') throw new Error(`It is ${seated.kind}`);
    const before = done(seated.document, 'Quinten');
    const after = done(before, 'Cem');
    const happened = { kind: 'done', command: ask(naming('Cem')), before, after } as const;
    expect(announcement(wordsIn('en'), happened)).toBe(`${said}, in place of Quinten. Undo with Control Z.`);
    expect(announcement(wordsIn('nl'), happened)).toContain(', in plaats van Quinten.');
  });

  it('[verdict] names nobody as replaced who has the role still', () => {
    const before = documentOf({ squads: 'Claims: Ana*, Bo*' });
    const command = ask({ type: 'nameProductOwner', squad: squad('Claims'), person: person('Bo') });
    const outcome = run(before, command);
    if (outcome.kind !== 'done') throw new Error(`It is ${outcome.kind}`);
    expect(announcement(wordsIn('en'), { kind: 'done', command, before, after: outcome.document })).toBe(
      'Bo named product owner of Claims, in place of Ana. Undo with Control Z.',
    );
  });

  it('[verdict] says that there is a waiver when something was done anyway', () => {
    const hanna = move(['Hanna'], 'Vervroegd aflossen', 'Hypotheek-app');
    const outcome = run(documentOf(mortgages), ask(hanna));
    if (outcome.kind !== 'refused' || outcome.refusal.kind !== 'breaks-rules') throw new Error(outcome.kind);
    const answering = { reason: 'Until May', by: 'Els', until: null };
    const done = anyway(ask(hanna), outcome.refusal.findings, answering);
    expect(saidAfter(done)).toBe(
      'Hanna moved from Vervroegd aflossen to Hypotheek-app, 10 people, limit 9. Waiver for Hypotheek-app granted. ' +
        'Undo with Control Z.',
    );
    expect(labelOf(done)).toBe('Hanna to Hypotheek-app');
  });
});

describe('the verdict before a drop', () => {
  it('says the number, the line manager who stays, and what is still wrong, as in the picture', () => {
    const wout = move(['Wout'], null, 'Rente & advies');
    const placed = (document: Document) =>
      document.waivers.push({
        rule: 'unplaced',
        subject: person('Wout'),
        scenario: null,
        reason: '',
        by: '',
        until: null,
      });
    expect(verdictIn('nl', wout, placed)).toBe(
      'can: Kan: Rente & advies krijgt 7 leden (max. 9) | Blijft bij Sanne, chapter Producten | Heeft nog geen product owner',
    );
    expect(verdictIn('en', wout)).toBe(
      'can: Can: Rente & advies would have 7 members (limit 9) | Stays with Sanne, chapter Producten | Fixes: Wout is not in a squad | Has no product owner yet',
    );
  });

  it.each([
    ['department', 'manager of group', 'manager of department', 'group'],
    ['chain', 'manager of part of the chain', 'manager of chain', 'part of the chain'],
    ['tribe', 'lead of chapter', 'lead of tribe', 'chapter'],
  ] as const)('calls what is led what it is in a %s', (form, group, whole, chapter) => {
    const drawnAs = (document: Document) => {
      for (const each of document.scenarios[0]?.organisation.tribes ?? []) each.form = form;
    };
    const said = (name: string, from: string | null) =>
      verdictIn('en', move([name], from, 'Rente & advies'), drawnAs).split(' | ');
    expect(said('Wout', null)).toContain(`Stays with Sanne, ${chapter} Producten`);
    expect(said('Iris', 'Hypotheek-app')).toContain(`Iris stays ${group} Data Analytics`);
    expect(said('Els', null)).toContain(`Els stays ${whole} Hypotheek`);
  });

  it('names what the other end keeps and loses', () => {
    const bram = move(['Bram'], 'Vervroegd aflossen', 'Rente & advies');
    const analyst = (document: Document) => {
      for (const each of document.scenarios[0]?.organisation.people ?? [])
        if (each.name === 'Bram') each.role = 'Data analyst';
    };
    expect(verdictIn('en', bram, analyst)).toContain('Vervroegd aflossen keeps 6 and loses its only data analyst');
    expect(verdictIn('nl', bram, analyst)).toContain(
      'Vervroegd aflossen houdt 6 over en verliest de enige data analyst',
    );
    expect(verdictIn('en', bram)).toContain('Vervroegd aflossen keeps 6 and loses its only member of Data Analytics');
    expect(verdictIn('en', move(['Cem'], 'Vervroegd aflossen', 'Rente & advies'))).toContain(
      'Vervroegd aflossen keeps 6 |',
    );
  });

  it('refuses with the number', () => {
    const hanna = move(['Hanna'], 'Vervroegd aflossen', 'Hypotheek-app');
    expect(verdictIn('en', hanna)).toBe('refused: Cannot: Hypotheek-app would have 10 members (limit 9)');
    expect(verdictIn('nl', hanna)).toBe('refused: Kan niet: Hypotheek-app krijgt 10 leden (max. 9)');
  });

  it('flags in sketch mode', () => {
    const sketch = (document: Document) => {
      for (const scenario of document.scenarios) scenario.mode = 'sketch';
    };
    const hanna = move(['Hanna'], 'Vervroegd aflossen', 'Hypotheek-app');
    expect(verdictIn('en', hanna, sketch)).toBe(
      'flagged: Breach: Hypotheek-app would have 10 members (limit 9) | Stays with Sanne, chapter Producten | Vervroegd aflossen keeps 6',
    );
    expect(verdictIn('nl', hanna, sketch)).toMatch(/^flagged: Afwijking: Hypotheek-app krijgt 10 leden \(max\. 9\) \|/);
  });

  it('begins a change of chapter with the new line manager', () => {
    const change = (name: string, to: string | null): Asked => ({
      type: 'changeChapter',
      people: [person(name)],
      chapter: to === null ? null : chapter(to),
    });
    expect(verdictIn('en', change('Hanna', 'Ontwikkeling'))).toBe('can: New line manager: Jasper (was Sanne)');
    expect(verdictIn('nl', change('Hanna', 'Ontwikkeling'))).toBe('can: Nieuwe leidinggevende: Jasper (was Sanne)');
    expect(verdictIn('en', change('Wout', 'Leeg'))).toBe('can: No line manager any more (was Sanne)');
    expect(verdictIn('en', change('Sanne', 'Leeg'))).toBe(
      'can: Can: Sanne to chapter Leeg | Stays with Els | Sanne stays lead of chapter Producten | ' +
        'Warning: Sanne leads Producten, but belongs to another chapter or to none',
    );
  });

  it('[verdict] says a loss as one, and never as fixed', () => {
    const experts = (document: Document) => {
      for (const each of document.scenarios[0]?.organisation.people ?? [])
        if (each.name === 'Cem') each.deep = ['Risk'];
    };
    const cem = move(['Cem'], 'Vervroegd aflossen', 'Rente & advies');
    expect(verdictIn('en', cem, experts)).toContain('Vervroegd aflossen loses its only expert in Risk');
    expect(verdictIn('nl', cem, experts)).toContain('Vervroegd aflossen verliest de enige expert in Risk');
    expect(verdictIn('en', cem, experts)).not.toContain('Fixes');
    const few = (limit: number) => (document: Document) => {
      document.rules['squad-size'] = { limit };
      const people = document.scenarios[0]?.organisation.squads[0]?.members;
      people?.splice(3);
      for (const each of document.scenarios[0]?.organisation.people ?? []) each.chapter = null;
    };
    const bram = move(['Bram'], 'Vervroegd aflossen', 'Rente & advies');
    expect(verdictIn('en', bram, few(9))).toContain(
      'Vervroegd aflossen is left with too few people to be a mixed squad',
    );
    expect(verdictIn('en', bram, few(9))).not.toMatch(/Fixes: In/);
  });

  it('says what it fixes, and by how much', () => {
    const limit = (most: number) => (document: Document) => {
      document.rules['squad-size'] = { limit: most };
    };
    const pim = move(['Pim'], 'Hypotheek-app', null);
    expect(verdictIn('en', pim, limit(8))).toContain('Fixes: Hypotheek-app back to 8');
    expect(verdictIn('nl', pim, limit(8))).toContain('Lost op: Hypotheek-app terug naar 8');
    expect(verdictIn('en', pim, limit(7))).toContain('Fixes: Hypotheek-app from 9 to 8 (limit 7)');
  });

  it('names three of a kind and counts the rest', () => {
    const five = verdictIn('en', move(['Bram', 'Cem', 'Daan', 'Eva', 'Fleur'], 'Vervroegd aflossen', null));
    expect(five.match(/Hint: /g)).toHaveLength(3);
    expect(five).toContain('| and 3 more');
  });

  it('counts a tribe in people', () => {
    expect(
      verdictIn('en', { type: 'moveSquad', squad: squad('Rente & advies'), tribe: tribe('Betalen'), before: null }),
    ).toContain('can: Can: Betalen would have 7 people (limit 150)');
  });

  it('says when nothing changes, and what to do about the impossible', () => {
    expect(verdictIn('en', move(['Hanna'], 'Vervroegd aflossen', 'Vervroegd aflossen'))).toBe(
      'unchanged: Nothing changes',
    );
    expect(verdictIn('en', move(['Wout'], null, 'Nowhere'))).toBe(
      'refused: That squad is no longer there | Undo, or choose another squad.',
    );
  });
});

describe('a refusal', () => {
  const refused = (asked: Asked, language: Language = 'en', picture: Picture = mortgages) => {
    const document = documentOf(picture);
    const outcome = run(document, ask(asked));
    if (outcome.kind !== 'refused') throw new Error(`It is ${outcome.kind}`);
    const words = wordsIn(language);
    return {
      ...refusalMessage(words, outcome.refusal, document, SCENARIO),
      reason: refusalReason(words, outcome.refusal),
    };
  };

  it('says which rule, why, and by which source', () => {
    expect(refused(move(['Hanna'], 'Vervroegd aflossen', 'Hypotheek-app'))).toEqual({
      headline: 'Cannot: Hypotheek-app would have 10 members (limit 9)',
      more: [],
      reason: { why: wordsIn('en').t('rules.squad-size.why'), source: 'Whitepaper, ch. 4' },
    });
    expect(refused(move(['Gijs'], 'Vervroegd aflossen', null)).headline).toBe(
      'Cannot: Vervroegd aflossen would have no product owner',
    );
    expect(refused(move(['Gijs'], 'Vervroegd aflossen', null), 'nl').headline).toBe(
      'Kan niet: Vervroegd aflossen heeft dan geen product owner',
    );
  });

  it('tells everything that would be broken', () => {
    const { headline, more } = refused(move(['Gijs'], 'Vervroegd aflossen', 'Hypotheek-app'));
    expect([headline, ...more]).toEqual([
      'Cannot: Hypotheek-app would have 10 members (limit 9)',
      'Vervroegd aflossen would have no product owner',
    ]);
    const third = { type: 'addToSquad' as const, people: [person('Jort')], squad: squad('Vervroegd aflossen') };
    expect(refused(third).headline).toBe('Cannot: Jort would be in 3 squads (limit 2)');
    const tiny: Picture = { ...mortgages, rules: { 'tribe-size': { limit: 1 } } };
    expect(
      refused({ type: 'nameTribeCoaches', tribe: tribe('Betalen'), people: [person('Tom')] }, 'en', tiny).headline,
    ).toBe('Cannot: Betalen would have 2 people (limit 1)');
  });

  it('says of the impossible what to do instead, in both languages', () => {
    const wrong: Asked = {
      type: 'swapPeople',
      one: { person: person('Pim'), squad: squad('Hypotheek-app') },
      other: { person: person('Pim'), squad: null },
    };
    expect(refused(wrong)).toEqual({ headline: 'You chose Pim twice', more: ['Choose somebody else.'], reason: null });
    expect(refused(wrong, 'nl').headline).toBe('Je hebt twee keer Pim gekozen');
  });

  const app = squad('Hypotheek-app');
  const rente = squad('Rente & advies');
  const begin = '2027-06-01';
  const impossible: [Asked, en: string, nl: string][] = [
    [
      { type: 'renameProduct', product: product('Gone'), name: 'A' },
      'That product is no longer there | Undo, or choose another product.',
      'Dat product is er niet meer | Maak het ongedaan of kies een ander product.',
    ],
    [
      { type: 'renameProject', project: project('Gone'), name: 'A' },
      'That project is no longer there | Undo, or choose another project.',
      'Dat project is er niet meer | Maak het ongedaan of kies een ander project.',
    ],
    [
      { type: 'renameProgramme', programme: programme('Gone'), name: 'A' },
      'That programme is no longer there | Undo, or choose another programme.',
      'Dat programma is er niet meer | Maak het ongedaan of kies een ander programma.',
    ],
    [
      { type: 'removeNote', note: 'note:gone' },
      'That note is no longer there | Undo, or add a new one.',
      'Die notitie is er niet meer | Maak het ongedaan of voeg een nieuwe toe.',
    ],
    [
      { type: 'addDependency', from: app, to: app, how: 'slowing' },
      'Hypotheek-app cannot wait for itself | Choose another squad.',
      'Hypotheek-app kan niet op zichzelf wachten | Kies een andere squad.',
    ],
    [
      { type: 'addDependency', from: app, to: rente, how: 'slowing' },
      'Hypotheek-app already waits for that squad | Change that dependency, or choose another squad.',
      'Hypotheek-app wacht al op die squad | Wijzig die afhankelijkheid of kies een andere squad.',
    ],
    [
      { type: 'removeDependency', from: rente, to: app },
      'Rente & advies does not wait for that squad | Undo, or add the dependency first.',
      'Rente & advies wacht niet op die squad | Maak het ongedaan of voeg eerst de afhankelijkheid toe.',
    ],
    [
      { type: 'shareProjectTime', project: project('Archief'), person: person('Umut'), share: 0.5 },
      'Umut is not in that project | Add them to the project first.',
      'Umut zit niet in dat project | Zet die persoon eerst in het project.',
    ],
    [
      { type: 'dateProject', project: project('Archief'), begin, end: '2027-06-31' },
      'That day does not exist | Choose a day that does, such as 2027-03-31.',
      'Die dag bestaat niet | Kies een dag die wel bestaat, zoals 2027-03-31.',
    ],
    [
      { type: 'dateProject', project: project('Archief'), begin, end: '2027-05-31' },
      'A project cannot end before it begins | Choose a begin before the end, or a later end.',
      'Een project kan niet eindigen voordat het begint | Kies een begin vóór het einde, of een later einde.',
    ],
    [
      { type: 'linkProject', project: project('Renteherziening'), to: project('Archief') },
      'A project cannot wait for itself, not even through other projects | Choose a project that does not wait for this one.',
      'Een project kan niet op zichzelf wachten, ook niet via andere projecten | Kies een project dat niet op dit project wacht.',
    ],
    [
      { type: 'withdrawDecision', from: SCENARIO, to: SCENARIO, change: 'new person:pim' },
      'There is no decision on that change | Decide on it first.',
      'Over die wijziging is niets besloten | Neem er eerst een besluit over.',
    ],
    [
      { type: 'removeScenario' },
      'Today is the only scenario | Add another one first.',
      'Today is het enige scenario | Voeg er eerst een ander toe.',
    ],
    [
      {
        type: 'together',
        commands: Array.from({ length: 50 }, (_, at) =>
          ask({ type: 'addScenario', added: `scenario:${at}`, name: `Plan ${at}` }),
        ),
      },
      'A document can have at most 50 scenarios | Remove one first.',
      'Een document mag hoogstens 50 scenario’s hebben | Verwijder er eerst een.',
    ],
    [
      {
        type: 'together',
        commands: [ask({ type: 'freezeScenario' }), ask({ type: 'renameSquad', squad: app, name: 'App' })],
      },
      'Today is frozen: it can only be read | Make a copy of it and change that.',
      'Today is bevroren: je kunt het alleen lezen | Maak er een kopie van en wijzig die.',
    ],
    [
      {
        type: 'replaceByVacancy',
        seat: { kind: 'productManager', product: product('Rentecheck') },
        vacancy: person('V'),
        name: 'V',
      },
      'Nobody has that role in Rentecheck | Choose somebody for it first.',
      'Niemand heeft die rol in Rentecheck | Kies er eerst iemand voor.',
    ],
  ];
  it.each(impossible)('says it of %o', (asked, en, nl) => {
    const said = (language: Language) => {
      const { headline, more } = refused(asked, language, products);
      return [headline, ...more].join(' | ');
    };
    expect([said('en'), said('nl')]).toEqual([en, nl]);
  });
});

describe('any command at all', () => {
  it.each(['en', 'nl'] as const)('has a label, a verdict, and words for what came of it, in %s', (language) => {
    const words = wordsIn(language);
    fc.assert(
      fc.property(anyCommand, fc.constantFrom('enforce' as const, 'sketch' as const), (command, mode) => {
        const document = documentOf({
          squads: 'A (F): A*, B 50%, C / B: B*, D, V? / C: E, F, G, H / D: / No squad: I, J',
          chapters: 'A (A): A, B, F / B: C, D, V? / C (V?): G, H',
          tribes: 'A (J; I): A, B, A / B (V?; I, F): C, D, C / C:',
          guilds: 'A (A): A, B, V? / B: C',
          products: 'A! (A): A; B / B: B / C',
          programmes: 'A (B) / B',
          projects: 'A 2027-01-04..2027-05-28 running (C; A): A, #A, @D 20% / B 2027-03-01..2027-03-31 (D): A',
          dependencies: 'A > B, B >! C',
          rules: { 'squad-size': { limit: 3 } },
          mode,
        });
        const outcome = run(document, command);
        const verdict = verdictOf(document, command, outcome);
        expect({
          refused: 'refused',
          unchanged: 'unchanged',
          // A list is a fact, so what it breaks is flagged in either mode.
          done: mode === 'enforce' && command.type !== 'takeOverList' ? 'can' : verdict.outcome,
        }).toHaveProperty(outcome.kind, verdict.outcome);
        const { headline, lines } = verdictMessage(words, verdict, document, SCENARIO);
        const said = [headline, ...lines];
        if (outcome.kind === 'done') {
          said.push(
            commandLabel(words, command, document),
            announcement(words, { kind: 'done', command, before: document, after: outcome.document }),
          );
        }
        if (outcome.kind === 'refused') {
          const { headline: why, more } = refusalMessage(words, outcome.refusal, document, SCENARIO);
          said.push(why, ...more);
        }
        for (const sentence of said) expect(sentence).toMatch(/^\S.*\S$|^\S$/);
        expect(said.join('\n')).not.toMatch(
          /[{}]|(commands|rules|terms)\.|(person|squad|chapter|tribe|guild|product|project|programme|scenario|note):\S|undefined/,
        );
      }),
      { numRuns: 400 },
    );
  });
});
