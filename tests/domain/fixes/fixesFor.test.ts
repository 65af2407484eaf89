import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/domain/document.ts';
import { fixesFor } from '../../../src/domain/fixes/fixesFor.ts';
import type { RuleId } from '../../../src/domain/rules/finding.ts';
import { fixesPicture, MENDING } from '../../support/fixesPicture.ts';
import { documentWith, findingsIn } from '../../support/flagged.ts';
import type { Picture } from '../../support/picture.ts';
import { wordsIn } from '../../support/words.ts';

type Details = Record<string, Record<string, unknown>>;

/** What is offered for the first finding of a rule in a picture. */
function offered(rule: RuleId, shown: Picture, details: Details = {}, settings: Partial<Document> = {}): string {
  const document = documentWith(shown, details, settings);
  const [finding] = findingsIn(document, rule);
  if (!finding) throw new Error(`There is no finding of ${rule}`);
  return `\n${fixesPicture(wordsIn('en'), document, finding)}\n`.replaceAll('\n', '\n      ').trimEnd();
}

const OFF = { severity: 'off' } as const;
/** Without the rules that the size of these small squads would break. */
const ROOMY = { 'squad-small': OFF, 'squad-mixed': OFF } as const;

describe('where a squad has several members too many', () => {
  const chapters = 'Data (Jo): Ana, Bo, Cy, Dee, Els, Fay, Gus, Jo';

  it('they go together to a squad with room, vacancies first and whoever leads last', () => {
    const rules = { ...ROOMY, 'squad-size': { limit: 3 } };
    const squads = 'App: Ana*, Jo, Bo, Cy, Tester? / Loan: Dee* / Card: Els*, Fay';
    expect(offered('squad-size', { squads, chapters: `${chapters}, Tester?`, rules })).toBe(`
      Tester (vacancy) and Bo to Loan (1 person): Loan would have 3 members (limit 3)
      > App: Ana*, Jo, Cy
      > Loan: Dee*, Tester?, Bo
      Bo and Cy to Loan (2 people): Loan would have 3 members (limit 3)
      > App: Ana*, Jo, Tester?
      > Loan: Dee*, Bo, Cy
      Cy and Jo to Loan (2 people): Loan would have 3 members (limit 3). Jo stays lead of chapter Data
      > App: Ana*, Bo, Tester?
      > Loan: Dee*, Cy, Jo`);
  });

  it('they go to several squads where none has room for all', () => {
    const rules = { ...ROOMY, 'squad-size': { limit: 3 } };
    const squads = 'App: Ana*, Bo, Cy, Jo, Gus / Loan: Dee*, Els / Card: Fay*, Hugo';
    expect(offered('squad-size', { squads, chapters: `${chapters}, Hugo`, rules })).toBe(`
      Bo to Loan, Cy to Card (2 people): Loan would have 3 members (limit 3)
      > App: Ana*, Jo, Gus
      > Loan: Dee*, Els, Bo
      > Card: Fay*, Hugo, Cy
      Cy to Loan, Gus to Card (2 people): Loan would have 3 members (limit 3)
      > App: Ana*, Bo, Jo
      > Loan: Dee*, Els, Cy
      > Card: Fay*, Hugo, Gus
      Gus to Loan, Jo to Card (2 people): Loan would have 3 members (limit 3). Jo stays lead of chapter Data
      > App: Ana*, Bo, Cy
      > Loan: Dee*, Els, Gus
      > Card: Fay*, Hugo, Jo`);
  });

  it('whoever is in another squad already stays there alone', () => {
    const rules = { ...ROOMY, 'squad-size': { limit: 2 } };
    const squads = 'App: Ana*, Bo, Cy / Loan: Dee*, Cy';
    expect(offered('squad-size', { squads, chapters, rules })).toBe(`
      Cy out of App (1 person): Stays with Jo, chapter Data
      > App: Ana*, Bo`);
  });

  it('nothing is offered where there is no room, or not for all of them', () => {
    const rules = { ...ROOMY, 'squad-size': { limit: 2 } };
    expect(offered('squad-size', { squads: 'App: Ana*, Bo, Cy / Loan: Dee*, Els', chapters, rules })).toBe(``);
    expect(offered('squad-size', { squads: 'App: Ana*, Bo, Cy, Els / Loan: Dee*', chapters, rules })).toBe(``);
  });
});

