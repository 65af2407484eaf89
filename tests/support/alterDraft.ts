import { Organisation, Person, Squad } from '../../src/domain/organisation.ts';
import { FIELDS } from './draftFields.ts';
import { soundDraft } from './soundDraft.ts';

/** One thing done to an organisation; the numbers say to what, and which of several. */
export interface Deed {
  word: (typeof DEEDS)[number];
  one: number;
  other: number;
  third: number;
}

type Draft = Organisation;

const chosen = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % items.length];
const taken = (draft: Draft, ids: readonly string[]) => draft.people.filter(({ id }) => ids.includes(id));
const membersOf = (draft: Draft) => draft.squads.filter(({ members }) => members.length > 0);
const otherId = (text: string, id: string, fresh: string) => text.replaceAll(`"${id}"`, `"${fresh}"`);

type Doing = (draft: Draft, deed: Deed, fresh: string) => Draft | undefined;

const WAYS = {
  /** A few fields are set, each to something that it may have been. */
  fields(draft, { one, other, third }) {
    for (let at = 0; at < 5; at += 1) {
      const drawn = chosen(FIELDS, one + 12 * at);
      if (!drawn) return;
      const [list, field, values] = drawn;
      const record = chosen<object>(draft[list], other + at);
      if (record) Object.assign(record, { [field]: structuredClone(chosen(values, third)) });
    }
  },
  /** Somebody leaves one squad for another, or for none. */
  move(draft, { one, other, third }) {
    const from = chosen(membersOf(draft), one);
    const to = chosen(draft.squads, other);
    const [member] = from?.members.splice(third % from.members.length, 1) ?? [];
    if (member && to && third % 4 > 0 && !to.members.some(({ person }) => person === member.person))
      to.members.push(member);
  },
  join(draft, { one, other }) {
    const person = chosen(draft.people, one);
    const to = chosen(draft.squads, other);
    if (person && to && !to.members.some((member) => member.person === person.id))
      to.members.push({ person: person.id, productOwner: false });
  },
  share(draft, { one, other, third }) {
    const member = chosen(chosen(membersOf(draft), one)?.members ?? [], other);
    if (member) member.share = chosen([0.2, 0.5, undefined], third);
  },
  star(draft, { one, other }) {
    const member = chosen(chosen(membersOf(draft), one)?.members ?? [], other);
    if (member) member.productOwner = !member.productOwner;
  },
  rename(draft, { one, other }, fresh) {
    const lists = [
      draft.squads,
      draft.chapters,
      draft.tribes,
      draft.people,
      draft.squads,
      draft.chapters,
      draft.guilds,
    ];
    const record = chosen<{ id: string }>(chosen<{ id: string }[]>(lists, other) ?? [], one);
    if (!record) return undefined;
    return JSON.parse(otherId(JSON.stringify(draft), record.id, `${record.id.split(':')[0]}:${fresh}`));
  },
  /** Half of a squad goes on as another; of the first half then sometimes too. */
  splitSquad(draft, deed, fresh) {
    const squad = chosen(draft.squads, deed.one);
    if (!squad) return undefined;
    const members = squad.members.splice(0, Math.ceil(squad.members.length / 2) + (deed.third % 2));
    draft.squads.push({ ...structuredClone(squad), id: `squad:${fresh}`, members });
    return deed.other % 2 ? undefined : JSON.parse(otherId(JSON.stringify(draft), squad.id, `squad:${fresh}-rest`));
  },
  splitChapter(draft, deed, fresh) {
    const chapter = chosen(draft.chapters, deed.one);
    if (!chapter) return undefined;
    const members = draft.people.filter((person) => person.chapter === chapter.id);
    draft.chapters.push({ ...structuredClone(chapter), id: `chapter:${fresh}` });
    for (const person of members.slice(members.length / 2)) person.chapter = `chapter:${fresh}`;
    return deed.other % 2 ? undefined : JSON.parse(otherId(JSON.stringify(draft), chapter.id, `chapter:${fresh}-rest`));
  },
  splitTribe(draft, deed, fresh) {
    const tribe = chosen(draft.tribes, deed.one);
    if (!tribe) return undefined;
    draft.tribes.push({ ...structuredClone(tribe), id: `tribe:${fresh}`, lead: null, coaches: [] });
    const its = [...draft.squads, ...draft.chapters].filter((unit) => unit.tribe === tribe.id);
    for (const [at, unit] of its.entries()) if (at % 2 === deed.third % 2) unit.tribe = `tribe:${fresh}`;
    return deed.other % 2 ? undefined : JSON.parse(otherId(JSON.stringify(draft), tribe.id, `tribe:${fresh}-rest`));
  },
  /** The members of one squad go to another, and it is gone. */
  mergeSquads(draft, { one, other }) {
    const from = chosen(draft.squads, one);
    const to = chosen(draft.squads, other);
    if (!from || !to || from === to) return;
    const there = to.members.map(({ person }) => person);
    to.members.push(...from.members.filter(({ person }) => !there.includes(person)));
    draft.squads = draft.squads.filter((squad) => squad !== from);
  },
  mergeChapters(draft, { one, other }) {
    const from = chosen(draft.chapters, one);
    const to = chosen(draft.chapters, other);
    if (!from || !to || from === to) return;
    for (const person of draft.people) if (person.chapter === from.id) person.chapter = to.id;
    draft.chapters = draft.chapters.filter((chapter) => chapter !== from);
  },
  mergeTribes(draft, { one, other }) {
    const from = chosen(draft.tribes, one);
    const to = chosen(draft.tribes, other);
    if (!from || !to || from === to) return;
    for (const unit of [...draft.squads, ...draft.chapters]) if (unit.tribe === from.id) unit.tribe = to.id;
    draft.tribes = draft.tribes.filter((tribe) => tribe !== from);
  },
  remove(draft, { one, other }) {
    const lists = [draft.squads, draft.chapters, draft.tribes, draft.people, draft.people, draft.products];
    lists.push(draft.projects as never, draft.programmes as never, draft.guilds as never, draft.dependencies as never);
    const list = chosen<unknown[]>(lists, one);
    list?.splice(other % Math.max(1, list.length), 1);
  },
  /** A squad of a few who are there, one of whom may come from outside. */
  found(draft, { one, other, third }, fresh) {
    const tribe = chosen(draft.tribes, one);
    const ids = draft.people.slice(other % 7, (other % 7) + (third % 5)).map(({ id }) => id);
    const members = ids.map((person) => ({ person, productOwner: false }));
    if (!tribe) return undefined;
    const squad = { id: `squad:${fresh}` as const, tribe: tribe.id, name: 'Founded', members };
    return { ...draft, squads: [Squad.parse(squad), ...draft.squads] };
  },
  hire(draft, { one, other }, fresh) {
    const squad = chosen(draft.squads, one);
    const id = `person:${fresh}` as const;
    squad?.members.push({ person: id, productOwner: false });
    const kind = chosen(['employee', 'vacancy'], other);
    return { ...draft, people: [...draft.people, Person.parse({ id, name: 'Sanne', kind })] };
  },
  /** Somebody new, or somebody who is there, takes the seats of a vacancy, which goes. */
  fill(draft, { one, other, third }, fresh) {
    const seated = draft.squads.flatMap(({ members }) => members.map(({ person }) => person as string));
    const vacancy = chosen(
      taken(draft, seated).filter(({ kind }) => kind === 'vacancy'),
      one,
    );
    if (!vacancy) return undefined;
    const known = third % 2 ? chosen(draft.people, other) : undefined;
    const person = known?.id ?? (`person:${fresh}` as const);
    const kind = third % 5 ? 'employee' : 'vacancy';
    const people = known ? draft.people : [...draft.people, Person.parse({ id: person, name: 'Mehmet', kind })];
    for (const { members } of draft.squads) {
      const seat = members.find((member) => member.person === vacancy.id);
      if (seat && !members.some((member) => member.person === person)) seat.person = person;
    }
    for (const chapter of draft.chapters) if (chapter.lead === vacancy.id) chapter.lead = person;
    for (const tribe of draft.tribes) if (tribe.lead === vacancy.id) tribe.lead = person;
    return { ...draft, people: people.filter(({ id }) => id !== vacancy.id || id === person) };
  },
} satisfies Record<string, Doing>;

export const DEEDS = Object.keys(WAYS) as (keyof typeof WAYS)[];

/** The organisation after these deeds, sound again; what they make is called by `name`. */
export function alterDraft(organisation: Organisation, deeds: readonly Deed[], name: string): Organisation {
  let draft = structuredClone(organisation);
  for (const [at, deed] of deeds.entries()) {
    const way: Doing = WAYS[deed.word];
    draft = soundDraft(way(draft, deed, `${name}-${at}`) ?? draft);
  }
  return Organisation.parse(draft);
}
