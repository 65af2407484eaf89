import { type ChapterColours, colourOfChapter } from '../../domain/colours.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { peopleOf } from '../../domain/lookup/peopleOf.ts';
import type { PersonId, Squad, Tribe } from '../../domain/organisation.ts';
import type { Limits } from '../../domain/rules/limitsShown.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { Swatch } from '../../ui/Swatch.tsx';

/** As many squads and people as anybody looks through before they come. */
const SQUADS = 12;
const MEMBERS = 20;

/** What tribes are shown of. */
export interface TribesShown {
  index: Index;
  colours: ChapterColours;
  limits: Limits;
}

/** A tribe that will come, with a bar for each squad. */
export function TribeBar({ tribe, index, colours, limits }: TribesShown & { tribe: Tribe }) {
  const words = useWords();
  const people = [...peopleOf(index.organisation, tribe)];
  const loose = people.filter((person) => index.squadsOf(person).length === 0);
  const squads = index.squadsIn(tribe.id);
  const hidden = squads.length - SQUADS;
  const lead = tribe.lead && index.person(tribe.lead)?.name;
  return (
    <li className="bring-in-tribe">
      <p className="bring-in-tribe-head">
        <strong>{tribe.name}</strong>{' '}
        <span className={people.length > limits.tribe ? 'bring-in-over' : 'calm'}>
          {words.number(people.length)} / {words.number(limits.tribe)}
        </span>
      </p>
      <p className="calm">{lead ? words.t('bringIn.lead', { name: lead }) : words.t('bringIn.noLead')}</p>
      <ul>
        {squads.slice(0, SQUADS).map((squad) => (
          <SquadBar key={squad.id} squad={squad} index={index} colours={colours} limit={limits.squad} />
        ))}
        {loose.length > 0 && (
          <li>
            <span className="bring-in-squad calm">{words.t('bringIn.noSquad')}</span>
            <span />
            <Squares people={loose} index={index} colours={colours} />
            <span className="bring-in-count calm">{words.number(loose.length)}</span>
          </li>
        )}
      </ul>
      {hidden > 0 && <p className="calm">{words.t('panels.more', { count: hidden })}</p>}
    </li>
  );
}

interface SquadBarProps {
  squad: Squad;
  index: Index;
  colours: ChapterColours;
  limit: number;
}

function SquadBar({ squad, index, colours, limit }: SquadBarProps) {
  const words = useWords();
  const { members } = squad;
  const count = members.length;
  const hasOwner = members.some(({ productOwner }) => productOwner);
  const wrong = [
    count > limit ? words.t('bringIn.overLimit', { count, limit }) : words.number(count),
    hasOwner ? '' : words.t('bringIn.noOwner'),
  ].filter(Boolean);
  return (
    <li>
      <span className="bring-in-squad" title={squad.name}>
        {squad.name}
      </span>
      <span className={hasOwner ? 'bring-in-star' : 'bring-in-over'} aria-hidden>
        {hasOwner ? '★' : '○'}
      </span>
      <Squares people={members.map(({ person }) => person)} index={index} colours={colours} />
      <span className={`bring-in-count ${hasOwner && count <= limit ? 'calm' : 'bring-in-over'}`}>
        {wrong.join(' · ')}
      </span>
    </li>
  );
}

function Squares({ people, index, colours }: { people: readonly PersonId[]; index: Index; colours: ChapterColours }) {
  return (
    <span className="bring-in-squares" aria-hidden>
      {people.slice(0, MEMBERS).map((person) => {
        const known = index.person(person);
        const chapter = known?.chapter && index.chapter(known.chapter);
        const colour = chapter ? colourOfChapter(colours, chapter) : null;
        const look = known?.kind === 'vacancy' ? 'bring-in-square bring-in-vacant' : 'bring-in-square';
        return colour === null || known?.kind === 'vacancy' ? (
          <span key={person} className={look} />
        ) : (
          <Swatch key={person} colour={colour} className={look} />
        );
      })}
    </span>
  );
}
