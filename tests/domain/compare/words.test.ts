import { describe, expect, it } from 'vitest';
import { changesBetween, type Drawn } from '../../support/changesPicture.ts';

/** One sentence of the description: before, after, and the texts of all that changed, in the order of the alphabet. */
type Example = [says: string, before: Drawn, after: Drawn, texts: string];

const linesOf = (texts: string) =>
  texts
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

function show(examples: readonly Example[]) {
  it.each(examples)('%s', (_, before, after, texts) => {
    const { found, plain } = changesBetween(before, after);
    expect(found).toBe(linesOf(texts));
    expect(plain).toBe(linesOf(texts));
  });
}

describe('squads that are another, split, merged, dissolved and founded', () => {
  show([
    ['nothing changed', 'Pay: Ana*, Bo 50% / Loan (Tom): Cy', 'Pay: Ana*, Bo 50% / Loan (Tom): Cy', ''],
    ['the order alone has no text', 'Pay: Ana, Bo / Loan: Cy', 'Loan: Cy / Pay: Bo, Ana', ''],
    [
      'a squad that is gone became the new one with all of its people, who neither move nor leave',
      'Pay: Ana, Bo',
      'Cash: Ana, Bo',
      `became squad:pay squad:cash
       name squad:cash`,
    ],
    [
      'a new squad of one person comes from none',
      'Pay: Ana',
      'Cash: Ana',
      `dissolved squad:pay
       founded squad:cash
       moved person:ana squad:pay squad:cash`,
    ],
    [
      'of a new squad only people count who are in both: however many are new, it comes from where the others were',
      'Pay: Ana, Bo',
      'Cash: Ana, Bo, Cy, Dirk, Els',
      `became squad:pay squad:cash
       name squad:cash
       new person:cy
       new person:dirk
       new person:els`,
    ],
    [
      'half of the people of a new squad are not more than half: it comes from none, and both are merged into it',
      'Pay: Ana, Bo / Loan: Cy, Dirk',
      'Cash: Ana, Bo, Cy, Dirk',
      `founded squad:cash
       merged squad:loan squad:cash
       merged squad:pay squad:cash
       moved person:ana squad:pay squad:cash
       moved person:bo squad:pay squad:cash
       moved person:cy squad:loan squad:cash
       moved person:dirk squad:loan squad:cash`,
    ],
    [
      'of several squads that its people were in, a new one comes from the one with most of them',
      'Pay: Ana, Bo / Loan: Ana, Bo, Cy',
      'Cash: Ana, Bo, Cy',
      `became squad:loan squad:cash
       dissolved squad:pay
       left person:ana squad:pay -
       left person:bo squad:pay -
       name squad:cash`,
    ],
    [
      'and then from the first',
      'Pay: Ana, Bo / Loan: Ana, Bo',
      'Cash: Ana, Bo',
      `became squad:pay squad:cash
       dissolved squad:loan
       left person:ana squad:loan -
       left person:bo squad:loan -
       name squad:cash`,
    ],
    [
      'who is gone counts among the people of before: half of them in the new squad are not more than half',
      'Pay: Ana, Bo, Cy, Dirk',
      'Cash: Ana, Bo',
      `dissolved squad:pay
       founded squad:cash
       gone person:cy
       gone person:dirk
       moved person:ana squad:pay squad:cash
       moved person:bo squad:pay squad:cash`,
    ],
    [
      'vacancies do not count among them',
      'Pay: Ana, Bo, First?, Second?',
      'Cash: Ana, Bo',
      `became squad:pay squad:cash
       gone person:first
       gone person:second
       name squad:cash`,
    ],
    [
      'a squad of vacancies alone becomes no other',
      'Pay: First?, Second?',
      'Cash: First?, Second?',
      `dissolved squad:pay
       founded squad:cash
       moved person:first squad:pay squad:cash
       moved person:second squad:pay squad:cash`,
    ],
    [
      'one that is gone and from which two new squads come was split, the parts sorted by id',
      'Pay: Ana, Bo, Cy, Dirk',
      'Cash: Ana, Bo / Card: Cy, Dirk',
      `moved person:ana squad:pay squad:cash
       moved person:bo squad:pay squad:cash
       moved person:cy squad:pay squad:card
       moved person:dirk squad:pay squad:card
       split squad:pay squad:card squad:cash`,
    ],
    [
      'also where one of them has more than half of its people: not exactly one comes from it',
      'Pay: Ana, Bo, Cy, Dirk, Els',
      'Cash: Ana, Bo, Cy / Card: Dirk, Els',
      `moved person:ana squad:pay squad:cash
       moved person:bo squad:pay squad:cash
       moved person:cy squad:pay squad:cash
       moved person:dirk squad:pay squad:card
       moved person:els squad:pay squad:card
       split squad:pay squad:card squad:cash`,
    ],
    [
      'one that remains and from which one new squad comes was split',
      'Pay: Ana, Bo, Cy, Dirk',
      'Pay: Ana, Bo / Card: Cy, Dirk',
      `moved person:cy squad:pay squad:card
       moved person:dirk squad:pay squad:card
       split squad:pay squad:card`,
    ],
    [
      'of one that remains only people count who are no longer in it',
      'Pay: Ana, Bo',
      'Pay: Ana, Bo / Card: Ana, Bo',
      `also-in person:ana - squad:card
       also-in person:bo - squad:card
       founded squad:card`,
    ],
    [
      'two of three who left are more than half of the new squad',
      'Pay: Ana, Bo, Cy',
      'Pay: Ana / Card: Ana, Bo, Cy',
      `also-in person:ana - squad:card
       moved person:bo squad:pay squad:card
       moved person:cy squad:pay squad:card
       split squad:pay squad:card`,
    ],
    [
      'one that is gone and whose people are in another that was there was merged into it',
      'Pay: Ana, Bo / Loan: Cy',
      'Loan: Cy, Ana, Bo',
      `merged squad:pay squad:loan
       moved person:ana squad:pay squad:loan
       moved person:bo squad:pay squad:loan`,
    ],
    [
      'one person is too few for that: it was dissolved',
      'Pay: Ana / Loan: Cy',
      'Loan: Cy, Ana',
      `dissolved squad:pay
       moved person:ana squad:pay squad:loan`,
    ],
    [
      'half of its people are too few for that',
      'Pay: Ana, Bo, Cy, Dirk / Loan: Els',
      'Loan: Els, Ana, Bo / No squad: Cy, Dirk',
      `dissolved squad:pay
       left person:cy squad:pay -
       left person:dirk squad:pay -
       moved person:ana squad:pay squad:loan
       moved person:bo squad:pay squad:loan`,
    ],
    [
      'those gone are among its people there too',
      'Pay: Ana, Bo, Cy, Dirk / Loan: Els',
      'Loan: Els, Ana, Bo',
      `dissolved squad:pay
       gone person:cy
       gone person:dirk
       moved person:ana squad:pay squad:loan
       moved person:bo squad:pay squad:loan`,
    ],
    [
      'and vacancies are not',
      'Pay: Ana, Bo, First?, Second? / Loan: Els',
      'Loan: Els, Ana, Bo',
      `gone person:first
       gone person:second
       merged squad:pay squad:loan
       moved person:ana squad:pay squad:loan
       moved person:bo squad:pay squad:loan`,
    ],
    [
      'vacancies that go to another squad merge nothing',
      'Pay: First?, Second? / Loan: Els',
      'Loan: Els, First?, Second?',
      `dissolved squad:pay
       moved person:first squad:pay squad:loan
       moved person:second squad:pay squad:loan`,
    ],
    [
      'whoever was in the other before is not newly in it',
      'Pay: Ana, Bo / Loan: Ana, Bo, Cy',
      'Loan: Ana, Bo, Cy',
      `dissolved squad:pay
       left person:ana squad:pay -
       left person:bo squad:pay -`,
    ],
    [
      'it may be merged into one that is another now, under its new id',
      'Pay: Ana, Bo / Loan: Cy, Dirk, Els',
      'Home: Cy, Dirk, Els, Ana, Bo',
      `became squad:loan squad:home
       merged squad:pay squad:home
       moved person:ana squad:pay squad:home
       moved person:bo squad:pay squad:home
       name squad:home`,
    ],
    [
      'of several it was merged into the one with most of its people',
      'Pay: Ana, Bo, Cy / Loan: Dirk / Home: Els',
      'Loan: Dirk, Ana, Bo / Home: Els, Ana, Bo, Cy',
      `also-in person:ana - squad:home
       also-in person:bo - squad:home
       merged squad:pay squad:home
       moved person:ana squad:pay squad:loan
       moved person:bo squad:pay squad:loan
       moved person:cy squad:pay squad:home`,
    ],
    [
      'and then into the first',
      'Pay: Ana, Bo / Loan: Dirk / Home: Els',
      'Loan: Dirk, Ana, Bo / Home: Els, Ana, Bo',
      `also-in person:ana - squad:home
       also-in person:bo - squad:home
       merged squad:pay squad:loan
       moved person:ana squad:pay squad:loan
       moved person:bo squad:pay squad:loan`,
    ],
    ['an empty squad that is new was founded', 'Pay: Ana', 'Pay: Ana / Cash:', 'founded squad:cash'],
    ['an empty squad that is gone was dissolved', 'Pay: Ana / Cash:', 'Pay: Ana', 'dissolved squad:cash'],
  ]);
});

