import { type Held, SHIFTS, shiftOf, type TaskCompared } from '../../domain/compare/tasksCompared.ts';
import { HOLDINGS, LAYERS, SOURCES } from '../../domain/tasks.ts';
import { taskSource } from '../../wording/saying/taskSource.ts';
import { type ChangesTable, kindsIn, plainCell, type Row, type Said, type Section } from './changesTable.ts';
import { named, type Step } from './step.ts';

/** More than anybody reads one by one: above it a task is told by role, also where persons are asked for. */
const MOST_NAMED = 20;

/** Every task that somebody has, by layer: who before and who after, by role or, where persons are asked for, by name. */
export function tasksTable(step: Step, tasks: readonly TaskCompared[], persons: boolean): ChangesTable {
  const { words } = step;
  const sections = LAYERS.flatMap((layer): Section[] => {
    const those = tasks.filter((each) => each.layer === layer);
    if (those.length === 0) return [];
    return [
      {
        id: `task ${layer}`,
        title: words.t(`tasks.layers.${layer}`),
        about: '',
        isFolded: those.every((each) => shiftOf(each) === 'same'),
        rows: those.map((each) => taskRow(step, each, persons)),
      },
    ];
  });
  const column = (id: 'who' | 'shift' | 'source', width: number) => ({
    id,
    title: words.t(`changes.oneToTwo.task.${id}`),
    isTwofold: id === 'who',
    width,
  });
  return {
    sectionTitle: words.t('changes.oneToTwo.task.layer'),
    rowTitle: words.t('changes.oneToTwo.task.title'),
    columns: [column('who', 40), column('shift', 18), column('source', 20)],
    sections,
    kinds: kindsIn(
      sections.flatMap(({ rows }) => rows),
      SHIFTS.map((shift) => [shift, words.t(`changes.oneToTwo.task.shifts.${shift}`)]),
    ),
  };
}

function taskRow(step: Step, compared: TaskCompared, persons: boolean): Row {
  const { words } = step;
  const { layer, task, before, after } = compared;
  const shift = shiftOf(compared);
  return {
    id: task,
    name: words.t(`tasks.of.${task}`),
    thing: null,
    note: '',
    look: null,
    kinds: [shift],
    cells: {
      who: { was: heldSaid(step, before, persons), is: heldSaid(step, after, persons) },
      shift: plainCell([{ text: words.t(`changes.oneToTwo.task.shifts.${shift}`) }]),
      source: plainCell([{ text: taskSource(words, SOURCES[layer]) }]),
    },
  };
}

function heldSaid(step: Step, held: readonly Held[], persons: boolean): Said {
  const { words } = step;
  if (held.length === 0) return [{ text: words.t('changes.oneToTwo.task.nobody') }];
  if (persons && held.length <= MOST_NAMED) return held.map(({ person }) => named(step, person));
  return HOLDINGS.flatMap((holding) => {
    const count = held.filter(({ as }) => as === holding).length;
    return count > 0 ? { text: words.t(`tasks.as.${holding}`, { count }) } : [];
  });
}
