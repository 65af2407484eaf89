import type { PersonChange } from '../../importing/plan/listPlan.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Pill } from '../../ui/Pill.tsx';
import { fieldSaid, keyOf, shown } from './changeSaid.ts';

interface ConflictsProps {
  conflicts: readonly PersonChange[];
  nameOf: (change: PersonChange) => string;
  taken: ReadonlySet<PersonChange>;
  onTake: (those: readonly PersonChange[], on: boolean) => void;
}

/** What was changed by hand and what the list says otherwise: the hand stands unless the list is chosen. */
export function Conflicts({ conflicts, nameOf, taken, onTake }: ConflictsProps) {
  const words = useWords();
  return (
    <section className="bring-in-conflicts">
      <div className="bring-in-whole">
        <h3 className="bring-in-title">
          <Pill tone="warn">{words.t('bringIn.conflicts', { count: conflicts.length })}</Pill>{' '}
          {words.t('bringIn.conflictsTitle')}
        </h3>
        <span>
          <Button look="link" onClick={() => onTake(conflicts, false)}>
            {words.t('bringIn.keepAll')}
          </Button>{' '}
          <Button look="link" onClick={() => onTake(conflicts, true)}>
            {words.t('bringIn.takeAll')}
          </Button>
        </span>
      </div>
      <p className="calm">{words.t('bringIn.conflictsAbout')}</p>
      <ul>
        {conflicts.map((change) => (
          <Conflict
            key={keyOf(change)}
            change={change}
            name={nameOf(change)}
            isTaken={taken.has(change)}
            onTake={(on) => onTake([change], on)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ConflictProps {
  change: PersonChange;
  name: string;
  isTaken: boolean;
  onTake: (on: boolean) => void;
}

function Conflict({ change, name, isTaken, onTake }: ConflictProps) {
  const words = useWords();
  const choices = [
    { taken: false, text: shown(words, change.from, change.field), of: words.t('bringIn.yours') },
    { taken: true, text: shown(words, change.to, change.field), of: words.t('bringIn.lists') },
  ];
  return (
    <li>
      <fieldset className="bring-in-conflict">
        <legend>
          <strong>{name}</strong> <span className="calm">{fieldSaid(words, change.field)}</span>
        </legend>
        {choices.map(({ taken, text, of }) => (
          <label key={of}>
            <input type="radio" name={keyOf(change)} checked={isTaken === taken} onChange={() => onTake(taken)} />
            <span>
              <strong>{text}</strong> <span className="calm">{of}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}
