import { describe, expect, it } from 'vitest';
import type { LeftOut } from '../../../src/importing/rows/list.ts';
import { documentText, done, emptyOne, planned, plannedText, requested, taken } from '../../support/listTaken.ts';
import { listOf } from '../../support/listText.ts';
import { documentOf, organisationOf, person } from '../../support/picture.ts';

const FIRST = `
  Ana de Vries #101 | Developer | Backend | Refunds* 60%, Checkout 40% | 0.8 | manager=#102 | Cost=12
  Bo Li #102 | Lead | Backend | Refunds | 1 | manager=Els Kok | email=bo@shop.example
  Cem Yıldız #103 | Tester | QA | Checkout | 1 | manager=#102 | location=Gouda
  Els Kok | Director
  Tester? #V1 | | QA | Checkout
  Kofi Mensah~ | Developer | Backend | Checkout* | | manager=#102`;

/** The list with one text in place of another, which must be there. */
function reworded(list: string, ...pairs: [from: string, to: string][]): string {
  return pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`Not in the list: ${from}`);
    return text.replace(from, to);
  }, list);
}

describe('a first list', () => {
  it('founds what it names, and says what it will come to', () => {
    expect(plannedText(emptyOne(), FIRST)).toBe(
      `
new: Ana de Vries, Bo Li, Cem Yıldız, Els Kok, Tester, Kofi Mensah
founds: Organisation, Backend in Organisation, QA in Organisation, Refunds in Organisation, Checkout in Organisation
lead: Backend: Bo Li
lead: QA: Bo Li
lead: Organisation: Els Kok`.trim(),
    );
    expect(documentText(taken(emptyOne(), FIRST))).toBe(
      `
tribes: Organisation (Els Kok): Refunds, Checkout, Backend, QA
squads: Refunds: Ana de Vries* 60%, Bo Li / Checkout: Ana de Vries 40%, Cem Yıldız, Tester?, Kofi Mensah* / No squad: Els Kok
chapters: Backend (Bo Li): Ana de Vries, Bo Li, Kofi Mensah / QA (Bo Li): Cem Yıldız, Tester? / No chapter: Els Kok
people: Ana de Vries #101, Developer, fte 0.8, Cost=12 / Bo Li #102, Lead, bo@shop.example / Cem Yıldız #103, Tester, Gouda / Els Kok, Director / Tester #V1, vacancy / Kofi Mensah, Developer, external`.trim(),
    );
  });

  it('founds what is in one tribe together, whoever comes first', () => {
    const list = `
  Ana de Vries | | QA | Cards [Daily]
  Bo Li | | QA | Loans [Home]
  Cem Aydın | | Design | Savings [Daily]
  Dee Osei | | Design | Moving [Home]`;
    const request = requested(emptyOne(), planned(emptyOne(), list));
    const founded = request.type === 'takeOverList' ? request.commands : [];
    expect(founded.flatMap((each) => (each.type.startsWith('add') && 'name' in each ? each.name : [])).join(', ')).toBe(
      'Daily, Home, QA, Design, QA, Design, Cards, Savings, Loans, Moving',
    );
    expect(documentText(taken(emptyOne(), list)).split('\n')[0]).toBe(
      'tribes: Daily: Cards, Savings, QA, Design / Home: Loans, Moving, QA, Design',
    );
  });

  it('has whoever is said to be of a chapter alone in the only one of that name, whatever comes first', () => {
    const list = `
  Moe Mak | | QA
  Kai Oort | | Design
  Ana de Vries | | QA | Cards [Daily]
  Bo Li | | Design | Cards [Daily]
  Cem Aydın | | Design | Loans [Home]`;
    const [tribes, , chapters] = documentText(taken(emptyOne(), list)).split('\n');
    expect(`${tribes}\n${chapters}`).toBe(
      `
tribes: Daily: Cards, QA, Design / Home: Loans, Design / Organisation: Design
chapters: QA: Moe Mak, Ana de Vries / Design: Bo Li / Design: Cem Aydın / Design: Kai Oort`.trim(),
    );
  });

  it('is kept with everybody as what was said of them', () => {
    const [ana, , cem] = organisationOf(taken(emptyOne(), FIRST)).people;
    expect(ana?.imported).toEqual({
      name: 'Ana de Vries',
      number: '101',
      role: 'Developer',
      kind: 'employee',
      fte: '0.8',
      chapter: 'Backend',
      squads: 'Refunds; Checkout',
      productOwner: 'Refunds',
      shares: 'Refunds 60%; Checkout 40%',
      manager: '102',
    });
    expect(cem?.imported?.location).toBe('Gouda');
  });

  it('keeps the manager under the header of its column, too', () => {
    const one = taken(emptyOne(), FIRST, true, { managerHeader: 'Leidinggevende' });
    const fields = () => organisationOf(one).people.map((each) => each.fields.Leidinggevende);
    expect(fields()).toEqual(['102', 'Els Kok', '102', undefined, undefined, '102']);
    const moved = taken(one, reworded(FIRST, ['manager=Els Kok', 'manager=Nia Obi']), true, {
      managerHeader: 'Leidinggevende',
    });
    expect(organisationOf(moved).people[1]?.fields).toEqual({ Leidinggevende: 'Nia Obi' });
  });

  it('founds a tribe, and a chapter in it, for each that it names; a squad is where most of its people are', () => {
    const list = `
      Ana | | Backend | Alpha | | tribe=Wonen
      Bo | | backend | Alpha | | tribe=wonen
      Cem | | Backend | Alpha, Beta | | tribe=Dagelijks
      Dee | | Backend | Gamma [Wonen] | | tribe=Dagelijks`;
    expect(plannedText(emptyOne(), list)).toBe(
      `
new: Ana, Bo, Cem, Dee
founds: Wonen, Dagelijks, Backend in Wonen, Backend in Dagelijks, Alpha in Wonen (1 elsewhere), Beta in Dagelijks, Gamma in Wonen`.trim(),
    );
    const one = taken(emptyOne(), list);
    expect(documentText(one)).toBe(
      `
tribes: Wonen: Alpha, Gamma, Backend / Dagelijks: Beta, Backend
squads: Alpha: Ana, Bo, Cem / Gamma: Dee / Beta: Cem
chapters: Backend: Ana, Bo / Backend: Cem, Dee
people: Ana / Bo / Cem / Dee`.trim(),
    );
    expect(plannedText(one, list)).toBe('known: 4 by name\nsame: 4');
  });

  it('goes into the only tribe there is, and into the one that is called so where there are several', () => {
    const list = 'Ana | | Data | Alpha';
    expect(plannedText(documentOf({ tribes: 'Shop:' }), list)).toBe('new: Ana\nfounds: Data in Shop, Alpha in Shop');
    expect(plannedText(documentOf({ tribes: 'Shop: / Organisation:' }), list)).toBe(
      'new: Ana\nfounds: Data in Organisation, Alpha in Organisation',
    );
    expect(plannedText(documentOf({ tribes: 'Shop: / Bank:' }), list)).toBe(
      'new: Ana\nfounds: Organisation, Data in Organisation, Alpha in Organisation',
    );
  });

  it('finds chapters and squads by their names, in the tribe that is named first', () => {
    const there = documentOf({
      squads: 'Alpha: Zed* / Beta: Yan*',
      chapters: 'Data: Zed / QA: Yan',
      tribes: 'Shop: Alpha, Data / Bank: Beta, QA',
    });
    expect(plannedText(there, 'Ana | | data | ALPHA, Beta')).toBe('new: Ana');
    expect(plannedText(there, 'Ana | | Data | Beta | | tribe=Bank')).toBe('new: Ana\nfounds: Data in Bank');
    expect(documentText(taken(there, 'Ana | | QA | Alpha | | tribe=Bank')).split('\n').slice(0, 3)).toEqual([
      'tribes: Shop: Alpha, Data / Bank: Beta, QA',
      'squads: Alpha: Zed*, Ana / Beta: Yan*',
      'chapters: Data: Zed / QA: Yan, Ana',
    ]);
  });

  it('names one product owner a squad, and tells of the others', () => {
    const list = 'Ana | | | Alpha*, Beta*\nBo | | | Alpha* 50%';
    expect(plannedText(emptyOne(), list)).toContain('other owners: Bo of Alpha');
    const one = taken(emptyOne(), list);
    expect(documentText(one)).toContain('squads: Alpha: Ana*, Bo 50% / Beta: Ana*');
    expect(plannedText(one, list)).toBe('other owners: Bo of Alpha\nknown: 2 by name\nsame: 2');
    expect(plannedText(one, 'Bo | | | Alpha* 50%')).toBe(
      'missing: Ana\nchange: Bo, squads: Alpha 50% > Alpha* 50%\nknown: 1 by name',
    );
  });
});

