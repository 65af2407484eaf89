import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../../src/domain/lookup/indexOf.ts';
import { programmeLanes } from '../../../../src/domain/lookup/programmeLanes.ts';
import type { Organisation } from '../../../../src/domain/organisation.ts';
import { axisOver } from '../../../../src/pages/products/timeline/axis.ts';
import {
  LANE_HEIGHT,
  layOut,
  ROW_HEIGHT,
  rowsBetween,
  type Stretch,
  type Timeline,
} from '../../../../src/pages/products/timeline/layout.ts';
import { product } from '../../../support/picture.ts';
import { HOMES_DAY, homes, withLaunches } from '../../../support/projectsPicture.ts';

function timelineOf(organisation: Organisation, day = HOMES_DAY): Timeline {
  const { projects, products } = organisation;
  const days = [
    ...projects.flatMap(({ begin, end }) => [begin, end]),
    ...products.flatMap(({ launch }) => launch ?? []),
  ];
  const index = indexOf(organisation);
  return layOut(programmeLanes(index), index, axisOver(days, 'quarter', day, 0), day);
}

/** So many pixels are a letter of the picture: 10 days. */
const LETTER = 25;

/**
 * Every row as a line: `=` what of it lies before today, `-` what is left, `%` what comes after a missed launch, `.`
 * nothing. Above stand the launches (`◆`, `◇` one that is missed) and today (`|`).
 */
function drawn({ rows, launches, today, width }: Timeline): string {
  const columns = Math.ceil(width / LETTER);
  const line = (name: string, marks: [Stretch, string][]) => {
    const letters = Array<string>(columns).fill('.');
    for (const [{ x, width: wide }, mark] of marks) {
      const [from, to] = [Math.round(x / LETTER), Math.round((x + wide) / LETTER)];
      letters.fill(mark, from, Math.max(to, from + 1));
    }
    return `${name.padEnd(10)}${letters.join('')}`;
  };
  const point = (x: number): Stretch => ({ x, width: 0 });
  return [
    line('', [
      [point(today), '|'],
      ...launches.map(({ x, isMissed }): [Stretch, string] => [point(x), isMissed ? '◇' : '◆']),
    ]),
    ...rows.map((row) => {
      if (row.kind === 'lane') return `# ${row.programme?.name ?? '-'} ${row.count}`;
      const { bar, done, late } = row;
      const marks: [Stretch, string][] = [[bar, '-']];
      if (done > 0) marks.push([{ x: bar.x, width: done }, '=']);
      if (late) marks.push([late, '%']);
      return line(row.project.name, marks);
    }),
  ].join('\n');
}

describe('the timeline', () => {
  it('has a lane for each programme, and a bar for each project', () => {
    expect(`\n${drawn(timelineOf(homes()))}\n`).toBe(`
          ..........................................|....◇....◆....................
# Homes 4
Rates     ........................==================-----%%........................
App       ..................................========---------......................
Campaign  ...............................................----......................
Advice    .................................................---------...............
# Rules 2
Terms     ..................................========--.............................
Files     ...............===========================-..............................
# Empty 0
# - 2
Archive   .........................................=------------...................
Tests     ...............................---------.................................
`);
  });

  it('ties launches to what leads to them', () => {
    const { launches, axis } = timelineOf(homes());
    const ties = launches.map(
      ({ product: { name }, x, line, isNamed, ties: each }) =>
        `${name} ${Math.round(x / axis.perDay)} on ${line}${isNamed ? '' : ' unnamed'}: ${each
          .map((tie) => `${tie.project} ${Math.round(tie.x / axis.perDay)},${tie.y}${tie.isMissed ? ' missed' : ''}`)
          .join('; ')}`,
    );
    expect(ties).toEqual([
      'Rate check 472 on 0: project:rates 472,48 missed',
      'Home app 517 on 0: project:app 507,88; project:campaign 514,128',
    ]);
  });

  it('leads from what is waited for to what waits: from its left, or from above where that begins sooner', () => {
    const { waits, axis } = timelineOf(homes());
    const paths = waits.map(
      ({ key, points }) => `${key}: ${points.map(([x, y]) => `${Math.round(x / axis.perDay)},${y}`).join(' ')}`,
    );
    expect(paths).toEqual([
      'project:rates project:advice: 481,62 481,168 488,168',
      'project:archive project:advice: 537,358 537,188 493,188 493,182',
    ]);
  });

  it('names as many launches as there is room for', () => {
    const organisation = withLaunches(
      { products: 'One / Two / Three / Four / Five' },
      { One: '2027-01-01', Two: '2027-01-05', Three: '2027-01-09', Four: '2027-01-13', Five: '2027-06-01' },
    );
    const { launches, launchesHeight } = timelineOf(organisation, '2027-01-01');
    expect(launches.map(({ product: { name }, line, isNamed }) => `${name} ${line} ${isNamed}`)).toEqual([
      'One 0 true',
      'Two 1 true',
      'Three 2 true',
      'Four 0 false',
      'Five 0 true',
    ]);
    expect(launchesHeight).toBe(108);
  });

  it('cuts off at its edges what lies beyond them', () => {
    const organisation = withLaunches(
      { products: 'Far', projects: 'Long 1900-01-01..2200-12-31 running / Gone 1900-01-01..1900-12-31: Far' },
      { Far: '1900-06-01' },
    );
    const { rows, width, launches, axis } = timelineOf(organisation, '2027-02-01');
    const bars = rows.flatMap((row) => (row.kind === 'project' ? [row.bar] : []));
    expect(bars).toEqual([
      { x: 0, width },
      { x: 0, width: axis.perDay },
    ]);
    expect(launches).toEqual([]);
  });

  it('has the rows that are in view, and no other', () => {
    const { rows, height } = timelineOf(homes());
    expect(height).toBe(4 * LANE_HEIGHT + 8 * ROW_HEIGHT);
    const names = (top: number, bottom: number) =>
      rowsBetween(rows, top, bottom).map((row) => (row.kind === 'lane' ? row.key : row.project.name));
    expect(names(0, height)).toHaveLength(12);
    expect(names(0, 28)).toEqual(['programme:homes']);
    expect(names(27, 29)).toEqual(['programme:homes', 'Rates']);
    expect(names(28, 68)).toEqual(['Rates']);
    expect(names(height - 1, height + 500)).toEqual(['Tests']);
    expect(names(height, height + 500)).toEqual([]);
  });

  it('leaves out the ties and waits of what is not shown', () => {
    const index = indexOf(homes());
    const lanes = programmeLanes(index).filter(({ programme }) => programme?.name !== 'Homes');
    const { launches, waits } = layOut(lanes, index, axisOver([], 'quarter', HOMES_DAY, 3000), HOMES_DAY);
    expect([launches.map(({ ties }) => ties), waits]).toEqual([[[], []], []]);
    expect(launches.map((launch) => launch.product.id)).toEqual([product('Rate check'), product('Home app')]);
  });
});
