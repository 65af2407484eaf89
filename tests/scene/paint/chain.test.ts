import { expect, it } from 'vitest';
import type { Level } from '../../../src/scene/level.ts';
import { paintColumnHeads } from '../../../src/scene/paint/paintColumnHeads.ts';
import { paintHeader } from '../../../src/scene/paint/paintHeader.ts';
import type { PaintView } from '../../../src/scene/paint/paintView.ts';
import type { BandBox, PlacedTribe } from '../../../src/scene/scene.ts';
import { sceneOf, tribeIn } from '../../support/board.ts';
import { listBy, unlike } from '../../support/paintPicture.ts';

const chain = (projects: string, lead = 'Cy'): PlacedTribe => ({
  ...tribeIn(
    sceneOf(
      {
        squads: 'Sales: Ana, Bo / Systems: Cy',
        chapters: `Commerce (Ana): Ana, Bo / Operations${lead && ` (${lead})`}: Cy`,
        tribes: 'House [chain]: Sales, Systems, Commerce, Operations',
        projects,
      },
      { 'tribe:house': { purpose: 'Choose › Sign' } },
    ),
  ),
  x: 0,
  y: 0,
});
const across = chain('Digital 2027-01-04..2027-05-28 (Ana): @Bo 40%, @Cy');
const header =
  (placed: PlacedTribe, level: Level = 'near') =>
  (easel: Parameters<typeof paintHeader>[0]) =>
    paintHeader(easel, placed, level);
const heads =
  (placed: PlacedTribe, level: Level = 'near', down = 0) =>
  (easel: Parameters<typeof paintHeader>[0]) =>
    paintColumnHeads(easel, placed, placed.box.bands[0] as BandBox, { across: 0, down }, level);
/** What is drawn of one thing and not of another. */
const more = (one: string, other: string) => one.split('\n').filter((line) => !other.split('\n').includes(line));
const zoomed = (zoom: number): Partial<PaintView> => ({ camera: { x: 0, y: 0, zoom } });

const texts = (list: string) => list.split('\n').filter((line) => line.startsWith('text'));

it('has the projects through its parts below its steps, in two lines each', () => {
  const without = listBy(header({ ...across, box: { ...across.box, projects: null } }));
  expect(more(listBy(header(across)), without)).toEqual([
    'text ink2 12 bold 600 at 16,114.5: Projects through both parts of the chain',
    'text ink 12 bold 600 at 16,133: Digital',
    'text ink2 12 at 76.4,133: Ana, project manager',
    'text ink2 12 at 16,150: Commerce: Bo 40% → Operations: Cy',
  ]);
  expect(texts(without).filter((line) => /Choose|Sign/.test(line))).toEqual([
    'text ink 12 bold 600 at 152,76.5: Choose',
    'text ink 12 bold 600 at 467.2,76.5: Sign',
  ]);
  const { projects } = across.box;
  const five = { ...across, box: { ...across.box, projects: projects && { ...projects, more: 'and 3 more' } } };
  expect(more(listBy(header(five)), listBy(header(across)))).toEqual(['text ink2 12 at 16,170: and 3 more']);
});

it('has their heading and names alone from further off, which are bars from further still', () => {
  const without = { ...across, box: { ...across.box, projects: null } };
  expect(more(listBy(header(across, 'middle')), listBy(header(without, 'middle')))).toEqual([
    'text ink2 17 bold 600 at 16,116.38: Projects through both parts of the chain',
    'text ink 17 bold 600 at 16,136.88: Digital',
  ]);
  expect(more(listBy(header(across, 'middle'), zoomed(0.2)), listBy(header(without, 'middle'), zoomed(0.2)))).toEqual([
    'fill lineStrong 3.2,21.39 81.6 x 1.22',
    'fill lineStrong 3.2,25.49 14.28 x 1.22',
  ]);
});

it('has an arrow from manager to manager of its parts, with a word where there is room, near by alone', () => {
  const named = (numbers: string): PlacedTribe => {
    const band = across.box.bands[0] as BandBox;
    const columns = band.columns.map((column) => ({ ...column, numbers }));
    return { ...across, box: { ...across.box, bands: [{ ...band, columns }] } };
  };
  const without = (placed: PlacedTribe) => ({ ...placed, box: { ...placed.box, coordination: '' } });
  const arrow = ['fill ink2 416,232 21 x 1', 'fill ink2 416,228 4 x 8', 'fill ink2 433,228 4 x 8'];
  const drawn = (placed: PlacedTribe, level?: Level, down?: number) =>
    more(listBy(heads(placed, level, down)), listBy(heads(without(placed), level, down)));
  expect(drawn(named('3 people · 3 FTE'))).toEqual(arrow);
  expect(drawn(named('3 people'))).toEqual([...arrow, 'text ink2 11.5 at 328.2,236.31: coordination']);
  expect(drawn(named(''), 'middle')).toEqual([]);
  expect(drawn(named(''), 'near', 100)[0]).toBe('fill ink2 416,332 21 x 1');
  expect(unlike(heads(named('3 people')))).toEqual([]);
  // Nobody coordinates for a part without a manager.
  const unled = chain('', '');
  expect(texts(listBy(heads(unled))).filter((line) => line.includes('coordination'))).toEqual([]);
  expect(drawn(unled)).toEqual([]);
});