describe('the same list again', () => {
  it('changes nothing', () => {
    const one = taken(emptyOne(), FIRST);
    expect(plannedText(one, FIRST)).toBe('known: 4 by number, 2 by name\nsame: 6');
    expect(taken(one, FIRST)).toBe(one);
  });

  it('tells two of one name, and vacancies, by everything that was said of them', () => {
    const list =
      'Jan Jansen | Tester | | Alpha\nJan Jansen | Developer | | Alpha\nVacancy? | Tester\nVacancy? | Tester';
    const one = taken(emptyOne(), list);
    expect(plannedText(one, list)).toBe('known: 4 by line\nsame: 4');
    expect(plannedText(one, reworded(list, ['Jansen | Tester', 'Jansen | Chef'], ['\nVacancy? | Tester', '']))).toBe(
      'new: Jan Jansen\nmissing: Jan Jansen, Vacancy\nknown: 2 by line\none or two: Jan Jansen #- and #- (two)\nsame: 2',
    );
  });

  it('takes the FTE of whom the last list said none for nobody’s choice', () => {
    const one = taken(emptyOne(), 'Ana | Tester\nBo | Tester');
    const bo = organisationOf(one).people[1]?.id ?? person('nobody');
    const byHand = done(one, { type: 'describePerson', person: bo, details: { fte: 0.6 } });
    expect(plannedText(byHand, 'Ana | Tester | | | 0.5\nBo | Tester | | | 0.8')).toBe(
      `
change: Ana, fte: 1 > 0.5
conflict: Bo, fte: 0.6 > 0.8 < -
known: 2 by name`.trim(),
    );
  });

  it('brings in what is new, gone and changed, and nothing else', () => {
    const one = taken(emptyOne(), FIRST);
    const next = reworded(
      FIRST,
      ['  Cem Yıldız #103 | Tester | QA | Checkout | 1 | manager=#102 | location=Gouda\n', ''],
      ['Developer | Backend | Refunds* 60%, Checkout 40% | 0.8', 'Architect | QA | Refunds*, Loans 30% | 1'],
      ['Cost=12', 'Cost=13'],
      ['Tester? #V1', 'Pim Bos #V1'],
      ['Kofi Mensah~', 'Nia Obi #104'],
      ['bo@shop.example', 'bo.li@shop.example'],
    );
    expect(plannedText(one, next)).toBe(
      `
new: Nia Obi
missing: Cem Yıldız, Kofi Mensah
founds: Loans in Organisation
change: Ana de Vries, role: Developer > Architect
change: Ana de Vries, fte: 0.8 > 1
change: Ana de Vries, chapter: Backend > QA
change: Ana de Vries, squads: Refunds* 60%; Checkout 40% > Refunds*; Loans 30%
change: Ana de Vries, fields.Cost: 12 > 13
change: Bo Li, email: bo@shop.example > bo.li@shop.example
change: Tester, name: Tester > Pim Bos
change: Tester, kind: vacancy > employee
known: 3 by number, 1 by name
same: 1`.trim(),
    );
    expect(documentText(taken(one, next))).toBe(
      `
tribes: Organisation (Els Kok): Refunds, Checkout, Loans, Backend, QA
squads: Refunds: Ana de Vries* 60%, Bo Li / Checkout: Vacancy?, Pim Bos, Vacancy?, Nia Obi* / Loans: Ana de Vries 30% / No squad: Els Kok
chapters: Backend (Bo Li): Bo Li, Nia Obi, Vacancy? / QA (Bo Li): Ana de Vries, Pim Bos, Vacancy? / No chapter: Els Kok
people: Ana de Vries #101, Architect, Cost=13 / Bo Li #102, Lead, bo.li@shop.example / Els Kok, Director / Pim Bos #V1 / Nia Obi #104, Developer / Vacancy, Tester, vacancy / Vacancy, Developer, vacancy`.trim(),
    );
  });

  it('misses nobody whose number stands in a row that it was refused for', () => {
    const numbers = ['007', '8', 'P-9', '10', '11', '12', '130', '14'];
    const one = taken(emptyOne(), ['Ana', 'Nadia', ...numbers.map((number) => `No ${number} #${number}`)].join('\n'));
    const refused = (text: string, why: LeftOut['why'] = 'no-name') => ({ line: 9, text, why });
    const leftOut = [
      refused('7 | Alpha | 0,8'),
      refused('- | Sven Dekker (p-9), Beta'),
      refused('10 Sven Dekker', 'number-taken'),
      refused('11 Sven Dekker', 'left'),
      refused('12', 'total'),
      refused('13 | x130'),
      refused('Beta, 14.'),
    ];
    expect(plannedText(one, { ...listOf('Ana'), leftOut })).toBe(
      'missing: Nadia, No 8, No 11, No 12, No 130\nknown: 1 by name\nsame: 1',
    );
  });

  it('misses nobody where it is a part', () => {
    const one = taken(emptyOne(), FIRST);
    expect(plannedText(one, 'Ana de Vries #101 | Developer', false)).toBe('known: 1 by number\nsame: 1');
  });

  it('never misses whom no list had', () => {
    const there = documentOf({ squads: 'Alpha: Zed*' });
    expect(plannedText(there, 'Ana')).toBe('new: Ana');
  });

  it('takes nothing away for a column that it does not have, nor for a cell that no list ever filled', () => {
    const one = taken(emptyOne(), FIRST);
    const narrow = 'Ana de Vries #101\nBo Li #102\nCem Yıldız #103\nEls Kok\nTester? #V1\nKofi Mensah';
    expect(plannedText(one, narrow)).toBe('known: 4 by number, 2 by name\nsame: 6');
    expect(taken(one, narrow)).toBe(one);
    const there = documentOf({ squads: 'Alpha: Ana*', chapters: 'Data: Ana' });
    expect(plannedText(there, 'Ana\nBo | Dev | QA | Beta* | | email=b@x.example')).toBe(
      'new: Bo\nfounds: QA in Shop, Beta in Shop\nknown: 1 by name\nsame: 1',
    );
    expect(plannedText(one, reworded(FIRST, ['| Tester | QA | Checkout | 1 ', '| | | | ']))).toContain(
      'change: Cem Yıldız, role: Tester > -\nchange: Cem Yıldız, chapter: QA > -\nchange: Cem Yıldız, squads: Checkout > -',
    );
  });
});

