import type { Mapping } from '../../importing/mapping/mapping.ts';
import type { ShownList } from '../../importing/plan/listPlan.ts';
import { type Corrections, NO_CORRECTIONS, withCell, withRow, withTakenIn } from '../../importing/tables/corrected.ts';
import type { Words } from '../../wording/words.ts';
import { headerOf } from './headerOf.ts';

/** Something that was set right in a row, and the way back. */
export interface ChangedHere {
  line: number;
  /** Who it is, or what stands in the row. */
  text: string;
  /** What was done to it, and what takes that back. */
  done: string;
  back: string;
  takenBack: (corrections: Corrections) => Corrections;
}

/** What was set right in the rows of a list and is seen nowhere else, in the order of its lines. */
export function changedHere(words: Words, list: ShownList, mapping: Mapping, corrections: Corrections): ChangedHere[] {
  if (corrections === NO_CORRECTIONS) return [];
  const texts = new Map(list.leftOut.map(({ line, text }) => [line, text]));
  for (const { name, lines } of list.people) for (const line of lines) texts.set(line, name);
  const { out, takenIn, cells } = corrections;
  const without = new Set(out.map(({ line }) => line));
  const entries: ChangedHere[] = out.map(({ line, text }) => ({
    line,
    text,
    done: words.t('bringIn.report.takenOut'),
    back: words.t('bringIn.report.takeBackIn'),
    takenBack: (before) => withRow(before, line),
  }));
  for (const line of takenIn) {
    if (without.has(line)) continue;
    entries.push({
      line,
      text: texts.get(line) ?? '',
      done: words.t('bringIn.report.takenIn'),
      back: words.t('bringIn.report.takeOutAgain'),
      takenBack: (before) => withTakenIn(before, line, false),
    });
  }
  for (const [line, row] of Object.entries(cells).map(([key, row]) => [Number(key), row] as const)) {
    if (without.has(line)) continue;
    for (const [column, text] of Object.entries(row).map(([key, text]) => [Number(key), text] as const)) {
      const values = { column: headerOf(words, mapping, column), text: text || words.t('bringIn.table.empty') };
      entries.push({
        line,
        text: texts.get(line) ?? '',
        done: words.t('bringIn.report.corrected', values),
        back: words.t('bringIn.report.asInList'),
        takenBack: (before) => withCell(before, line, column, null),
      });
    }
  }
  return entries.sort((one, other) => one.line - other.line);
}
