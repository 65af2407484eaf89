import { describe, expect, it } from 'vitest';
import { cardTextOf, middleTextOf } from '../../../src/scene/paint/cardText.ts';
import { type Easel, easelOf } from '../../../src/scene/paint/easel.ts';
import { paintCards } from '../../../src/scene/paint/paintCards.ts';
import type { Emphasis } from '../../../src/scene/paint/paintView.ts';
import { DARK, LIGHT } from '../../../src/scene/paint/theme.ts';
import type { CardBox } from '../../../src/scene/scene.ts';
import { drawnBy, drawnList, listBy, unlike, WHOLE } from '../../support/paintPicture.ts';
import { drawing } from '../../support/raster.ts';
import { RecordingPen } from '../../support/recordingPen.ts';

const plain: CardBox = {
  person: 'person:ana',
  squad: 'squad:betalen',
  name: 'Ana',
  role: '',
  colour: 2,
  productOwner: false,
  lead: false,
  manager: false,
  external: false,
  vacancy: false,
  share: '',
  elsewhere: '',
  x: 30,
  y: 40,
  width: 200,
  height: 28,
};
const card = (more: Partial<CardBox> = {}): CardBox => ({ ...plain, ...more });

/** Draws cards of a matrix whose corner stands at 100, 200, on a ground of their own. */
const cards =
  (level: 'near' | 'middle', ...of: CardBox[]) =>
  (easel: Easel) =>
    paintCards(easel, { x: 100, y: 200, cards: of, groundOf: () => LIGHT.sunken }, level);
const at = (zoom: number) => ({ camera: { x: 0, y: 0, zoom } });

const everything = card({
  role: 'Developer',
  productOwner: true,
  external: true,
  share: '½',
  lead: true,
  elsewhere: 'Risk',
});

describe('a card from near', () => {
  it('has an edge, a bar in its chapter’s colour, the surface, and its name', () => {
    expect(listBy(cards('near', card()))).toBe(
      drawing(`
      fill line 130,240 200 x 28 round 6
      fill chapter 2 130,240 9 x 28 round 6 0 0 6
      fill line 133,240 6 x 1
      fill line 133,267 6 x 1
      fill surface 133,241 196 x 26 round 1 5 5 1
      text ink 13 bold 600 at 141,258.88: Ana
    `),
    );
  });
  it('has, from the right edge inwards, a star, and in boxes ext, its share and CL; then come other chapter and role', () => {
    expect(listBy(cards('near', { ...everything, name: 'Bo', width: 300 }))).toBe(
      drawing(`
      fill line 130,240 300 x 28 round 6
      fill chapter 2 130,240 9 x 28 round 6 0 0 6
      fill line 133,240 6 x 1
      fill line 133,267 6 x 1
      fill surface 133,241 296 x 26 round 1 5 5 1
      fill lineStrong 378,247 29 x 15 round 4
      fill surface 379,248 27 x 13 round 3
      fill lineStrong 356,247 17 x 15 round 4
      fill surface 357,248 15 x 13 round 3
      fill lineStrong 329,247 22 x 15 round 4
      fill surface 330,248 20 x 13 round 3
      text ink 13 bold 600 at 141,258.88: Bo
      text chapter 2 11 at 163.6,258.88: Risk
      text ink2 11 at 197,258.88: Developer
      text ink2 10.5 at 382.7,257.94: ext
      text ink2 10.5 at 361.4,257.94: ½
      text ink2 10.5 at 333.8,257.94: CL
      text star 14 at 413.6,259.25: ★
    `),
    );
  });
  it('is a dashed place where it is a vacancy, with a bar in three pieces and a paler name', () => {
    expect(listBy(cards('near', card({ vacancy: true, colour: null })))).toBe(
      drawing(`
      line lineStrong 1 dashed 3 3 at 130.5,240.5 199 x 27 round 6
      fill ink3 130,240 3 x 6
      fill ink3 130,251 3 x 6
      fill ink3 130,262 3 x 6
      text ink2 13 bold 600 at 141,258.88: Ana
    `),
    );
  });
  it('is in the theme’s own colours, in the dark as well', () => {
    const [light, dark] = [LIGHT, DARK].map((theme) => {
      const ground = (easel: Easel) =>
        paintCards(easel, { x: 0, y: 0, cards: [everything], groundOf: () => theme.sunken }, 'near');
      return drawnList(theme, drawnBy(ground, { theme, emphasis: { matches: new Set() } }));
    });
    expect(dark).toBe(light);
  });
  it('is six times as large where the view is', () => {
    for (const each of [card(), everything, card({ vacancy: true })]) expect(unlike(cards('near', each))).toEqual([]);
  });
  it('has square corners, and no edge thinner than a pixel, where it is small', () => {
    expect(listBy(cards('near', card()), { ...at(0.3) })).toBe(
      drawing(`
      fill line 39,72 60 x 8
      fill chapter 2 39,72 2.8 x 8 round 1.8 0 0 1.8
      fill line 40,72 1.8 x 1
      fill line 40,79 1.8 x 1
      fill surface 40,73 58 x 6 round 1 0.8 0.8 1
      text ink 3.9 bold 600 at 42.3,77.66: Ana
    `),
    );
  });
});