describe('what was done by hand since the last list', () => {
  const one = taken(emptyOne(), FIRST);
  const cem = organisationOf(one).people[2]?.id ?? person('nobody');
  const [refunds, checkout] = organisationOf(one).squads.map(({ id }) => id);
  if (!refunds || !checkout) throw new Error('The list founded no squads');
  const moved = done(one, { type: 'movePeople', members: [{ person: cem, squad: checkout }], to: refunds });
  const described = done(moved, { type: 'describePerson', person: cem, details: { role: 'Test lead' } });

  it('stands where the list says the same as before, and is counted', () => {
    expect(plannedText(described, FIRST)).toBe(
      'known: 4 by number, 2 by name\nsame: 6\nkept by hand: Cem Yıldız, role: Test lead, not Tester, Cem Yıldız, squads: Refunds, not Checkout',
    );
    expect(taken(described, FIRST)).toBe(described);
  });

  it('is in conflict where the list says something new as well, and stands unless that is chosen', () => {
    const next = reworded(FIRST, ['| Tester | QA | Checkout |', '| Tester II | QA | Loans |']);
    expect(plannedText(described, next)).toBe(
      `
founds: Loans in Organisation
conflict: Cem Yıldız, role: Test lead > Tester II < Tester
conflict: Cem Yıldız, squads: Refunds > Loans < Checkout
known: 4 by number, 2 by name
same: 5`.trim(),
    );
    const kept = taken(described, next);
    expect(documentText(kept)).toBe(documentText(described));
    expect(plannedText(kept, next)).toBe(
      'known: 4 by number, 2 by name\nsame: 6\nkept by hand: Cem Yıldız, role: Test lead, not Tester II, Cem Yıldız, squads: Refunds, not Loans',
    );
    const plan = planned(described, next);
    const all = { fresh: new Set<number>(), missing: new Set<never>(), leads: new Set<never>() };
    const chosen = done(described, requested(described, plan, { ...all, changes: new Set(plan.changes) }));
    expect(documentText(chosen)).toContain('Loans: Cem Yıldız');
    expect(documentText(chosen)).toContain('Cem Yıldız #103, Tester II');
    expect(plannedText(chosen, next)).toBe('known: 4 by number, 2 by name\nsame: 6');
  });

  it('is no conflict where the list says what was done by hand', () => {
    const next = reworded(FIRST, ['| Tester | QA | Checkout |', '| Test lead | QA | Refunds |']);
    expect(plannedText(described, next)).toBe('known: 4 by number, 2 by name\nsame: 6');
  });

  it('is a name that lists go on not to know: of a squad, of a chapter', () => {
    const squad = done(one, { type: 'renameSquad', squad: checkout, name: 'Till' });
    const chapter = organisationOf(one).chapters[1]?.id ?? 'chapter:none';
    const renamed = done(squad, { type: 'renameChapter', chapter, name: 'Quality' });
    const next = `${FIRST}\n  Yui Sato #105 | Tester | QA | Checkout`;
    expect(plannedText(renamed, next)).toBe('new: Yui Sato\nknown: 4 by number, 2 by name\nsame: 6');
    expect(documentText(taken(renamed, next))).toContain('Quality (Bo Li): Cem Yıldız, Tester?, Yui Sato');
  });

  it('is a product owner whom no list named: another one is in conflict', () => {
    const hand = done(one, {
      type: 'nameProductOwner',
      squad: refunds,
      person: organisationOf(one).people[1]?.id ?? null,
    });
    const next = reworded(FIRST, ['Refunds* 60%', 'Refunds 60%'], ['QA | Checkout | 1', 'QA | Checkout, Refunds* | 1']);
    expect(plannedText(hand, next)).toContain('conflict: Cem Yıldız, squads: Checkout > Checkout; Refunds* < Checkout');
  });
});

