import type { ChapterId, Member, PersonId, SquadId, TribeId } from '../organisation.ts';
import type { Edit } from './edit.ts';
import { type Answer, impossible, missing } from './refusal.ts';

/** Every seat and role of these people goes to `heir`, or to nobody. */
export function handOver(edit: Edit, gone: ReadonlySet<PersonId>, heir: PersonId | null): null {
  const names = (people: readonly (PersonId | null)[]) => people.some((person) => person !== null && gone.has(person));
  const one = (person: PersonId | null) => (person !== null && gone.has(person) ? heir : person);
  const all = (people: readonly PersonId[]) => [...new Set(people.map(one))].filter((person) => person !== null);
  const { squads, chapters, tribes, guilds } = edit.organisation;
  for (const { id, coach, members } of squads) {
    if (!names([coach]) && !members.some((member) => gone.has(member.person))) continue;
    edit.set('squads', id, { coach: one(coach), members: membersAfter(members, gone, heir) });
  }
  for (const { id, lead } of chapters) if (names([lead])) edit.set('chapters', id, { lead: heir });
  for (const { id, lead, coaches } of tribes) {
    if (names([lead, ...coaches])) edit.set('tribes', id, { lead: one(lead), coaches: all(coaches) });
  }
  for (const { id, coordinator, members } of guilds) {
    if (names([coordinator, ...members]))
      edit.set('guilds', id, { coordinator: one(coordinator), members: all(members) });
  }
  return null;
}

/** An heir who is in the squad already keeps the own seat, and gets the star of the other. */
function membersAfter(members: readonly Member[], gone: ReadonlySet<PersonId>, heir: PersonId | null): Member[] {
  const staying = members.filter((member) => !gone.has(member.person));
  if (heir === null || staying.length === members.length) return staying;
  if (!staying.some((member) => member.person === heir)) {
    return members.map((member) => (gone.has(member.person) ? { ...member, person: heir } : member));
  }
  const star = members.some((member) => member.productOwner && gone.has(member.person));
  return staying.map((member) => (member.person === heir && star ? { ...member, productOwner: true } : member));
}

/** Refuses to stand before a squad or chapter that is not in that tribe. */
export function badPlace(
  edit: Edit,
  list: 'squads' | 'chapters',
  tribe: TribeId,
  before: SquadId | ChapterId | null | undefined,
): Answer {
  const refusal = missing(edit, 'tribes', tribe) ?? missing(edit, list, before);
  if (refusal || !before || edit.find(list, before)?.tribe === tribe) return refusal;
  return impossible(list === 'squads' ? 'no-such-squad' : 'no-such-chapter', before);
}

/** The index in the list at which something stands before a neighbour, or last in its tribe. */
export function placeIn(
  edit: Edit,
  list: 'squads' | 'chapters',
  tribe: TribeId,
  before: SquadId | ChapterId | null | undefined,
): number {
  if (before) return edit.placeBefore(list, before);
  const records: readonly { tribe: TribeId }[] = edit.organisation[list];
  const last = records.findLastIndex((record) => record.tribe === tribe);
  return last < 0 ? records.length : last + 1;
}
