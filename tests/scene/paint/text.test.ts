import { describe, expect, it } from 'vitest';
import { baselineOf, exactWidthOf, fit, fontOf, widthOf, wrap } from '../../../src/scene/paint/text.ts';
import { RecordingPen } from '../../support/recordingPen.ts';

/** A font in which the recording pen makes every letter 6 wide. */
const font = fontOf(10);

/** A pen that counts what it is asked to measure, in a font that no other test uses. */
class CountingPen extends RecordingPen {
  readonly asked: string[] = [];
  override measureText(text: string) {
    this.asked.push(text);
    return super.measureText(text);
  }
}

const pen = new RecordingPen();
const fitting = (text: string, letters: number) => fit(pen, font, text, letters * 6);
const wrapped = (text: string, letters: number, lines: number) => wrap(pen, font, text, letters * 6, lines);

describe('a font', () => {
  it('has a weight and a size, and is that of the system', () => {
    expect(fontOf(13, 600)).toMatch(/^600 13px system-ui, .*sans-serif$/);
    expect(fontOf(11)).toMatch(/^400 11px /);
  });
});

describe('the width of a text', () => {
  it('is that of its letters, each of which is measured once', () => {
    const counting = new CountingPen();
    const own = fontOf(10.25);
    expect(widthOf(counting, own, 'banana')).toBeCloseTo(6 * 6.15, 6);
    expect(widthOf(counting, own, 'nab')).toBeCloseTo(3 * 6.15, 6);
    expect(counting.asked).toEqual(['x', 'b', 'a', 'n']);
    expect(widthOf(new CountingPen(), own, '')).toBe(0);
  });
  it('is measured as a whole, and once, where letters join', () => {
    const counting = new CountingPen();
    const own = fontOf(10.55);
    for (const text of ['सत्य', 'سلام', 'Zoë 😀', 'सत्य']) widthOf(counting, own, text);
    expect(counting.asked).toEqual(['x', 'सत्य', 'سلام', 'Zoë 😀']);
    widthOf(counting, own, 'Łukasz – Ωμέγα 5 ½ € ★ …');
    expect(counting.asked).toContain('Ł');
    expect(counting.asked).not.toContain('Łukasz – Ωμέγα 5 ½ € ★ …');
  });
  it('is measured as a whole where something follows it at once', () => {
    const counting = new CountingPen();
    const own = fontOf(10.75);
    expect(exactWidthOf(counting, own, 'Ana ')).toBeCloseTo(4 * 6.45, 6);
    exactWidthOf(counting, own, 'Ana ');
    expect(counting.asked).toEqual(['x', 'Ana ']);
  });
  it('is measured in the font that is asked for, whatever the pen wrote in before', () => {
    const other = new RecordingPen();
    other.font = fontOf(40);
    expect(widthOf(other, fontOf(10.1), 'ab')).toBeCloseTo(12.12, 6);
    other.font = fontOf(40);
    expect(exactWidthOf(other, fontOf(10.1), 'ab')).toBeCloseTo(12.12, 6);
    other.font = fontOf(40);
    expect(baselineOf(other, fontOf(10.2), 0)).toBeCloseTo(10.2 * 0.375, 6);
  });
});

describe('a text in too little room', () => {
  it('is cut as late as it can be, and says so', () => {
    expect([7, 6, 5, 4, 3, 2, 1].map((letters) => fitting('Sparen', letters))).toEqual([
      'Sparen',
      'Sparen',
      'Spar…',
      'Spa…',
      'Sp…',
      'S…',
      '',
    ]);
  });
  it('has no space before the sign, and is cut between letters, never in one', () => {
    expect(fitting('Ana Bos', 5)).toBe('Ana…');
    expect(fitting('Ana Bos', 6)).toBe('Ana B…');
    expect(fitting('ab😀cd', 4)).toBe('ab😀…');
  });
  it('is nothing where it was nothing', () => {
    expect([fitting('', 5), fitting('', -1), fitting('A', 0)]).toEqual(['', '', '']);
  });
});

describe('a text in lines', () => {
  it('is broken between words, and after a hyphen', () => {
    expect(wrapped('Every customer pays in one step', 16, 3)).toEqual(['Every customer', 'pays in one step']);
    expect(wrapped('Mortgage-administration', 16, 2)).toEqual(['Mortgage-', 'administration']);
    expect(wrapped('De e-mail-dienst', 20, 2)).toEqual(['De e-mail-dienst']);
    expect(wrapped('a - b', 3, 3)).toEqual(['a -', 'b']);
  });
  it('has its last line cut where there is more', () => {
    expect(wrapped('Every customer pays in one step', 16, 1)).toEqual(['Every customer…']);
    expect(wrapped('Every customer pays in one single step', 16, 2)).toEqual(['Every customer', 'pays in one sin…']);
    expect(wrapped('Every customer pays-in-one-single-step', 16, 2)).toEqual(['Every customer', 'pays-in-one-sin…']);
  });
  it('has a word cut that is longer than a line', () => {
    expect(wrapped('Arbeidsongeschiktheid nu', 10, 2)).toEqual(['Arbeidson…', 'nu']);
  });
  it('knows every kind of space, and none around the text', () => {
    expect(wrapped('  een\n twee\t drie ', 9, 3)).toEqual(['een twee', 'drie']);
    expect(wrapped('   ', 9, 3)).toEqual([]);
    expect(wrapped('', 9, 3)).toEqual([]);
  });
  it('takes exactly what fits', () => {
    expect(wrapped('een twee', 8, 2)).toEqual(['een twee']);
    expect(wrapped('een twee', 7, 2)).toEqual(['een', 'twee']);
  });
});

describe('a baseline', () => {
  it('is as far below the middle as half of what the font reaches higher than lower', () => {
    // The recording pen's fonts reach their size up and a quarter of it down.
    expect(baselineOf(pen, font, 50)).toBe(50 + (10 - 2.5) / 2);
  });
});
