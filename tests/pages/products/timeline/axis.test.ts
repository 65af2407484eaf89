import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '../../../../src/domain/dayAfter.ts';
import { daysBetween } from '../../../../src/domain/daysBetween.ts';
import {
  type Axis,
  axisOver,
  dayAt,
  type Head,
  headsBetween,
  startOf,
  widthOf,
  xOf,
} from '../../../../src/pages/products/timeline/axis.ts';
import { SCALES } from '../../../../src/store/timelineView.ts';

const scale = fc.constantFrom(...SCALES);
const day = fc.integer({ min: -30_000, max: 30_000 }).map((days) => dayAfter('2027-02-01', days));

describe('time on the page', () => {
  it('has a day at each place, and a place for each day', () => {
    fc.assert(
      fc.property(scale, day, fc.array(day), day, fc.double({ min: 0, max: 0.999, noNaN: true }), (...asked) => {
        const [of, today, days, some, part] = asked;
        const axis = axisOver(days, of, today, 0);
        const x = xOf(axis, some);
        expect(dayAt(axis, x)).toBe(some);
        expect(dayAt(axis, x + part * axis.perDay)).toBe(some);
        expect(xOf(axis, dayAfter(some, 1)) - x).toBeCloseTo(axis.perDay);
      }),
    );
  });

  it('reaches over every day within 50 years of today, in whole heads', () => {
    fc.assert(
      fc.property(scale, day, fc.array(day), (of, today, days) => {
        const axis = axisOver(days, of, today, 0);
        const last = dayAfter(axis.first, axis.days - 1);
        const near = days.filter((each) => Math.abs(daysBetween(today, each)) <= 18_263);
        for (const each of [today, ...near]) expect(axis.first < each && each < last).toBe(true);
        expect([startOf(of, axis.first), startOf(of, dayAfter(last, 1))]).toEqual([axis.first, dayAfter(last, 1)]);
        expect(axis.days).toBeLessThan(2 * (18_263 + 2 * 366));
      }),
    );
  });

  it('fills the room there is', () => {
    const axis = axisOver([], 'quarter', '2027-02-01', 2000);
    expect([axis.first, widthOf(axis)]).toEqual(['2026-10-01', 2000]);
  });
});

describe('heads', () => {
  const line = (axis: Axis, each: readonly Head[]) =>
    each.map(({ first, x, width }) => `${first}@${x / axis.perDay}+${width / axis.perDay}`).join(' ');
  const drawn = (of: (typeof SCALES)[number], from = 0, to = Number.POSITIVE_INFINITY) => {
    const axis = axisOver(['2026-12-20'], of, '2026-11-26', 0);
    const { heads, parts } = headsBetween(axis, from, to);
    return `\n${line(axis, heads)}\n${line(axis, parts)}\n`;
  };
  it('stand over their days, with finer ones below', () => {
    expect(drawn('month')).toBe(`
2026-10-01@0+31 2026-11-01@31+30 2026-12-01@61+31 2027-01-01@92+31
2026-09-28@0+4 2026-10-05@4+7 2026-10-12@11+7 2026-10-19@18+7 2026-10-26@25+7 2026-11-02@32+7 2026-11-09@39+7 2026-11-16@46+7 2026-11-23@53+7 2026-11-30@60+7 2026-12-07@67+7 2026-12-14@74+7 2026-12-21@81+7 2026-12-28@88+7 2027-01-04@95+7 2027-01-11@102+7 2027-01-18@109+7 2027-01-25@116+7
`);
    expect(drawn('quarter')).toBe(`
2026-07-01@0+92 2026-10-01@92+92 2027-01-01@184+90
2026-07-01@0+31 2026-08-01@31+31 2026-09-01@62+30 2026-10-01@92+31 2026-11-01@123+30 2026-12-01@153+31 2027-01-01@184+31 2027-02-01@215+28 2027-03-01@243+31
`);
    expect(drawn('year')).toBe(`
2025-01-01@0+365 2026-01-01@365+365 2027-01-01@730+365
2025-01-01@0+90 2025-04-01@90+91 2025-07-01@181+92 2025-10-01@273+92 2026-01-01@365+90 2026-04-01@455+91 2026-07-01@546+92 2026-10-01@638+92 2027-01-01@730+90 2027-04-01@820+91 2027-07-01@911+92 2027-10-01@1003+92
`);
  });

  it('are no more than are in view', () => {
    const perDay = 2.5;
    expect(drawn('quarter', 40 * perDay, 93 * perDay)).toBe(`
2026-07-01@0+92 2026-10-01@92+92
2026-08-01@31+31 2026-09-01@62+30 2026-10-01@92+31
`);
    expect(drawn('quarter', 31 * perDay, 92 * perDay)).toBe(`
2026-07-01@0+92
2026-08-01@31+31 2026-09-01@62+30
`);
  });

  it('end where the calendar does', () => {
    const axis = axisOver([], 'month', '9999-12-31', 4000);
    expect(headsBetween(axis, 0, 4000).heads.map(({ first }) => first)).toEqual(['9999-11-01', '9999-12-01']);
  });
});
