import { describe, expect, it } from 'vitest';
import { type ChapterColours, coloursOf } from '../../src/domain/colours.ts';
import { openly } from '../../src/domain/hiding/disclosed.ts';
import { check } from '../../src/domain/rules/check.ts';
import { drawPicture } from '../../src/exporting/drawing/drawPicture.ts';
import { CANVAS, fitsCanvas, scalesFor, sheetOf } from '../../src/exporting/drawing/sheet.ts';
import type { Part } from '../../src/exporting/part.ts';
import { type Picture, pictureOf } from '../../src/exporting/picture.ts';
import { DARK, LIGHT } from '../../src/scene/paint/theme.ts';
import { drawnScene } from '../support/drawnScene.ts';
import {
  documentOf,
  inScenario,
  organisationOf,
  type Picture as Shown,
  squad,
  TODAY,
  tribe,
} from '../support/picture.ts';
import { RecordingPen } from '../support/recordingPen.ts';
import { wordsIn } from '../support/words.ts';

const bank: Shown = {
  squads: 'Checkout: Ana*, Bo / Refunds: Cy / Vaults: Dee* / No squad: Ed',
  chapters: 'Development (Ana): Ana, Cy / Data: Bo / Risk: Dee',
  tribes: 'Shop: Checkout, Refunds, Development, Data / Bank: Vaults, Risk',
};

function picture(shown: Shown, part: Part = { kind: 'document' }, language: 'en' | 'nl' = 'en'): Picture {
  const document = openly(documentOf(shown));
  const [scenario] = document.scenarios;
  if (!scenario) throw new Error('No scenario');
  const findings = check(inScenario(organisationOf(document)), document, TODAY);
  return pictureOf(document, scenario, findings, wordsIn(language), part);
}

it('squads say their products where that is wanted', () => {
  const document = openly(
    documentOf({ squads: 'Checkout: Ana*', products: 'App: Checkout', tribes: 'Shop: Checkout' }),
  );
  const [scenario] = document.scenarios;
  if (!scenario) throw new Error('No scenario');
  const said = (products?: boolean) =>
    pictureOf(document, scenario, [], wordsIn('en'), { kind: 'document' }, { products }).scene.tribes[0]?.box.rows[0]
      ?.products;
  expect([said(), said(true)]).toEqual(['', 'App']);
});

function drawn(of: Picture, scale: number, theme = LIGHT): RecordingPen {
  const pen = new RecordingPen();
  const parts = [...drawPicture(pen, of, sheetOf(of, scale), theme)];
  expect(parts).toEqual(parts.toSorted((one, other) => one - other));
  expect(parts.at(-1)).toBe(1);
  return pen;
}

const wide = (squads: number): Shown => ({
  squads: Array.from({ length: squads }, (_, at) => `S${at}: P${at}*`).join(' / '),
  chapters: `Development: ${Array.from({ length: squads }, (_, at) => `P${at}`).join(', ')}`,
});

describe('what a picture shows', () => {
  it('is the whole document, its tray included', () => {
    expect(drawnScene(picture(bank).scene)).toMatch(/^Unplaced: Ed\nTribe Shop\n(.*\n)*Tribe Bank\n/);
  });
  it('is one tribe in the corner', () => {
    const { scene, subtitle } = picture(bank, { kind: 'tribe', tribe: tribe('Bank') });
    expect(drawnScene(scene)).toBe('Tribe Bank\n| Risk\nVaults | Dee*\nNo squad |');
    expect(scene.tribes[0]).toMatchObject({ x: 0, y: 0 });
    expect(scene).toMatchObject({ width: scene.tribes[0]?.box.width, height: scene.tribes[0]?.box.height });
    expect(subtitle).toBe('Today · Tribe Bank');
  });
  it('is the rows of some squads, closed up under the heads of their tribe', () => {
    const { scene } = picture(bank, { kind: 'squads', squads: [squad('Refunds'), squad('Vaults')] });
    expect(drawnScene(scene)).toBe(
      'Tribe Shop\n| Development (Ana) | Data\nRefunds | Cy |\nTribe Bank\n| Risk\nVaults | Dee*',
    );
    const box = scene.tribes[0]?.box;
    const [row] = box?.rows ?? [];
    const [card] = row?.cells[0]?.cards ?? [];
    expect(row?.y).toBe((box?.columnsTop ?? 0) + (box?.columnsHeight ?? 0));
    expect(card?.y).toBe((row?.y ?? 0) + 8);
    expect(box?.height).toBe((row?.y ?? 0) + (row?.height ?? 0));
  });
  it('leaves the scene on the page as it was', () => {
    const before = structuredClone(picture(bank).scene);
    picture(bank, { kind: 'squads', squads: [squad('Refunds')] });
    expect(picture(bank).scene).toEqual(before);
  });
});

