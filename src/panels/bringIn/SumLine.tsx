import type { Accepted } from '../../importing/plan/accepted.ts';
import type { List } from '../../importing/rows/list.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { rowSum } from './rowSum.ts';

/** What became of each row: `212 rows = 208 people + 2 vacancies + 2 refused`. */
export function SumLine({ list, out }: { list: List; out: number }) {
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
          {said.join(' + ')}
        </span>
      )}
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