describe('where somebody is in several squads too many, or owns or coaches them', () => {
  it('those with the smallest shares are left', () => {
    const squads = 'A: Bo*, Ana 20% / B: Cy*, Ana 30% / C: Dee*, Ana 40% / D: Els*, Ana 10%';
    expect(offered('squads-per-person', { squads, chapters: 'Data: Ana, Bo, Cy, Dee, Els', rules: ROOMY })).toBe(`
      Ana out of D and A (1 person): A keeps 1. D keeps 1
      > A: Bo*
      > D: Els*
      Ana out of A and B (1 person): A keeps 1. B keeps 1
      > A: Bo*
      > B: Cy*
      Ana out of B and C (1 person): B keeps 1. C keeps 1
      > B: Cy*
      > C: Dee*`);
  });

  it('each of them gets another product owner, one whose role it is before one who has a role already', () => {
    const squads = 'A: Ana*, Bo, Cy, Dee / B: Ana*, Cy / C: Ana*, Els / D: Dee*';
    const chapters = 'Data (Bo): Ana, Bo, Cy, Dee, Els';
    const rules = { ...ROOMY, 'squads-per-person': OFF };
    const details = { 'person:cy': { role: 'Product owner' } };
    expect(offered('product-owner-dedicated', { squads, chapters, rules }, details)).toBe(`
      Cy as product owner of B, Els as product owner of C (nobody)
      > B: Ana, Cy*
      > C: Ana, Els*`);
  });

  it('each of them gets another coach, or does with the one of its tribe', () => {
    const shown = {
      squads: 'A (Tom): Ana* / B (Tom): Bo* / C (Tom): Cy* / D: Dee*',
      tribes: 'Shop (Els; Ria): A, B / Bank (Fay): C, D',
      rules: { 'coach-span': { limit: 1 } },
    };
    expect(offered('coach-span', shown)).toBe(`
      No coach for A, No coach for B (nobody)
      > A: Ana*
      > B: Bo*`);
  });
});

describe('where somebody coaches and steers in one tribe', () => {
  it('the other coaches of the tribe remain, each named once and offered once', () => {
    const shown = {
      squads: 'App: Tom*, Bo',
      chapters: 'Data: Tom, Bo',
      tribes: 'Shop (Els; Tom; Ria; Fay): App, Data',
    };
    expect(offered('coach-independent', shown)).toBe(`
      Ria and Fay as coaches of tribe Shop (nobody)
      > Shop (Els; Ria, Fay): App, Data
      Bo as product owner of App (nobody)
      > App: Tom, Bo*`);
  });

  it('all that they coach in several tribes is left to the others there', () => {
    const shown = {
      squads: 'App: Tom*, Bo / Card: Tom*, Cy',
      chapters: 'Data: Tom, Bo / Law: Cy',
      tribes: 'Shop (Els; Tom; Ria): App, Data / Bank (Gus; Tom; Fay): Card, Law',
    };
    expect(offered('coach-independent', shown, {}, { rules: ROOMY })).toBe(`
      Ria as coach of tribe Shop, Fay as coach of tribe Bank (nobody)
      > Shop (Els; Ria): App, Data
      > Bank (Gus; Fay): Card, Law`);
  });

  it('another coach takes over the squads that they coach', () => {
    const shown = {
      squads: 'App (Tom): Ana* / Loan (Tom): Tom*, Bo / Card (Ria): Cy*',
      tribes: 'Shop: App, Loan / Bank: Card',
    };
    expect(offered('coach-independent', shown)).toBe(`
      Ria as coach of App, Ria as coach of Loan (nobody)
      > App (Ria): Ana*
      > Loan (Ria): Tom*, Bo
      Bo as product owner of Loan (nobody): Fixes: Bo is in a squad, but has no line manager
      > Loan (Tom): Tom, Bo*`);
  });
});

describe('where a product owner is missing or there are several', () => {
  it('one of several stays', () => {
    expect(offered('squad-product-owner', { squads: 'App: Ana*, Bo*, Cy', chapters: 'Data: Ana, Bo, Cy' })).toBe(`
      Ana as product owner of App (nobody)
      > App: Ana*, Bo, Cy
      Bo as product owner of App (nobody)
      > App: Ana, Bo*, Cy`);
  });

  it('a vacancy is opened where nobody is there', () => {
    expect(offered('squad-product-owner', { squads: 'App:' })).toBe(`
      A new vacancy as product owner of App (nobody): App would have 1 member (limit 9). Hint: App has 1 member, fewer than 5
      > App: New?*
      > No chapter: New?`);
  });
});

