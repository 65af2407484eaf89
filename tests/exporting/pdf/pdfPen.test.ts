import { describe, expect, it } from 'vitest';
import { readFonts } from '../../../src/exporting/pdf/fonts.ts';
import { PdfFile } from '../../../src/exporting/pdf/pdfFile.ts';
import { PdfPen } from '../../../src/exporting/pdf/pdfPen.ts';
import { Resources } from '../../../src/exporting/pdf/resources.ts';
import { asItStands, textRuns } from '../../../src/exporting/pdf/textRuns.ts';
import { fontOf } from '../../../src/scene/paint/text.ts';
import { boxLettering } from '../../support/boxLettering.ts';

const fonts = await readFonts();

/** What is written for what is drawn, without where the page begins. */
function written(draw: (pen: PdfPen) => void): string[] {
  const pen = new PdfPen(new Resources(new PdfFile(), fonts), boxLettering(), 500);
  draw(pen);
  return pen.content.split('\n');
}

describe('the pen of a PDF', () => {
  it('counts from the top of the page down, in units that are told', () => {
    const lines = written((pen) => {
      pen.place(0.5, 28, 68);
      pen.setTransform(2, 0, 0, 2, 10, 20);
      pen.fillStyle = '#ff0080';
      pen.fillRect(1, 2, 3, 4);
      pen.place(1, 0, 0);
    });
    expect(lines).toEqual([
      'q',
      '0.5 0 0 -0.5 28 432 cm',
      '1 0 0.502 rg',
      '12 24 6 8 re',
      'f',
      'Q',
      'q',
      '1 0 0 -1 0 500 cm',
      'Q',
    ]);
  });

  it('tells a colour, a width and how much it covers when they change, and again after what was saved', () => {
    const lines = written((pen) => {
      pen.fillRect(0, 0, 1, 1);
      pen.save();
      pen.fillStyle = 'rgb(0 0 255 / 0.5)';
      pen.fillRect(0, 0, 1, 1);
      pen.fillRect(0, 0, 2, 2);
      pen.restore();
      pen.fillStyle = '#000000';
      pen.fillRect(0, 0, 3, 3);
      pen.globalAlpha = 0.25;
      pen.setLineDash([3, 2]);
      pen.lineWidth = 1.5;
      pen.strokeStyle = '#ffffff';
      pen.beginPath();
      pen.moveTo(1, 2);
      pen.lineTo(3, 4);
      pen.bezierCurveTo(1, 2, 3, 4, 5, 6);
      pen.stroke();
      pen.clip();
    });
    expect(lines).toEqual([
      ...['0 0 0 rg', '0 0 1 1 re', 'f', 'q', '/G0 gs', '0 0 1 rg', '0 0 1 1 re', 'f', '0 0 2 2 re', 'f', 'Q'],
      ...['0 0 3 3 re', 'f', '/G1 gs', '1 1 1 RG', '1.5 w', '[3 2] 0 d'],
      ...['1 2 m', '3 4 l', '1 2 3 4 5 6 c', 'S', '1 2 m', '3 4 l', '1 2 3 4 5 6 c', 'W n'],
    ]);
  });

  it('writes the way around an area whose corners are round by different radii', () => {
    const lines = written((pen) => {
      pen.beginPath();
      pen.roundRect(10, 20, 100, 40, [10, 0, 4, 50]);
      pen.stroke();
    });
    expect(lines.at(-2)).toBe(
      [
        '20 20 m 110 20 l 110 56 l',
        '110 58.21 108.21 60 106 60 c 30 60 l',
        '18.95 60 10 51.05 10 40 c 10 30 l',
        '10 24.48 14.48 20 20 20 c h',
      ].join(' '),
    );
  });

  it('writes areas of one shape once, whatever their colour', () => {
    const lines = written((pen) => {
      for (const [x, colour] of [
        [0, '#000000'],
        [50, '#ffffff'],
      ] as const) {
        pen.fillStyle = colour;
        pen.beginPath();
        pen.roundRect(x, 5, 40, 20, 4);
        pen.fill();
      }
      pen.beginPath();
      pen.roundRect(0, 0, 40, 21, 4);
      pen.fill();
    });
    expect(lines).toEqual([
      ...['0 0 0 rg', 'q 1 0 0 1 0 5 cm /X1 Do Q', '1 1 1 rg', 'q 1 0 0 1 50 5 cm /X1 Do Q'],
      'q 1 0 0 1 0 0 cm /X2 Do Q',
    ]);
  });

  it('measures what it writes, by weight, and stands where a text is to end or have its middle', () => {
    const at = (align: string, weight = 400) => {
      let width = 0;
      const lines = written((pen) => {
        pen.font = fontOf(20, weight);
        pen.textAlign = align;
        ({ width } = pen.measureText('Ana'));
        pen.fillText('Ana', 100, 50);
      });
      return { width, x: Number(/-1 ([\d.]+) 50 Tm/.exec(lines.at(-1) ?? '')?.[1]) };
    };
    const { width, x } = at('left');
    expect(x).toBe(100);
    expect(at('right').x).toBeCloseTo(100 - width, 1);
    expect(at('center').x).toBeCloseTo(100 - width / 2, 1);
    expect(at('left', 700).width).toBeGreaterThan(width);
    expect(width / 20).toBeCloseTo((639 + 618 + 561) / 1000, 2);
  });

  it('draws letters that the font lacks as a picture, once for each look, with the text over it', () => {
    const drawn: string[] = [];
    const pen = new PdfPen(new Resources(new PdfFile(), fonts), boxLettering(drawn), 500);
    pen.font = fontOf(10);
    pen.fillText('Wei 徐伟', 0, 50);
    pen.fillText('徐伟', 0, 70);
    pen.fillStyle = '#ff0000';
    pen.fillText('徐伟', 0, 90);
    expect(drawn).toEqual(['徐伟', '徐伟']);
    const hidden = pen.content.split('\n').filter((line) => line.includes('3 Tr'));
    expect(hidden.map((line) => line.replace(/1 0 0 -1 [\d.]+/, ''))).toEqual(
      [50, 70, 90].map((y) => `BT 3 Tr /FH 10 Tf 100 Tz  ${y} Tm <00010002> Tj 0 Tr 100 Tz ET`),
    );
  });

  it('draws no picture of a tribe', () => {
    expect(() => written((pen) => pen.drawImage())).toThrow('cannot be drawn in a PDF');
  });
});

