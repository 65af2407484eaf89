import { useState } from 'react';
import type { PersonChange, PlannedLead } from '../../importing/plan/listPlan.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { keyOf } from './changeSaid.ts';

/** As many lines of a column as are shown before it is opened. */
const SHORT = 12;

interface ChangeColumnProps<Id extends number | string | PersonChange | PlannedLead> {
  title: string;
  about?: string;
  /** `was` is what stands now, `side` what will. */
  rows: readonly { id: Id; text: string; was?: string; side: string }[];
  on: ReadonlySet<Id>;
  onTurn: (ids: readonly Id[], on: boolean) => void;
}

/** One kind of change, to be accepted as a whole or one by one. */
export function ChangeColumn<Id extends number | string | PersonChange | PlannedLead>({
  title,
  about,
  rows,
  on,
  onTurn,
}: ChangeColumnProps<Id>) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  if (rows.length === 0) return null;
  const ids = rows.map(({ id }) => id);
  const seen = isOpen ? rows : rows.slice(0, SHORT);
  return (
    <section>
      <h4>
        <label className="bring-in-choice">
          <input
            type="checkbox"
            checked={ids.every((id) => on.has(id))}
            ref={(box) => {
              if (box) box.indeterminate = ids.some((id) => on.has(id)) && !ids.every((id) => on.has(id));
            }}
            onChange={({ target }) => onTurn(ids, target.checked)}
          />
          <span>
            {title} <span className="calm">{words.number(rows.length)}</span>
          </span>
        </label>
      </h4>
      {about && <p className="calm">{about}</p>}
      <ul>
        {seen.map(({ id, text, was, side }) => (
          <li key={typeof id === 'object' ? keyOf(id) : id}>
            <label className="bring-in-choice">
              <input type="checkbox" checked={on.has(id)} onChange={({ target }) => onTurn([id], target.checked)} />
              <strong>{text}</strong>
              <span className="bring-in-side-text">
                {was !== undefined && <span className="calm">{was} → </span>}
                {side}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {rows.length > seen.length && (
        <Button look="link" onClick={() => setOpen(true)}>
          {words.t('bringIn.report.seeAll', { count: rows.length })}
        </Button>
      )}
    </section>
  );
}