describe('where a squad has too few members', () => {
  it('as many come as are missing, or a vacancy is opened for one', () => {
    const chapters = 'Data: Ana, Bo, Cy / Law: Dee';
    const several = { squads: 'App: Ana* / No squad: Bo, Cy, Dee', chapters, rules: { 'squad-small': { limit: 3 } } };
    expect(offered('squad-small', several)).toBe(`
      Cy and Dee to App (2 people): App would have 3 members (limit 9). Fixes: Cy is not in a squad. Fixes: Dee is not in a squad
      > App: Ana*, Cy, Dee
      > No squad: Bo`);
    const one = { squads: 'App: Ana*', chapters: 'Data: Ana', rules: { 'squad-small': { limit: 2 } } };
    expect(offered('squad-small', one)).toBe(`
      A new vacancy in App, chapter Data (nobody): App would have 2 members (limit 9)
      > App: Ana*, New?
      > Data: Ana, New?`);
  });

  it('a full one is mixed by who changes places with a member, or gets a chapter', () => {
    const shown = {
      squads: 'App: Ana*, Bo, Cy / Loan: Dee*, Els, Fay',
      chapters: 'Data (Bo): Ana, Bo, Dee / Law (Els): Els, Fay',
      rules: { 'squad-size': { limit: 3 }, 'squad-small': OFF },
    };
    expect(offered('squad-mixed', shown)).toBe(`
      Cy to chapter Law (1 person): New line manager: Els. Fixes: Cy is in a squad, but has no line manager
      > Law (Els): Cy, Els, Fay
      Swap Els and Cy (2 people): Els stays lead of chapter Law
      > App: Ana*, Bo, Els
      > Loan: Dee*, Fay, Cy
      Swap Fay and Cy (2 people)
      > App: Ana*, Bo, Fay
      > Loan: Dee*, Els, Cy`);
  });
});

describe('of somebody without a place', () => {
  it('a chapter is given with the squad', () => {
    const shown = { squads: 'App: Ana*, Bo / No squad: Cy', chapters: 'Data (Ana): Ana / Law (Bo): Bo', rules: ROOMY };
    const details = { 'person:cy': { role: 'Lawyer' }, 'person:bo': { role: ' lawyer' } };
    expect(offered('unplaced', shown, details)).toBe(`
      Cy to chapter Law, Cy to App (1 person): App would have 3 members (limit 9). New line manager: Bo
      > App: Ana*, Bo, Cy
      > Law (Bo): Bo, Cy`);
  });

  it('time is left to no place where the others take all of it', () => {
    const shown = { squads: 'App: Ana* 100%, Bo / Loan: Ana 100%, Cy*', projects: 'Scan 2027-01-04..2027-05-28: @Bo' };
    expect(offered('allocation', shown)).toBe(`
      Ana without a fixed share of time in App (nobody)
      > App: Ana*, Bo
      Ana without a fixed share of time in Loan (nobody)
      > Loan: Ana, Cy*`);
    const project = { squads: 'App: Ana* 60%', projects: 'Scan 2027-01-04..2027-05-28: @Ana 55%' };
    expect(offered('allocation', project)).toBe(`
      Ana 45% in App (nobody)
      > App: Ana* 45%
      Ana 40% in Scan (nobody)
      > Scan 2027-01-04..2027-05-28: @Ana 40%`);
  });
});

describe('of a chapter', () => {
  it('half of too many people go to a new one, under somebody who is in a squad', () => {
    const shown = {
      squads: 'App: Ana*, Bo, Cy, Dee',
      chapters: 'Data (Ana): Ana, Bo, Cy, Dee, Els / Data 2: Fay',
      rules: { ...ROOMY, 'chapter-span': { limit: 3 } },
    };
    expect(offered('chapter-span', shown, { 'chapter:data': { expertise: 'Analytics' } })).toBe(`
      2 people to a new chapter Data 3, led by Dee (2 people): No line manager any more: Dee. New line manager of Els: Dee
      > Data (Ana): Ana, Bo, Cy
      > Data 3 (Dee): Dee, Els
      > Shop: App, Data, Data 2, Data 3`);
  });

  it('a lead from elsewhere joins it', () => {
    const shown = { squads: 'App: Ana*, Bo, Cy', chapters: 'Data (Cy): Ana, Bo / No chapter: Cy', rules: ROOMY };
    expect(offered('chapter-lead', shown)).toBe(`
      Cy to chapter Data (1 person): Cy stays lead of chapter Data
      > Data (Cy): Ana, Bo, Cy`);
  });
});