describe('chapters and tribes, by the same words', () => {
  show([
    [
      'a chapter that became another gives nobody another chapter',
      { chapters: 'Dev: Ana, Bo' },
      { chapters: 'Build: Ana, Bo' },
      `became chapter:dev chapter:build
       name chapter:build`,
    ],
    [
      'a chapter lead is no member of the chapter by leading it',
      { chapters: 'Dev (Els): Ana' },
      { chapters: 'Build (Els): Ana' },
      `chapter person:ana chapter:dev chapter:build
       dissolved chapter:dev
       founded chapter:build`,
    ],
    [
      'a chapter is split',
      { chapters: 'Dev: Ana, Bo, Cy, Dirk' },
      { chapters: 'Dev: Ana, Bo / Test: Cy, Dirk' },
      `chapter person:cy chapter:dev chapter:test
       chapter person:dirk chapter:dev chapter:test
       split chapter:dev chapter:test`,
    ],
    [
      'a chapter is merged into another',
      { chapters: 'Dev: Ana / Test: Cy, Dirk' },
      { chapters: 'Dev: Ana, Cy, Dirk' },
      `chapter person:cy chapter:test chapter:dev
       chapter person:dirk chapter:test chapter:dev
       merged chapter:test chapter:dev`,
    ],
    [
      'a tribe that became another takes its squads and chapters along, which go nowhere',
      { squads: 'Pay: Ana, Bo', chapters: 'Dev: Ana', tribes: 'Shop: Pay, Dev' },
      { squads: 'Pay: Ana, Bo', chapters: 'Dev: Ana', tribes: 'Bank: Pay, Dev' },
      `became tribe:shop tribe:bank
       name tribe:bank`,
    ],
    [
      'a lead and a coach are people of their tribe',
      { tribes: 'Shop (Els; Tom):' },
      { tribes: 'Bank (Els; Tom):' },
      `became tribe:shop tribe:bank
       name tribe:bank`,
    ],
    [
      'so are the coach of a squad and the lead of a chapter of it',
      { squads: 'Pay (Tom):', chapters: 'Dev (Els):', tribes: 'Shop: Pay, Dev' },
      { squads: 'Pay (Tom):', chapters: 'Dev (Els):', tribes: 'Bank: Pay, Dev' },
      `became tribe:shop tribe:bank
       name tribe:bank`,
    ],
    [
      'somebody connected with a squad is none of them',
      { squads: 'Pay (-; Tom, Els):', tribes: 'Shop: Pay' },
      { squads: 'Pay (-; Tom, Els):', tribes: 'Bank: Pay' },
      `dissolved tribe:shop
       founded tribe:bank
       tribe squad:pay`,
    ],
    [
      'a tribe is split, and what is in the new one was moved there',
      { squads: 'Pay: Ana, Bo / Loan: Cy, Dirk', chapters: 'Law: Cy', tribes: 'Shop: Pay, Loan, Law' },
      { squads: 'Pay: Ana, Bo / Loan: Cy, Dirk', chapters: 'Law: Cy', tribes: 'Shop: Pay / Bank: Loan, Law' },
      `split tribe:shop tribe:bank
       tribe chapter:law
       tribe squad:loan`,
    ],
    [
      'a tribe is merged into another',
      { squads: 'Pay: Ana, Bo / Loan: Cy, Dirk', tribes: 'Shop: Pay / Bank: Loan' },
      { squads: 'Pay: Ana, Bo / Loan: Cy, Dirk', tribes: 'Shop: Pay, Loan' },
      `merged tribe:bank tribe:shop
       tribe squad:loan`,
    ],
  ]);
});

