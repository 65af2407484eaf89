import { describe } from 'vitest';
import { showChanges } from '../../support/changesPicture.ts';

describe('squads that are another, split, merged, dissolved and founded', () => {
  showChanges([
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
  showChanges([
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
