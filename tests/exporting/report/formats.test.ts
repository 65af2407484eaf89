import { describe, expect, it } from 'vitest';
import { FORMATTED } from '../../../src/cli/formats.ts';
import type { Format } from '../../../src/cli/options.ts';
import type { Report } from '../../../src/exporting/report/report.ts';
import { reportUnread } from '../../../src/exporting/report/reportOn.ts';
import type { Language } from '../../../src/wording/language.ts';
import { documentWith } from '../../support/flagged.ts';
import { onlyRules, reportOf } from '../../support/reportPicture.ts';
import { wordsIn } from '../../support/words.ts';

const RULES = onlyRules('squad-size', 'squad-product-owner', 'squad-mission', 'unplaced');
const PICTURE = {
  squads: 'Checkout: Ana*, Bo, Cem / Refunds: Dee, Ana / Vaults: Eva*, Bo / No squad: Fay',
  tribes: 'Shop: Checkout, Refunds / Bank: Vaults',
  rules: { ...RULES, 'squad-size': { limit: 2 } },
};
const ABOUT = { rule: 'squad-product-owner', subject: 'squad:refunds', scenario: null };
const WAIVER = { ...ABOUT, reason: 'until the merger', by: 'Ana de Vries', until: '2027-03-31' };
const SHOP = documentWith(PICTURE, { 'squad:vaults': { mission: 'Keep' } }, { waivers: [WAIVER] });

/** One file that was read, with something of everything, and one that could not be. */
function report(language: Language): Report {
  const faults = [{ path: 'name', message: 'blank: write at least one letter' }];
  const read = reportOf({ 'shop.json': SHOP }, language);
  return { ...read, files: [...read.files, reportUnread('broken.json', faults, 3)] };
}

const said = (format: Format, language: Language = 'en') => FORMATTED[format](wordsIn(language), report(language));

/** What is within an element of a page, from one text to another. */
const between = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));