describe('leads', () => {
  const chapters = (document: ReturnType<typeof taken>) => documentText(document).split('\n')[2];

  it('are the managers of more than half, of those who name anybody', () => {
    const list = `
      Ana | | QA | | | manager=Bo
      Bo | | QA | | | manager=Els
      Cem | | QA | | | manager=Dee
      Dee | | Data | | | manager=Els
      Eva | | Data
      Els`;
    expect(plannedText(emptyOne(), list)).toBe(
      `
new: Ana, Bo, Cem, Dee, Eva, Els
founds: Organisation, QA in Organisation, Data in Organisation
lead: Data: Els
other managers: Ana: Bo, not -, Bo: Els, not -, Cem: Dee, not -`.trim(),
    );
  });

  it('stand where the last list named the same, whoever leads by now', () => {
    const list = 'Ana | | QA | | | manager=Bo\nBo | | QA';
    const one = taken(emptyOne(), list);
    expect(chapters(one)).toBe('chapters: QA (Bo): Ana, Bo');
    const chapter = organisationOf(one).chapters[0]?.id ?? 'chapter:none';
    const without = done(one, { type: 'nameChapterLead', chapter, person: null });
    expect(plannedText(without, list)).toBe('other managers: Ana: Bo, not -\nknown: 2 by name\nsame: 2');
    const next = 'Ana | | QA | | | manager=Cem\nBo | | QA\nCem | | QA';
    expect(plannedText(one, next)).toBe(
      'new: Cem\nchange: Ana, manager: Bo > Cem\nlead: QA: Bo > Cem\nknown: 2 by name\nsame: 1',
    );
    expect(chapters(taken(one, next))).toBe('chapters: QA (Cem): Ana, Bo, Cem');
  });

  it('named by hand are in conflict with those of a list that names others', () => {
    const one = taken(emptyOne(), 'Ana | | QA | | | manager=Bo\nBo | | QA\nEva | | QA');
    const chapter = organisationOf(one).chapters[0]?.id ?? 'chapter:none';
    const eva = organisationOf(one).people[2]?.id ?? null;
    const hand = done(one, { type: 'nameChapterLead', chapter, person: eva });
    const next = 'Ana | | QA | | | manager=Cem\nBo | | QA\nEva | | QA\nCem | | QA';
    expect(plannedText(hand, next)).toContain('conflict: QA: Eva > Cem');
    expect(chapters(taken(hand, next))).toBe('chapters: QA (Eva): Ana, Bo, Eva, Cem');
  });

  it('who are gone leave a vacancy, unless somebody else is named', () => {
    const one = taken(emptyOne(), 'Ana | | QA | Alpha | | manager=Bo\nBo | | QA | Alpha*');
    const gone = taken(one, 'Ana | | QA | Alpha');
    expect(documentText(gone)).toContain('squads: Alpha: Ana, Vacancy?*');
    expect(chapters(gone)).toBe('chapters: QA (Vacancy?): Ana, Vacancy?, Vacancy?');
    const followed = taken(one, 'Ana | | QA | Alpha | | manager=Cem\nCem | | QA | Alpha');
    expect(chapters(followed)).toBe('chapters: QA (Cem): Ana, Cem, Vacancy?');
  });

  it('may be somebody of the document whom the list names, but nobody of whom that cannot be told', () => {
    const there = documentOf({ squads: 'Alpha: Els*, Bo' });
    expect(plannedText(there, 'Ana | | QA | | | manager=els')).toContain('lead: QA: Els');
    expect(plannedText(there, 'Ana | | QA | | | manager=Bo\nBo | | \nBo | |')).not.toContain('lead');
    expect(plannedText(there, 'Ana | | QA | | | manager=Nobody')).not.toContain('lead');
  });
});

