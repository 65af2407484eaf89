import { describe } from 'vitest';
import { type Drawn, showChanges } from '../../support/changesPicture.ts';

const text = (of: Record<string, object>, squads = 'Pay: Ana'): Drawn => ({ squads, set: of });

describe('fields', () => {
  showChanges([
    [
      'product owners are a set, nobody included',
      'Pay: Ana*, Bo / Loan: Cy*, Dirk* / Home: Eva* / Card: Fay',
      'Pay: Ana, Bo* / Loan: Dirk*, Cy* / Home: Eva / Card: Fay*',
      `productOwner squad:card
       productOwner squad:home
       productOwner squad:pay`,
    ],
    [
      'the coach of a squad, and who is connected with it, in order',
      'Pay (Tom; Ana, Bo): Cy / Loan (-; Ana): Cy',
      'Pay (Els; Bo, Ana): Cy / Loan (-; Ana): Cy / No squad: Tom',
      `coach squad:pay
       connected squad:pay
       new person:els`,
    ],
    [
      'a mission, exact but that a blank one is missing, and a profile',
      text({ 'squad:pay': { mission: 'Pay at once', profile: { mandate: '1.0', meetings: '2.0' } } }),
      text({ 'squad:pay': { mission: 'pay at once', profile: { mandate: '2.0', meetings: '2.0' } } }),
      `mission squad:pay
       profile squad:pay`,
    ],
    [
      'a blank mission is like none',
      text({ 'squad:pay': { mission: '  ', profile: { mandate: '1.0', meetings: '2.0' } } }),
      text({ 'squad:pay': { mission: '', profile: { meetings: '2.0', mandate: '1.0' } } }),
      '',
    ],
    [
      'of a tribe its purpose, kind, form, lead and coaches, in order',
      { tribes: 'Shop (Els; Tom, Ina):', set: { 'tribe:shop': { purpose: 'Selling', kind: 'run' } } },
      { tribes: 'Shop [chain] (Ina; Ina, Tom):', set: { 'tribe:shop': { purpose: 'Buying' } } },
      `coaches tribe:shop
       form tribe:shop
       gone person:els
       kind tribe:shop
       lead tribe:shop
       purpose tribe:shop`,
    ],
    [
      'the expertise of a chapter, where it does not match',
      {
        chapters: 'Dev: Ana / Law: Bo',
        set: { 'chapter:dev': { expertise: 'Data' }, 'chapter:law': { expertise: 'Law' } },
      },
      {
        chapters: 'Dev: Ana / Law: Bo',
        set: { 'chapter:dev': { expertise: 'Java' }, 'chapter:law': { expertise: ' law ' } },
      },
      'expertise chapter:dev',
    ],
    [
      'a role that matches is the same, a name only where it is exactly so',
      text({ 'person:ana': { name: 'Ana', role: 'Tester' } }),
      text({ 'person:ana': { name: 'ana', role: ' TESTER ' } }),
      'name person:ana',
    ],
    [
      'expertise is a set of texts that match, blank ones missing',
      text({ 'person:ana': { deep: ['Law', 'Risk'], broad: ['Data'] } }),
      text({ 'person:ana': { deep: ['risk', ' ', ' law'], broad: ['Data', 'Java'] } }),
      'broad person:ana',
    ],
    [
      'job, scale, fte, kind, location, role and phases',
      text({ 'person:ana': { job: 'Tester B', scale: '9', role: 'Tester', location: 'Delft', phases: ['1'] } }),
      text({ 'person:ana': { job: 'tester B', scale: '10', fte: 0.8, kind: 'external', phases: ['1', '4'] } }),
      `fte person:ana
       job person:ana
       kind person:ana
       location person:ana
       phases person:ana
       role person:ana
       scale person:ana`,
    ],
    [
      'number, e-mail, note and other fields; what a list said of somebody is none',
      text({ 'person:ana': { employeeNumber: '012', email: 'ana@example.com', note: 'Away', fields: { Room: '4' } } }),
      text({ 'person:ana': { employeeNumber: '12', fields: { Room: '5' }, imported: { name: 'Ana' } } }),
      `email person:ana
       employeeNumber person:ana
       fields person:ana
       note person:ana`,
    ],
    [
      'whoever is new or gone has no fields',
      text({ 'person:ana': { role: 'Tester' } }),
      { squads: 'Pay: Ana, Bo', set: { 'person:ana': { role: 'Tester' }, 'person:bo': { role: 'Lawyer' } } },
      'new person:bo',
    ],
    [
      'somebody comes to a guild or leaves it: said at the guild, as its coordinator is',
      { guilds: 'Access (Ana): Ana, Bo / Tea: Cy' },
      { guilds: 'Access (Bo): Ana, Bo, Cy / Tea: Cy' },
      `coordinator guild:access
       members guild:access`,
    ],
  ]);
});

