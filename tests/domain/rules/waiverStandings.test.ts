import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/daysBetween.ts';
import type { Waiver } from '../../../src/domain/document.ts';
import { waiverStandings } from '../../../src/domain/rules/waiverStandings.ts';
import { crowd } from '../../support/flagged.ts';
import { documentOf, TODAY } from '../../support/picture.ts';
import { scenario } from '../../support/scenarioPicture.ts';

const SHOP = documentOf({
  squads: `Checkout: Ana*, ${crowd(10)} / Refunds: Cy*, Dee`,
  scenarios: 'Today / Split < Today',
});

/** `squad-size checkout`, with what else is said of it. */
const waiver = (drawn: string, more: Partial<Waiver> = {}): Waiver => {
  const [rule = '', of = ''] = drawn.split(' ');
  return { rule, subject: `squad:${of}`, scenario: null, reason: 'for now', by: '', until: null, ...more };
};

/** Each waiver with how it stands: `squad-size checkout: broken -1 (today)`. */
const standings = (...waivers: Waiver[]) =>
  waiverStandings({ ...SHOP, waivers }, TODAY)
    .map(({ waiver: { rule, subject }, state, daysLeft, found }) => {
      const where = found ? ` (${found.scenario.slice(9)})` : '';
      return `${rule} ${subject.slice(6)}: ${state}${daysLeft === null ? '' : ` ${daysLeft}`}${where}`;
    })
    .join('\n');

describe('how waivers stand', () => {
  it('is idle where nothing is found, or not in the one scenario that it reaches', () => {
    expect(standings(waiver('squad-size refunds'), waiver('squad-size gone'), waiver('no-such-rule checkout'))).toBe(
      `squad-size refunds: idle
squad-size gone: idle
no-such-rule checkout: idle`,
    );
    expect(standings(waiver('squad-size checkout', { scenario: scenario('Elsewhere') }))).toBe(
      'squad-size checkout: idle',
    );
  });

  it('holds up to its last day, and is due within six weeks', () => {
    const until = (day: string) => standings(waiver('squad-size checkout', { until: day }));
    expect(standings(waiver('squad-size checkout'))).toBe('squad-size checkout: holds (today)');
    expect(until('2027-03-16')).toBe('squad-size checkout: holds 43 (today)');
    expect(until('2027-03-15')).toBe('squad-size checkout: due 42 (today)');
    expect(until(TODAY)).toBe('squad-size checkout: due 0 (today)');
    expect(until('2027-01-31')).toBe('squad-size checkout: broken -1 (today)');
  });

  it('is broken by a count beyond what it allows', () => {
    const upTo = (count: number) => standings(waiver('squad-size checkout', { upTo: count }));
    expect(upTo(11)).toBe('squad-size checkout: holds (today)');
    expect(upTo(10)).toBe('squad-size checkout: broken (today)');
    expect(standings(waiver('squad-small refunds', { upTo: 3 }))).toBe('squad-small refunds: broken (today)');
    expect(standings(waiver('squad-small refunds', { upTo: 2 }))).toBe('squad-small refunds: holds (today)');
  });

  it('is looked at in the scenario in which it does not hold, and only where it reaches', () => {
    const split = { scenario: scenario('Split') };
    expect(standings(waiver('squad-size checkout', split))).toBe('squad-size checkout: holds (split)');
    const { scenarios } = SHOP;
    const [today, proposal] = scenarios;
    if (!today || !proposal) throw new Error('The picture lost a scenario');
    const larger = {
      ...proposal.organisation,
      squads: proposal.organisation.squads.map((each) =>
        each.id === 'squad:checkout'
          ? { ...each, members: [...each.members, { person: 'person:dee' as const, productOwner: false }] }
          : each,
      ),
    };
    const document = { ...SHOP, scenarios: [today, { ...proposal, organisation: larger }] };
    const [found] = waiverStandings({ ...document, waivers: [waiver('squad-size checkout', { upTo: 11 })] }, TODAY);
    expect(found).toMatchObject({ state: 'broken', found: { scenario: scenario('Split') } });
  });

  it('stands first where it asks for something, and of these what ends first', () => {
    expect(
      standings(
        waiver('squad-size refunds'),
        waiver('squad-mission refunds'),
        waiver('squad-mission checkout', { until: '2027-02-20' }),
        waiver('squad-coach checkout', { until: '2027-02-10' }),
        waiver('squad-small refunds', { until: '2027-12-31' }),
        waiver('squad-size checkout', { upTo: 10 }),
        waiver('squad-coach refunds', { until: '2027-01-01' }),
      ),
    ).toBe(`squad-coach refunds: broken -31 (today)
squad-size checkout: broken (today)
squad-coach checkout: due 9 (today)
squad-mission checkout: due 19 (today)
squad-small refunds: holds 333 (today)
squad-mission refunds: holds (today)
squad-size refunds: idle`);
  });
});

it('days are counted over months, leap years and the hour that summer takes', () => {
  expect(daysBetween('2027-02-01', '2027-02-01')).toBe(0);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2027-03-01', '2027-04-01')).toBe(31);
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
});
