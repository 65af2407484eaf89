// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openly } from '../../../src/domain/hiding/disclosed.ts';
import { sheetOf } from '../../../src/exporting/drawing/sheet.ts';
import { type Picture, pictureOf } from '../../../src/exporting/picture.ts';
import { svgOf } from '../../../src/exporting/svg/svg.ts';
import { marked } from '../../../src/wording/saying/marked.ts';
import { arbitraryDocument } from '../../storage/arbitraryDocument.ts';
import { documentOf, type Picture as Shown } from '../../support/picture.ts';
import { wordsIn } from '../../support/words.ts';

/** Every letter is six tenths as wide as its font is large. */
const measure = (font: string, text: string) => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1]);
  return { width: [...text].length * size * 0.6, fontBoundingBoxAscent: size, fontBoundingBoxDescent: 0 };
};
const LIGHT = { dark: false, ground: 'page', language: 'en' } as const;
const pictured = (shown: Shown): Picture => picturesOf(documentOf(shown))[0] as Picture;
const picturesOf = (document: ReturnType<typeof documentOf>) =>
  openly(document).scenarios.map((scenario) =>
    pictureOf(openly(document), scenario, [], wordsIn('en'), { kind: 'document' }),
  );

/** The file as a browser reads it; fails where it is no XML. */
function read(text: string): Element {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement;
}

const shop: Shown = {
  squads: 'Checkout: Ana*, Bo 50% / No squad: Cy',
  chapters: 'Development (Ana): Ana, Bo',
  tribes: 'Shop: Checkout, Development',
};

describe('a picture as SVG', () => {
  it('is as large as its sheet, says what it is, and in which language', () => {
    const picture = pictured(shop);
    const { width, height } = sheetOf(picture, 1);
    const svg = read(svgOf(picture, { ...LIGHT, language: 'nl' }, measure));
    expect(['width', 'height', 'viewBox', 'role', 'xml:lang'].map((name) => svg.getAttribute(name))).toEqual([
      String(width),
      String(height),
      `0 0 ${width} ${height}`,
      'img',
      'nl',
    ]);
    expect(svg.querySelector('title')?.textContent).toBe([picture.title, picture.subtitle].join(' · '));
  });

  it('says all of a squad and of a card where one points at it, in their places on the sheet', () => {
    const picture = pictured(shop);
    const { scene } = sheetOf(picture, 1);
    const [placed] = picture.scene.tribes;
    const [row] = placed?.box.rows ?? [];
    const [card] = row?.cells[0]?.cards ?? [];
    const svg = read(svgOf(picture, LIGHT, measure));
    const over = svg.querySelector('g[pointer-events=all]');
    expect(over?.getAttribute('transform')).toBe(`translate(${scene.x} ${scene.y})`);
    const said = [...(over?.querySelectorAll('rect') ?? [])].map((rect) => {
      const at = ['x', 'y', 'width', 'height'].map((name) => rect.getAttribute(name)).join(' ');
      return `${at}: ${rect.textContent}`;
    });
    const { x = 0, y = 0, box } = placed ?? {};
    expect(said.slice(0, 2)).toEqual([
      `${x + (row?.x ?? 0)} ${y + (row?.y ?? 0)} ${box?.rowHeadWidth} ${row?.height}: Checkout · ${row?.numbers}`,
      `${x + (card?.x ?? 0)} ${y + (card?.y ?? 0)} ${card?.width} ${card?.height}: Ana`,
    ]);
    expect(said.map((each) => each.split(': ')[1]?.split(' · ')[0])).toEqual([
      'Checkout',
      'Ana',
      'Bo',
      'No squad',
      'Cy',
    ]);
    expect(said[2]).toMatch(/: Bo · ½$/);
  });

  it('has the colours that it is asked for', () => {
    const [light, dark] = [LIGHT, { ...LIGHT, dark: true }].map((look) => svgOf(pictured(shop), look, measure));
    expect([light?.includes('#f4f5f7'), light?.includes('#0f141a')]).toEqual([true, false]);
    expect([dark?.includes('#f4f5f7'), dark?.includes('#0f141a')]).toEqual([false, true]);
  });

  it('holds names of any letters and signs', () => {
    const names = ['徐静', 'Łukasz Dąb', 'Işıl Çınar', 'علي حسن', 'Zoë 👩‍🚀', 'A <b> & "C"', 'x\u0000y\u202e'];
    const document = documentOf({ squads: `Checkout: ${names.map((_, at) => `P${at}`).join(', ')}` });
    const [scenario] = document.scenarios;
    const organisation = scenario?.organisation ?? documentOf(shop).scenarios[0]?.organisation;
    if (!scenario || !organisation) throw new Error('No scenario');
    const people = organisation.people.map((person, at) => ({ ...person, name: names[at] ?? '' }));
    const named = { ...document, scenarios: [{ ...scenario, organisation: { ...organisation, people } }] };
    const svg = read(svgOf(picturesOf(named)[0] as Picture, LIGHT, measure));
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(names.map(marked)));
  });

  it('shows everybody of any document, is the same every time, and has nothing over its edge', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const picture of picturesOf(document)) {
          const text = svgOf(picture, LIGHT, measure);
          expect(svgOf(picture, LIGHT, measure)).toBe(text);
          const svg = read(text);
          const { width, height } = sheetOf(picture, 1);
          const titles = new Set([...svg.querySelectorAll('rect > title')].map((title) => title.textContent));
          const cards = picture.scene.tribes.flatMap(({ box }) =>
            box.rows.flatMap((row) => row.cells.flatMap((cell) => cell.cards)),
          );
          for (const { name, role, share, elsewhere } of [...cards, ...(picture.scene.tray?.cards ?? [])]) {
            const said = marked([name, role, share, elsewhere].filter(Boolean).join(' · '));
            expect(titles).toContain(said.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd'));
          }
          for (const each of svg.querySelectorAll('text')) {
            const [x, y, long] = ['x', 'y', 'textLength'].map((name) => Number(each.getAttribute(name)));
            const part = { middle: 0.5, end: 1 }[each.getAttribute('text-anchor') ?? ''] ?? 0;
            const from = (x ?? 0) - part * (long ?? 0);
            expect([from >= 0, from + (long ?? 0) <= width, (y ?? 0) <= height]).toEqual([true, true, true]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
