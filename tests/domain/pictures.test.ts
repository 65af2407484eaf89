import { expect, it } from 'vitest';
import {
  chaptersIn,
  documentOf,
  guildsIn,
  organisationOf,
  type Picture,
  squadsIn,
  tribesIn,
} from '../support/picture.ts';
import { dependenciesIn, productsIn, programmesIn, projectsIn } from '../support/productPicture.ts';
import { decisionsIn, notesIn, scenariosIn, waiversIn } from '../support/scenarioPicture.ts';

it('a picture of everything is read and drawn as the same text', () => {
  const all: Required<Omit<Picture, 'mode' | 'rules'>> = {
    squads: 'Checkout (Tom; Els): Ana*, Bo 50% / Refunds (-; Bo): Cy*, V? / Pay: / No squad: Tom, Els, Ed',
    chapters: 'Data (Ana): Ana, Bo / Dev: Cy, V? / No chapter: Tom, Els, Ed',
    tribes: 'Shop (Els; Tom): Checkout, Refunds, Data / Bank [department] (-; Tom): Pay, Dev / Empty [chain]:',
    guilds: 'Access (Bo): Bo, Ana / Tea: Cy',
    products: 'App! (V?): Checkout; Refunds / Loan: Pay / Card: -; Pay / Old (Bo)',
    projects:
      'Scan 2027-01-04..2027-05-28 running (Bo; Homes): App, Loan, Move, #Checkout, #Pay, @Cy 20%, @V? / ' +
      'Move 2027-06-01..2027-06-30 / Store 2027-06-01..2027-06-30 (-; Homes) / Sell 2027-06-01..2027-06-30 stopped (V?)',
    programmes: 'Homes (Els) / Wealth',
    dependencies: 'Checkout > Refunds, Refunds >! Pay, Pay >? Checkout',
    scenarios:
      'Today / Split < Today, intended 2027-01-12, sketch / Old < Split, decided, frozen 2027-01-10 / Plan, draft 2027-01-01',
    notes: 'a: Wait / b > a [Split]: For whom? (done) / c [Old]: Ask: Els',
    decisions: 'Today > Split: founded squad:b, agreed / Split > Old: moved person:p4 squad:app -, proposed',
    waivers: 'squad-size squad:a / unplaced person:ana [Split]',
  };
  const document = documentOf(all);
  const organisation = organisationOf(document);
  expect({
    squads: squadsIn(document),
    chapters: chaptersIn(document),
    tribes: tribesIn(document),
    guilds: guildsIn(document),
    products: productsIn(organisation),
    projects: projectsIn(organisation),
    programmes: programmesIn(organisation),
    dependencies: dependenciesIn(organisation),
    scenarios: scenariosIn(document),
    notes: notesIn(document),
    decisions: decisionsIn(document),
    waivers: waiversIn(document),
  }).toEqual(all);
});
