import { CALLED, type Called } from '../../documents/handOn.ts';
import type { ScenarioId } from '../../domain/document.ts';
import type { Ground } from '../../exporting/drawing/ground.ts';
import { fitsCanvas, PAGES, type Size, scalesFor, sheetOf } from '../../exporting/drawing/sheet.ts';
import type { Part } from '../../exporting/part.ts';
import type { Paper } from '../../exporting/pdf/pages.ts';
import type { Picture } from '../../exporting/picture.ts';
import type { Preferences } from '../../store/preferences.ts';

/** What a picture is written as. */
export const FORMATS = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

export type PageName = keyof typeof PAGES;

/** How pictures are made, whatever they show: what is remembered from one to the next. */
export interface Choices {
  format: Format;
  /** A page, a number of pixels for a unit of the board such as `2`, or `largest`. */
  size: string;
  dark: boolean;
  transparent: boolean;
  legend: boolean;
  findings: boolean;
  foot: boolean;
  called: Called;
}

/** What a picture shows. */
export interface Subject {
  scenario: ScenarioId;
  part: Part;
}

/** What was chosen last, as far as it makes sense; a white slide before anything was. */
export function choicesIn({ exporting }: Pick<Preferences, 'exporting'>): Choices {
  return {
    format: FORMATS.find((format) => format === exporting.format) ?? 'png',
    size: exporting.size || 'slide',
    dark: exporting.dark === 'yes',
    transparent: exporting.transparent === 'yes',
    legend: exporting.legend !== 'no',
    findings: exporting.findings === 'yes',
    foot: exporting.foot !== 'no',
    called: CALLED.find((called) => called === exporting.called) ?? 'names',
  };
}

/** The same, as texts by their names. */
export function kept(choices: Choices): Preferences['exporting'] {
  return Object.fromEntries(
    Object.entries(choices).map(([name, value]) => [name, typeof value === 'string' ? value : value ? 'yes' : 'no']),
  );
}

/** A size that can be chosen: a page by its name, or pixels for a unit of the board, and how many they come to. */
export interface SizeChoice {
  value: string;
  size: Size;
  pixels: { width: number; height: number };
}

/** The paper of a PDF, which is always on pages: a slide where a page by its name is not what was chosen. */
export function paperOf({ size }: Pick<Choices, 'size'>): Paper {
  return size === 'a4' || size === 'a3' ? size : 'wide';
}

/** The pages, and the board at 1x, 2x and 4x where a canvas holds that, and at the most that it does; none of an empty board. */
export function sizesOf(picture: Picture): SizeChoice[] {
  if (picture.scene.width === 0 || picture.scene.height === 0) return [];
  const { fitting, largest } = scalesFor(picture);
  const natural = (value: string, scale: number): SizeChoice => {
    const { width, height } = sheetOf(picture, scale);
    return { value, size: { kind: 'natural', scale }, pixels: { width, height } };
  };
  const pages = Object.entries(PAGES).map(([value, page]) => ({
    value,
    size: { kind: 'page', ...page } as const,
    pixels: page,
  }));
  return [
    ...pages,
    ...fitting.map((scale) => natural(String(scale), scale)),
    ...(fitting.includes(largest) ? [] : [natural('largest', largest)]),
  ].filter(({ pixels }) => fitsCanvas(pixels));
}

/** What the picture stands on: nothing where that is wanted, paper on a page, else the ground of the board. */
export function groundOf({ transparent }: Pick<Choices, 'transparent'>, size: Size): Ground {
  if (transparent) return 'none';
  return size.kind === 'page' ? 'paper' : 'page';
}
