import type { Index } from '../../domain/lookup/indexOf.ts';
import { partsOfSquad } from '../../domain/lookup/partsOf.ts';
import { shareIn } from '../../domain/lookup/shareIn.ts';
import type { PersonId, Squad, SquadId } from '../../domain/organisation.ts';
import { entryOf } from '../../domain/rules/catalogue.ts';
import { settingsOf } from '../../domain/rules/packs.ts';
import { LAYERS_OF_SQUADS } from '../../domain/tasks.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { countHeads, numbersIn } from '../../wording/saying/numbers.ts';
import { useIndex } from '../useOrganisation.ts';
import { AskButton } from './AskButton.tsx';
import { CardHead } from './CardHead.tsx';
import { EditField } from './EditField.tsx';
import { Fact } from './Fact.tsx';
import { PartRows } from './PartRows.tsx';
import { PersonRows } from './PersonRows.tsx';
import { ProfilePart } from './ProfilePart.tsx';
import { Tasks } from './Tasks.tsx';
import { ThingLink } from './ThingLink.tsx';

/** What a squad is for, who steers it and who is in it. */
export function SquadCard({ id }: { id: SquadId }) {
  const words = useWords();
  const index = useIndex();
  const limit = useWorkspace(({ document }) => settingsOf(entryOf('squad-size'), document).limit ?? 0);
  const squad = index.squad(id);
  if (!squad) return null;
  const thing = { kind: 'squad', squad: id } as const;
  const tribe = index.tribe(squad.tribe);
  const form = index.formOf(squad.tribe);
  return (
    <div className="inspector-card">
      <CardHead thing={thing} id={id} name={squad.name} rename={(name) => ({ type: 'renameSquad', squad: id, name })} />
      <EditField
        of={id}
        part="mission"
        label={words.t('panels.squad.mission')}
        placeholder={words.t('panels.squad.missionHint', { form })}
        value={squad.mission}
        lines={2}
        ask={(mission) => ({ type: 'describeSquad', squad: id, mission })}
      />
      <dl className="inspector-facts">
        <Fact label={words.t('panels.tribe.one', { form })}>
          {tribe && <ThingLink thing={{ kind: 'tribe', tribe: tribe.id }} name={tribe.name} />}
        </Fact>
        {form === 'tribe' && <Steering squad={squad} />}
        <Fact label={words.t('panels.squad.size')}>
          {numbersIn(words, headsIn(index, squad))}
          {form === 'tribe' && (
            <span className="calm"> {words.t('panels.squad.seats', { count: squad.members.length, limit })}</span>
          )}
        </Fact>
        <Fact label={words.t('panels.squad.mix', { form })}>
          {mixOf(words.t('panels.noChapter', { form }), index, squad)}
        </Fact>
      </dl>
      <PartRows
        label={words.t('panels.squad.parts')}
        parts={partsOfSquad(index, id).map((part) => ({ ...part, about: words.t(`panels.squad.partAs.${part.as}`) }))}
      />
      <PersonRows
        label={words.t('panels.squad.members')}
        people={squad.members.map(({ person, productOwner }) => ({
          person,
          squad: id,
          star: productOwner && form === 'tribe',
        }))}
      />
      <ProfilePart id={id} />
      {index.isTribe(squad.tribe) && <Tasks layers={LAYERS_OF_SQUADS} />}
    </div>
  );
}

/** Its product owner and its coach; a team of a department or chain has neither. */
function Steering({ squad }: { squad: Squad }) {
  const words = useWords();
  const index = useIndex();
  const nobody = words.t('panels.nobody');
  const nameOf = (person: PersonId) => index.person(person)?.name ?? '';
  const owners = squad.members.filter((member) => member.productOwner);
  return (
    <>
      <Fact label={words.t('panels.productOwner')}>
        <AskButton
          name={words.t('panels.menu.choose.productOwner')}
          dialog={{ kind: 'role', role: 'productOwner', subject: squad.id }}
          text={words.list(owners.map(({ person }) => nameOf(person))) || nobody}
        />
      </Fact>
      <Fact label={words.t('panels.squad.coach')}>
        <AskButton
          name={words.t('panels.menu.choose.squadCoach')}
          dialog={{ kind: 'role', role: 'squadCoach', subject: squad.id }}
          text={squad.coach ? nameOf(squad.coach) : nobody}
        />
      </Fact>
    </>
  );
}

function headsIn(index: Index, squad: Squad) {
  const people = squad.members.flatMap(({ person }) => index.person(person) ?? []);
  return countHeads(people, (person) => shareIn(index.organisation, person.id, squad.id));
}

/** `Development 3, Data Analytics 1` */
function mixOf(without: string, index: Index, squad: Squad): string {
  const counts = new Map<string, number>();
  for (const member of squad.members) {
    const chapter = index.person(member.person)?.chapter;
    const name = (chapter && index.chapter(chapter)?.name) || without;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}
