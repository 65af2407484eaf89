import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/domain/document.ts';
import { PROPOSE } from '../../../src/domain/fixes/proposals.ts';
import { RULE_IDS, type RuleId } from '../../../src/domain/rules/finding.ts';
import { fixesPicture } from '../../support/fixesPicture.ts';
import { documentWith, findingsIn } from '../../support/flagged.ts';
import type { Picture } from '../../support/picture.ts';
import { wordsIn } from '../../support/words.ts';

interface Example {
  shown: Picture;
  details?: Record<string, Record<string, unknown>>;
  settings?: Partial<Document>;
  /** What is offered, and what comes of it. */
  offers: string;
}

const DAYS = '2027-01-04..2027-05-28';
const TECHNICAL = { role: 'Technical product manager' };
const EVERY = ['1', '2a', '2b', '2c', '3a', '3b', '4'];

/** Lines as they stand here, without the blanks before them. */
const lines = (text: string) => text.trim().replaceAll(/\n +/g, '\n');

/** For every rule a small organisation with one finding of it, and its repairs; or why it has none. */
const EXAMPLES: { [Rule in RuleId]: Example | string } = {
  'squad-mission': 'a mission takes words of the people whose squad it is',
  'tribe-purpose': 'a purpose takes words of the people whose tribe it is',
  'product-value': 'what a product gives its customers takes words of people who know them',
  'squad-size': {
    shown: {
      squads: 'App: Olivia*, Milan, Jort, Content maker? / Rente: Noor*, Bo / Aflossen: Iris*, Kofi',
      chapters: 'Data (Milan): Milan, Jort, Noor, Iris / Texts (Kofi): Content maker?, Olivia, Kofi, Bo',
      rules: { 'squad-size': { limit: 3 } },
    },
    offers: lines(`
      Content maker (vacancy) to Rente (nobody): Rente would have 3 members (limit 3). Stays with Kofi, chapter Texts. Fixes: Rente from 2 to 3 (at least 5). Hint: App has 3 members, fewer than 5
      > App: Olivia*, Milan, Jort
      > Rente: Noor*, Bo, Content maker?
      Jort to Rente (1 person): Rente would have 3 members (limit 3). Stays with Milan, chapter Data. Fixes: Rente from 2 to 3 (at least 5). Hint: App has 3 members, fewer than 5
      > App: Olivia*, Milan, Content maker?
      > Rente: Noor*, Bo, Jort
      Milan to Rente (1 person): Rente would have 3 members (limit 3). Milan stays lead of chapter Data. Fixes: Rente from 2 to 3 (at least 5). Hint: App has 3 members, fewer than 5
      > App: Olivia*, Jort, Content maker?
      > Rente: Noor*, Bo, Milan
    `),
  },
  'tribe-size': {
    shown: {
      squads: 'App: Ana*, Bo / Loan: Cy* / Card: Dee*',
      chapters: 'Data: Ana, Bo, Cy, Eef / Data Bank: Dee',
      tribes: 'Shop: App, Loan, Data / Bank: Card, Data Bank',
      rules: { 'tribe-size': { limit: 3 } },
    },
    details: { 'chapter:data': { expertise: 'Data' }, 'chapter:data-bank': { expertise: 'data ' } },
    offers: lines(`
      Eef to chapter Data Bank (1 person)
      > Data: Ana, Bo, Cy
      > Data Bank: Dee, Eef
      Loan to tribe Bank, with its members (1 person)
      > Data: Ana, Bo, Eef
      > Data Bank: Cy, Dee
      > Shop: App, Data
      > Bank: Card, Loan, Data Bank
      App to tribe Bank, with its members (2 people)
      > Data: Cy, Eef
      > Data Bank: Ana, Bo, Dee
      > Shop: Loan, Data
      > Bank: Card, App, Data Bank
    `),
  },
  'squads-per-person': {
    shown: { squads: 'App: Ana, Bo* 20% / Loan: Cy*, Bo 40% / Card: Dee*, Bo 40%', chapters: 'Data: Ana, Bo, Cy, Dee' },
    offers: lines(`
      Bo out of Loan (1 person): Loan keeps 1. Hint: Loan has 1 member, fewer than 5
      > Loan: Cy*
      Bo out of Card (1 person): Card keeps 1. Hint: Card has 1 member, fewer than 5
      > Card: Dee*
      A new vacancy in place of Bo in App (1 person)
      > App: Ana, New?* 20%
      > Data: Ana, Bo, Cy, Dee, New?
    `),
  },
  'squad-product-owner': {
    shown: { squads: 'App: Ana, Bo, Cy? / Loan: Dee* / No squad: Els', chapters: 'Data (Bo): Ana, Bo, Cy?, Dee, Els' },
    offers: lines(`
      Ana as product owner of App (nobody)
      > App: Ana*, Bo, Cy?
      Cy (vacancy) as product owner of App (nobody)
      > App: Ana, Bo, Cy?*
      Els also in App, Els as product owner of App (1 person): App would have 4 members (limit 9). Stays with Bo, chapter Data. Fixes: App from 3 to 4 (at least 5). Fixes: Els is not in a squad
      > App: Ana, Bo, Cy?, Els*
    `),
  },
  'tribe-lead': {
    shown: { squads: 'App: Ana*, Bo', chapters: 'Data (Bo): Ana, Bo', tribes: 'Shop: App, Data' },
    offers: lines(`
      Bo as lead of tribe Shop (nobody)
      > Shop (Bo): App, Data
      Ana as lead of tribe Shop (2 people)
      > Shop (Ana): App, Data
      A new vacancy as lead of tribe Shop (1 person)
      > No squad: New?
      > No chapter: New?
      > Shop (New?): App, Data
    `),
  },
  'chapter-lead': {
    shown: { squads: 'App: Ana*, Bo, Cy / Loan: Dee*', chapters: 'Data (Cy): Ana, Bo / Law (Dee): Cy, Dee' },
    offers: lines(`
      Bo as lead of chapter Data (3 people)
      > Data (Bo): Ana, Bo
      A new vacancy as lead of chapter Data (3 people): Hint: New, who leads Data, is not in a squad
      > No squad: New?
      > Data (New?): Ana, Bo, New?
    `),
  },
  'line-manager': {
    shown: { squads: 'App: Ana*, Bo, Cy', chapters: 'Data (Ana): Ana / Law: Cy / Sales (Dee): Dee' },
    details: { 'person:bo': { role: 'Lawyer' }, 'person:cy': { role: 'lawyer ' } },
    offers: lines(`
      Bo to chapter Law (1 person)
      > Law: Bo, Cy
      Bo to chapter Sales (1 person): New line manager: Dee
      > Sales (Dee): Bo, Dee
    `),
  },
  'squad-mixed': {
    shown: {
      squads: 'App: Ana*, Bo, Cy / Loan: Dee*, Els, Fleur / No squad: Tester?',
      chapters: 'Data (Bo): Ana, Bo, Cy, Dee / Law (Els): Els, Fleur, Tester?',
    },
    offers: lines(`
      Tester (vacancy) to App (nobody): App would have 4 members (limit 9). Stays with Els, chapter Law. Fixes: App from 3 to 4 (at least 5). Fixes: Tester is not in a squad
      > App: Ana*, Bo, Cy, Tester?
      Els to App (1 person): App would have 4 members (limit 9). Els stays lead of chapter Law. Fixes: App from 3 to 4 (at least 5). Loan keeps 2. Hint: Loan has 2 members, fewer than 5
      > App: Ana*, Bo, Cy, Els
      > Loan: Dee*, Fleur
      Fleur to App (1 person): App would have 4 members (limit 9). Stays with Els, chapter Law. Fixes: App from 3 to 4 (at least 5). Loan keeps 2. Hint: Loan has 2 members, fewer than 5
      > App: Ana*, Bo, Cy, Fleur
      > Loan: Dee*, Els
    `),
  },
  'squad-steered-by-product-owner': {
    shown: { squads: 'App: Ana*, Bo, Cy / Loan: Dee*', chapters: 'Data (Ana): Ana, Bo, Dee / Law (Cy): Cy' },
    offers: lines(`
      Bo as product owner of App (nobody)
      > App: Ana, Bo*, Cy
      Cy as product owner of App (nobody)
      > App: Ana, Bo, Cy*
      Bo to Loan (1 person): Loan would have 2 members (limit 9). Stays with Ana, chapter Data. Fixes: Loan from 1 to 2 (at least 5). Hint: App has 2 members, fewer than 5
      > App: Ana*, Cy
      > Loan: Dee*, Bo
    `),
  },
  'same-tribe': {
    shown: {
      squads: 'App: Ana*, Bo / Card: Dee*, Els',
      chapters: 'Data: Ana / Data Bank: Dee, Bo, Els / Law Bank: Cy',
      tribes: 'Shop: App, Data / Bank: Card, Data Bank, Law Bank',
    },
    details: { 'chapter:data': { expertise: 'Data' }, 'chapter:data-bank': { expertise: 'data' } },
    offers: lines(`
      Bo to chapter Data (1 person)
      > Data: Ana, Bo
      > Data Bank: Dee, Els
    `),
  },
  allocation: {
    shown: { squads: 'App: Ana* 70%, Bo / Loan: Ana 40%, Cy*', projects: `Scan ${DAYS} (Cy): @Ana 10%` },
    offers: lines(`
      Ana 50% in App (nobody)
      > App: Ana* 50%, Bo
      Ana 20% in Loan (nobody)
      > Loan: Ana 20%, Cy*
    `),
  },
  'squad-coach': {
    shown: { squads: 'App: Ana* / Loan (Tom): Bo* / Card (Ria): Cy*', tribes: 'Shop: App, Loan / Bank: Card' },
    offers: lines(`
      Tom as coach of App (nobody)
      > App (Tom): Ana*
      Ria as coach of App (nobody)
      > App (Ria): Ana*
    `),
  },
  'coach-independent': {
    shown: { squads: 'App (Tom): Ana*, Bo / Loan (Ria): Tom*, Cy', tribes: 'Shop (Els): App, Loan' },
    offers: lines(`
      Ria as coach of App (nobody)
      > App (Ria): Ana*, Bo
      Cy as product owner of Loan (2 people): Fixes: Cy is in a squad, but has no line manager
      > Loan (Ria): Tom, Cy*
    `),
  },
  'coach-span': {
    shown: {
      squads: 'App (Tom): Ana* / Loan (Tom): Bo* / Card (Ria): Cy*',
      tribes: 'Shop (Els; Ria): App / Bank: Loan, Card',
      rules: { 'coach-span': { limit: 1 } },
    },
    offers: lines(`
      No coach for App (nobody)
      > App: Ana*
    `),
  },
  't-shape-cover': {
    shown: { squads: 'App: Ana*, Bo, Cy / Loan: Dee*, Els', chapters: 'Data: Ana, Bo, Cy, Dee, Els, Fleur' },
    details: {
      'person:bo': { deep: ['Risk'] },
      'person:els': { broad: ['risk '] },
      'person:fleur': { deep: ['Risk'] },
    },
    offers: lines(`
      Fleur to App (1 person): App would have 4 members (limit 9). Fixes: App from 3 to 4 (at least 5). Fixes: Fleur is not in a squad
      > App: Ana*, Bo, Cy, Fleur
      Els also in App (1 person): App would have 4 members (limit 9). Fixes: App from 3 to 4 (at least 5)
      > App: Ana*, Bo, Cy, Els
    `),
  },
  'role-in-tribe-kind': {
    shown: {
      squads: 'App: Ana*, Bo / Desk: Cy*',
      chapters: 'Products: Ana, Bo / Products Desk: Cy',
      tribes: 'Shop: App, Products / Service: Desk, Products Desk',
    },
    details: {
      'person:bo': TECHNICAL,
      'tribe:shop': { kind: 'change' },
      'tribe:service': { kind: 'run' },
      'chapter:products': { expertise: 'Products' },
      'chapter:products-desk': { expertise: 'Products' },
    },
    settings: { rules: { 'squad-small': { severity: 'off' } } },
    offers: lines(`
      Bo to chapter Products Desk, Bo to Desk (1 person): Desk would have 2 members (limit 9). App keeps 1
      > App: Ana*
      > Desk: Cy*, Bo
      > Products: Ana
      > Products Desk: Bo, Cy
    `),
  },
  'product-owner-dedicated': {
    shown: { squads: 'App: Ana*, Bo / Loan: Ana*, Cy', chapters: 'Data: Ana, Bo, Cy' },
    offers: lines(`
      Bo as product owner of App (nobody)
      > App: Ana, Bo*
      Cy as product owner of Loan (nobody)
      > Loan: Ana, Cy*
    `),
  },
  'chapter-lead-in-squad': {
    shown: { squads: 'App: Ana*, Bo / Loan: Cy*', chapters: 'Data (Dee): Ana, Bo, Dee / Law (Cy): Cy' },
    offers: lines(`
      Dee also in Loan (1 person): Loan would have 2 members (limit 9). Dee stays lead of chapter Data. Fixes: Loan from 1 to 2 (at least 5)
      > Loan: Cy*, Dee
    `),
  },
  'chapter-span': {
    shown: {
      squads: 'App: Ana*, Bo, Cy, Dee / Loan: Els*, Fleur',
      chapters: 'Data (Ana): Ana, Bo, Cy, Dee, Fleur / Analytics (Els): Els',
      rules: { 'chapter-span': { limit: 3 } },
    },
    details: { 'chapter:data': { expertise: 'Data' }, 'chapter:analytics': { expertise: 'data' } },
    offers: lines(`
      Bo to chapter Analytics (1 person): New line manager: Els (was Ana). Fixes: In App all members are from one chapter
      > Data (Ana): Ana, Cy, Dee, Fleur
      > Analytics (Els): Bo, Els
      Cy to chapter Analytics (1 person): New line manager: Els (was Ana). Fixes: In App all members are from one chapter
      > Data (Ana): Ana, Bo, Dee, Fleur
      > Analytics (Els): Cy, Els
      Dee to chapter Analytics (1 person): New line manager: Els (was Ana). Fixes: In App all members are from one chapter
      > Data (Ana): Ana, Bo, Cy, Fleur
      > Analytics (Els): Dee, Els
    `),
  },
  'squad-small': {
    shown: {
      squads: 'App: Ana* / Loan: Cy*, Dee, Els / No squad: Bo, Tester?',
      chapters: 'Data: Ana, Bo, Cy, Dee, Els, Tester?',
      rules: { 'squad-small': { limit: 2 } },
    },
    offers: lines(`
      Tester (vacancy) to App (nobody): App would have 2 members (limit 9). Fixes: Tester is not in a squad
      > App: Ana*, Tester?
      > No squad: Bo
      Bo to App (1 person): App would have 2 members (limit 9). Fixes: Bo is not in a squad
      > App: Ana*, Bo
      > No squad: Tester?
      Dee to App (1 person): App would have 2 members (limit 9). Loan keeps 2. Loan is left with too few people to be a mixed squad
      > App: Ana*, Dee
      > Loan: Cy*, Els
    `),
  },
  unplaced: {
    shown: { squads: 'App: Ana*, Bo / Loan: Cy*', chapters: 'Data (Ana): Ana, Bo, Cy, Dee' },
    offers: lines(`
      Dee to Loan (1 person): Loan would have 2 members (limit 9). Stays with Ana, chapter Data. Fixes: Loan from 1 to 2 (at least 5)
      > Loan: Cy*, Dee
    `),
  },
  'product-squad': {
    shown: { squads: 'App: Ana* / Loan: Cy* / Card: Dee*', products: 'House (Cy): -; App / Rent: Card' },
    offers: lines(`
      Card makes House (nobody)
      > House (Cy): Card; App
      App makes House (nobody): Hint: App makes a product, but nobody there safeguards compliance
      > House (Cy): App; App
      Loan makes House (nobody): Hint: Loan makes a product, but nobody there safeguards compliance
      > House (Cy): Loan; App
    `),
  },
  'product-answered': {
    shown: { squads: 'App: Ana, Bo', products: 'House: App', chapters: 'Data (Ana): Ana, Bo' },
    offers: lines(`
      Bo as product owner of App (nobody): Fixes: App has no product owner
      > App: Ana, Bo*
      Ana as product manager of House (nobody)
      > House (Ana): App
      Bo as product manager of House (nobody)
      > House (Bo): App
    `),
  },
  'life-cycle-cover': {
    shown: {
      squads: 'App: Ana*, Bo / Loan: Cy*, Dee',
      chapters: 'Data: Ana, Cy, Dee / Law: Bo',
      products: 'House: App',
    },
    details: { 'person:ana': { phases: ['1', '2a', '2b', '2c', '3a', '3b'] }, 'person:dee': { phases: EVERY } },
    offers: lines(`
      Dee also in App (1 person): App would have 3 members (limit 9). Fixes: App from 2 to 3 (at least 5)
      > App: Ana*, Bo, Dee
    `),
  },
  'complex-product': {
    shown: { squads: 'App: Ana*, Bo / Desk: Cy*, Dee', chapters: 'Data: Ana, Bo, Cy, Dee', products: 'House!: App' },
    details: { 'person:dee': { ...TECHNICAL, phases: EVERY } },
    offers: lines(`
      Desk services House (nobody)
      > House!: App; Desk
    `),
  },
  mandate: {
    shown: { squads: 'App: Ana*', products: 'House: App' },
    details: { 'tribe:shop': { profile: { mandate: 'between' } } },
    offers: lines(`
      Full mandate for squad App (nobody)
      Full mandate for tribe Shop (nobody)
    `),
  },
  'compliance-cover': {
    shown: {
      squads: 'App: Ana*, Bo / Desk: Cy*, Dee',
      chapters: 'Data: Ana, Bo, Dee / Law: Cy',
      tribes: 'Shop: App, Data / Bank: Desk, Law',
      products: 'House: App',
    },
    details: { 'person:cy': { broad: ['Compliance'] }, 'person:dee': { deep: [' compliance'] } },
    offers: lines(`
      Dee connected to App (nobody)
      > App (-; Dee): Ana*, Bo
      Cy connected to App (nobody)
      > App (-; Cy): Ana*, Bo
    `),
  },
  'product-management-chapter': {
    shown: { squads: 'App: Ana*, Bo', chapters: 'Owners: Ana / Data: Bo', products: 'House: App' },
    details: { 'person:ana': { role: 'Product owner' } },
    offers: lines(`
      Product management as the expertise of Owners (nobody)
    `),
  },
  'project-lead': {
    shown: {
      squads: 'App: Ana*, Bo',
      projects: `Scan ${DAYS}: #App, @Bo 20%`,
      programmes: 'Homes (Els)',
    },
    offers: lines(`
      Ana as project manager of Scan (nobody)
      > Scan 2027-01-04..2027-05-28 (Ana): #App, @Bo 20%
      Scan in programme Homes (nobody)
      > Scan 2027-01-04..2027-05-28 (-; Homes): #App, @Bo 20%
      Bo as project manager of Scan (nobody): Hint: Bo, project manager of Scan, is product owner of none of the squads it works with
      > Scan 2027-01-04..2027-05-28 (Bo): #App, @Bo 20%
    `),
  },
  'project-overseen': {
    shown: {
      products: 'House / Rent',
      projects: `Scan ${DAYS} (Ana; Wealth): House / Move ${DAYS} (Bo; Homes): House`,
      programmes: 'Homes (Els) / Wealth',
    },
    offers: lines(`
      Ana as programme manager of Wealth (nobody): Fixes: Wealth has no programme manager
      > Wealth (Ana)
      Scan in programme Homes (nobody)
      > Scan 2027-01-04..2027-05-28 (Ana; Homes): House
      A new vacancy as programme manager of Wealth (nobody): Fixes: Wealth has no programme manager
      > No squad: Els, Ana, Bo, New?
      > No chapter: Els, Ana, Bo, New?
      > Wealth (New?)
    `),
  },
  'project-late': {
    shown: { products: 'House / Rent', projects: `Scan ${DAYS} (Bo; Homes): House, Rent`, programmes: 'Homes (Els)' },
    details: { 'product:house': { launch: '2027-05-01' }, 'product:rent': { launch: '2027-04-01' } },
    offers: lines(`
      Scan from 4 Jan 2027 to 1 Apr 2027 (nobody)
      > Scan 2027-01-04..2027-04-01 (Bo; Homes): House, Rent
      Launch of House on 28 May 2027, Launch of Rent on 28 May 2027 (nobody)
    `),
  },
  'project-owner': {
    shown: { squads: 'App: Ana*, Bo / Loan: Cy*', projects: `Scan ${DAYS} (Bo): #App, #Loan` },
    offers: lines(`
      Ana as project manager of Scan (nobody)
      > Scan 2027-01-04..2027-05-28 (Ana): #App, #Loan
      Cy as project manager of Scan (nobody)
      > Scan 2027-01-04..2027-05-28 (Cy): #App, #Loan
    `),
  },
  'programme-manager': {
    shown: { projects: `Scan ${DAYS} (Ana; Homes)`, programmes: 'Homes / Wealth (Els)' },
    offers: lines(`
      Ana as programme manager of Homes (nobody)
      > Homes (Ana)
      Els as programme manager of Homes (nobody)
      > Homes (Els)
      A new vacancy as programme manager of Homes (nobody)
      > No squad: Els, Ana, New?
      > No chapter: Els, Ana, New?
      > Homes (New?)
    `),
  },
};

describe('the repairs of a finding', () => {
  it.each(RULE_IDS)('of %s, and what comes of them', (rule) => {
    const example = EXAMPLES[rule];
    if (typeof example === 'string') {
      expect([rule, PROPOSE[rule]]).toEqual([rule, null]);
      return;
    }
    const { shown, details, settings, offers } = example;
    const document = documentWith(shown, details, settings);
    const [finding, ...others] = findingsIn(document, rule);
    if (!finding) throw new Error(`The example has no finding of ${rule}`);
    expect(others).toEqual([]);
    expect(offers).not.toBe('');
    expect(fixesPicture(wordsIn('en'), document, finding)).toBe(offers);
  });
});