describe('of whoever works in another tribe', () => {
  const tribes = 'Shop: App, Pay, Data / Bank: Card, Law';

  it('a squad at home takes the place of the one elsewhere, or it is left for one at home', () => {
    const moving = {
      squads: 'App: Ana*, Bo / Pay: Eva* / Card: Dee*, Cy',
      chapters: 'Data: Ana, Bo, Eva, Cy / Law: Dee',
    };
    expect(offered('same-tribe', { ...moving, tribes, rules: ROOMY })).toBe(`
      Cy to chapter Law (1 person)
      > Data: Ana, Bo, Eva
      > Law: Dee, Cy
      Cy to Pay (1 person): Pay would have 2 members (limit 9). Card keeps 1 and loses its only member of Data
      > Pay: Eva*, Cy
      > Card: Dee*
      Cy to App (1 person): App would have 3 members (limit 9). Card keeps 1 and loses its only member of Data
      > App: Ana*, Bo, Cy
      > Card: Dee*`);
    const both = { squads: 'App: Ana*, Cy / Pay: Eva* / Card: Dee*, Cy', chapters: 'Data: Ana, Eva, Cy / Law: Dee' };
    expect(offered('same-tribe', { ...both, tribes, rules: ROOMY })).toBe(`
      Cy out of Card (1 person): Card keeps 1 and loses its only member of Data
      > Card: Dee*
      Cy to Pay (1 person): Pay would have 2 members (limit 9). Card keeps 1 and loses its only member of Data
      > Pay: Eva*, Cy
      > Card: Dee*`);
  });

  it('no chapter is offered where the squads are in several tribes', () => {
    const squads = 'App: Ana* / Pay: Cy, Eva* / Card: Dee*, Cy';
    const chapters = 'Data: Ana, Eva / Law: Dee / Home: Cy';
    const shown = {
      squads,
      chapters,
      tribes: 'Shop: App, Data / Town: Pay / Bank: Card, Law / Third: Home',
      rules: ROOMY,
    };
    expect(offered('same-tribe', shown)).toBe(``);
  });

  it('who has a role that does not belong in a tribe stays in the other squads, or goes to a tribe of another kind', () => {
    const shown = {
      squads: 'App: Ana*, Bo / Desk: Cy*, Bo / Help: Dee*',
      chapters: 'Products: Ana / Sales: Cy, Bo, Dee',
      tribes: 'Shop: App, Products / Service: Desk, Help, Sales',
      rules: ROOMY,
    };
    const details = {
      'person:bo': { role: 'Technisch productmanager' },
      'tribe:shop': { kind: 'change' },
      'tribe:service': { kind: 'run' },
    };
    expect(offered('role-in-tribe-kind', shown, details)).toBe(`
      Bo out of App (1 person): Fixes: Bo works in App, but has a chapter in another tribe. App keeps 1 and loses its only technisch productmanager
      > App: Ana*
      Bo to Help (1 person): Help would have 2 members (limit 9). Fixes: Bo works in App, but has a chapter in another tribe. App keeps 1 and loses its only technisch productmanager
      > App: Ana*
      > Help: Dee*, Bo`);
  });

  it('a chapter goes to a tribe with room, whose people are in no squad here', () => {
    const shown = {
      squads: 'App: Ana* / Card: Dee*',
      chapters: 'Data: Ana / Spare: Bo, Cy / Law: Dee',
      tribes: 'Shop: App, Data, Spare / Bank: Card, Law / Full: ',
      rules: { 'tribe-size': { limit: 2 }, 'squad-small': OFF } as const,
    };
    expect(offered('tribe-size', shown)).toBe(`
      Spare to tribe Full (nobody): Full would have 2 people (limit 2)
      > Shop: App, Data
      > Full: Spare`);
    expect(offered('tribe-size', { ...shown, tribes: 'Shop: App, Data, Spare, Law / Bank: Card' })).toBe(``);
  });
});

