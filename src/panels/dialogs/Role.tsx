import { useMemo } from 'react';
import type { Request } from '../../domain/commands/command.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { nameOf } from '../../domain/lookup/nameOf.ts';
import type { Person, PersonId } from '../../domain/organisation.ts';
import type { Thing } from '../../domain/thing.ts';
import type { Dialog } from '../../store/view.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Words } from '../../wording/words.ts';
import { useIndex } from '../useOrganisation.ts';
import { type Choice, type ChoiceGroup, personChoice } from './choices.ts';
import { PickDialog } from './PickDialog.tsx';

type RoleName = (Dialog & { kind: 'role' })['role'];

/** What naming somebody in a role comes to. */
interface Seats {
  /** Who has the role now. */
  now: readonly PersonId[];
  /** Whom it falls to most naturally; they stand first. */
  likely: readonly PersonId[];
  /** Whether anybody else may have it at all. */
  others: boolean;
  name(person: PersonId | null): Request;
}

/** Who is product owner, lead or coach: those who have the role are marked. */
export function Role({ role, thing }: { role: RoleName; thing: Thing }) {
  const words = useWords();
  const index = useIndex();
  const groups = useMemo(() => groupsFor(words, index, seatsFor(index, role, thing)), [index, role, thing, words]);
  return (
    <PickDialog
      title={words.t(`panels.role.${role}`, { name: nameOf(index, thing) })}
      label={words.t('panels.role.search')}
      groups={groups}
      keepOpen={role === 'tribeCoaches'}
    />
  );
}

function seatsFor(index: Index, role: RoleName, thing: Thing): Seats | null {
  const one = (person: PersonId | null) => (person ? [person] : []);
  if (thing.kind === 'squad') {
    const squad = index.squad(thing.squad);
    if (!squad) return null;
    const members = squad.members.map(({ person }) => person);
    if (role === 'squadCoach') {
      const likely = index.tribe(squad.tribe)?.coaches ?? [];
      const name = (person: PersonId | null): Request => ({ type: 'nameSquadCoach', squad: squad.id, person });
      return { now: one(squad.coach), likely, others: true, name };
    }
    return {
      now: squad.members.filter(({ productOwner }) => productOwner).map(({ person }) => person),
      likely: members,
      others: false,
      name: (person) => ({ type: 'nameProductOwner', squad: squad.id, person }),
    };
  }
  if (thing.kind === 'chapter') {
    const chapter = index.chapter(thing.chapter);
    if (!chapter) return null;
    return {
      now: one(chapter.lead),
      likely: index.peopleIn(chapter.id).map(({ id }) => id),
      others: true,
      name: (person) => ({ type: 'nameChapterLead', chapter: chapter.id, person }),
    };
  }
  const tribe = thing.kind === 'tribe' ? index.tribe(thing.tribe) : undefined;
  if (!tribe) return null;
  if (role === 'tribeLead') {
    const likely = index.chaptersIn(tribe.id).flatMap(({ lead }) => one(lead));
    return {
      now: one(tribe.lead),
      likely,
      others: true,
      name: (person) => ({ type: 'nameTribeLead', tribe: tribe.id, person }),
    };
  }
  const toggled = (person: PersonId | null) => {
    if (!person) return [];
    const { coaches } = tribe;
    return coaches.includes(person) ? coaches.filter((id) => id !== person) : [...coaches, person];
  };
  return {
    now: tribe.coaches,
    likely: tribe.coaches,
    others: true,
    name: (person) => ({ type: 'nameTribeCoaches', tribe: tribe.id, people: toggled(person) }),
  };
}

function groupsFor(words: Words, index: Index, seats: Seats | null): ChoiceGroup[] {
  if (!seats) return [];
  const { now, others, name } = seats;
  const likely = new Set([...now, ...seats.likely]);
  const choice = (person: Person): Choice => ({
    ...personChoice(index, person, name(person.id)),
    checked: now.includes(person.id),
  });
  const first = [...likely].flatMap((id) => index.person(id) ?? []);
  const rest = others ? index.organisation.people.filter(({ id }) => !likely.has(id)) : [];
  const nobody: Choice = {
    id: 'nobody',
    text: words.t('panels.nobody'),
    checked: now.length === 0,
    request: name(null),
  };
  return [
    { id: 'likely', label: words.t('panels.role.likely'), items: first.map(choice) },
    { id: 'nobody', label: words.t('panels.role.none'), items: [nobody] },
    { id: 'others', label: words.t('panels.role.others'), items: rest.map(choice) },
  ];
}