describe('people', () => {
  show([
    [
      'somebody is new, with no word of where, and somebody is gone',
      'Pay: Ana',
      'Pay: Bo',
      `gone person:ana
       new person:bo`,
    ],
    [
      'a squad lost and one gained are a move',
      'Pay: Ana / Loan: Bo',
      'Pay: / Loan: Bo, Ana',
      'moved person:ana squad:pay squad:loan',
    ],
    [
      'what is gained alone is *also in*',
      'Pay: Ana / Loan:',
      'Pay: Ana / Loan: Ana',
      'also-in person:ana - squad:loan',
    ],
    ['what is lost alone is *left*', 'Pay: Ana / Loan: Ana', 'Pay: Ana / Loan:', 'left person:ana squad:loan -'],
    [
      'lost are paired in the order of the squads of before',
      'Pay: Ana / Loan: Ana / Home:',
      'Loan: / Pay: / Home: Ana',
      `left person:ana squad:loan -
       moved person:ana squad:pay squad:home`,
    ],
    [
      'gained are paired in the order of the squads of after',
      'Pay: Ana / Loan: / Home:',
      'Home: Ana / Pay: / Loan: Ana',
      `also-in person:ana - squad:loan
       moved person:ana squad:pay squad:home`,
    ],
    [
      'a stated share is another, or none',
      'Pay: Ana 50%, Bo 50%, Cy 20%, Dirk',
      'Pay: Ana 20%, Bo, Cy 20%, Dirk 80%',
      `share person:ana squad:pay
       share person:bo squad:pay
       share person:dirk squad:pay`,
    ],
    [
      'and said of a squad that became another under its new id, of one that is lost or gained not at all',
      'Pay: Ana 50%, Bo / Loan: Ana 20%',
      'Cash: Ana, Bo / Loan: / Home: Ana 20%',
      `became squad:pay squad:cash
       founded squad:home
       moved person:ana squad:loan squad:home
       name squad:cash
       share person:ana squad:cash`,
    ],
    [
      'somebody has another chapter, none, or one at last',
      { chapters: 'Dev: Ana, Bo / Test: Eva / No chapter: Cy' },
      { chapters: 'Dev: Cy / Test: Ana, Eva / No chapter: Bo' },
      `chapter person:ana chapter:dev chapter:test
       chapter person:bo chapter:dev -
       chapter person:cy - chapter:dev`,
    ],
  ]);
});