describe('a card on a screen of two pixels for one', () => {
  const fine = { ...at(0.5), ratio: 2 };
  const frame = (level: 'near' | 'middle', more: Partial<CardBox> = {}, emphasis: Emphasis = {}) =>
    listBy(cards(level, card(more)), { ...fine, emphasis })
      .split('\n')
      .filter((line) => !line.startsWith('text'))
      .join('\n');
  it('has edges of two of them, and of four where it is selected', () => {
    expect(frame('near')).toBe(
      drawing(`
      fill line 130,240 200 x 28 round 6
      fill chapter 2 130,240 9 x 28 round 6 0 0 6
      fill line 133,240 6 x 2
      fill line 133,266 6 x 2
      fill surface 133,242 195 x 24 round 2 4 4 2
    `),
    );
    expect(frame('near', {}, { hovered: 'person:ana' })).toBe(
      drawing(`
      fill accent 130,240 200 x 28 round 6
      fill chapter 2 132,242 9 x 24 round 4 0 0 4
      fill accentSoft 135,242 193 x 24 round 2 4 4 2
    `),
    );
    expect(frame('near', {}, { selected: new Set(['person:ana squad:betalen']) })).toBe(
      drawing(`
      fill accent 130,240 200 x 28 round 6
      fill chapter 2 134,244 9 x 20 round 2 0 0 2
      fill accentSoft 137,244 189 x 20 round 4 2 2 4
    `),
    );
    expect(frame('middle', {}, { hovered: 'person:ana' })).toBe(
      drawing(`
      fill accent 128,238 204 x 32
      fill accentSoft 130,240 200 x 28
      fill chapter 2 130,240 6 x 28
    `),
    );
  });
  it('has dashes as long as its size asks for', () => {
    const dashes = (zoom: number) =>
      listBy(cards('near', card({ vacancy: true })), { ...at(zoom), ratio: 2 }).split('\n');
    expect([dashes(0.5)[0], dashes(2)[0]].join('\n')).toBe(
      drawing(`
      line lineStrong 2 dashed 3 3 at 131,241 198 x 26 round 6
      line lineStrong 2 dashed 12 12 at 521,961 798 x 110 round 24
    `),
    );
    expect(dashes(2)[1]).toBe('fill chapter 2 520,960 12 x 22');
  });
  it('leaves the pen without dashes', () => {
    const pen = new RecordingPen();
    paintCards(
      easelOf(pen, WHOLE),
      { x: 0, y: 0, cards: [card({ vacancy: true })], groundOf: () => LIGHT.surface },
      'near',
    );
    pen.beginPath();
    pen.rect(0, 0, 1, 1);
    pen.stroke();
    expect(pen.drawn.at(-1)?.dash).toEqual([]);
  });
  it('has a bar of two of them at the least from the middle distance', () => {
    const bar = listBy(cards('middle', card()), { ...at(0.26), ratio: 2 }).split('\n')[1];
    expect(bar).toBe('fill chapter 2 68,125 4 x 14');
  });
});