describe('a text in parts', () => {
  const partsOf = (text: string) =>
    textRuns(text, false, fonts, boxLettering()).map((run) => `${run.kind} ${run.text}`);

  it('is written where the font has its letters, in any of its scripts', () => {
    for (const text of ['Łukasz Żółć', 'Işıl ıİ', 'Nguyễn Thị Ánh', 'Дмитрий', 'Ελένη', '½ › … ≤'.slice(0, 5)]) {
      expect(partsOf(text).filter((part) => !part.startsWith('font'))).toEqual([]);
    }
  });

  it('is drawn as a picture only where it has not, and a sign by its corners', () => {
    expect(partsOf('Ana 徐伟 (ext) 🚀')).toEqual(['font Ana ', 'picture 徐伟', 'font  (ext) ', 'picture 🚀']);
    expect(partsOf('● a→b')).toEqual(['sign ●', 'font  a', 'sign →', 'font b']);
  });

  it('is a picture as a whole where its letters join or run the other way', () => {
    expect(partsOf('Ali علي (2)')).toEqual(['picture Ali علي (2)']);
    expect(partsOf('आरव शर्मा')).toEqual(['picture आरव शर्मा']);
    expect(partsOf('e\u0301')).toEqual(['font é']);
  });

  it('has marks for what nobody sees', () => {
    expect(partsOf('a\tb')).toEqual(['font a b']);
    expect(partsOf('a\ud800')).toEqual(['font a\ufffd']);
  });

  it('stands from left to right as it is read, word for word', () => {
    expect(asItStands('Ana (徐)')).toBe('Ana (徐)');
    expect(asItStands('אבג')).toBe('גבא');
    expect(asItStands('Ali אב גד (2)')).toBe('Ali דג בא (2)');
  });
});
