import { expect, it } from 'vitest';
import { openly } from '../../../src/domain/hiding/disclosed.ts';
import { changesReport } from '../../../src/exporting/report/changesReport.ts';
import { changesCsv, changesJson, changesText } from '../../../src/exporting/report/changesText.ts';
import type { Language } from '../../../src/wording/language.ts';
import { documentWith } from '../../support/flagged.ts';
import { documentOf, type Picture, TODAY } from '../../support/picture.ts';
import { onlyRules } from '../../support/reportPicture.ts';
import { wordsIn } from '../../support/words.ts';

const BEFORE: Picture = {
  squads: 'Checkout: Ana*, Bo, Cy / Refunds: Dee*, Open? / Old: Fay / No squad: Gus',
  chapters: 'Web (Ana): Ana, Bo, Cy / Care (Dee): Dee, Fay',
  scenarios: 'Today / Split < Today',
  rules: onlyRules('squad-product-owner', 'squad-small', 'unplaced'),
};
const AFTER: Picture = {
  ...BEFORE,
  squads: 'Checkout: Ana, Bo / Refunds: Dee*, Cy, Hal / No squad: Fay, Gus',
  chapters: 'Web (Bo): Ana, Bo, Cy, Hal / Care (Dee): Dee, Fay',
  scenarios: 'Today / Merge < Today',
};

type Sides = [Parameters<typeof changesReport>[1], Parameters<typeof changesReport>[2]];

function reportIn(language: Language, before = BEFORE, after = AFTER) {
  const side = (file: string, picture: Picture) => ({ file, document: openly(documentOf(picture)) });
  return changesReport(wordsIn(language), side('old.json', before), side('new.json', after), TODAY);
}

it('says what changed for each scenario, and what is found otherwise', () => {
  expect(`\n${changesText(wordsIn('en'), reportIn('en'))}`).toBe(`
old.json → new.json
New scenario: Merge
Scenario Split is gone

Today: 6 people affected, 2 change squad, 3 get another line manager, 1 new, 1 gone
  Old was dissolved
  Cy fills the vacancy Open
  Ana: line manager Bo (was nobody)
  Bo: line manager nobody (was Ana)
  Cy: from Checkout to Refunds
  Cy: line manager Bo (was Ana)
  Fay: no longer in Old
  Checkout: product owner not stated
  Web: lead Bo
  Gone: Open
  New: Hal
  The people stand in another order
Findings: 2 new, 2 fixed, 3 as before
  breach, new  squad-product-owner  Checkout has no product owner
  hint, new    unplaced             Fay is not in a squad
  fixed        squad-product-owner  Old has no product owner
  fixed        squad-small          Old has 1 member, fewer than 5
`);
});

it('says it in Dutch', () => {
  expect(`\n${changesText(wordsIn('nl'), reportIn('nl'))}`).toBe(`
old.json → new.json
Nieuw scenario: Merge
Scenario Split is weg

Today: 6 mensen geraakt, 2 wisselen van squad, 3 krijgen een andere leidinggevende, 1 nieuw, 1 weg
  Old is opgeheven
  Cy vervult de vacature Open
  Ana: leidinggevende Bo (was niemand)
  Bo: leidinggevende niemand (was Ana)
  Cy: van Checkout naar Refunds
  Cy: leidinggevende Bo (was Ana)
  Fay: niet meer in Old
  Checkout: product owner niet ingevuld
  Web: lead Bo
  Weg: Open
  Nieuw: Hal
  De mensen staan in een andere volgorde
Bevindingen: 2 nieuw, 2 opgelost, 3 als voorheen
  afwijking, nieuw  squad-product-owner  Checkout heeft geen product owner
  tip, nieuw        unplaced             Fay zit niet in een squad
  opgelost          squad-product-owner  Old heeft geen product owner
  opgelost          squad-small          Old heeft 1 lid, minder dan 5
`);
});

