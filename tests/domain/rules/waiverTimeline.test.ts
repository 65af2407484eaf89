import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/daysBetween.ts';
import type { WaiverStanding } from '../../../src/domain/rules/waiverStandings.ts';
import { waiverTimeline } from '../../../src/domain/rules/waiverTimeline.ts';

const TODAY = '2026-11-26';

/** A waiver that ends on a day, or never. */
const ending = (until: string | null): WaiverStanding => ({
  waiver: { rule: 'squad-size', subject: 'squad:app', scenario: null, reason: 'for now', by: '', until },
  state: 'holds',
  daysLeft: until === null ? null : daysBetween(TODAY, until),
  found: null,
});

/** As many signs as a lane is wide. */
const WIDE = 48;

/** A sign of a lane, where something begins or ends. */
const sign = (at: number) => Math.round(at * WIDE);

/**
 * The months, and below them a line for each waiver, with `|` at today, `=` while it holds, `x` since it is over, and `>` where
 * it goes on.
 */
function picture(...ends: (string | null)[]): string {
  const { today, months, bars } = waiverTimeline(ends.map(ending), TODAY);
  const named = months.reduce((line, { first, at }) => line.padEnd(sign(at)) + first.slice(2, 7), '');
  const lanes = bars.map(({ standing, start, end, goesOn }) => {
    const isOver = (standing.daysLeft ?? 0) < 0;
    const bar = (isOver ? 'x' : '=').repeat(Math.max(1, sign(end) - sign(start)));
    const lane = [...(' '.repeat(sign(start)) + bar + (goesOn ? '>' : '')).padEnd(WIDE)];
    lane.splice(sign(today), 0, '|');
    return `${lane.join('').trimEnd()} ${standing.waiver.until ?? 'no last day'}`;
  });
  return `\n${[named, ...lanes].join('\n')}\n`;
}

describe('the timeline of waivers', () => {
  it('goes from the month of today over those in which any ends, in the order of the waivers', () => {
    expect(picture('2026-10-31', '2026-12-31', '2027-03-31', TODAY, null)).toBe(`
26-10   26-11   26-12   27-01   27-02   27-03
        xxxxxxx| 2026-10-31
               |========= 2026-12-31
               |================================= 2027-03-31
               |= 2026-11-26
               |=================================> no last day
`);
  });

  it('has some months ahead where none ends there', () => {
    expect(picture(null)).toBe(`
26-11       26-12       27-01        27-02
          |======================================> no last day
`);
  });

  it('goes a year back and two ahead at the most, and names every sixth month of many', () => {
    expect(picture('2020-01-31', '2026-11-25', '2028-11-30', '2028-12-01', '2099-12-31')).toBe(`
   26-01  26-07   27-01   27-07   28-01  28-07
xxxxxxxxxxxxxxxxx| 2020-01-31
                 |x 2026-11-25
                 |=============================== 2028-11-30
                 |===============================> 2028-12-01
                 |===============================> 2099-12-31
`);
  });

  it('has whole months, with their days', () => {
    const { today, months } = waiverTimeline([ending('2027-02-28')], TODAY);
    const days = 30 + 31 + 31 + 28;
    expect(today).toBeCloseTo(25 / days, 10);
    expect(months.map(({ first, at }) => `${first} ${Math.round(at * days)}`).join(', ')).toBe(
      '2026-11-01 0, 2026-12-01 30, 2027-01-01 61, 2027-02-01 92',
    );
    const [bar] = waiverTimeline([ending('2027-02-27')], TODAY).bars;
    expect((bar?.end ?? 0) * days).toBeCloseTo(days - 1, 10);
  });
});
