import { legendOf } from '../domain/colours.ts';
import type { Document, Scenario } from '../domain/document.ts';
import type { Finding } from '../domain/rules/finding.ts';
import { layout } from '../scene/layout.ts';
import type { ColourIndex, Scene } from '../scene/scene.ts';
import type { Words } from '../wording/words.ts';
import { type Part, partOf } from './part.ts';

/** One thing that the legend explains: a chapter's colour, or a sign. */
export interface LegendItem {
  colour?: ColourIndex;
  sign?: string;
  text: string;
}

/** A scene with what a slide needs beside it: a title, and a legend. Plain data, so that a worker can draw it. */
export interface Picture {
  scene: Scene;
  title: string;
  subtitle: string;
  legend: LegendItem[];
}

function coloursIn(scene: Scene): Set<ColourIndex> {
  const heads = scene.tribes.flatMap(({ box }) => box.columns.map((column) => column.colour));
  const cards = scene.tribes.flatMap(({ box }) =>
    box.rows.flatMap((row) => row.cells.flatMap((cell) => cell.cards.map((card) => card.colour))),
  );
  return new Set([...heads, ...cards]);
}

/** The picture of a scenario or of a part of it; its legend explains the colours that it shows, and every sign. */
export function pictureOf(
  document: Document,
  scenario: Scenario,
  findings: readonly Finding[],
  words: Words,
  part: Part,
): Picture {
  const { organisation } = scenario;
  const scene = partOf(layout(organisation, document, findings, words), part);
  const shown = coloursIn(scene);
  const [only] = scene.tribes;
  const colours = legendOf(organisation).filter(({ colour }) => shown.has(colour));
  return {
    scene,
    title: document.name,
    subtitle: [scenario.name, part.kind !== 'document' && scene.tribes.length === 1 && only ? only.box.title : '']
      .filter(Boolean)
      .join(' · '),
    legend: [
      ...colours.map(({ expertise, colour }) => ({ colour, text: expertise })),
      { sign: '★', text: words.t('exporting.legend.productOwner') },
      { sign: 'CL', text: words.t('exporting.legend.chapterLead') },
      { sign: '½', text: words.t('exporting.legend.half') },
      { sign: 'ext', text: words.t('exporting.legend.external') },
      { sign: '', text: words.t('exporting.legend.vacancy') },
    ],
  };
}
