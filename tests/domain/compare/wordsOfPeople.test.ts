import { describe } from 'vitest';
import { showChanges } from '../../support/changesPicture.ts';

describe('people', () => {
  showChanges([
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
  showChanges([
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
  showChanges([
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