describe('vacancies that are filled', () => {
  show([
    [
      'a vacancy that is gone is filled by somebody new with its seat, and stays among the gone',
      'Pay: Open?, Ana',
      'Pay: Bo, Ana',
      `filled person:open person:bo
       gone person:open
       new person:bo`,
    ],
    [
      'or by somebody who was elsewhere, who gains the squad like any other',
      'Pay: Open? / Loan: Bo',
      'Pay: Bo / Loan:',
      `filled person:open person:bo
       gone person:open
       moved person:bo squad:loan squad:pay`,
    ],
    ['nobody fills it who was in its squad already', 'Pay: Open?, Bo', 'Pay: Bo', 'gone person:open'],
    [
      'nobody fills it without all of its squads',
      'Pay: Open? / Loan: Open?',
      'Pay: Bo / Loan: Cy',
      `gone person:open
       new person:bo
       new person:cy`,
    ],
    [
      'whoever has them all does',
      'Pay: Open? / Loan: Open?',
      'Pay: Cy, Bo / Loan: Bo',
      `filled person:open person:bo
       gone person:open
       new person:bo
       new person:cy`,
    ],
    [
      'the first in the order of after does',
      'Pay: Open?',
      'Pay: Cy, Bo',
      `filled person:open person:cy
       gone person:open
       new person:bo
       new person:cy`,
    ],
    [
      'another vacancy does not',
      'Pay: Open?',
      'Pay: Later?',
      `gone person:open
       new person:later`,
    ],
    [
      'one person fills one vacancy of a squad, the first of before',
      'Pay: First?, Second?',
      'Pay: Bo',
      `filled person:first person:bo
       gone person:first
       gone person:second
       new person:bo`,
    ],
    [
      'but may fill one in each of two squads',
      'Pay: First? / Loan: Second?',
      'Pay: Bo / Loan: Bo',
      `filled person:first person:bo
       filled person:second person:bo
       gone person:first
       gone person:second
       new person:bo`,
    ],
    [
      'a vacancy in no squad is filled by nobody else',
      'No squad: Open?',
      'No squad: Bo',
      `gone person:open
       new person:bo`,
    ],
    [
      'a vacancy whose squad became another is filled there',
      'Pay: Ana, Bo, Open?',
      'Cash: Ana, Bo, Cy',
      `became squad:pay squad:cash
       filled person:open person:cy
       gone person:open
       name squad:cash
       new person:cy`,
    ],
    [
      'one that is an employee now is filled by itself, in a squad or not, and its kind has changed',
      'Pay: First? / No squad: Second?',
      'Pay: First / No squad: Second',
      `filled person:first person:first
       filled person:second person:second
       kind person:first
       kind person:second`,
    ],
    ['an employee who is a vacancy now fills nothing', 'Pay: Ana', 'Pay: Ana?', 'kind person:ana'],
  ]);
});

