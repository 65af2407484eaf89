import { describe, expect, it } from 'vitest';
import { absentOver, overOf } from '../../../src/scene/beside/paintBeside.ts';
import { paint } from '../../../src/scene/paint/paint.ts';
import type { PaintView } from '../../../src/scene/paint/paintView.ts';
import { LIGHT } from '../../../src/scene/paint/theme.ts';
import type { Drawn } from '../../support/changesPicture.ts';
import { drawnWords, WHOLE } from '../../support/paintPicture.ts';
import { drawing } from '../../support/raster.ts';
import { RecordingPen } from '../../support/recordingPen.ts';
import { afterBeside } from '../../support/sides.ts';
import { wordsIn } from '../../support/words.ts';

const was: Drawn = {
  squads: 'App: Ana, Bo, Cy / Rent: Di, Ed / Old: Gus',
  chapters: 'Data (Ana): Ana, Bo / Test: Cy, Di, Ed, Gus',
};
const is: Drawn = { squads: 'App: Ana, Cy / Rent: Di, Bo, New', chapters: 'Data (Bo): Ana, Bo / Test: Cy, Di, New' };

/** What is drawn with what changed that is not drawn without it, or the other way round, as `+` and `-`. */
function besides(view: Partial<PaintView> = {}, before = was, after = is): string[] {
  const { scene, notes } = afterBeside(before, after);
  const whole = { ...WHOLE, width: scene.width, height: scene.height, ...view };
  const drawnWith = (over: ReturnType<typeof overOf> | null) => {
    const pen = new RecordingPen();
    paint(pen, scene, whole, over);
    return pen.drawn.map((each) => drawnWords(LIGHT, each));
  };
  const [plain, full] = [drawnWith(null), drawnWith(overOf(notes))];
  const left = [...plain];
  const more = full.flatMap((line) => {
    const at = left.indexOf(line);
    if (at < 0) return [`+ ${line}`];
    left.splice(at, 1);
    return [];
  });
  return [...more, ...left.map((line) => `- ${line}`)];
}

/** What is drawn on one side alone that is not drawn without a comparison. */
function alone(side: 'before' | 'after', before: Drawn, after: Drawn): string[] {
  const { scene, before: first, sides } = afterBeside(before, after);
  const shown = side === 'before' ? first : scene;
  const drawnWith = (over: ReturnType<typeof overOf> | null) => {
    const pen = new RecordingPen();
    paint(pen, shown, { ...WHOLE, width: shown.width, height: shown.height }, over);
    return pen.drawn.map((each) => drawnWords(LIGHT, each));
  };
  const plain = drawnWith(null);
  const full = drawnWith(absentOver(wordsIn('en'), sides, side));
  expect(plain.filter((line) => !full.includes(line))).toEqual([]);
  return full.filter((line) => !plain.includes(line));
}

const only = (lines: readonly string[], part: RegExp) => lines.filter((line) => part.test(line)).join('\n');