describe('what a card says', () => {
  const pen = new RecordingPen();
  const said = (more: Partial<CardBox>) => {
    const { name, elsewhere, role, tags, star } = cardTextOf(pen, card(more));
    const placed = [elsewhere, role, ...tags].flatMap((each) => (each ? [`${each.text} ${each.x.toFixed(1)}`] : []));
    return [name, ...placed, star === null ? '' : `★ ${star.toFixed(1)}`].filter(Boolean).join(' | ');
  };
  it('is the name from 11 on, then what room is left for the other chapter and the role', () => {
    expect(said({})).toBe('Ana');
    expect(said({ role: 'Developer' })).toBe('Ana | Developer 41.4');
    expect(said({ elsewhere: 'Risk', role: 'Developer' })).toBe('Ana | Risk 41.4 | Developer 74.8');
    expect(said({ role: 'Senior developer of everything' })).toBe('Ana | Senior developer of e… 41.4');
    expect(said({ name: 'A name that takes all of it', role: 'Developer' })).toBe('A name that takes all…');
  });
  it('is cut to leave the marks their place', () => {
    expect(said({ name: 'Bartholomeus van der Berg', productOwner: true })).toBe('Bartholomeus van der… | ★ 183.6');
    expect(said({ name: 'Bartholomeus', external: true })).toBe('Bartholomeus | ext 163.1');
    expect(said({ name: 'Bartholomeus', external: true, share: '40%', lead: true, productOwner: true })).toBe(
      'Bartholo… | ext 147.7 | 40% 113.8 | CL 86.2 | ★ 183.6',
    );
  });
  it('is worked out once for each card', () => {
    const one = card({ role: 'Developer' });
    expect(cardTextOf(pen, one)).toBe(cardTextOf(pen, one));
    const [name, other] = [card(), card({ name: 'Bo' })];
    expect([middleTextOf(pen, name), middleTextOf(pen, name), middleTextOf(pen, other)]).toEqual(['Ana', 'Ana', 'Bo']);
  });
  it('is the name alone from the middle distance, as much of it as fits beside the star', () => {
    const long = 'Bartholomeus van der Berg';
    expect(middleTextOf(pen, card({ name: long }))).toBe('Bartholomeus v…');
    expect(middleTextOf(pen, card({ name: long, productOwner: true }))).toBe('Bartholomeus…');
  });
});

describe('a card from the middle distance', () => {
  it('has a ground, a bar in its chapter’s colour and its name, with a star for the product owner', () => {
    expect(listBy(cards('middle', card(), card({ y: 73, name: 'Bo', productOwner: true })), at(0.5))).toBe(
      drawing(`
        fill sunken 65,120 100 x 14
        fill chapter 2 65,120 3 x 14
        fill sunken 65,137 100 x 14
        fill chapter 2 65,137 3 x 14
        text ink 10 at 72,130.75: Ana
        text ink 10 at 72,147.25: Bo
        text star 10 at 90,147.25: ★
      `),
    );
  });
  it('has a bar in three pieces where it is a vacancy, and a paler name', () => {
    expect(listBy(cards('middle', card({ vacancy: true })), at(0.5))).toBe(
      drawing(`
      fill sunken 65,120 100 x 14
      fill chapter 2 65,120 3 x 3
      fill chapter 2 65,126 3 x 3
      fill chapter 2 65,131 3 x 3
      text ink2 10 at 72,130.75: Ana
    `),
    );
  });
  it('has a bar in place of a name too small to read, and a square in place of a star', () => {
    expect(listBy(cards('middle', card(), card({ y: 73, productOwner: true })), at(0.28))).toBe(
      drawing(`
      fill sunken 36,67 56 x 8
      fill chapter 2 36,67 2 x 8
      fill sunken 36,76 56 x 8
      fill chapter 2 36,76 2 x 8
      fill lineStrong 40.32,70.11 10.08 x 2.02
      fill lineStrong 40.32,79.35 10.08 x 2.02
      fill star 52.08,78.68 3.36 x 3.36
    `),
    );
  });
  it('is six times as large where the view is', () => {
    const owner = card({ productOwner: true });
    for (const each of [card(), owner, card({ vacancy: true })]) expect(unlike(cards('middle', each))).toEqual([]);
  });
});

describe('a card of a chapter whose colour has a pattern', () => {
  /** What is cut out of a card's bar: all that is drawn besides what is drawn in the solid colour. */
  const cuts = (level: 'near' | 'middle', more: Partial<CardBox>, view: Parameters<typeof listBy>[1] = {}) => {
    const solid = listBy(cards(level, card(more)), view).split('\n');
    const lines = listBy(cards(level, card({ ...more, colour: 14 })), view).split('\n');
    return lines.filter((line) => !solid.includes(line)).join('\n');
  };
  it('has it cut out of its bar', () => {
    expect([cuts('near', {}), cuts('near', { vacancy: true }), cuts('middle', {})].join('\n')).toBe(
      drawing(`
      fill surface 131,240 1 x 28
      fill surface 131,240 1 x 28
      fill sunken 132,240 2 x 28
    `),
    );
  });
  it('has it in the soft accent where it stands out, inside its edge', () => {
    const emphasis = { selected: new Set(['person:ana squad:betalen']) };
    expect([cuts('near', {}, { emphasis }), cuts('middle', {}, { emphasis })].join('\n')).toBe(
      drawing(`
      fill accentSoft 133,242 1 x 24
      fill accentSoft 132,240 2 x 28
    `),
    );
  });
  it('has a bar of three pixels at the least, so that it is seen', () => {
    const bars = (colour: number) => [
      ...drawnBy(cards('near', card({ colour, vacancy: true })), at(0.6)),
      ...drawnBy(cards('middle', card({ colour })), at(0.3)),
    ];
    const widths = (colour: number) =>
      bars(colour)
        .filter((each) => each.colour === LIGHT.chapters[2])
        .map(({ width }) => width);
    expect([widths(2), widths(14)]).toEqual([
      [2, 2, 2, 2],
      [3, 3, 3, 3],
    ]);
  });
});