describe('a report', () => {
  it('as a summary: which tribes break which rules, and which files could not be read', () => {
    expect(`\n${said('summary')}`).toBe(`
2 files, 1 could not be read: 1 breach, 0 warnings, 3 hints, 1 waived

shop.json, Today: 1 breach, 0 warnings, 3 hints, 1 waived (in no tribe: 1 hint)
  Everywhere                               Squad size 1, Mission 2, No squad 1
  Shop        1 breach, 2 hints, 1 waived  Squad size 1, Mission 2
broken.json: could not be read (3 faults)
`);
  });

  it('as a table: in Dutch', () => {
    expect(`\n${said('table', 'nl')}`).toBe(`
2 bestanden, waarvan 1 niet te lezen: 1 afwijking, 0 waarschuwingen, 3 tips, 1 ontheffing

shop.json, Today: 1 afwijking, 0 waarschuwingen, 3 tips, 1 ontheffing (zonder tribe: 1 tip)
  Overal                                     Grootte van een squad 1, Missie 2, Zonder squad 1
  Shop    1 afwijking, 2 tips, 1 ontheffing  Grootte van een squad 1, Missie 2
broken.json: niet te lezen (3 fouten)

shop.json, Today
  afwijking   squad-size           squad:checkout  Checkout heeft 3 leden (max. 2)
  ontheffing  squad-product-owner  squad:refunds   Refunds heeft geen product owner: until the merger (Ana de Vries), tot en met 31 mrt 2027
  tip         squad-mission        squad:checkout  Checkout heeft geen missie
  tip         squad-mission        squad:refunds   Refunds heeft geen missie
  tip         unplaced             person:fay      Fay zit niet in een squad
`);
  });

  it('as a table: the summary, then every finding with who waived it', () => {
    expect(`\n${said('table')}`).toBe(`
2 files, 1 could not be read: 1 breach, 0 warnings, 3 hints, 1 waived

shop.json, Today: 1 breach, 0 warnings, 3 hints, 1 waived (in no tribe: 1 hint)
  Everywhere                               Squad size 1, Mission 2, No squad 1
  Shop        1 breach, 2 hints, 1 waived  Squad size 1, Mission 2
broken.json: could not be read (3 faults)

shop.json, Today
  breach  squad-size           squad:checkout  Checkout has 3 members (limit 2)
  waived  squad-product-owner  squad:refunds   Refunds has no product owner: until the merger (Ana de Vries), until 31 Mar 2027
  hint    squad-mission        squad:checkout  Checkout has no mission
  hint    squad-mission        squad:refunds   Refunds has no mission
  hint    unplaced             person:fay      Fay is not in a squad
`);
  });

  it('as CSV: a row for each finding and each fault', () => {
    expect(`\n${said('csv')}`).toBe(`
\ufeff"File","Scenario","Severity","Rule","Name of the rule","Tribe","Subject","Name","What was found","Count","Limit","Waived because","Waived by","Waived until"\r
"shop.json","Today","breach","squad-size","Squad size","Shop","squad:checkout","Checkout","Checkout has 3 members (limit 2)","3","2","","",""\r
"shop.json","Today","waived","squad-product-owner","One product owner","Shop","squad:refunds","Refunds","Refunds has no product owner","","","until the merger","Ana de Vries","31 Mar 2027"\r
"shop.json","Today","hint","squad-mission","Mission","Shop","squad:checkout","Checkout","Checkout has no mission","","","","",""\r
"shop.json","Today","hint","squad-mission","Mission","Shop","squad:refunds","Refunds","Refunds has no mission","","","","",""\r
"shop.json","Today","hint","unplaced","No squad","","person:fay","Fay","Fay is not in a squad","","","","",""\r
"broken.json","","could not be read","","","","","","name: blank: write at least one letter","","","","",""\r
"broken.json","","could not be read","","","","","","and 2 more, 3 in all","","","","",""\r
`);
  });

  it('as CSV: in Dutch with semicolons', () => {
    expect(`\n${said('csv', 'nl')}`).toBe(`
\ufeff"Bestand";"Scenario";"Ernst";"Regel";"Naam van de regel";"Tribe";"Betreft";"Naam";"Bevinding";"Aantal";"Grens";"Reden van ontheffing";"Ontheffing door";"Ontheffing tot en met"\r
"shop.json";"Today";"afwijking";"squad-size";"Grootte van een squad";"Shop";"squad:checkout";"Checkout";"Checkout heeft 3 leden (max. 2)";"3";"2";"";"";""\r
"shop.json";"Today";"ontheffing";"squad-product-owner";"Eén product owner";"Shop";"squad:refunds";"Refunds";"Refunds heeft geen product owner";"";"";"until the merger";"Ana de Vries";"31-03-2027"\r
"shop.json";"Today";"tip";"squad-mission";"Missie";"Shop";"squad:checkout";"Checkout";"Checkout heeft geen missie";"";"";"";"";""\r
"shop.json";"Today";"tip";"squad-mission";"Missie";"Shop";"squad:refunds";"Refunds";"Refunds heeft geen missie";"";"";"";"";""\r
"shop.json";"Today";"tip";"unplaced";"Zonder squad";"";"person:fay";"Fay";"Fay zit niet in een squad";"";"";"";"";""\r
"broken.json";"";"niet te lezen";"";"";"";"";"";"name: blank: write at least one letter";"";"";"";"";""\r
"broken.json";"";"niet te lezen";"";"";"";"";"";"en nog 2, 3 in totaal";"";"";"";"";""\r
`);
  });

  it('as Markdown: tables by tribe, by rule and of all findings', () => {
    expect(`\n${said('md')}`).toBe(`
# What the staffing rules find

Checked on 1 Feb 2027. **1 breach, 0 warnings, 3 hints, 1 waived**

## shop.json

### Today

1 breach, 0 warnings, 3 hints, 1 waived

| Tribe | Breaches | Warnings | Hints | Waived | Rules |
| --- | --: | --: | --: | --: | --- |
| Shop | 1 | 0 | 2 | 1 | Squad size 1, Mission 2 |
| No tribe | 0 | 0 | 1 | 0 | No squad 1 |

| Name of the rule | How often | Severity | Why |
| --- | --: | --- | --- |
| Squad size (\`squad-size\`) | 1 | breach | In a small squad everybody knows what the others are doing, and it can steer itself. *Whitepaper, ch. 4* |
| Mission (\`squad-mission\`) | 2 | hint | A squad steers itself by its mission. *Whitepaper, ch. 4* |
| No squad (\`unplaced\`) | 1 | hint | Somebody who works in no squad or project, and leads, manages or coaches nothing, still needs a place. *This tool* |

| Severity | Rule | Tribe | What was found | Waived because |
| --- | --- | --- | --- | --- |
| breach | \`squad-size\` | Shop | Checkout has 3 members (limit 2) |  |
| waived | \`squad-product-owner\` | Shop | Refunds has no product owner | until the merger (Ana de Vries), until 31 Mar 2027 |
| hint | \`squad-mission\` | Shop | Checkout has no mission |  |
| hint | \`squad-mission\` | Shop | Refunds has no mission |  |
| hint | \`unplaced\` |  | Fay is not in a squad |  |

## broken.json

**could not be read**

- name: blank: write at least one letter
- and 2 more, 3 in all
`);
  });

  it('as HTML: the same as a page', () => {
    expect(`\n${between(said('html'), '<main>', '</main>')}`).toBe(`
<main>
<h1>What the staffing rules find</h1>
<p>Checked on 1 Feb 2027. <strong>1 breach, 0 warnings, 3 hints, 1 waived</strong></p>
<section>
<h2>shop.json</h2>
<h3>Today</h3>
<p>1 breach, 0 warnings, 3 hints, 1 waived</p>
<div class="wide"><table>
<caption>By tribe</caption>
<thead><tr><th scope="col">Tribe</th><th scope="col" class="number">Breaches</th><th scope="col" class="number">Warnings</th><th scope="col" class="number">Hints</th><th scope="col" class="number">Waived</th><th scope="col">Rules</th></tr></thead>
<tbody>
<tr><td>Shop</td><td class="number">1</td><td class="number"></td><td class="number">2</td><td class="number">1</td><td>Squad size 1, Mission 2</td></tr>
<tr><td>No tribe</td><td class="number"></td><td class="number"></td><td class="number">1</td><td class="number"></td><td>No squad 1</td></tr>
</tbody>
</table></div>
<div class="wide"><table>
<caption>By rule</caption>
<thead><tr><th scope="col">Rule</th><th scope="col" class="number">How often</th><th scope="col">Severity</th><th scope="col">Why</th></tr></thead>
<tbody>
<tr><td>Squad size<small>squad-size</small></td><td class="number">1</td><td class="error">breach</td><td>In a small squad everybody knows what the others are doing, and it can steer itself.<small>Whitepaper, ch. 4</small></td></tr>
<tr><td>Mission<small>squad-mission</small></td><td class="number">2</td><td class="info">hint</td><td>A squad steers itself by its mission.<small>Whitepaper, ch. 4</small></td></tr>
<tr><td>No squad<small>unplaced</small></td><td class="number">1</td><td class="info">hint</td><td>Somebody who works in no squad or project, and leads, manages or coaches nothing, still needs a place.<small>This tool</small></td></tr>
</tbody>
</table></div>
<div class="wide"><table>
<caption>Shop</caption>
<thead><tr><th scope="col">Severity</th><th scope="col">Rule</th><th scope="col">What was found</th></tr></thead>
<tbody>
<tr><td class="error">breach</td><td>Squad size</td><td>Checkout has 3 members (limit 2)</td></tr>
<tr><td class="waived">waived</td><td>One product owner</td><td>Refunds has no product owner<small>until the merger (Ana de Vries), until 31 Mar 2027</small></td></tr>
<tr><td class="info">hint</td><td>Mission</td><td>Checkout has no mission</td></tr>
<tr><td class="info">hint</td><td>Mission</td><td>Refunds has no mission</td></tr>
</tbody>
</table></div>
<div class="wide"><table>
<caption>No tribe</caption>
<thead><tr><th scope="col">Severity</th><th scope="col">Rule</th><th scope="col">What was found</th></tr></thead>
<tbody>
<tr><td class="info">hint</td><td>No squad</td><td>Fay is not in a squad</td></tr>
</tbody>
</table></div>
</section>
<section>
<h2>broken.json</h2>
<p class="error">could not be read</p>
<ul>
<li>name: blank: write at least one letter</li>
<li>and 2 more, 3 in all</li>
</ul>
</section>
`);
  });

  it('as JUnit: a suite for each scenario, a test for each finding that fails', () => {
    expect(`\n${said('junit')}`).toBe(`
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite id="0" package="shop.json" name="Today" timestamp="2027-02-01T00:00:00" hostname="localhost" tests="4" failures="1" errors="0" skipped="1" time="0">
    <properties></properties>
    <testcase name="Checkout (squad:checkout)" classname="squad-size" time="0">
      <failure message="Checkout has 3 members (limit 2)" type="error">Checkout has 3 members (limit 2)</failure>
    </testcase>
    <testcase name="Refunds (squad:refunds)" classname="squad-product-owner" time="0">
      <skipped message="Refunds has no product owner: until the merger (Ana de Vries), until 31 Mar 2027">Refunds has no product owner: until the merger (Ana de Vries), until 31 Mar 2027</skipped>
    </testcase>
    <testcase name="Mission" classname="squad-mission" time="0"></testcase>
    <testcase name="No squad" classname="unplaced" time="0"></testcase>
    <system-out>hint: Checkout has no mission
hint: Refunds has no mission
hint: Fay is not in a squad
</system-out>
    <system-err></system-err>
  </testsuite>
  <testsuite id="1" package="broken.json" name="broken.json" timestamp="2027-02-01T00:00:00" hostname="localhost" tests="1" failures="0" errors="1" skipped="0" time="0">
    <properties></properties>
    <testcase name="could not be read" classname="broken.json" time="0">
      <error message="name: blank: write at least one letter␊and 2 more, 3 in all" type="unreadable-file">name: blank: write at least one letter
and 2 more, 3 in all</error>
    </testcase>
    <system-out></system-out>
    <system-err></system-err>
  </testsuite>
</testsuites>
`);
  });

  it('as annotations: an annotation for each finding that is not waived', () => {
    expect(`\n${said('github')}`).toBe(`
::error file=shop.json,line=1,title=Squad size::Checkout has 3 members (limit 2) (Today)
::notice file=shop.json,line=1,title=Mission::Checkout has no mission (Today)
::notice file=shop.json,line=1,title=Mission::Refunds has no mission (Today)
::notice file=shop.json,line=1,title=No squad::Fay is not in a squad (Today)
::error file=broken.json,line=1,title=could not be read::name: blank: write at least one letter
::error file=broken.json,line=1,title=could not be read::and 2 more, 3 in all
`);
  });

  it('as JSON has all that the others say', () => {
    const [shop, broken] = JSON.parse(said('json')).files;
    expect(shop.rules).toEqual([
      { rule: 'squad-size', severity: 'error', limit: 2 },
      { rule: 'squad-product-owner', severity: 'error' },
      { rule: 'squad-mission', severity: 'info' },
      { rule: 'unplaced', severity: 'info' },
    ]);
    expect(shop.scenarios[0].counts).toEqual({ error: 1, warning: 0, info: 3, waived: 1 });
    expect(shop.scenarios[0].findings[1]).toEqual({
      rule: 'squad-product-owner',
      severity: 'error',
      subject: 'squad:refunds',
      name: 'Refunds',
      tribe: { id: 'tribe:shop', name: 'Shop' },
      message: 'Refunds has no product owner',
      waived: true,
      waiver: { reason: 'until the merger', by: 'Ana de Vries', until: '2027-03-31' },
    });
    expect(shop.scenarios[0].findings[4]).toMatchObject({ subject: 'person:fay', tribe: null, waived: false });
    expect(broken).toEqual({
      file: 'broken.json',
      faults: [{ path: 'name', message: 'blank: write at least one letter' }],
      faultCount: 3,
      scenarios: [],
    });
  });

  it('as SARIF names the rule, the place and the waiver of each finding, and fails for a file that is not read', () => {
    const [run] = JSON.parse(said('sarif')).runs;
    const lines = run.results.map((result: SarifResult) => {
      const [place] = result.locations;
      const rule = run.tool.driver.rules[result.ruleIndex].id;
      const [waived] = result.suppressions ?? [];
      const parts = [result.level, rule === result.ruleId ? rule : '', place?.physicalLocation.artifactLocation.uri];
      const at = place?.logicalLocations?.[0];
      return [
        ...parts,
        at && `${at.kind} ${at.fullyQualifiedName} ${at.name}`,
        result.message.text,
        waived?.justification,
      ]
        .filter(Boolean)
        .join(' | ');
    });
    expect(`\n${lines.join('\n')}\n`).toBe(`
error | squad-size | shop.json | squad scenario:today/squad:checkout Checkout | Checkout has 3 members (limit 2) (Today)
error | squad-product-owner | shop.json | squad scenario:today/squad:refunds Refunds | Refunds has no product owner (Today) | until the merger (Ana de Vries), until 31 Mar 2027
note | squad-mission | shop.json | squad scenario:today/squad:checkout Checkout | Checkout has no mission (Today)
note | squad-mission | shop.json | squad scenario:today/squad:refunds Refunds | Refunds has no mission (Today)
note | unplaced | shop.json | person scenario:today/person:fay Fay | Fay is not in a squad (Today)
error | unreadable-file | broken.json | name: blank: write at least one letter
error | unreadable-file | broken.json | and 2 more, 3 in all
`);
    expect(run.invocations).toEqual([{ executionSuccessful: false }]);
    expect(new Set(run.results.map((result: SarifResult) => result.partialFingerprints?.['finding/v1'])).size).toBe(6);
    const good = FORMATTED.sarif(wordsIn('nl'), reportOf({ 'shop.json': SHOP }, 'nl'));
    expect(JSON.parse(good).runs[0]).toMatchObject({ language: 'nl', invocations: [{ executionSuccessful: true }] });
  });

  it('fails in JUnit and at GitHub for warnings too where these are as strict', () => {
    const warned = reportOf({ 'a.json': { squads: 'Checkout: Ana', rules: onlyRules('tribe-lead') } });
    const strict = { ...warned, strict: true };
    expect(FORMATTED.junit(wordsIn('en'), warned)).toContain('tests="1" failures="0"');
    expect(FORMATTED.junit(wordsIn('en'), strict)).toContain('tests="1" failures="1"');
    expect(FORMATTED.github(wordsIn('en'), warned)).toMatch(/^::warning /);
    expect(FORMATTED.github(wordsIn('en'), strict)).toMatch(/^::error /);
  });
});

interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: { artifactLocation: { uri: string } };
    logicalLocations?: { name: string; fullyQualifiedName: string; kind: string }[];
  }[];
  partialFingerprints?: Record<string, string>;
  suppressions?: { justification: string }[];
}
