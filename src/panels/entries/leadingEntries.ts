import type { Person, Squad, Tribe } from '../../domain/organisation.ts';
import { perform } from '../../store/perform.ts';
import type { Entry, Scope } from './entry.ts';

/** Naming somebody a lead or a coach, in the tribe they are seen in; of somebody in none, in any tribe. */
export function leadingEntries(person: Person, tribe: Tribe | undefined, { words, index }: Scope): Entry[] {
  const tribes = tribe ? [tribe] : index.organisation.tribes;
  const chapter = person.chapter ? index.chapter(person.chapter) : undefined;
  const chapterLead: Entry[] = chapter
    ? [
        {
          kind: 'toggle',
          text: words.t('panels.menu.chapterLeadOf', { chapter: chapter.name }),
          on: chapter.lead === person.id,
          act: () =>
            perform({
              type: 'nameChapterLead',
              chapter: chapter.id,
              person: chapter.lead === person.id ? null : person.id,
            }),
        },
      ]
    : [];
  const tribeLeads = tribes.map(
    (each): Entry => ({
      kind: 'toggle',
      text: tribe ? words.t('panels.menu.tribeLeadOf', { tribe: each.name }) : each.name,
      on: each.lead === person.id,
      act: () => perform({ type: 'nameTribeLead', tribe: each.id, person: each.lead === person.id ? null : person.id }),
    }),
  );
  const coachOf = tribes.flatMap((each) => [
    tribeCoaching(person, each, words.t('panels.menu.theTribe', { tribe: each.name })),
    ...(tribe ? index.squadsIn(each.id).map((squad) => squadCoaching(person, squad)) : []),
  ]);
  return [
    ...chapterLead,
    ...(tribe ? tribeLeads : [{ kind: 'more', text: words.t('panels.menu.tribeLead'), entries: tribeLeads } as const]),
    { kind: 'more', text: words.t('panels.menu.coachOf'), entries: coachOf },
  ];
}

function tribeCoaching(person: Person, tribe: Tribe, text: string): Entry {
  const on = tribe.coaches.includes(person.id);
  const people = on ? tribe.coaches.filter((id) => id !== person.id) : [...tribe.coaches, person.id];
  return { kind: 'toggle', text, on, act: () => perform({ type: 'nameTribeCoaches', tribe: tribe.id, people }) };
}

function squadCoaching(person: Person, squad: Squad): Entry {
  const on = squad.coach === person.id;
  const act = () => perform({ type: 'nameSquadCoach', squad: squad.id, person: on ? null : person.id });
  return { kind: 'toggle', text: squad.name, on, act };
}