describe('leads by their roles', () => {
  const LIST = `
    Ilse Verhagen | Tribe lead wonen | | | | tribe=wonen
    Omar Faris | CL | QA | Huizen | | tribe=Wonen
    Noor el Amrani | Tester | QA | Huizen | | tribe=Wonen
    Tjeerd Hofstra | Chapter lead | Data | Sparen | | tribe=Geld
    Priya Nair | chapterlead data | Data | Sparen | | tribe=Geld
    Kees van Dam | TL | | Sparen [Geld]
    Lotte Blom | Tribe lead | | | | tribe=Elders
    Tribe lead? | Tribe lead | | Sparen [Geld]`;
  /** What of a plan is about leads, and the leads in a document. */
  const leads = (text: string) => text.match(/^(?:lead|conflict|other managers): .*$/gm)?.join('\n') ?? '';
  const led = (document: ReturnType<typeof taken>) => {
    const { tribes, chapters, people } = organisationOf(document);
    const nameOf = (lead: string | null) => people.find(({ id }) => id === lead)?.name ?? '-';
    return [...tribes, ...chapters].map(({ name, lead }) => `${name}: ${nameOf(lead)}`).join(', ');
  };

  it('are the only ones of their chapter or tribe who say so', () => {
    expect(leads(plannedText(emptyOne(), LIST))).toBe(
      'lead: QA: Omar Faris\nlead: Wonen: Ilse Verhagen\nlead: Geld: Kees van Dam',
    );
    expect(led(taken(emptyOne(), LIST))).toBe('Wonen: Ilse Verhagen, Geld: Kees van Dam, QA: Omar Faris, Data: -');
  });

  it('stand behind whom the managers name', () => {
    const list = `
      Omar Faris | Chapter lead | QA | Huizen | | tribe=Wonen | manager=Sven Dekker
      Noor el Amrani | Tester | QA | Huizen | | tribe=Wonen | manager=Sven Dekker
      Sven Dekker | Manager | QA | | | tribe=Wonen | manager=Ada Bos
      Ilse Verhagen | Tribe lead | | Huizen | | tribe=Wonen
      Ada Bos | Director`;
    expect(leads(plannedText(emptyOne(), list))).toBe('lead: QA: Sven Dekker\nlead: Wonen: Ada Bos');
    const one = taken(emptyOne(), reworded(list, ['Chapter lead', 'Tester']));
    const [chapter] = organisationOf(one).chapters;
    const without = done(one, { type: 'nameChapterLead', chapter: chapter?.id ?? 'chapter:none', person: null });
    expect(leads(plannedText(without, list))).toBe(
      'other managers: Omar Faris: Sven Dekker, not -, Noor el Amrani: Sven Dekker, not -, Sven Dekker: Ada Bos, not -',
    );
  });

  it('count as leads for whatever else the managers say', () => {
    const list = `
      Omar Faris | Chapter lead | QA | Huizen | | tribe=Wonen | manager=Ada Bos
      Noor el Amrani | Tester | QA | Huizen | | tribe=Wonen | manager=Nobody
      Sven Dekker | Tester | QA | Huizen | | tribe=Wonen | manager=Kees van Dam
      Kees van Dam | Tribe lead | | | | tribe=Wonen
      Ada Bos | Director`;
    expect(leads(plannedText(emptyOne(), list))).toBe(
      'lead: QA: Omar Faris\nlead: Wonen: Ada Bos\nother managers: Sven Dekker: Kees van Dam, not Omar Faris',
    );
  });

  it('change nothing where somebody leads or the last list said the same, and follow who is gone', () => {
    const one = taken(emptyOne(), LIST);
    const { tribes, chapters } = organisationOf(one);
    const none = done(one, { type: 'nameTribeLead', tribe: tribes[0]?.id ?? 'tribe:none', person: null });
    const bare = done(none, { type: 'nameChapterLead', chapter: chapters[0]?.id ?? 'chapter:none', person: null });
    expect(leads(plannedText(bare, LIST))).toBe('');
    const other = reworded(LIST, ['Omar Faris | CL', 'Omar Faris | Tester'], ['Amrani | Tester', 'Amrani | CL']);
    expect(leads(plannedText(one, other))).toBe('');
    expect(leads(plannedText(bare, other))).toBe('lead: QA: Noor el Amrani');
    const gone = reworded(LIST, ['Ilse Verhagen | Tribe lead wonen', 'Bram Vos | tribelead']);
    expect(leads(plannedText(one, gone))).toBe('lead: Wonen: Ilse Verhagen > Bram Vos');
    expect(led(taken(one, gone))).toContain('Wonen: Bram Vos, Geld: Kees van Dam');
  });
});

