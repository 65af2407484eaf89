import { describe, expect, it } from 'vitest';
import { FORMATTED } from '../../../src/cli/formats.ts';
import { against } from '../../../src/exporting/report/against.ts';
import { fails, listed, type Report } from '../../../src/exporting/report/report.ts';
import type { Picture } from '../../support/picture.ts';
import { onlyRules, reportOf } from '../../support/reportPicture.ts';
import { wordsIn } from '../../support/words.ts';

const RULES = onlyRules('squad-size', 'squad-small', 'squad-product-owner');
const LIMITS = { ...RULES, 'squad-size': { limit: 2 } };
const BEFORE: Picture = { squads: 'A: P1*, P2, P3 / B: P4 / C: P5*, P6 / D: P7, P8', rules: LIMITS };
const AFTER: Picture = { squads: 'A: P1*, P2, P3, P9 / B: P4* / C: P5* / D: P7, P8 / E: P6', rules: LIMITS };

const beside = (before: Picture, after: Picture) =>
  against(reportOf({ 'a.json': after }), reportOf({ 'a.json': before }).files);

/** What became of each finding, a line each, with a mark where it fails the check. */
function changesIn({ files }: Report): string {
  const lines = files.flatMap(({ file, scenarios }) =>
    scenarios.flatMap((scenario) =>
      listed(scenario).map((finding) => {
        const { change, rule, name, count } = finding;
        return [fails(finding, false) ? '!' : ' ', change, rule, name, count ?? '', files.length > 1 ? file : ''].join(
          ' ',
        );
      }),
    ),
  );
  return `\n${lines.map((line) => `${line.trimEnd()}\n`).join('')}`;
}

describe('beside an earlier report', () => {
  it('a finding is new, worse or the same, and what is gone is told', () => {
    expect(changesIn(beside(BEFORE, AFTER))).toBe(`
! worse squad-size A 4
  same squad-product-owner D
! new squad-product-owner E
  same squad-small A 4
  same squad-small B 1
  worse squad-small C 1
  same squad-small D 2
  new squad-small E 1
  healed squad-product-owner B
`);
    expect(beside(BEFORE, AFTER).files[0]?.scenarios[0]?.changes).toEqual({ new: 2, worse: 2, same: 4, healed: 1 });
  });

  it('one of more weight is worse, and one of less is the same', () => {
    const soft = { ...BEFORE, rules: { ...LIMITS, 'squad-size': { limit: 2, severity: 'info' as const } } };
    expect(changesIn(beside(soft, BEFORE))).toContain('! worse squad-size A 3\n');
    expect(changesIn(beside(BEFORE, soft))).toContain('  same squad-size A 3\n');
  });

  it('one that is waived no more is worse, and one that is waived now is the same', () => {
    const waived = { ...BEFORE, waivers: 'squad-size squad:a' };
    expect(changesIn(beside(waived, BEFORE))).toContain('! worse squad-size A 3\n');
    expect(changesIn(beside(BEFORE, waived))).toContain('  same squad-size A 3\n');
    expect(changesIn(beside(waived, waived))).toContain('  same squad-size A 3\n');
  });

  it('files are known by name, by their name in another folder, or by being the only ones', () => {
    const one = { squads: 'A: P1', rules: onlyRules('squad-product-owner') };
    const changes = (before: readonly string[], after: readonly string[]) => {
      const named = (files: readonly string[]) => reportOf(Object.fromEntries(files.map((file) => [file, one])));
      const { files } = against(named(after), named(before).files);
      return files.map(({ scenarios }) => scenarios[0]?.findings[0]?.change).join(' ');
    };
    expect(changes(['a.json'], ['b.json'])).toBe('same');
    expect(changes(['a.json', 'b.json'], ['b.json', 'c.json'])).toBe('same new');
    expect(changes(['old/a.json', 'old/b.json'], ['new/b.json', 'c.json'])).toBe('same new');
    expect(changes(['old/a.json', 'older/a.json'], ['new/a.json', 'c.json'])).toBe('new new');
    expect(changes(['old/a.json', 'b.json'], ['new/a.json', 'newer/a.json'])).toBe('new new');
    expect(changes([], ['a.json'])).toBe('new');
  });

  it('a scenario that was not there is all new', () => {
    const two = { ...BEFORE, scenarios: 'Today / Split < Today' };
    const [file] = beside(BEFORE, two).files;
    expect(file?.scenarios.map(({ changes }) => changes)).toEqual([
      { new: 0, worse: 0, same: 7, healed: 0 },
      { new: 7, worse: 0, same: 0, healed: 0 },
    ]);
  });
});

describe('what became of findings is said', () => {
  const report = beside(BEFORE, AFTER);
  const said = (format: keyof typeof FORMATTED) => FORMATTED[format](wordsIn('en'), report);

  it('in a table', () => {
    expect(`\n${said('table')}`).toBe(`
a.json, Today: 3 breaches, 0 warnings, 5 hints, 0 waived; 2 new, 2 worse, 1 fixed, 4 as before
  Everywhere                       One product owner 2, Squad size 1, Small squad 5
  Shop        3 breaches, 5 hints  One product owner 2, Squad size 1, Small squad 5

a.json, Today
  breach, worse  squad-size           squad:a  A has 4 members (limit 2)
  breach         squad-product-owner  squad:d  D has no product owner
  breach, new    squad-product-owner  squad:e  E has no product owner
  hint           squad-small          squad:a  A has 4 members, fewer than 5
  hint           squad-small          squad:b  B has 1 member, fewer than 5
  hint, worse    squad-small          squad:c  C has 1 member, fewer than 5
  hint           squad-small          squad:d  D has 2 members, fewer than 5
  hint, new      squad-small          squad:e  E has 1 member, fewer than 5
  fixed          squad-product-owner  squad:b  B has no product owner
`);
  });

  it('in every other format', () => {
    expect(said('csv')).toContain('"a.json","Today","fixed","squad-product-owner"');
    expect(said('md')).toContain('; 2 new, 2 worse, 1 fixed, 4 as before\n');
    expect(said('md')).toContain('| fixed | `squad-product-owner` | Shop | B has no product owner |');
    expect(said('html')).toContain('; 2 new, 2 worse, 1 fixed, 4 as before</p>');
    expect(said('html')).toContain(
      '<td class="waived">fixed</td><td>One product owner</td><td>B has no product owner</td>',
    );
    expect(said('junit')).toContain('failures="2"');
    expect(said('junit')).toContain('fixed: B has no product owner\n');
    expect(
      said('github')
        .match(/^::\w+ /gm)
        ?.join(''),
    ).toBe('::error ::error ::notice ::notice ');
    const { results } = JSON.parse(said('sarif')).runs[0];
    expect(results.map((each: { baselineState: string }) => each.baselineState).join(' ')).toBe(
      'updated unchanged new unchanged unchanged updated unchanged new absent',
    );
  });

  it('in HTML also of a tribe in which nothing is found any more', () => {
    const mended = beside(BEFORE, { ...BEFORE, rules: onlyRules() });
    expect(FORMATTED.html(wordsIn('en'), mended).match(/>fixed</g)).toHaveLength(7);
    expect(FORMATTED.md(wordsIn('en'), mended).match(/\| fixed \|/g)).toHaveLength(7);
    expect(FORMATTED.table(wordsIn('en'), mended).match(/^ {2}fixed /gm)).toHaveLength(7);
  });
});