describe('what changed, laid over a scene', () => {
  it('says on cards where people came from, on trails who is gone, on heads who led and what became of squads', () => {
    expect(only(besides(), /^. text/)).toBe(
      drawing(`
      + text ink2 12.5 at 235,209.69: Bo
      + text ink2 12.5 bold 600 at 481,327.69: Ed
      + text ink2 11 bold 600 at 481,346.13: Not in the proposal
      + text ink2 12.5 bold 600 at 481,440.69: Gus
      + text ink2 11 bold 600 at 481,459.13: Not in the proposal
      + text accent 11 bold 600 at 235,313.13: from App
      + text ok 11 bold 600 at 481,397.13: + New in the proposal
      + text ink2 11 at 12,258.13: 67% stay together
      + text ink2 11 at 12,404.13: 50% stay together
      + text ink2 11.5 bold 600 at 12,522.31: Not in the proposal
      + text accent 11 at 271.8,100.13: was Ana
      + text accent 11 at 226,140.13: 2 get another line manager
    `),
    );
  });

  it('draws a frame around who is gone, crossed out, and the sign of another line manager', () => {
    expect(only(besides(), /^. (fill|line) (?!accent)/)).toBe(
      drawing(`
      + fill chapter 0 225,277 9 x 44 round 5 0 0 5
      + fill ok 470,360 200 x 46 round 6
      + fill chapter 1 471,361 9 x 44 round 5 0 0 5
      + fill okSoft 474,361 195 x 44 round 1 5 5 1
      + fill surface 470,158 200 x 28, 0.34
      + fill surface 470,276 200 x 28, 0.34
      + fill sunken 470,309 200 x 46 round 6
      + line ink3 1 dashed 4 3 at 470.5,309.5 199 x 45 round 6
      + fill ink2 481,323 15 x 1
      + fill sunken 470,422 200 x 46 round 6
      + line ink3 1 dashed 4 3 at 470.5,422.5 199 x 45 round 6
      + fill ink2 481,436 23 x 1
      + fill surface 404,163 18 x 18 round 4
      + fill surface 405,164 16 x 16 round 3
      + line ink 1.3 at 407.9,165.9 5.2 x 5.2 round 2.6
      + line ink 1.3 at 405.5,176 9 x 1.5
      + line ink 1.3 at 415,172 6 x 0
      + line ink 1.3 at 418.5,169.5 2.5 x 5
      + line ink 1.3 at 376.9,283.9 5.2 x 5.2 round 2.6
      + line ink 1.3 at 374.5,294 9 x 1.5
      + line ink 1.3 at 384,290 6 x 0
      + line ink 1.3 at 387.5,287.5 2.5 x 5
      - fill line 224,276 200 x 46 round 6
      - fill chapter 0 224,276 9 x 46 round 6 0 0 6
      - fill line 227,276 6 x 1
      - fill line 227,321 6 x 1
      - fill surface 227,277 196 x 44 round 1 5 5 1
      - fill line 470,360 200 x 46 round 6
      - fill chapter 1 470,360 9 x 46 round 6 0 0 6
      - fill line 473,360 6 x 1
      - fill line 473,405 6 x 1
      - fill surface 473,361 196 x 44 round 1 5 5 1
    `),
    );
  });

  it('draws arrows, over which those of whoever is pointed at are thick, and others faint who do not match a search', () => {
    const arrows = (view: Partial<PaintView>) => only(besides(view), /^. (fill|line) accent /);
    expect(arrows({})).toBe(
      drawing(`
      + fill accent 224,276 200 x 46 round 6
      + line accent 1.5 at 424,205 17 x 94
      + fill accent 424,295.15 7 x 7.7
      + fill accent 421.5,202.5 5 x 5 round 2.5
    `),
    );
    expect(arrows({ emphasis: { hovered: 'person:bo' } })).toBe(
      drawing(`
      + line accent 3 at 424,205 17 x 94
      + fill accent 424,295.15 7 x 7.7
      + fill accent 421.5,202.5 5 x 5 round 2.5
    `),
    );
    expect(arrows({ emphasis: { matches: new Set() } })).toBe(
      drawing(`
      + fill accent 224,276 200 x 46 round 6
      + line accent 1.5 at 424,205 17 x 94, 0.1
      + fill accent 424,295.15 7 x 7.7, 0.1
      + fill accent 421.5,202.5 5 x 5 round 2.5, 0.1
    `),
    );
  });

  it('leaves arrows alone from afar, and names without frames from the middle distance', () => {
    expect(besides({ camera: { x: 0, y: 0, zoom: 0.2 } }).join('\n')).toBe(
      drawing(`
      + line accent 1 at 85,41 3 x 19
      + fill accent 85,57.8 4 x 4.4
      + fill accent 84,40 2 x 2 round 1
    `),
    );
    expect(only(besides({ camera: { x: 0, y: 0, zoom: 0.4 } }), /^. text/)).toBe(
      drawing(`
      + text ink2 8 at 94,85: Bo
      + text ink2 8 at 192.4,132.2: Ed
      + text ink2 8 at 192.4,177.4: Gus
    `),
    );
  });
});

describe('one side alone', () => {
  const before: Drawn = { squads: 'App: Ana, Bo / Old: Gus', chapters: 'Data (Ana): Ana, Bo / Fax: Gus' };
  const after: Drawn = { squads: 'App: Ana / Rent: Bo', chapters: 'Data (Bo): Ana, Bo / Cloud: New' };

  it('says of squads and chapters that stand there for the other side’s sake which these are, and nothing of anybody', () => {
    expect(alone('before', before, after)).toEqual([
      'text ok 11.5 bold 600 at 12,494.31: New in the proposal',
      'text ok 11 at 688,140.13: New in the proposal',
    ]);
    expect(alone('after', before, after)).toEqual([
      'text ink2 11.5 bold 600 at 12,376.31: Not in the proposal',
      'text ink2 11 at 472,140.13: Not in the proposal',
    ]);
  });
});
