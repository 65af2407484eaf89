import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/commands/command.ts';
import { run } from '../../../src/domain/commands/run.ts';
import type { Document } from '../../../src/domain/document.ts';
import { verdictOf } from '../../../src/domain/verdict.ts';
import type { Language } from '../../../src/wording/language.ts';
import { announcement } from '../../../src/wording/saying/announcement.ts';
import { commandLabel } from '../../../src/wording/saying/commandLabel.ts';
import { refusalMessage } from '../../../src/wording/saying/refusalMessage.ts';
import { refusalReason } from '../../../src/wording/saying/refusalReason.ts';
import { verdictMessage } from '../../../src/wording/saying/verdictMessage.ts';
import { anyCommand } from '../../support/anyCommand.ts';
import { type Asked, ask } from '../../support/asked.ts';
import { chapter, documentOf, guild, type Picture, person, SCENARIO, squad, tribe } from '../../support/picture.ts';
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
const move = (names: string[], from: string | null, to: string | null): Asked => ({
  type: 'movePeople',
  members: names.map((name) => ({ person: person(name), squad: from === null ? null : squad(from) })),
  to: to === null ? null : squad(to),
});

function labelOf(asked: Asked, language: Language = 'en'): string {
  return commandLabel(wordsIn(language), ask(asked), documentOf(mortgages));
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
      'Pim product owner of Hypotheek-app',
      'Pim product owner van Hypotheek-app',
    ],
    [
      { type: 'nameProductOwner', squad: squad('Hypotheek-app'), person: null },
      'No product owner for Hypotheek-app',
      'Geen product owner voor Hypotheek-app',
    ],
    [
      { type: 'nameSquadCoach', squad: squad('Hypotheek-app'), person: person('Tom') },
      'Tom coach of Hypotheek-app',
      'Tom coach van Hypotheek-app',
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
      'Pim lead of chapter Leeg',
      'Pim lead van chapter Leeg',
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
      'Pim lead of tribe Betalen',
      'Pim lead van tribe Betalen',
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
      'Pim coordinator of guild Toegankelijkheid',
      'Pim coördinator van guild Toegankelijkheid',
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
    [{ type: 'chooseMode', mode: 'enforce' }, 'Rules: Enforce', 'Regels: Handhaven'],
    [{ type: 'chooseMode', mode: 'sketch' }, 'Rules: Sketch', 'Regels: Schetsen'],
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
    expect(all(owner, gijs)).toBe('Bram product owner of Vervroegd aflossen, Gijs to Rente & advies');
    expect(all(owner, gijs, gijs)).toBe('Bram product owner of Vervroegd aflossen and 2 more');
    const founded: Asked = { type: 'addSquad', squad: squad('New'), tribe: tribe('Betalen'), name: 'New' };
    expect(all(founded, move(['Wout'], null, 'New'))).toBe('Add squad New, Wout to New');
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
      'Bram also in Rente & advies, 7 people, limit 9. Undo with Control Z.',
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
      'Rename Hypotheek-app to App. Undo with Control Z.',
    );
  });

  it('says that the rules are a sketch now when somebody is placed anyway', () => {
    const commands = [
      ask({ type: 'chooseMode', mode: 'sketch' }),
      ask(move(['Hanna'], 'Vervroegd aflossen', 'Hypotheek-app')),
    ];
    expect(saidAfter({ type: 'together', commands })).toBe(
      'Rules: Sketch. Hanna moved from Vervroegd aflossen to Hypotheek-app, 10 people, limit 9. Undo with Control Z.',
    );
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
          rules: { 'squad-size': { limit: 3 } },
          mode,
        });
        const outcome = run(document, command);
        const verdict = verdictOf(document, command, outcome);
        expect({
          refused: 'refused',
          unchanged: 'unchanged',
          done: mode === 'enforce' ? 'can' : verdict.outcome,
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
        expect(said.join('\n')).not.toMatch(/[{}]|commands\.|rules\.|(person|squad|chapter|tribe|guild):|undefined/);
      }),
      { numRuns: 400 },
    );
  });
});