it('says it in rows for spreadsheets', () => {
  expect(`\n${changesCsv(wordsIn('nl'), reportIn('nl')).replaceAll('\r', '')}`).toBe(`
\ufeff"Scenario";"Soort";"Wijziging"
"Today";"dissolved";"Old is opgeheven"
"Today";"filled";"Cy vervult de vacature Open"
"Today";"line-manager";"Ana: leidinggevende Bo (was niemand)"
"Today";"line-manager";"Bo: leidinggevende niemand (was Ana)"
"Today";"moved";"Cy: van Checkout naar Refunds"
"Today";"line-manager";"Cy: leidinggevende Bo (was Ana)"
"Today";"left";"Fay: niet meer in Old"
"Today";"productOwner";"Checkout: product owner niet ingevuld"
"Today";"lead";"Web: lead Bo"
"Today";"gone";"Weg: Open"
"Today";"new";"Nieuw: Hal"
"Today";"order";"De mensen staan in een andere volgorde"
"Today";"squad-product-owner: afwijking, nieuw";"Checkout heeft geen product owner"
"Today";"unplaced: tip, nieuw";"Fay zit niet in een squad"
"Today";"squad-product-owner: opgelost";"Old heeft geen product owner"
"Today";"squad-small: opgelost";"Old heeft 1 lid, minder dan 5"
`);
});

it('has all of it as JSON, each change with the text by which it is known again', () => {
  const report = JSON.parse(changesJson(wordsIn('en'), reportIn('en')));
  const { before, after, new: added, gone, scenarios } = report;
  expect({ before, after, added, gone }).toEqual({
    before: 'old.json',
    after: 'new.json',
    added: [{ id: 'scenario:merge', name: 'Merge' }],
    gone: [{ id: 'scenario:split', name: 'Split' }],
  });
  const [{ id, changes, findings, figures, affected }] = scenarios;
  expect([id, affected, figures.changeSquad, findings.remaining]).toEqual(['scenario:today', 6, 2, 3]);
  expect(changes.slice(0, 2)).toEqual([
    { kind: 'dissolved', change: 'dissolved squad:old', text: 'Old was dissolved' },
    { kind: 'filled', change: 'filled person:open person:cy', text: 'Cy fills the vacancy Open' },
  ]);
  expect(findings.healed[0]).toEqual({
    rule: 'squad-product-owner',
    severity: 'error',
    subject: 'squad:old',
    message: 'Old has no product owner',
    waived: false,
  });
});

it('compares the first scenarios where no id is in both', () => {
  const {
    scenarios,
    new: added,
    gone,
  } = reportIn('en', { ...BEFORE, scenarios: 'Was' }, { ...BEFORE, scenarios: 'Is / Other' });
  expect(scenarios.map(({ id, changes }) => [id, changes.length])).toEqual([['scenario:is', 0]]);
  expect([added.map(({ name }) => name), gone]).toEqual([['Other'], []]);
});

it('checks both by the rules of the second, so that what is found otherwise comes of what changed', () => {
  const lax = { ...BEFORE, rules: onlyRules() };
  expect(reportIn('en', lax, BEFORE).scenarios[0]?.findings).toMatchObject({ new: [], healed: [], remaining: 5 });
  expect(changesText(wordsIn('en'), reportIn('en', lax, BEFORE))).toContain('\nToday: nothing changed\n');
});

it('lets no name steer the terminal or the log of a build', () => {
  const picture = { squads: 'A: Ana', rules: onlyRules() };
  const after = documentWith(picture, { 'squad:a': { name: '::error::\u001b[2J' } });
  const sides = [documentOf(picture), after].map((document) => ({ file: '::x.json', document: openly(document) }));
  const text = changesText(wordsIn('en'), changesReport(wordsIn('en'), ...(sides as Sides), TODAY));
  expect(text).toContain('\n  A is called ::error::␛[2J now\n');
  expect(text.split('\n')[0]).toBe("'::x.json → ::x.json");
});
