import { useId } from 'react';
import { useKeptText } from '../../store/useKeptText.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { type UnclearDay, unclearDay } from '../../ui/unclearDay.ts';

/** What somebody says who answers for something, as it is being typed. */
export interface AnsweringDraft {
  reason: string;
  by: string;
  /** As `YYYY-MM-DD`, or empty. */
  until: string;
  /** Why the last day cannot be, if it cannot. */
  wrongUntil: UnclearDay | 'past' | null;
  type(part: 'reason' | 'by' | 'until', text: string): void;
  /** Forgets what was typed, once it is done. */
  forget(): void;
}

/** Kept under `place` until it is done; what was said before, or the name that was given last, is proposed. */
export function useAnswering(
  place: string,
  said?: { reason: string; by: string; until: string | null },
): AnsweringDraft {
  const day = useWorkspace((workspace) => workspace.day);
  const [reason, setReason] = useKeptText(`${place} reason`, said?.reason);
  const [by, setBy] = useKeptText(`${place} by`, said?.by ?? useView.getState().answeringFor);
  const [until, setUntil] = useKeptText(`${place} until`, said?.until ?? undefined);
  const setters = { reason: setReason, by: setBy, until: setUntil };
  return {
    reason,
    by,
    until,
    wrongUntil: unclearDay(until, false) ?? (until !== '' && until < day ? 'past' : null),
    type: (part, text) => setters[part](text),
    forget() {
      for (const set of Object.values(setters)) set(null);
    },
  };
}

interface AnsweringFieldsProps {
  draft: AnsweringDraft;
  /** The id of what says why something cannot be. */
  wrong: string;
}

/** Why, who answers for it, and until when. */
export function AnsweringFields({ draft, wrong }: AnsweringFieldsProps) {
  const words = useWords();
  const day = useWorkspace((workspace) => workspace.day);
  const { reason, by, until, wrongUntil, type } = draft;
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-reason`} className="field-label">
          {words.t('panels.anyway.reason')}
        </label>
        <textarea
          id={`${id}-reason`}
          className="field-input"
          rows={2}
          required
          value={reason}
          onChange={(event) => type('reason', event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-by`} className="field-label">
          {words.t('panels.anyway.by')}
        </label>
        <input
          id={`${id}-by`}
          className="field-input"
          autoComplete="off"
          value={by}
          onChange={(event) => type('by', event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-until`} className="field-label">
          {words.t('panels.anyway.until')}
        </label>
        <input
          id={`${id}-until`}
          className="field-input"
          type="date"
          min={day}
          value={until}
          aria-invalid={wrongUntil !== null}
          aria-describedby={wrong}
          onChange={(event) => type('until', event.target.value)}
        />
      </div>
    </>
  );
}