describe('line managers', () => {
  show([
    [
      'another, where the chapter has another lead',
      { chapters: 'Dev (Els): Ana / No chapter: Tom' },
      { chapters: 'Dev (Tom): Ana / No chapter: Els' },
      `lead chapter:dev
       line-manager person:ana person:els person:tom`,
    ],
    [
      'none, where it has none now',
      { chapters: 'Dev (Els): Ana' },
      { chapters: 'Dev: Ana / No chapter: Els' },
      `lead chapter:dev
       line-manager person:ana person:els -`,
    ],
    [
      'one at last',
      { chapters: 'Dev: Ana / No chapter: Els' },
      { chapters: 'Dev (Els): Ana' },
      `lead chapter:dev
       line-manager person:ana - person:els`,
    ],
    [
      'the same, where whoever fills the vacancy that it was is it now',
      { squads: 'Pay: Open?', chapters: 'Dev (Open): Ana' },
      { squads: 'Pay: Tom', chapters: 'Dev (Tom): Ana' },
      `filled person:open person:tom
       gone person:open
       lead chapter:dev
       new person:tom`,
    ],
    [
      'another, where somebody else than who fills it is it now',
      { squads: 'Pay: Open?', chapters: 'Dev (Open): Ana / No chapter: Els' },
      { squads: 'Pay: Tom', chapters: 'Dev (Els): Ana' },
      `filled person:open person:tom
       gone person:open
       lead chapter:dev
       line-manager person:ana person:open person:els
       new person:tom`,
    ],
    [
      'another, where a chapter moves to another tribe: that of its lead',
      { chapters: 'Dev (Els): Els', tribes: 'Shop (Tom): Dev / Bank (Ina):' },
      { chapters: 'Dev (Els): Els', tribes: 'Shop (Tom): / Bank (Ina): Dev' },
      `line-manager person:els person:tom person:ina
       tribe chapter:dev`,
    ],
  ]);
});

const text = (of: Record<string, object>, squads = 'Pay: Ana'): Drawn => ({ squads, set: of });

describe('fields', () => {
  show([
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
  show([
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
