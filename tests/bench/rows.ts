import { AGAINST_REACT_FLOW, GOALS, type Goal, GROWTH, type Group } from './goals.ts';
import { FLOOR, type Measure, OURS, type Readings } from './readings.ts';
import { median } from './statistics.ts';

/** One line of the table, as it is written to the file. Figures are medians of all runs. */
export interface Row {
  id: string;
  title: string;
  group: Group;
  unit: string;
  people: number | null;
  ours: number | null;
  peers: Record<string, number>;
  /** How many times ours the best peer costs. */
  ratio: number | null;
  /** What the page that does least costs. */
  floor: number | null;
  /** At most so much; `null` where nothing is promised. */
  goal: number | null;
  met: boolean | null;
  /** Ours in each run. */
  runs: number[];
  /** Why there is no figure of ours. */
  reason?: string;
}

/** Every row of the table, whether or not it could be read. */
export function rowsOf(readings: Readings, sizes: readonly number[]): Row[] {
  const rows = GOALS.flatMap((goal) => rowsFor(goal, readings, sizes));
  return [...rows, ...growthRows(rows), againstReactFlow(rows)];
}

function rowsFor(goal: Goal, readings: Readings, sizes: readonly number[]): Row[] {
  const sized = goal.atMost.every(([people]) => people !== null);
  const people = sized ? sizes.filter((size) => isAsked(goal, readings, size)) : [null];
  return people.map((size) => rowOf(goal, readings, size));
}

/** Where there is a goal or a figure, there is a row. */
function isAsked({ measure, atMost }: Goal, readings: Readings, size: number): boolean {
  const figures = readings.everybody().some((who) => readings.of(measure, who, size).length > 0);
  return figures || atMost.some(([people]) => people === size);
}

function rowOf({ measure, title, unit, atMost, group }: Goal, readings: Readings, people: number | null): Row {
  const figureOf = (who: string) => {
    const values = readings.of(measure, who, people);
    return values.length > 0 ? figure(median(values)) : null;
  };
  const peers: Record<string, number> = {};
  for (const who of readings.everybody()) {
    const value = who === OURS || who === FLOOR ? null : figureOf(who);
    if (value !== null) peers[who] = value;
  }
  const goal = atMost.find(([size]) => size === people)?.[1] ?? null;
  const ours = figureOf(OURS);
  const reason = readings.reason(measure, OURS, people);
  return withVerdict({
    id: measure,
    title,
    group,
    unit,
    people,
    ours,
    peers,
    floor: figureOf(FLOOR),
    goal,
    runs: readings.of(measure, OURS, people).map(figure),
    ...(ours === null && reason !== undefined ? { reason } : {}),
  });
}

function withVerdict(row: Omit<Row, 'ratio' | 'met'>): Row {
  const { ours, goal } = row;
  const best = Math.min(...Object.values(row.peers));
  const ratio = ours && Number.isFinite(best) ? figure(best / ours) : null;
  return { ...row, ratio, met: ours === null || goal === null ? null : ours <= goal };
}

/** To four digits: more would say nothing. */
function figure(value: number): number {
  return Number(value.toPrecision(4));
}

function oursAt(rows: readonly Row[], measure: Measure, people: number): number | null {
  return rows.find((row) => row.id === measure && row.people === people)?.ours ?? null;
}

function growthRows(rows: readonly Row[]): Row[] {
  const { from, to, atMost } = GROWTH;
  return GROWTH.measures.map((measure) => {
    const [small, large] = [oursAt(rows, measure, from), oursAt(rows, measure, to)];
    const title = GOALS.find((goal) => goal.measure === measure)?.title;
    return quotient(`growth-${measure}`, `${title}: over that at ${from}`, large, small, atMost);
  });
}

function againstReactFlow(rows: readonly Row[]): Row {
  const { peer, atMost } = AGAINST_REACT_FLOW;
  const row = rows.find(({ id, people }) => id === 'ready' && people === GROWTH.to);
  const theirs = row?.peers[peer] ?? null;
  return quotient(
    'ready-of-react-flow',
    `first answered pointer: over that of ${peer}`,
    row?.ours ?? null,
    theirs,
    atMost,
  );
}

function quotient(id: string, title: string, above: number | null, below: number | null, atMost: number): Row {
  const known = above !== null && below !== null && below > 0;
  return withVerdict({
    id,
    title,
    group: 'page',
    unit: 'x',
    people: GROWTH.to,
    ours: known ? figure(above / below) : null,
    peers: {},
    floor: null,
    goal: figure(atMost),
    runs: [],
    ...(known ? {} : { reason: 'one of the two was not measured in this run' }),
  });
}