describe('of a product or project', () => {
  it('the technical product manager serves it, and somebody else answers for it', () => {
    const shown = {
      squads: 'App: Ana*, Bo / Desk: Cy*',
      chapters: 'Data: Ana, Bo, Cy / Sales: Dee',
      products: 'House! (Bo): App',
    };
    const details = {
      'person:bo': { role: 'Technical product manager' },
      'person:dee': { role: 'Commercial product manager' },
    };
    expect(offered('complex-product', shown, details)).toBe(`
      Dee as product manager of House (nobody): Fixes: Dee is not in a squad
      > House! (Dee): App
      Ana as product manager of House (nobody)
      > House! (Ana): App`);
    const away = { ...shown, squads: 'App: Ana* / Desk: Cy*, Bo', products: 'House!: App' };
    const covers = { 'person:bo': { ...details['person:bo'], phases: ['1', '2a', '2b', '2c', '3a', '3b', '4'] } };
    expect(offered('complex-product', away, covers, { rules: ROOMY })).toBe(`
      Desk services House (nobody)
      > House!: App; Desk
      Bo to App (1 person): App would have 2 members (limit 9). Fixes: App makes a product, but nobody there safeguards compliance. Desk keeps 1
      > App: Ana*, Bo
      > Desk: Cy*`);
  });

  it('the lead of a project becomes product owner of one of its squads', () => {
    const shown = { squads: 'App: Bo, Cy', projects: 'Scan 2027-01-04..2027-05-28 (Bo): #App' };
    expect(offered('project-owner', shown)).toBe(`
      Bo as product owner of App (nobody): Fixes: App has no product owner. Fixes: Bo is in a squad, but has no line manager
      > App: Bo*, Cy`);
  });

  it('a project comes into the programme of others for its product first', () => {
    const DAYS = '2027-01-04..2027-05-28';
    const shown = {
      products: 'House',
      projects: `Scan ${DAYS} (Ana): House / Move ${DAYS} (Bo; Homes): House`,
      programmes: 'Wealth (Els) / Homes (Fay) / Empty',
    };
    expect(offered('project-overseen', shown)).toBe(`
      Scan in programme Homes (nobody)
      > Scan 2027-01-04..2027-05-28 (Ana; Homes): House
      Scan in programme Wealth (nobody)
      > Scan 2027-01-04..2027-05-28 (Ana; Wealth): House`);
  });
});

describe('what is tried', () => {
  /** So many lead chapters in the tribe and coach in another one, and Zoe coaches there too. */
  const coaches = (busy: number): Picture => {
    const leads = Array.from({ length: busy }, (_, at) => `L${at + 1}`);
    return {
      squads: 'App: Ana*',
      chapters: leads.map((lead) => `Of ${lead} (${lead}): ${lead}`).join(' / '),
      tribes: `Shop: App, ${leads.map((lead) => `Of ${lead}`).join(', ')} / Bank (-; ${[...leads, 'Zoe'].join('; ')}):`,
    };
  };

  it('are a dozen steps and no more, however many there are', () => {
    expect(offered('squad-coach', coaches(11))).toBe(`
      Zoe as coach of App (nobody)
      > App (Zoe): Ana*`);
    expect(offered('squad-coach', coaches(12))).toBe(``);
  });

  it('is done in the scenario that is named, which need not be the first', () => {
    const document = documentWith({ squads: 'App: Ana*, Bo*', chapters: 'Data: Ana, Bo' });
    const [scenario] = document.scenarios;
    if (!scenario) throw new Error('The picture lost its scenario');
    const empty = documentWith({ squads: 'Loan: Cy*' }).scenarios.map((each) => ({
      ...each,
      id: 'scenario:b' as const,
    }));
    const both = { ...document, scenarios: [...empty, scenario] };
    const [finding] = findingsIn(document, 'squad-product-owner');
    if (!finding) throw new Error('The picture has no finding');
    expect(fixesFor(both, finding, MENDING).map(({ command }) => command)).toMatchObject([
      { type: 'nameProductOwner', person: 'person:ana', scenario: scenario.id },
      { type: 'nameProductOwner', person: 'person:bo', scenario: scenario.id },
    ]);
  });

  it('may break what is waived, or what is off', () => {
    const squads = 'App: Ana*, Bo, Cy, Dee / Loan: Els*, Fay';
    const chapters = 'Data: Ana, Bo, Els, Fay / Law: Cy, Dee';
    const rules = { 'squad-size': { limit: 3 }, 'squad-small': OFF } as const;
    const waiver = { rule: 'squad-mixed', subject: 'squad:loan', scenario: null, reason: 'It is hiring' };
    const waived = { waivers: [{ ...waiver, by: 'Els', until: null }] };
    expect(offered('squad-size', { squads, chapters, rules })).toBe(`
      Cy to Loan (1 person): Loan would have 3 members (limit 3)
      > App: Ana*, Bo, Dee
      > Loan: Els*, Fay, Cy
      Dee to Loan (1 person): Loan would have 3 members (limit 3)
      > App: Ana*, Bo, Cy
      > Loan: Els*, Fay, Dee`);
    expect(offered('squad-size', { squads, chapters, rules }, {}, waived)).toBe(`
      Bo to Loan (1 person): Loan would have 3 members (limit 3)
      > App: Ana*, Cy, Dee
      > Loan: Els*, Fay, Bo
      Cy to Loan (1 person): Loan would have 3 members (limit 3)
      > App: Ana*, Bo, Dee
      > Loan: Els*, Fay, Cy
      Dee to Loan (1 person): Loan would have 3 members (limit 3)
      > App: Ana*, Bo, Cy
      > Loan: Els*, Fay, Dee`);
    const off = { ...ROOMY, 'squad-size': { ...OFF, limit: 2 } };
    expect(offered('unplaced', { squads: 'App: Ana*, Bo / No squad: Cy', chapters, rules: off })).toBe(`
      Cy to App (1 person): App would have 3 members
      > App: Ana*, Bo, Cy
      > No squad: Els, Fay, Dee`);
  });
});

