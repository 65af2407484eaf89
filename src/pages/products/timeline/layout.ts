import { dayAfter } from '../../../domain/dayAfter.ts';
import type { Index } from '../../../domain/lookup/indexOf.ts';
import { launchesMissed, type MissedLaunch } from '../../../domain/lookup/launchesMissed.ts';
import type { ProgrammeLane } from '../../../domain/lookup/programmeLanes.ts';
import type { Product, ProductId, Programme, Project, ProjectId } from '../../../domain/organisation.ts';
import { type Axis, widthOf, xOf } from './axis.ts';

/** Sizes in pixels, after the picture of the page. */
export const LANE_HEIGHT = 28;
export const ROW_HEIGHT = 40;
export const BAR_TOP = 6;
export const BAR_HEIGHT = 28;
/** The room of one line of launches, and how many there are at most. */
export const LAUNCH_HEIGHT = 36;
const LAUNCH_LINES = 3;
/** About how wide a letter of a launch's name is, the least of a label (its day), and its mark with the gap behind it. */
const LETTER = 7;
const LABEL = 70;
const MARK = 24;
/** How far before its end a project hands over to the one that waits for it. */
const HAND_OVER = 12;

/** A stretch of a row, in pixels from the left. */
export interface Stretch {
  x: number;
  width: number;
}

export interface ProjectRow {
  kind: 'project';
  key: ProjectId;
  y: number;
  height: number;
  project: Project;
  bar: Stretch;
  /** How much of the bar lies before today, of what is running. */
  done: number;
  /** The part after the first launch that it misses, with all it misses. */
  late: Stretch | null;
  missed: readonly MissedLaunch[];
}

export interface LaneRow {
  kind: 'lane';
  key: string;
  y: number;
  height: number;
  programme: Programme | null;
  count: number;
}

export type TimelineRow = LaneRow | ProjectRow;

/** The line from a launch to a project that leads to it: from its end, or (where it misses it) through its bar. */
interface Tie {
  project: ProjectId;
  x: number;
  y: number;
  isMissed: boolean;
}

/** The launch of a product: on which line its mark stands, and whether there is room for its name. */
export interface LaunchMark {
  product: Product;
  /** Its day, as `YYYY-MM-DD`. */
  launch: string;
  x: number;
  line: number;
  isNamed: boolean;
  isMissed: boolean;
  ties: readonly Tie[];
}

/** A project that waits for another: a line through these points, at whose end it begins. */
export interface Wait {
  key: string;
  points: readonly (readonly [x: number, y: number])[];
}

export interface Timeline {
  axis: Axis;
  width: number;
  /** Of all rows together. */
  height: number;
  rows: readonly TimelineRow[];
  launches: readonly LaunchMark[];
  launchesHeight: number;
  waits: readonly Wait[];
  /** The middle of today. */
  today: number;
}

/** The name under which the lane of what is in no programme is known. */
export const NO_PROGRAMME = 'none';

/**
 * Where everything stands: a row for each lane and each of its projects, one below the other, with the launches above
 * them. A project lasts to the end of its last day; a launch is the middle of its day.
 */
export function layOut(lanes: readonly ProgrammeLane[], index: Index, axis: Axis, today: string): Timeline {
  const rows: TimelineRow[] = [];
  let height = 0;
  const stand = <Row extends TimelineRow>(row: Omit<Row, 'y'>) => {
    rows.push({ ...row, y: height } as Row);
    height += row.height;
  };
  for (const { programme, projects } of lanes) {
    const key = programme?.id ?? NO_PROGRAMME;
    stand<LaneRow>({ kind: 'lane', key, height: LANE_HEIGHT, programme, count: projects.length });
    for (const project of projects)
      stand<ProjectRow>({ ...projectRow(project, index, axis, today), height: ROW_HEIGHT });
  }
  const placed = new Map(rows.flatMap((row) => (row.kind === 'project' ? [[row.key, row] as const] : [])));
  const launches = launchMarks(index, axis, placed);
  return {
    axis,
    width: widthOf(axis),
    height,
    rows,
    launches,
    launchesHeight: LAUNCH_HEIGHT * Math.max(1, ...launches.map(({ line }) => line + 1)),
    waits: waitsAmong(placed),
    today: middleOf(axis, today),
  };
}

function middleOf(axis: Axis, day: string): number {
  return xOf(axis, day) + axis.perDay / 2;
}

