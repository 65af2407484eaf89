import type { Request } from '../../domain/commands/command.ts';
import type { Document } from '../../domain/document.ts';
import { searchable } from '../../domain/folded.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Chapter, Person, Squad, TribeId } from '../../domain/organisation.ts';
import { entryOf } from '../../domain/rules/catalogue.ts';
import { settingsOf } from '../../domain/rules/packs.ts';
import type { PickerGroup, PickerOption } from '../../ui/Picker.tsx';
import type { Words } from '../../wording/words.ts';

/** Something to choose. `also` is more text to find it by; `request` is what choosing it asks for. */
export interface Choice extends PickerOption {
  also?: string;
  request?: Request;
}

export interface ChoiceGroup extends PickerGroup {
  items: readonly Choice[];
}

/** The choices in which every word that was typed stands somewhere, whatever its capitals and accents. */
export function matching(groups: readonly ChoiceGroup[], query: string): ChoiceGroup[] {
  const parts = searchable(query).split(' ').filter(Boolean);
  const matches = ({ text, also = '' }: Choice) => {
    const known = searchable(`${text}\n${also}`);
    return parts.every((part) => known.includes(part));
  };
  if (parts.length === 0) return [...groups];
  return exactFirst(
    groups.map((group) => ({ ...group, items: group.items.filter(matches) })),
    query,
  );
}

/** The same choices, whatever is called exactly so first: its group before the others, and it in its group. */
export function exactFirst(groups: readonly ChoiceGroup[], query: string): ChoiceGroup[] {
  const name = searchable(query);
  const isExact = ({ text }: PickerOption) => searchable(text) === name;
  const ordered = groups.map((group) => ({
    group: { ...group, items: [...group.items.filter(isExact), ...group.items.filter((item) => !isExact(item))] },
    isExact: group.items.some(isExact),
  }));
  return [...ordered.filter((each) => each.isExact), ...ordered.filter((each) => !each.isExact)].map(
    ({ group }) => group,
  );
}

/** `2 seats free`, `full`, `1 over`: how a squad stands against its limit; nothing of a team, which has none. */
export function seatsFree(words: Words, document: Document, index: Index, squad: Squad): string {
  if (!index.isTribe(squad.tribe)) return '';
  const limit = settingsOf(entryOf('squad-size'), document).limit ?? 0;
  const free = limit - squad.members.length;
  if (free > 0) return words.t('panels.seats.free', { count: free });
  return free === 0 ? words.t('panels.seats.full') : words.t('panels.seats.over', { count: -free });
}

/** A group for each tribe; the tribe given comes first. */
export function byTribe(index: Index, choicesIn: (tribe: TribeId) => Choice[], first?: TribeId): ChoiceGroup[] {
  const { tribes } = index.organisation;
  const ordered = [...tribes.filter(({ id }) => id === first), ...tribes.filter(({ id }) => id !== first)];
  return ordered.map(({ id, name }) => ({ id, label: name, items: choicesIn(id) }));
}

/** A person to choose, with where they are now. */
export function personChoice(index: Index, person: Person, request?: Request): Choice {
  const squads = index.squadsOf(person.id).map((squad) => squad.name);
  return {
    id: person.id,
    text: person.name,
    side: [person.role, ...squads].filter(Boolean).join(' · '),
    also: [person.role, ...squads].join(' '),
    request,
  };
}

/** The tribe in which somebody's chapter or squad is. */
export function tribeOfPerson(index: Index, person: Person | undefined): TribeId | undefined {
  const chapter: Chapter | undefined = person?.chapter ? index.chapter(person.chapter) : undefined;
  return chapter?.tribe ?? (person && index.squadsOf(person.id)[0]?.tribe);
}