describe('nothing is offered', () => {
  const shown: Picture = { squads: 'App: Ana, Bo', chapters: 'Data: Ana, Bo' };
  const fixes = (document: Document, given: Partial<typeof MENDING> = {}) =>
    findingsIn(document, 'squad-product-owner').map(
      (finding) => fixesFor(document, finding, { ...MENDING, ...given }).length,
    );

  it('for a finding that is waived, in a frozen scenario, or in one that is not there', () => {
    const document = documentWith(shown);
    const waiver = { rule: 'squad-product-owner', subject: 'squad:app', reason: 'Ana starts in May' };
    const waived = { waivers: [{ ...waiver, scenario: null, by: 'Els', until: null }] };
    const frozen = { ...document, scenarios: document.scenarios.map((each) => ({ ...each, frozen: '2027-01-01' })) };
    expect(fixes(document)).toEqual([2]);
    expect(fixes(documentWith(shown, {}, waived))).toEqual([0]);
    expect(fixes(frozen)).toEqual([0]);
    expect(fixes(document, { scenario: 'scenario:gone' })).toEqual([0]);
  });

  it('for a finding of somebody who has gone since, or that is mended', () => {
    const [finding] = findingsIn(documentWith(shown), 'squad-product-owner');
    if (!finding) throw new Error('The picture has no finding');
    expect(fixesFor(documentWith({ squads: 'Loan: Cy*' }), finding, MENDING)).toEqual([]);
    expect(fixesFor(documentWith({ ...shown, squads: 'App: Ana*, Bo' }), finding, MENDING)).toEqual([]);
  });

  it('that would be refused, break another limit or leave a warning; and for a hint nothing that leaves a new one', () => {
    // Whoever comes to Loan would be there without a colleague of another chapter.
    const squads = 'App: Ana*, Bo, Cy, Dee / Loan: Els*, Fay';
    const rules = { 'squad-size': { limit: 3 }, 'squad-small': OFF } as const;
    const document = { squads, chapters: 'Data: Ana, Bo, Cy, Els, Fay / Law: Dee', rules };
    expect(offered('squad-size', document)).toBe(``);
    const mixed = { ...rules, 'squad-mixed': OFF };
    expect(offered('squad-size', { ...document, rules: mixed })).toBe(`
      Bo to Loan (1 person): Loan would have 3 members (limit 3)
      > App: Ana*, Cy, Dee
      > Loan: Els*, Fay, Bo
      Cy to Loan (1 person): Loan would have 3 members (limit 3)
      > App: Ana*, Bo, Dee
      > Loan: Els*, Fay, Cy
      Dee to Loan (1 person): Loan would have 3 members (limit 3). App keeps 3 and loses its only member of Law
      > App: Ana*, Bo, Cy
      > Loan: Els*, Fay, Dee`);
    // Bo is the only one who knows risk, in whichever squad.
    const bench = {
      squads: 'App: Ana*, Cy, Dee / No squad: Bo',
      chapters: 'Data: Ana, Bo / Law: Cy, Dee',
      rules: ROOMY,
    };
    expect(offered('unplaced', bench, { 'person:bo': { deep: ['Risk'] } })).toBe(``);
    expect(offered('unplaced', bench)).toBe(`
      Bo to App (1 person): App would have 4 members (limit 9)
      > App: Ana*, Cy, Dee, Bo`);
  });
});
