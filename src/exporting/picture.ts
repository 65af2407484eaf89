import { type ChapterColours, coloursIn } from '../domain/colours.ts';
import type { Disclosed, DisclosedScenario } from '../domain/hiding/disclosed.ts';
import { indexOf } from '../domain/lookup/indexOf.ts';
import type { Finding } from '../domain/rules/finding.ts';
import { layout } from '../scene/layout.ts';
import { legendOf } from '../scene/legend.ts';
import type { Scene } from '../scene/scene.ts';
import type { Words } from '../wording/words.ts';
import { type LegendItem, legendItems } from './legend.ts';
import { filterOf, type Part } from './part.ts';

/** A scene with what a slide needs beside it: a title, and a legend. Plain data, so that a worker can draw it. */
export interface Picture {
  scene: Scene;
  title: string;
  subtitle: string;
  /** What stands at the foot of a page, such as its status, the day and how far it may be shown; empty for no foot. */
  foot: string;
  legend: LegendItem[];
}

/** What a picture shows besides the organisation, and how. */
export interface PictureLook {
  colours?: ChapterColours | undefined;
  isTrayOpen?: boolean | undefined;
  /** Whether squads say their products and mandate. */
  products?: boolean | undefined;
  /** Whether what the picture shows is explained below it. */
  legend?: boolean | undefined;
  foot?: string | undefined;
}

/**
 * The picture of a scenario or of a part of it; its legend explains the colours and signs that it shows. The colours are
 * those that the document would be opened with, unless told; of many unplaced people it shows how many they are, unless
 * their tray is open; squads say their products and mandate where the board does.
 */
export function pictureOf(
  document: Disclosed,
  scenario: DisclosedScenario,
  findings: readonly Finding[],
  words: Words,
  part: Part,
  {
    colours = coloursIn(document.scenarios),
    isTrayOpen = false,
    products = false,
    legend = true,
    foot = '',
  }: PictureLook = {},
): Picture {
  const { organisation } = scenario;
  const look = { filter: filterOf(part), colours, fold: { isOpen: isTrayOpen, seen: [] }, products };
  const scene = layout(organisation, document, findings, words, look);
  const [only] = scene.tribes;
  return {
    scene,
    title: document.name,
    subtitle: [scenario.name, part.kind !== 'document' && scene.tribes.length === 1 && only ? only.box.title : '']
      .filter(Boolean)
      .join(' · '),
    foot,
    legend: legend ? legendItems(legendOf(scene, indexOf(organisation), colours), words) : [],
  };
}
