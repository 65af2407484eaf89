import { parseArgs } from 'node:util';
import { OURS } from './readings.ts';

/** What a run measures, and how often. */
export interface Options {
  runs: number;
  /** Sizes at which ours is measured, at which the peers are, and at which commands and rules are. */
  sizes: readonly number[];
  peerSizes: readonly number[];
  modelSizes: readonly number[];
  /** Inputs in a gesture, and after how many milliseconds a slow one is cut short. */
  steps: number;
  patience: number;
  /** How long a page may rest after each change of view, in which it may prepare what it likes; in milliseconds. */
  rest: number;
  /** Zooms at which it is panned, besides from afar. */
  levels: readonly number[];
  /** Pixels of the display for one of the page. */
  pixels: number;
  /** Only these; everybody where it is empty. */
  only: readonly string[];
}

const FULL: Options = {
  runs: 5,
  sizes: [150, 1_500, 10_000],
  peerSizes: [150, 1_500, 10_000],
  modelSizes: [1_500, 10_000],
  steps: 60,
  patience: 6_000,
  rest: 800,
  levels: [0.4, 1],
  pixels: 1,
  only: [],
};

/** Under three minutes: what can drag, at the smaller size, with shorter gestures. */
const QUICK: Options = {
  ...FULL,
  runs: 3,
  sizes: [1_500, 10_000],
  peerSizes: [1_500],
  modelSizes: [10_000],
  steps: 30,
  patience: 1_500,
  rest: 400,
  levels: [],
  only: [OURS, 'naive dnd-kit', 'React Flow', 'React Flow visible', 'snapdom'],
};

const numbers = (text: string | undefined) => text?.split(',').map(Number);

/** `--quick`, `--runs 5`, `--people 150,10000`, `--only ours,naive`, `--pixels 2`. */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      runs: { type: 'string' },
      people: { type: 'string' },
      only: { type: 'string' },
      pixels: { type: 'string' },
    },
  });
  const preset = values.quick ? QUICK : FULL;
  const people = numbers(values.people);
  return {
    ...preset,
    runs: Number(values.runs ?? preset.runs),
    sizes: people ?? preset.sizes,
    peerSizes: people ?? preset.peerSizes,
    modelSizes: people ?? preset.modelSizes,
    pixels: Number(values.pixels ?? preset.pixels),
    only: values.only?.split(',') ?? preset.only,
  };
}
