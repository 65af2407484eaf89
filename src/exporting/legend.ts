import { expertiseColours } from '../domain/colours.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { ColourIndex, Scene } from '../scene/scene.ts';
import type { Words } from '../wording/words.ts';

/** One thing that the legend explains: a chapter's colour, or a sign. */
export interface LegendItem {
  colour?: ColourIndex;
  sign?: string;
  text: string;
}

function coloursIn(scene: Scene): Set<ColourIndex> {
  const heads = scene.tribes.flatMap(({ box }) => box.columns.map((column) => column.colour));
  const cards = scene.tribes.flatMap(({ box }) =>
    box.rows.flatMap((row) => row.cells.flatMap((cell) => cell.cards.map((card) => card.colour))),
  );
  return new Set([...heads, ...cards]);
}

/** What explains the colours that a scene shows, and every sign. */
export function legendOf(organisation: Organisation, scene: Scene, words: Words): LegendItem[] {
  const shown = coloursIn(scene);
  const colours = expertiseColours(organisation).filter(({ colour }) => shown.has(colour));
  return [
    ...colours.map(({ expertise, colour }) => ({ colour, text: expertise })),
    { sign: '★', text: words.t('exporting.legend.productOwner') },
    { sign: 'CL', text: words.t('exporting.legend.chapterLead') },
    { sign: '½', text: words.t('exporting.legend.half') },
    { sign: 'ext', text: words.t('exporting.legend.external') },
    { sign: '', text: words.t('exporting.legend.vacancy') },
  ];
}
