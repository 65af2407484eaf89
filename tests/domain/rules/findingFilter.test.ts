import { describe, expect, it } from 'vitest';
import { filterCounts } from '../../../src/domain/rules/filterCounts.ts';
import { ELSEWHERE, EVERY_FINDING, type FindingFilter, passes } from '../../../src/domain/rules/findingFilter.ts';
import { ruleTallies } from '../../../src/domain/rules/ruleTallies.ts';
import { locatedFindings } from '../../support/located.ts';
import { chapter, squad, tribe } from '../../support/picture.ts';

const FOUND = locatedFindings(`! squad-size app Shop new
  ! squad-size pay Bank (waived)
  ! squad-product-owner loan Bank fixable
  ^ squad-mixed app Shop
  o squad-mission app Shop
  o squad-mission pay Bank new fixable
  o project-owner scan -`);

const shown = (filter: Partial<FindingFilter>) =>
  FOUND.filter((each) => passes(each, { ...EVERY_FINDING, ...filter }))
    .map(({ finding }) => `${finding.rule} ${finding.subject.slice(6)}`)
    .join(', ');

describe('the filter of findings', () => {
  it('shows everything unless it is asked for less', () => {
    expect(FOUND.every((each) => passes(each, EVERY_FINDING))).toBe(true);
  });

  it('shows what has every part that is asked for; what is waived has no severity', () => {
    expect(shown({ kind: 'error' })).toBe('squad-size app, squad-product-owner loan');
    expect(shown({ kind: 'waived' })).toBe('squad-size pay');
    expect(shown({ onlyNew: true })).toBe('squad-size app, squad-mission pay');
    expect(shown({ onlyFixable: true })).toBe('squad-product-owner loan, squad-mission pay');
    expect(shown({ onlyFixable: true, onlyNew: true })).toBe('squad-mission pay');
    expect(shown({ tribe: tribe('Bank') })).toBe('squad-size pay, squad-product-owner loan, squad-mission pay');
    expect(shown({ tribe: ELSEWHERE })).toBe('project-owner scan');
    expect(shown({ rule: 'squad-size' })).toBe('squad-size app, squad-size pay');
    expect(shown({ squad: squad('app') })).toBe('squad-size app, squad-mixed app, squad-mission app');
    expect(shown({ chapter: chapter('loan') })).toBe('squad-product-owner loan');
    expect(shown({ kind: 'info', tribe: tribe('Bank'), onlyNew: true })).toBe('squad-mission pay');
  });
});

/** What each choice would show: `error 2, warning 1 | new 2 | tribe:shop 3 | …` */
function counted(filter: Partial<FindingFilter>): string {
  const { kinds, isNew, isFixable, tribes, rules, squads, chapters } = filterCounts(FOUND, {
    ...EVERY_FINDING,
    ...filter,
  });
  const list = (counts: Iterable<readonly [string, number]>) =>
    [...counts].map(([key, count]) => `${key} ${count}`).join(', ');
  return [
    Object.entries(kinds),
    [['new', isNew] as const, ['fixable', isFixable] as const],
    tribes,
    rules,
    squads,
    chapters,
  ]
    .map(list)
    .join('\n');
}

describe('the counts of its choices', () => {
  it('count what is waived apart', () => {
    expect(counted({})).toBe(`error 2, warning 1, info 3, waived 1
new 2, fixable 2
tribe:shop 3, tribe:bank 2, elsewhere 1
squad-size 1, squad-product-owner 1, squad-mixed 1, squad-mission 2, project-owner 1
squad:app 3, squad:loan 1, squad:pay 1, squad:scan 1
chapter:app 3, chapter:loan 1, chapter:pay 1, chapter:scan 1`);
  });

  it('count within the other parts of the filter, never within their own', () => {
    expect(counted({ kind: 'info', tribe: tribe('Bank') })).toBe(`error 1, warning 0, info 1, waived 1
new 1, fixable 1
tribe:shop 1, tribe:bank 1, elsewhere 1
squad-mission 1
squad:pay 1
chapter:pay 1`);
    expect(counted({ onlyNew: true, rule: 'squad-size' })).toBe(`error 1, warning 0, info 0, waived 0
new 1, fixable 0
tribe:shop 1
squad-size 1, squad-mission 1
squad:app 1
chapter:app 1`);
    expect(
      counted({ squad: squad('app'), chapter: chapter('app'), kind: 'error' }),
    ).toBe(`error 1, warning 1, info 1, waived 0
new 1, fixable 0
tribe:shop 1
squad-size 1
squad:app 1
chapter:app 1`);
  });

  it('count what is waived where that is asked for', () => {
    expect(counted({ kind: 'waived' })).toBe(`error 2, warning 1, info 3, waived 1
new 0, fixable 0
tribe:bank 1
squad-size 1
squad:pay 1
chapter:pay 1`);
  });
});

/** `squad-size error: 1 + 1 waived (tribe:shop 1) app, pay` */
const tallied = (waivedOnly: boolean) =>
  ruleTallies(FOUND, waivedOnly).map(({ rule, severity, total, waived, byTribe, findings }) => {
    const tribes = [...byTribe].map(([id, count]) => `${id} ${count}`).join(', ');
    const subjects = findings.map(({ finding }) => finding.subject.slice(6)).join(', ');
    return `${rule} ${severity}: ${total} + ${waived} (${tribes}) ${subjects}`;
  });

describe('findings by rule', () => {
  it('are counted by tribe, what is waived apart and last', () => {
    expect(tallied(false).join('\n')).toBe(`squad-size error: 1 + 1 (tribe:shop 1) app, pay
squad-product-owner error: 1 + 0 (tribe:bank 1) loan
squad-mixed warning: 1 + 0 (tribe:shop 1) app
squad-mission info: 2 + 0 (tribe:shop 1, tribe:bank 1) app, pay
project-owner info: 1 + 0 (elsewhere 1) scan`);
  });

  it('count what is waived where that alone is asked for', () => {
    expect(tallied(true)[0]).toBe('squad-size error: 1 + 0 (tribe:bank 1) app, pay');
  });
});