const projects = 'Scan 2027-01-04..2027-05-28 (Bo; Homes): App, Move, #Pay, @Cy 20% / Move 2027-06-01..2027-06-30';

describe('products, projects, programmes, guilds and dependencies', () => {
  showChanges([
    [
      'new and gone',
      { products: 'App', programmes: 'Homes', guilds: 'Tea:', projects: 'Scan 2027-01-04..2027-05-28' },
      { products: 'Loan', programmes: 'Wealth', guilds: 'Access:', projects: 'Move 2027-01-04..2027-05-28' },
      `gone guild:tea
       gone product:app
       gone programme:homes
       gone project:scan
       new guild:access
       new product:loan
       new programme:wealth
       new project:move`,
    ],
    [
      'each field of a product that differs',
      { squads: 'Pay: Ana / Loan: Bo', products: 'App (Ana): Pay; Loan' },
      {
        squads: 'Pay: Ana / Loan: Bo',
        products: 'App! (Bo): Loan; Pay',
        set: { 'product:app': { launch: '2027-03-01' } },
      },
      `complex product:app
       launch product:app
       manager product:app
       service product:app
       squad product:app`,
    ],
    [
      'a squad that became another is the same to products, projects and dependencies',
      {
        squads: 'Pay: Bo, Cy / Law: Ed',
        products: 'App: Pay',
        projects,
        programmes: 'Homes',
        dependencies: 'Pay > Law',
      },
      {
        squads: 'Cash: Bo, Cy / Law: Ed',
        products: 'App: Cash',
        projects: projects.replace('#Pay', '#Cash'),
        programmes: 'Homes',
        dependencies: 'Cash > Law',
      },
      `became squad:pay squad:cash
       name squad:cash`,
    ],
    [
      'each field of a project and of a programme that differs',
      { squads: 'Pay: Bo, Cy', products: 'App', projects, programmes: 'Homes (Bo)' },
      {
        squads: 'Pay: Bo, Cy',
        products: 'App',
        projects: 'Scan 2027-01-05..2027-05-29 running (Cy): @Cy / Move 2027-06-01..2027-06-30',
        programmes: 'Homes (Cy)',
      },
      `after project:scan
       begin project:scan
       end project:scan
       lead project:scan
       manager programme:homes
       members project:scan
       products project:scan
       programme project:scan
       squads project:scan
       state project:scan`,
    ],
    [
      'a dependency is known by its two squads, in their order',
      { squads: 'Pay: Ana / Law: Bo / App: Cy', dependencies: 'Pay > Law, Law > App' },
      { squads: 'Pay: Ana / Law: Bo / App: Cy', dependencies: 'Pay >! Law, App > Law' },
      `gone squad:law squad:app
       how squad:pay squad:law
       new squad:app squad:law`,
    ],
    [
      'it is gone with a squad that is dissolved',
      { squads: 'Pay: Ana / Law:', dependencies: 'Pay > Law' },
      { squads: 'Pay: Ana' },
      `dissolved squad:law
       gone squad:pay squad:law`,
    ],
  ]);
});
