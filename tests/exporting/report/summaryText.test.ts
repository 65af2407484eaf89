import { expect, it } from 'vitest';
import { narrowed } from '../../../src/exporting/report/narrowed.ts';
import { summaryText } from '../../../src/exporting/report/summaryText.ts';
import { tableText } from '../../../src/exporting/report/tableText.ts';
import { itOnRealData } from '../../support/realData.ts';
import { onlyRules, reportOf } from '../../support/reportPicture.ts';
import { wordsIn } from '../../support/words.ts';

const EVERYTHING = { tribes: [], rules: [], severities: [] };

/** Tribes by name, each with so many squads: those have no product owner, and the tribes no lead. */
function tribesOf(sizes: readonly number[]) {
  const drawn = sizes.map((size, tribe) => Array.from({ length: size }, (_, squad) => `S${tribe}${squad}`));
  return {
    squads: drawn
      .flat()
      .map((name) => `${name}: P${name}`)
      .join(' / '),
    tribes: drawn.map((squads, tribe) => `Tribe ${tribe}: ${squads.join(', ')}`).join(' / '),
    rules: onlyRules('squad-product-owner', 'tribe-lead'),
  };
}

it('has the tribes with most breaches first, and counts those together that have no room', () => {
  const report = reportOf({ 'a.json': tribesOf([1, 0, 3, 2, 4, 1, 2, 1, 5, 3]) });
  expect(`\n${summaryText(wordsIn('en'), report)}`).toBe(`
a.json, Today: 22 breaches, 10 warnings, 0 hints, 0 waived
  Everywhere                             One product owner 22, Tribe lead 10
  Tribe 8        5 breaches, 1 warning   One product owner 5, Tribe lead 1
  Tribe 4        4 breaches, 1 warning   One product owner 4, Tribe lead 1
  Tribe 2        3 breaches, 1 warning   One product owner 3, Tribe lead 1
  Tribe 9        3 breaches, 1 warning   One product owner 3, Tribe lead 1
  Tribe 3        2 breaches, 1 warning   One product owner 2, Tribe lead 1
  Tribe 6        2 breaches, 1 warning   One product owner 2, Tribe lead 1
  Tribe 0        1 breach, 1 warning     One product owner 1, Tribe lead 1
  3 more tribes  2 breaches, 3 warnings  One product owner 2, Tribe lead 3
`);
});

it('is a line where nothing is found', () => {
  const report = reportOf({ 'a.json': { squads: 'Checkout: Ana*', rules: onlyRules('squad-size') } });
  expect(summaryText(wordsIn('en'), report)).toBe('a.json, Today: 0 breaches, 0 warnings, 0 hints, 0 waived\n');
  expect(tableText(wordsIn('en'), report)).toBe(summaryText(wordsIn('en'), report));
});

it('is of what is asked for alone: of a tribe by its name or id, of rules and of severities', () => {
  const report = reportOf({ 'a.json': tribesOf([1, 2]) });
  const counted = (asked: object) => {
    const [file] = narrowed(report, { ...EVERYTHING, ...asked }).files;
    const [scenario] = file?.scenarios ?? [];
    const { error, warning } = scenario?.counts ?? { error: -1, warning: -1 };
    return `${error} ${warning} ${scenario?.findings.length} ${file?.rules?.map(({ rule }) => rule).join()}`;
  };
  expect(counted({})).toBe('3 2 5 squad-product-owner,tribe-lead');
  expect(counted({ tribes: ['TRIBE 1'] })).toBe('2 1 3 squad-product-owner,tribe-lead');
  expect(counted({ tribes: ['tribe:tribe-0', 'Tribe 1'] })).toBe('3 2 5 squad-product-owner,tribe-lead');
  expect(counted({ tribes: ['Tribe'] })).toBe('0 0 0 squad-product-owner,tribe-lead');
  expect(counted({ rules: ['tribe-lead'] })).toBe('0 2 2 tribe-lead');
  expect(counted({ severities: ['error'] })).toBe('3 0 3 squad-product-owner,tribe-lead');
  expect(counted({ severities: ['error'], rules: ['tribe-lead'] })).toBe('0 0 0 tribe-lead');
});

itOnRealData(
  'says of the Rust project in ten lines which tribes break which rules',
  'rust-project.json',
  (document) => {
    const report = reportOf({ 'rust-project.json': document });
    expect(`\n${summaryText(wordsIn('en'), report)}`).toBe(`
rust-project.json, Today: 216 breaches, 409 warnings, 663 hints, 0 waived (in no tribe: 356 hints)
  Everywhere                                                One product owner 120, Squads per person 82, Squad size 14, Line manager 310 and 7 more rules
  Compiler team        71 breaches, 118 warnings, 67 hints  Squads per person 41, One product owner 27, Squad size 3, Line manager 94 and 6 more rules
  Launching pad        58 breaches, 132 warnings, 83 hints  One product owner 34, Squads per person 19, Squad size 5, Line manager 105 and 6 more rules
  Language team        31 breaches, 43 warnings, 65 hints   One product owner 24, Squads per person 4, Squad size 3, Line manager 28 and 6 more rules
  Dev tools team       28 breaches, 58 warnings, 45 hints   One product owner 17, Squads per person 10, Squad size 1, Line manager 44 and 6 more rules
  Infrastructure team  13 breaches, 22 warnings, 21 hints   One product owner 8, Squads per person 5, Line manager 15, Mixed squad 6 and 5 more rules
  Library team         10 breaches, 29 warnings, 14 hints   One product owner 6, Squad size 2, Squads per person 2, Line manager 23 and 6 more rules
  Moderation team      4 breaches, 5 warnings, 9 hints      One product owner 3, Squads per person 1, Mixed squad 3, Tribe lead 1 and 5 more rules
  Leadership council   1 breach, 2 warnings, 3 hints        One product owner 1, Tribe lead 1, Mixed squad 1, Mission 1 and 2 more rules
`);
  },
);
