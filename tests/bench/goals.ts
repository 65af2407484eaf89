import type { Measure } from './readings.ts';

/** What is promised of a measure: at most so much, at the sizes named. */
export interface Goal {
  measure: Measure;
  title: string;
  unit: string;
  /** By the number of people; `null` for what has no size. */
  atMost: readonly [people: number | null, most: number][];
  group: Group;
}

/** Which figures stand side by side in one table. */
export type Group = 'page' | 'picture' | 'model';

const LARGE = 10_000;
/** One frame of sixty in a second; between two of them a clock reads up to 17. */
const FRAME = 16.7;
const FRAME_READ = 17;

const large = (most: number): Goal['atMost'] => [[LARGE, most]];

export const GOALS: readonly Goal[] = [
  {
    measure: 'ready',
    title: 'stored, navigation to first answered pointer',
    unit: 'ms',
    atMost: large(300),
    group: 'page',
  },
  { measure: 'elements', title: 'elements at most, at any zoom', unit: '', atMost: large(1_500), group: 'page' },
  { measure: 'heap', title: 'heap more than an empty page', unit: 'MB', atMost: large(16), group: 'page' },
  { measure: 'drag-start', title: 'drag start', unit: 'ms', atMost: large(FRAME), group: 'page' },
  {
    measure: 'drag-worst-frame',
    title: 'worst frame while dragging',
    unit: 'ms',
    atMost: large(FRAME_READ),
    group: 'page',
  },
  { measure: 'drag-main', title: 'main thread a move', unit: 'ms', atMost: large(4), group: 'page' },
  { measure: 'drop', title: 'drop to paint, checked', unit: 'ms', atMost: large(FRAME), group: 'page' },
  {
    measure: 'pan-worst-frame',
    title: 'worst frame, panning from afar',
    unit: 'ms',
    atMost: large(FRAME_READ),
    group: 'page',
  },
  { measure: 'pan-main', title: 'main thread a step, panning from afar', unit: 'ms', atMost: [], group: 'page' },
  {
    measure: 'zoom-worst-frame',
    title: 'worst frame, zooming through every level',
    unit: 'ms',
    atMost: large(FRAME_READ),
    group: 'page',
  },
  { measure: 'zoom-main', title: 'main thread a step, zooming', unit: 'ms', atMost: [], group: 'page' },
  { measure: 'late-frames', title: 'frames over 20 ms in all gestures', unit: '%', atMost: large(0), group: 'page' },
  { measure: 'script', title: 'script before a drag is possible', unit: 'KB', atMost: [[null, 200]], group: 'page' },
  {
    measure: 'scenarios-ready',
    title: 'ten scenarios stored, navigation to first answered pointer',
    unit: 'ms',
    atMost: large(1000),
    group: 'page',
  },
  {
    measure: 'scenarios-heap',
    title: 'ten scenarios, heap more than an empty page',
    unit: 'MB',
    atMost: large(24),
    group: 'page',
  },
  { measure: 'scenarios-stored', title: "ten scenarios in the browser's store", unit: 'MB', atMost: [], group: 'page' },
  {
    measure: 'png',
    title: 'PNG of 3840 x 2160',
    unit: 'ms',
    atMost: [
      [1_500, 200],
      [LARGE, 450],
    ],
    group: 'picture',
  },
  {
    measure: 'png-blocked',
    title: 'PNG: longest time the page does not answer',
    unit: 'ms',
    atMost: [
      [1_500, 10],
      [LARGE, 10],
    ],
    group: 'picture',
  },
  { measure: 'svg', title: 'SVG', unit: 'ms', atMost: large(100), group: 'picture' },
  {
    measure: 'command-squad-move',
    title: 'squad move: state, undo, findings',
    unit: 'ms',
    atMost: large(0.5),
    group: 'model',
  },
  { measure: 'command-person-change', title: 'change of a person', unit: 'ms', atMost: large(2), group: 'model' },
  { measure: 'command-any', title: 'the slowest command of all', unit: 'ms', atMost: large(FRAME), group: 'model' },
  {
    measure: 'scenario-add',
    title: 'an eleventh scenario: state, journal, findings',
    unit: 'ms',
    atMost: large(1000),
    group: 'model',
  },
  { measure: 'rules-all', title: 'all rules from scratch', unit: 'ms', atMost: large(20), group: 'model' },
  { measure: 'rules-after-move', title: 'all rules after a move', unit: 'ms', atMost: large(0.2), group: 'model' },
  { measure: 'compare-all', title: 'what changed, from scratch', unit: 'ms', atMost: large(100), group: 'model' },
  { measure: 'compare-after-move', title: 'what changed, after a move', unit: 'ms', atMost: large(5), group: 'model' },
];

/** Of these, ours with 10,000 people may cost at most so many times what it costs with 1,500. */
export const GROWTH = {
  from: 1_500,
  to: LARGE,
  atMost: 1.5,
  measures: ['drag-main', 'pan-main', 'zoom-main', 'drop'] as const satisfies Measure[],
};

/** Of what React Flow takes to answer, ours may take at most this part. */
export const AGAINST_REACT_FLOW = { peer: 'React Flow', atMost: 1 / 11 };