describe('a card that stands out, or is held back', () => {
  const two = [card(), card({ y: 73, person: 'person:bo', name: 'Bo' })];
  const key = 'person:bo squad:betalen';
  const drawn = (level: 'near' | 'middle', emphasis: Emphasis) =>
    listBy(cards(level, ...two), { ...at(level === 'near' ? 1 : 0.5), emphasis })
      .split('\n')
      .filter((line) => !/^text/.test(line))
      .slice(level === 'near' ? 5 : 2)
      .join('\n');

  it('has a thin edge of the accent and its soft ground under the pointer, and a thick one where it is selected', () => {
    expect(drawn('near', { hovered: 'person:bo' })).toBe(
      drawing(`
      fill accent 130,273 200 x 28 round 6
      fill chapter 2 131,274 9 x 26 round 5 0 0 5
      fill accentSoft 134,274 195 x 26 round 1 5 5 1
    `),
    );
    expect(drawn('near', { selected: new Set([key]) })).toBe(
      drawing(`
      fill accent 130,273 200 x 28 round 6
      fill chapter 2 132,275 9 x 24 round 4 0 0 4
      fill accentSoft 135,275 193 x 24 round 2 4 4 2
    `),
    );
    expect(drawn('middle', { hovered: 'person:bo' })).toBe(
      drawing(`
      fill accent 64,136 102 x 16
      fill accentSoft 65,137 100 x 14
      fill chapter 2 65,137 3 x 14
    `),
    );
    expect(drawn('middle', { selected: new Set([key]) })).toBe(drawn('middle', { hovered: 'person:bo' }));
  });
  it('is covered by its ground where it does not match, or is in the hand', () => {
    const covers = (emphasis: Emphasis) => drawn('near', emphasis).split('\n').slice(5).join('\n');
    expect(covers({ matches: new Set(['person:ana'] as const) })).toBe('fill sunken 130,273 200 x 28, 0.78');
    expect(covers({ held: new Set([key]) })).toBe('fill sunken 130,273 200 x 28, 0.65');
    expect(covers({ held: new Set([key]), matches: new Set() })).toBe(
      'fill sunken 130,240 200 x 28, 0.78\nfill sunken 130,273 200 x 28, 0.65',
    );
    expect(covers({ matches: new Set(['person:ana', 'person:bo'] as const) })).toBe('');
  });
  it('is the one in the hand alone, of somebody who is in two squads', () => {
    const twice = [card(), card({ squad: 'squad:sparen', y: 73 })];
    const faded = (emphasis: Emphasis) =>
      drawnBy(cards('near', ...twice), { emphasis }).filter(({ alpha }) => alpha < 1).length;
    expect(faded({ held: new Set(['person:ana squad:sparen']) })).toBe(1);
    expect(faded({ held: new Set(['person:ana ']) })).toBe(0);
    const bench = [card({ squad: null })];
    const drawnBench = drawnBy(cards('near', ...bench), { emphasis: { held: new Set(['person:ana ']) } });
    expect(drawnBench.at(-1)?.alpha).toBe(0.65);
  });
  it('is under the pointer and selected at once: then it is selected', () => {
    const both = { hovered: 'person:bo', selected: new Set([key]) } as const;
    expect(drawn('near', both)).toBe(drawn('near', { selected: new Set([key]) }));
  });
  it('is a place no longer, but a card with a whole edge, where a vacancy stands out', () => {
    const vacancy = card({ vacancy: true });
    const lines = drawnBy(cards('near', vacancy), { emphasis: { hovered: 'person:ana' } });
    expect(lines.map(({ kind }) => kind)).not.toContain('stroke');
  });
});
