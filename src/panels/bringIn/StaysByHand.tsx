import type { PersonId } from '../../domain/organisation.ts';
import type { KeptByHand } from '../../importing/plan/listPlan.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { fieldSaid, shown } from './changeSaid.ts';

/** What was changed by hand and stays: how much it is, and when that is opened who, what and how it is in the list. */
export function StaysByHand({ kept, nameOf }: { kept: readonly KeptByHand[]; nameOf: (person: PersonId) => string }) {
  const words = useWords();
  if (kept.length === 0) return null;
  return (
    <details className="bring-in-kept">
      <summary>{words.t('bringIn.keptByHand', { count: kept.length })}</summary>
      <ul>
        {kept.map(({ person, field, now, listed }) => (
          <li key={`${person} ${field}`}>
            <strong>{nameOf(person)}</strong>{' '}
            {words.t('bringIn.keptAs', {
              field: fieldSaid(words, field),
              now: shown(words, now, field),
              listed: shown(words, listed, field),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
