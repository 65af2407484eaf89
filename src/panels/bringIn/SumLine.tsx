import type { Accepted } from '../../importing/plan/accepted.ts';
import type { ShownList } from '../../importing/plan/listPlan.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { rowSum } from './rowSum.ts';

interface SumLineProps {
  list: ShownList;
  /** How many rows the user took out. */
  out: number;
  /** How many lines the file has with text in them. */
  lines: number;
}

/** What became of each row: `212 rows of people = 208 people + 2 vacancies + 2 refused (216 lines in all)`. */
export function SumLine({ list, out, lines }: SumLineProps) {
  const words = useWords();
  const { rows, isWhole, ...parts } = rowSum(list, out);
  const said = (['people', 'vacancies', 'joined', 'refused', 'left', 'out'] as const)
    .filter((part) => parts[part] > 0)
    .map((part) => words.t(`bringIn.sum.${part}`, { count: parts[part] }));
  return (
    <>
      <strong>{words.t('bringIn.sum.rows', { count: rows })}</strong>
      {said.length > 0 && (
        <span className="calm">
          {isWhole ? ' = ' : ' → '}
          {said.join(' + ')}{' '}
        </span>
      )}
      <span className="calm">{words.t('bringIn.sum.lines', { count: lines })}</span>
    </>
  );
}

/** What is taken over of a newer list: `22 changes = 7 new + 3 not in this list + 12 changed`. */
export function ChangesSum({ accepted, changes }: { accepted: Accepted; changes: number }) {
  const words = useWords();
  const parts = {
    fresh: accepted.fresh.size,
    missing: accepted.missing.size,
    changed: accepted.changes.size,
  };
  const said = (['fresh', 'missing', 'changed'] as const)
    .filter((part) => parts[part] > 0)
    .map((part) => words.t(`bringIn.sum.${part}`, { count: parts[part] }));
  return (
    <>
      <br />
      <strong>{words.t('bringIn.sum.changes', { count: changes })}</strong>
      <span className="calm"> = {said.join(' + ')}</span>
    </>
  );
}
