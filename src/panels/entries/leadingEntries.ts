import type { RecordOf } from '../../domain/lists.ts';
import { NAMINGS, type Naming } from '../../domain/naming.ts';
import type { Person, Tribe } from '../../domain/organisation.ts';
import { holdersOf, type ListOfRole, ROLES, type RoleName } from '../../domain/roles.ts';
import { perform } from '../../store/perform.ts';
import type { Entry, Scope } from './entry.ts';

/** Naming somebody a lead or a coach in the tribe they are seen in; for somebody in no tribe, in any of them. */
export function leadingEntries(person: Person, tribe: Tribe | undefined, { words, index }: Scope): Entry[] {
  const tribes = tribe ? [tribe] : index.organisation.tribes;
  const chapter = person.chapter ? index.chapter(person.chapter) : undefined;
  const chapterLead = chapter
    ? [
        toggle(
          'chapterLead',
          chapter,
          person,
          words.t('panels.menu.chapterLeadOf', { chapter: chapter.name, form: index.formOf(chapter.tribe) }),
        ),
      ]
    : [];
  const tribeLeads = tribes.map((each) =>
    toggle(
      'tribeLead',
      each,
      person,
      tribe ? words.t('panels.menu.tribeLeadOf', { tribe: each.name, form: each.form }) : each.name,
    ),
  );
  const coached = tribes.filter((each) => each.form === 'tribe' || each.coaches.includes(person.id));
  const coachOf = coached.flatMap((each) => [
    toggle('tribeCoaches', each, person, words.t('panels.menu.theTribe', { tribe: each.name, form: each.form })),
    ...(tribe && each.form === 'tribe'
      ? index.squadsIn(each.id).map((squad) => toggle('squadCoach', squad, person, squad.name))
      : []),
  ]);
  return [
    ...chapterLead,
    ...(tribe ? tribeLeads : [{ kind: 'more', text: words.t('panels.menu.tribeLead'), entries: tribeLeads } as const]),
    { kind: 'more', text: words.t('panels.menu.coachOf'), entries: coachOf },
  ];
}

/**
 * An entry that gives somebody a role or takes it away. Where several may have the role, the request itself toggles it.
 */
function toggle<Role extends RoleName>(
  role: Role,
  record: RecordOf<ListOfRole<Role>>,
  { id }: Person,
  text: string,
): Entry {
  const naming: Naming<RecordOf<ListOfRole<Role>>> = NAMINGS[role];
  const on = holdersOf(role, record).includes(id);
  const person = on && !ROLES[role].several ? null : id;
  return { kind: 'toggle', text, on, act: () => perform(naming.request(record, person)) };
}
