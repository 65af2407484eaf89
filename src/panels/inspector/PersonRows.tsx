import type { PersonId, SquadId } from '../../domain/organisation.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { PersonLink } from './PersonLink.tsx';

interface PersonRow {
  person: PersonId;
  squad?: SquadId;
  star?: boolean;
}

/** More than anybody reads one by one; past it the list says how many there are. */
const MOST = 200;

/** People, a line each, with their role. */
export function PersonRows({ label, people }: { label: string; people: readonly PersonRow[] }) {
  const words = useWords();
  const index = useIndex();
  if (people.length === 0) return null;
  return (
    <div>
      <h3 className="inspector-label">{label}</h3>
      <ul className="inspector-rows">
        {people.slice(0, MOST).map(({ person, squad, star }) => (
          <li key={person} className="inspector-row">
            <PersonLink person={person} squad={squad} />
            {star && (
              <span className="inspector-star" title={words.t('panels.productOwner')}>
                ★<span className="unseen">{words.t('panels.productOwner')}</span>
              </span>
            )}
            <span className="inspector-row-about">{index.person(person)?.role}</span>
          </li>
        ))}
      </ul>
      {people.length > MOST && <p className="calm">{words.t('panels.more', { count: people.length - MOST })}</p>}
    </div>
  );
}