describe('the sheet', () => {
  it('has a title, and a legend of the colours and signs it shows', () => {
    const pen = drawn(picture(bank, { kind: 'tribe', tribe: tribe('Shop') }), 1);
    for (const text of ['Picture', 'Today · Tribe Shop', 'Tribe Shop', 'Ana', 'Bo', 'Cy', 'Development', 'Data']) {
      expect(pen.texts).toContain(text);
    }
    const legendOf = ({ legend }: Picture) => legend.map(({ colour, sign, text }) => `${sign ?? colour}: ${text}`);
    const shop = picture(bank, { kind: 'tribe', tribe: tribe('Shop') });
    expect(legendOf(shop)).toEqual(['0: Development', '1: Data', '★: product owner', 'CL: chapter lead']);
    expect(legendOf(picture(bank, { kind: 'squads', squads: [squad('Refunds')] }))).toEqual([
      '0: Development',
      '1: Data',
    ]);
    expect(legendOf(picture(bank)).slice(0, 3)).toEqual(['0: Development', '1: Data', '2: Risk']);
    for (const text of ['Development', 'Data', 'product owner', 'chapter lead']) expect(pen.texts).toContain(text);
    for (const text of ['Risk', 'half of their time', 'external', 'vacancy']) expect(pen.texts).not.toContain(text);
  });
  it('has the colours that it is told, and otherwise those that the document is opened with', () => {
    const document = openly(documentOf(bank));
    const [scenario] = document.scenarios;
    if (!scenario) throw new Error('No scenario');
    const reversed = scenario.organisation.chapters.toReversed();
    const made = (colours?: ChapterColours) =>
      pictureOf(document, scenario, [], wordsIn('en'), { kind: 'document' }, colours && { colours });
    const seen = ({ legend, scene }: Picture) => [
      ...legend.slice(0, 3).map(({ colour }) => colour),
      ...scene.tribes.flatMap(({ box }) => box.columns.map(({ colour }) => colour)),
    ];
    expect(seen(made())).toEqual([0, 1, 2, 0, 1, 2]);
    expect(seen(made(coloursOf({ chapters: reversed })))).toEqual([2, 1, 0, 2, 1, 0]);
  });
  it('draws the colours of its legend in their patterns', () => {
    const of = {
      ...picture(bank),
      legend: [
        { colour: 0, text: 'Development' },
        { colour: 12, text: 'Data' },
      ],
    };
    const [colour = ''] = LIGHT.chapters;
    const swatches = (pen: RecordingPen, ink: string) =>
      pen.filled(ink).filter(({ width }) => [24, 12].includes(width));
    const pen = drawn(of, 1);
    const [, patterned] = swatches(pen, colour);
    expect(swatches(pen, colour)).toHaveLength(2);
    const cuts = swatches(pen, LIGHT.ground).map(({ x, y, height }) => [
      x - (patterned?.x ?? 0),
      y - (patterned?.y ?? 0),
      height,
    ]);
    expect(cuts).toEqual([
      [0, 4, 4],
      [12, 4, 4],
    ]);
  });
  it('speaks the language of the page', () => {
    expect(drawn(picture(bank, { kind: 'document' }, 'nl'), 1).texts).toContain('Zonder squad');
    const open = picture({ squads: 'Checkout: Ana*, Tester?' }, { kind: 'document' }, 'nl');
    expect(open.legend.at(-1)).toEqual({ sign: '', text: 'vacature' });
  });
  it('draws nothing outside of itself, and everybody inside', () => {
    for (const scale of [0.1, 1, 2, 3.3]) {
      const of = picture(bank);
      const sheet = sheetOf(of, scale);
      const pen = drawn(of, scale);
      const texts = pen.drawn.filter((each) => each.kind === 'text');
      for (const { x, y, width } of texts) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(sheet.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(sheet.height);
      }
      if (scale >= 1) for (const name of ['Ana', 'Bo', 'Cy', 'Dee', 'Ed']) expect(pen.texts).toContain(name);
    }
  });
  it('is drawn in slices that meet: each covers what the one before left', () => {
    const of = picture(wide(60));
    const sheet = sheetOf(of, 1);
    const seen = drawn(of, 1).clips;
    expect(seen.length).toBeGreaterThan(2);
    for (const [at, slice] of seen.entries()) {
      const next = seen[at + 1];
      if (next) expect(next.y).toBe(slice.y + slice.height);
    }
    expect(seen[0]?.y).toBeLessThanOrEqual(sheet.scene.y);
    const last = seen.at(-1);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeGreaterThanOrEqual(sheet.scene.y + sheet.scene.height);
  });
  it('is the same every time', () => {
    expect(drawn(picture(bank), 2, DARK).drawn).toEqual(drawn(picture(bank), 2, DARK).drawn);
  });
});

describe('scales', () => {
  it('are 1, 2 and 4 for a small picture', () => {
    expect(scalesFor(picture(bank)).fitting).toEqual([1, 2, 4]);
  });
  it('are those that a canvas holds, and the largest fills it', () => {
    const of = picture(wide(2000));
    const { fitting, largest } = scalesFor(of);
    expect(fitting).toEqual([1]);
    expect(largest).toBeGreaterThan(1);
    expect(largest).toBeLessThan(2);
    expect(fitsCanvas(sheetOf(of, largest))).toBe(true);
    expect(fitsCanvas(sheetOf(of, largest + 0.01))).toBe(false);
  });
  it('are none of the usual ones for a picture that no canvas holds at full size', () => {
    const { fitting, largest } = scalesFor(picture(wide(4000)));
    expect(fitting).toEqual([]);
    expect(largest).toBeGreaterThan(0.1);
    expect(largest).toBeLessThan(1);
  });
  it('stay within the area of a canvas as well as its sides', () => {
    const of = picture(bank);
    const { largest } = scalesFor(of);
    const sheet = sheetOf(of, largest);
    expect(Math.max(sheet.width, sheet.height)).toBeLessThanOrEqual(CANVAS.side);
    expect(sheet.width * sheet.height).toBeLessThanOrEqual(CANVAS.area);
  });
});
