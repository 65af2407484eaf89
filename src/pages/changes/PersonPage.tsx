import type { Document, Scenario } from '../../domain/document.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import { rolesSaid } from './cellsOf.ts';
import type { Fact, NewSquad, PersonFacts } from './personFacts.ts';

interface PersonPageProps {
  facts: PersonFacts;
  /** What is so now, if that is Today, or was in the scenario of that name. */
  before: Scenario;
  scenario: Scenario;
  document: Document;
}

/** What changes for one person, said to them: what is so now, what will be, from when, and whom they will work with. */
export function PersonPage({ facts: { name, facts, squads }, before, scenario, document }: PersonPageProps) {
  const words = useWords();
  const { effective, status } = scenario;
  const day = effective && dayText(words.language, effective);
  const isToday = before.id === document.scenarios[0]?.id;
  const isDecided = status === 'decided' || status === 'carried-out';
  const isNew = facts.every(({ was }) => was === null);
  const kept = [document.name, scenario.name, words.t(`terms.statuses.${status}`), document.classification];
  return (
    <article className="print-page person-page" aria-label={name}>
      <h3>{name}</h3>
      <p className="person-page-title">{words.t(isNew ? 'changes.you.welcome' : 'changes.you.title')}</p>
      <p>
        {day ? words.t('changes.you.from', { day }) : words.t('changes.you.noDay')}{' '}
        {!isDecided && words.t('changes.you.proposal')}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            {!isNew && <th scope="col">{isToday ? words.t('changes.you.now') : before.name}</th>}
            <th scope="col">{day ? words.t('changes.you.fromDay', { day }) : words.t('changes.you.later')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <FactLine key={fact.of} fact={fact} isNew={isNew} />
          ))}
        </tbody>
      </table>
      {squads.map((squad) => (
        <SquadMet key={squad.id} squad={squad} />
      ))}
      <footer>{kept.filter(Boolean).join(' · ')}</footer>
    </article>
  );
}

function FactLine({ fact: { of, was, is }, isNew }: { fact: Fact; isNew: boolean }) {
  const words = useWords();
  const isSame = was === is;
  return (
    <tr>
      <th scope="row">{words.t(`changes.you.your.${of}`)}</th>
      {!isNew && <td>{was || '–'}</td>}
      <td>{isSame ? words.t('changes.you.stays') : <strong>{is || '–'}</strong>}</td>
    </tr>
  );
}

/** Who else is in the new squad. */
function SquadMet({ squad: { name, others } }: { squad: NewSquad }) {
  const words = useWords();
  return (
    <section>
      <h4>{words.t('changes.you.squad', { name })}</h4>
      {others.length === 0 && <p>{words.t('changes.you.alone')}</p>}
      <ul>
        {others.map((other) => (
          <li key={other.name}>
            {other.name}
            <span>{rolesSaid(words, other.role, other.isProductOwner ? ['productOwner'] : [])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
