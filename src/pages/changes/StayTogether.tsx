import type { Alteration } from '../../domain/compare/alteration.ts';
import type { Comparison } from '../../domain/compare/compare.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { SquadId } from '../../domain/organisation.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { wholePercent } from '../../wording/saying/numbers.ts';
import type { Words } from '../../wording/words.ts';

interface StayTogetherProps {
  comparison: Comparison;
  before: Index;
  after: Index;
}

/** Which squads stay together, and what became of those that do not: the least first. */
export function StayTogether({ comparison, before, after }: StayTogetherProps) {
  const words = useWords();
  const parts = [...comparison.together.squads]
    .filter(([, part]) => part < 1)
    .sort(([, one], [, other]) => one - other);
  const fates = comparison.alterations.flatMap((each) => fateOf(words, each, before, after) ?? []);
  if (parts.length === 0 && fates.length === 0) return null;
  return (
    <section className="changes-card">
      <h3>
        {words.t('changes.squadsTitle')} <span className="calm">{words.t('changes.whoStays')}</span>
      </h3>
      <ul>
        {parts.map(([squad, part]) => (
          <li key={squad}>
            <span>{after.squad(squad)?.name}</span>
            <span className="changes-bar" aria-hidden>
              <span style={{ width: `${part * 100}%` }} />
            </span>
            <strong>{wholePercent(words, part)}</strong>
          </li>
        ))}
        {fates.map(({ name, fate, about }) => (
          <li key={`${name} ${fate}`}>
            <span>
              {name} <span className="calm">{about}</span>
            </span>
            <strong>{fate}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What became of a squad, or how it came to be. */
function fateOf(words: Words, alteration: Alteration, before: Index, after: Index) {
  const nameOf = (id: string) => after.squad(id as SquadId)?.name ?? before.squad(id as SquadId)?.name ?? '';
  const isSquad = (id: string) => id.startsWith('squad:');
  switch (alteration.kind) {
    case 'founded':
    case 'dissolved':
      return isSquad(alteration.unit)
        ? { name: nameOf(alteration.unit), fate: words.t(`changes.fate.${alteration.kind}`), about: '' }
        : null;
    case 'merged':
      return isSquad(alteration.unit)
        ? {
            name: nameOf(alteration.unit),
            fate: words.t('changes.fate.merged'),
            about: words.t('changes.fate.into', { name: nameOf(alteration.into) }),
          }
        : null;
    case 'split':
      return isSquad(alteration.unit)
        ? {
            name: words.list(alteration.parts.map(nameOf)),
            fate: words.t('changes.fate.new'),
            about: words.t('changes.fate.splitFrom', { name: nameOf(alteration.unit) }),
          }
        : null;
    default:
      return null;
  }
}
