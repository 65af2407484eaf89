import { marked } from '../../wording/saying/marked.ts';
import type { FontFace } from './fontFace.ts';
import type { Fonts } from './fonts.ts';
import type { Lettering } from './lettering.ts';
import { SIGNS_DRAWN, type Sign } from './signs.ts';

/** Part of a text: written with the font, one of our signs, or drawn as a picture. Widths are in parts of 1000 of the size. */
export type TextRun = { text: string; width: number } & (
  | { kind: 'font'; face: FontFace; glyphs: number[] }
  | { kind: 'sign'; sign: Sign }
  | { kind: 'picture' }
);

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Signs that join with the letter before or beside them into one shape, which only whoever knows the script can draw. */
const JOINING = /[\p{M}\u200d]/u;

/** What can be drawn of a text: composed letters, marks for what nobody sees, and what is half of a letter as one too. */
export function drawable(text: string): string {
  return marked(text.replace(/\s/gu, ' '))
    .replace(/[\p{Cs}]/gu, '\ufffd')
    .normalize('NFC');
}

/** A text in parts, from left to right. */
export function textRuns(text: string, bold: boolean, fonts: Fonts, lettering: Lettering): TextRun[] {
  const letters = drawable(text);
  const asPicture = (part: string): TextRun => ({
    kind: 'picture',
    text: part,
    width: lettering.widthOf(part, bold) * 1000,
  });
  if (RIGHT_TO_LEFT.test(letters) || JOINING.test(letters)) return [asPicture(letters)];
  const faces = bold ? fonts.bold : fonts.plain;
  const runs: TextRun[] = [];
  let missing = '';
  const drawMissing = () => {
    if (missing) runs.push(asPicture(missing));
    missing = '';
  };
  for (const letter of letters) {
    const sign = SIGNS_DRAWN.get(letter);
    const character = letter.codePointAt(0) ?? 0;
    const face = sign ? undefined : faces.find((each) => each.glyphOf(character) !== 0);
    if (!sign && !face) {
      missing += letter;
      continue;
    }
    drawMissing();
    if (sign) runs.push({ kind: 'sign', text: letter, width: sign.width, sign });
    else if (face) {
      const glyph = face.glyphOf(character);
      const last = runs.at(-1);
      const width = face.widthOf(glyph);
      if (last?.kind === 'font' && last.face === face) {
        last.text += letter;
        last.width += width;
        last.glyphs.push(glyph);
      } else runs.push({ kind: 'font', text: letter, width, face, glyphs: [glyph] });
    }
  }
  drawMissing();
  return runs;
}

/** A text as its letters stand beside each other from left to right: those that are written the other way turned around. */
export function asItStands(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text;
  const parts = text.match(TURNED) ?? [];
  const turned = parts.map((part) => (RIGHT_TO_LEFT.test(part) ? [...part].reverse().join('') : part));
  return turned.join('');
}

const SCRIPTS = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
/** Words from right to left with what is between them, and all that is between such words and others. */
const TURNED = new RegExp(`[${SCRIPTS}](?:[${SCRIPTS}\\p{M}\\s]*[${SCRIPTS}\\p{M}])?|[^${SCRIPTS}]+`, 'gu');