describe('what is accepted', () => {
  const one = taken(emptyOne(), 'Ana | Tester | QA | Alpha\nBo | Tester | QA | Alpha');
  const next = 'Ana | Chef | Data | Beta\nCem | | Ops | Gamma | | manager=Dee\nDee';
  const nothing = {
    fresh: new Set<number>(),
    missing: new Set<never>(),
    changes: new Set<never>(),
    leads: new Set<never>(),
  };

  it('may be nothing: then nothing is founded, and it is not asked again', () => {
    const after = done(one, requested(one, planned(one, next), nothing));
    expect(documentText(after)).toBe(documentText(one));
    expect(plannedText(after, next)).toBe(
      `
new: Cem, Dee
missing: Bo
founds: Ops in Organisation, Gamma in Organisation
lead: Ops: Dee
known: 1 by name
same: 1
kept by hand: Ana, role: Tester, not Chef, Ana, chapter: QA, not Data, Ana, squads: Alpha, not Beta`.trim(),
    );
  });

  it('may be a column, or somebody: then what they need is founded, and no more', () => {
    const plan = planned(one, next);
    const roles = new Set(plan.changes.filter(({ field }) => field === 'role'));
    const request = requested(one, plan, { ...nothing, changes: roles, leads: new Set(plan.leads) });
    expect(request).toMatchObject({ people: 0, changes: 1 });
    expect(documentText(done(one, request))).toBe(documentText(one).replace('Ana, Tester', 'Ana, Chef'));
    const cem = requested(one, plan, { ...nothing, fresh: new Set([1]), leads: new Set(plan.leads) });
    expect(cem).toMatchObject({ people: 1, changes: 0 });
    expect(documentText(done(one, cem)).split('\n').slice(0, 3)).toEqual([
      'tribes: Organisation: Alpha, Gamma, QA, Ops',
      'squads: Alpha: Ana, Bo / Gamma: Cem',
      'chapters: QA: Ana, Bo / Ops: Cem',
    ]);
  });

  it('is one step that lands in a squad that is full, and in one without a product owner', () => {
    const full = documentOf({ squads: 'Alpha: Ana*', rules: { 'squad-size': { limit: 1 } } });
    expect(documentText(taken(full, 'Bo | | | Alpha\nCem | | | Alpha'))).toContain('squads: Alpha: Ana*, Bo, Cem');
  });

  it('lets a share go along from one squad to another, and a vacancy go without another', () => {
    const half = taken(emptyOne(), 'Ana | | | Alpha 50%\nBo | | | Alpha 50%\nTester? | | | Beta');
    expect(documentText(taken(half, 'Ana | | | Beta\nBo | | | Alpha, Beta'))).toContain(
      'squads: Alpha: Bo 50% / Beta: Ana 50%, Bo',
    );
  });
});

