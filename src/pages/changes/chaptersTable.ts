import type { ChapterChange, LedAnew } from '../../domain/compare/unitsChanged.ts';
import type { PersonId } from '../../domain/organisation.ts';
import { type Cell, type ChangesTable, kindsIn, plainCell, type Row } from './changesTable.ts';
import { named, type Step } from './step.ts';
import { peopleSaid, unitColumn, unitKinds, unitRow, unitSections } from './unitRows.ts';

/**
 * Every chapter that changed: its lead, who came and left, and who of it gets whom as line manager. `others` are those
 * who get another one and are in no chapter; they come last, in a row of their own.
 */
export function chaptersTable(step: Step, changes: readonly ChapterChange[], others: readonly LedAnew[]): ChangesTable {
  const rows = changes.map((change) =>
    unitRow(step, change, { lead: leadCell(step, change), led: ledCell(step, change.led) }, change.led.length > 0),
  );
  const all = others.length > 0 ? [...rows, withoutChapter(step, others)] : rows;
  return {
    rowTitle: step.words.t('changes.column.chapter'),
    columns: (['what', 'lead', 'led', 'came', 'left', 'people', 'fte'] as const).map((id) => unitColumn(step, id)),
    sections: unitSections(step, 'chapter', all),
    kinds: kindsIn(all, unitKinds(step, 'chapter')),
  };
}

function leadCell(step: Step, { before, after }: ChapterChange): Cell {
  const said = (unit: ChapterChange['before']) => unit && peopleSaid(step, unit.lead ? [unit.lead] : []);
  return { was: said(before), is: said(after) };
}

function withoutChapter(step: Step, led: readonly LedAnew[]): Row {
  return {
    id: 'no-chapter',
    name: step.words.t('panels.noChapter'),
    thing: null,
    note: '',
    look: null,
    kinds: ['line-manager'],
    cells: { led: ledCell(step, led) },
  };
}

/** `Cem Aydın and Daan Mulder get Quinten Vos`, once for each new line manager. */
function ledCell(step: Step, led: readonly LedAnew[]): Cell {
  const { words } = step;
  const byManager = new Map<PersonId | null, PersonId[]>();
  for (const { person, to } of led) byManager.set(to, [...(byManager.get(to) ?? []), person]);
  const texts = [...byManager].map(([to, people]) =>
    words.t('changes.unit.get', {
      count: people.length,
      names: words.list(people.map((person) => named(step, person).text)),
      name: to ? named(step, to).text : words.t('panels.nobody'),
    }),
  );
  return plainCell(texts.length > 0 ? [{ text: texts.join('; ') }] : []);
}
