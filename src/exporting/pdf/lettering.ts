import { fontOf } from '../../scene/paint/text.ts';

/** A text as a picture, in pixels: its corner is `left` to the right of where the text begins and `above` its baseline. */
export interface LetterPicture {
  width: number;
  height: number;
  left: number;
  above: number;
  /** Red, green, blue and how much it covers, from 0 to 255 each, line by line from the top. */
  pixels: Uint8ClampedArray;
}

/** Draws letters that the font of a PDF lacks, in whatever fonts the machine has. */
export interface Lettering {
  /** How wide a text is in a font of size 1. */
  widthOf(text: string, bold: boolean): number;
  draw(text: string, bold: boolean, size: number, colour: string): LetterPicture;
}

/** Letters are measured at this size, which is fine enough for any. */
const RULER = 100;

const fontFor = (size: number, bold: boolean) => fontOf(size, bold ? 600 : 400);

/** Draws with a canvas of the browser. Throws where there is none. */
export function canvasLettering(): Lettering {
  const penOf = (width: number, height: number) => {
    const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('No canvas draws the letters that the font lacks');
    return pen;
  };
  const ruler = penOf(1, 1);
  return {
    widthOf(text, bold) {
      ruler.font = fontFor(RULER, bold);
      return ruler.measureText(text).width / RULER;
    },
    draw(text, bold, size, colour) {
      const font = fontFor(size, bold);
      ruler.font = font;
      const measured = ruler.measureText(text);
      const left = Math.floor(Math.min(0, -measured.actualBoundingBoxLeft)) - 1;
      const above = Math.ceil(measured.actualBoundingBoxAscent) + 1;
      const width = Math.max(1, Math.ceil(Math.max(measured.width, measured.actualBoundingBoxRight)) + 1 - left);
      const height = Math.max(1, above + Math.ceil(measured.actualBoundingBoxDescent) + 1);
      const pen = penOf(width, height);
      pen.font = font;
      pen.fillStyle = colour;
      pen.fillText(text, -left, above);
      return { width, height, left, above, pixels: pen.getImageData(0, 0, width, height).data };
    },
  };
}
