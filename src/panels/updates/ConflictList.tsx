import type { Update } from '../../domain/compare/update.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Pill } from '../../ui/Pill.tsx';
import { conflictAbout, conflictValue } from '../../wording/saying/conflictText.ts';
import type { NameOf } from '../../wording/saying/namesIn.ts';

interface ConflictListProps {
  updates: readonly Update[];
  chosen: ReadonlySet<string>;
  /** What the two are called. */
  sides: { today: string; proposal: string };
  nameOf: NameOf;
  onTake: (keys: readonly string[], isTaken: boolean) => void;
}

/** What changed in both: the proposal keeps its own, unless Today is chosen. */
export function ConflictList({ updates, onTake, ...props }: ConflictListProps) {
  const words = useWords();
  const conflicts = updates.filter(({ conflict }) => conflict);
  const keys = conflicts.map(({ key }) => key);
  if (conflicts.length === 0) return null;
  return (
    <section className="updates-conflicts">
      <div className="updates-head">
        <h3>
          <Pill tone="warn">{words.t('updates.conflicts', { count: conflicts.length })}</Pill>{' '}
          {words.t('updates.conflictsTitle')}
        </h3>
        <span>
          <Button look="link" onClick={() => onTake(keys, false)}>
            {words.t('updates.allAs', { side: props.sides.proposal })}
          </Button>
          <Button look="link" onClick={() => onTake(keys, true)}>
            {words.t('updates.allAs', { side: props.sides.today })}
          </Button>
        </span>
      </div>
      <p className="calm">{words.t('updates.conflictsAbout')}</p>
      {conflicts.map((update) => (
        <ConflictChoice key={update.key} {...props} update={update} onTake={(is) => onTake([update.key], is)} />
      ))}
    </section>
  );
}

interface ConflictChoiceProps extends Omit<ConflictListProps, 'updates' | 'onTake'> {
  update: Update;
  onTake: (isTaken: boolean) => void;
}

function ConflictChoice({ update, chosen, sides, nameOf, onTake }: ConflictChoiceProps) {
  const words = useWords();
  const { key, alteration, conflict } = update;
  if (!conflict) return null;
  const isTaken = chosen.has(key);
  const choices = [
    { of: sides.proposal, value: conflict.proposal, takes: false },
    { of: sides.today, value: conflict.today, takes: true },
  ];
  return (
    <fieldset className="updates-conflict">
      <legend>
        <strong>{conflictAbout(words, update, nameOf)}</strong>{' '}
        <span className="calm">
          {words.t('updates.was', { value: conflictValue(words, alteration, conflict.base, nameOf) })}
        </span>
      </legend>
      {choices.map(({ of, value, takes }) => (
        <label key={String(takes)}>
          <input type="radio" name={key} checked={isTaken === takes} onChange={() => onTake(takes)} />
          <span>
            <span className="calm">{of}</span> <strong>{conflictValue(words, alteration, value, nameOf)}</strong>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