/** From the begin of a day to the end of another, as far as the axis goes. */
function stretch(axis: Axis, begin: string, end: string): Stretch {
  const [x, to] = [xOf(axis, begin), xOf(axis, end) + axis.perDay].map((at) =>
    Math.min(Math.max(at, 0), widthOf(axis)),
  ) as [number, number];
  // What lies wholly beyond an edge shows there all the same.
  return to > x ? { x, width: to - x } : { x: Math.min(x, widthOf(axis) - axis.perDay), width: axis.perDay };
}

function projectRow(project: Project, index: Index, axis: Axis, today: string): Omit<ProjectRow, 'y' | 'height'> {
  const { id: key, begin, end, state } = project;
  const bar = stretch(axis, begin, end);
  const missed = launchesMissed(project, index);
  const first = missed.map(({ launch }) => launch).sort()[0];
  const isBegun = state === 'running' && begin <= today;
  return {
    kind: 'project',
    key,
    project,
    bar,
    done: isBegun ? Math.min(bar.width, middleOf(axis, today) - bar.x) : 0,
    late: first === undefined ? null : stretch(axis, dayAfter(first, 1), end),
    missed,
  };
}

function launchMarks(index: Index, axis: Axis, placed: ReadonlyMap<ProjectId, ProjectRow>): LaunchMark[] {
  const launched = index.organisation.products
    .flatMap((product) =>
      product.launch ? [{ product, launch: product.launch, x: middleOf(axis, product.launch) }] : [],
    )
    .filter(({ x }) => x >= 0 && x <= widthOf(axis))
    .sort((one, other) => one.x - other.x);
  /** Where each line is free again. */
  const free: number[] = [];
  return launched.map(({ product, launch, x }) => {
    const end = x + MARK + Math.max(LABEL, product.name.length * LETTER);
    const found = Array.from({ length: LAUNCH_LINES }, (_, line) => line).find(
      (line) => (free[line] ?? 0) <= x - MARK / 2,
    );
    if (found !== undefined) free[found] = end;
    const ties = tiesOf(product.id, launch, axis, index, placed);
    const isMissed = ties.some((tie) => tie.isMissed);
    return { product, launch, x, line: found ?? 0, isNamed: found !== undefined, isMissed, ties };
  });
}

function tiesOf(
  product: ProductId,
  launch: string,
  axis: Axis,
  index: Index,
  placed: ReadonlyMap<ProjectId, ProjectRow>,
): Tie[] {
  return index.projectsFor(product).flatMap(({ id }) => {
    const row = placed.get(id);
    if (!row) return [];
    const { bar, missed } = row;
    const { begin } = row.project;
    const isMissed = missed.some((each) => each.product === product);
    // What only begins after the launch is tied to it by its begin.
    const x = isMissed ? middleOf(axis, launch) : begin > launch ? bar.x : bar.x + bar.width;
    return [{ project: id, x, y: row.y + BAR_TOP + BAR_HEIGHT / 2, isMissed }];
  });
}

function waitsAmong(placed: ReadonlyMap<ProjectId, ProjectRow>): Wait[] {
  const waits: Wait[] = [];
  for (const { key, project, bar, y } of placed.values()) {
    for (const id of project.after) {
      const first = placed.get(id);
      if (!first) continue;
      const from = Math.max(first.bar.x, first.bar.x + first.bar.width - HAND_OVER);
      const isBelow = y > first.y;
      const start = first.y + BAR_TOP + (isBelow ? BAR_HEIGHT : 0);
      const middle = y + BAR_TOP + BAR_HEIGHT / 2;
      // What begins later is reached from its left; else from the side that it is come from.
      const points: Wait['points'] =
        from < bar.x
          ? [
              [from, start],
              [from, middle],
              [bar.x, middle],
            ]
          : [
              [from, start],
              [from, y + (isBelow ? 0 : ROW_HEIGHT)],
              [bar.x + HAND_OVER, y + (isBelow ? 0 : ROW_HEIGHT)],
              [bar.x + HAND_OVER, y + (isBelow ? BAR_TOP : BAR_TOP + BAR_HEIGHT)],
            ];
      waits.push({ key: `${id} ${key}`, points });
    }
  }
  return waits;
}

/** The rows of which something stands between two heights, in pixels from the first row; found without looking through all. */
export function rowsBetween(rows: readonly TimelineRow[], top: number, bottom: number): readonly TimelineRow[] {
  const firstFrom = (isThere: (row: TimelineRow) => boolean) => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isThere(rows[middle] as TimelineRow)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return rows.slice(
    firstFrom(({ y, height }) => y + height > top),
    firstFrom(({ y }) => y >= bottom),
  );
}