describe('somebody of one name and another number', () => {
  const one = taken(
    emptyOne(),
    'Jan de Boer #1 | Tester | | Alpha\nJan de Boer #2 | Tester | | Beta\nAna Bos #3\nBo Li',
  );
  const [, jan, ana] = organisationOf(one).people.map(({ id }) => id);
  if (!jan || !ana) throw new Error('Nobody came');

  it('may be one or two, as was said; and is not asked about where no other is left, or where neither could be told', () => {
    const next = 'Jan de Boer #1 | Tester | | Alpha\nJan de Boer #9 | Chef | | Beta\nAna Bos #8\nBo Li #7';
    expect(plannedText(one, next)).toBe(
      `
new: Jan de Boer
missing: Jan de Boer
change: Ana Bos, number: 3 > 8
change: Bo Li, number: - > 7
known: 1 by number, 2 by name
one or two: Jan de Boer #9 and #2 (two), Ana Bos #8 and #3 (one)
same: 1`.trim(),
    );
    expect(plannedText(one, next, true, { 2: jan, 3: null })).toBe(
      `
new: Ana Bos
missing: Ana Bos
change: Jan de Boer, number: 2 > 9
change: Jan de Boer, role: Tester > Chef
change: Bo Li, number: - > 7
known: 1 by number, 2 by name
one or two: Jan de Boer #9 and #2 (one), Ana Bos #8 and #3 (two)
same: 1`.trim(),
    );
    expect(plannedText(one, next, true, { 3: ana })).toBe(plannedText(one, next));
  });

  it('is not asked about where several are left on a side, or where it is a vacancy', () => {
    expect(plannedText(one, 'Jan de Boer #8\nAna Bos #3\nBo Li')).toBe(
      'new: Jan de Boer\nmissing: Jan de Boer, Jan de Boer\nknown: 1 by number, 1 by name\nsame: 2',
    );
    expect(plannedText(taken(emptyOne(), 'Tester? #1\nGeheim #2\nBo #3'), 'Tester? #4\nGeheim #2\nGeheim #5')).toBe(
      'new: Tester, Geheim\nmissing: Tester, Bo\nknown: 1 by number\nsame: 1',
    );
    const two = taken(emptyOne(), 'Geheim #1\nGeheim #2');
    expect(plannedText(two, 'Geheim #1\nGeheim #5')).toBe('new: Geheim\nmissing: Geheim\nknown: 1 by number\nsame: 1');
  });
});
