import { folded } from '../../domain/folded.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { ChapterId, PersonId, TribeId } from '../../domain/organisation.ts';
import type { Listed } from '../rows/list.ts';
import { leadsByRole, tribesNamed } from './leadsByRole.ts';
import type { Founding, ListPlan, PlannedLead } from './listPlan.ts';
import { managersOf } from './managersOf.ts';
import { mostNamed } from './mostNamed.ts';

/** What is known of a list before its leads are read from it; everything by place but the people who are gone. */
interface Known {
  people: readonly Listed[];
  ids: readonly PersonId[];
  chapters: readonly (ChapterId | null)[];
  missing: ReadonlySet<PersonId>;
  founding: Founding;
}

/**
 * Who leads what by the managers in a list, and by roles where these say nothing. A chapter is led by the manager whom
 * more than half of its people name, of those that name anybody; where the last list named the same, whatever the document says stands. A tribe without a lead
 * is led by the manager of more than half of its chapter leads, where that is somebody in no chapter and no list named
 * its leads' managers before.
 */
export function planLeads(known: Known, index: Index): Pick<ListPlan, 'leads' | 'otherManagers'> {
  const { people, ids, chapters, missing, founding } = known;
  const managers = managersOf(people, ids, index).map((manager) => (manager && missing.has(manager) ? null : manager));
  const nameable = namesOf(people, managers);
  const leadOf = new Map<ChapterId, PersonId | null>();
  for (const { id, lead } of index.organisation.chapters) leadOf.set(id, lead);
  const isKnown = new Set(managers);
  const leads: PlannedLead[] = [];
  const led = new Set<ChapterId>();
  for (const [chapter, places] of placesIn(chapters, people)) {
    const named = mostNamed(places.map((at) => [ids[at] ?? '', managers[at] ?? folded(people[at]?.manager ?? '')]));
    const person = isKnown.has(named as PersonId | null) ? (named as PersonId | null) : null;
    if (person) led.add(chapter);
    const was = leadOf.get(chapter) ?? null;
    const before = namedBefore(chapter, index, nameable);
    if (!person || person === was || person === before) continue;
    const conflict = was !== null && isByHand(was, before, index);
    leads.push({ of: chapter, person, was, conflict });
    if (!conflict) leadOf.set(chapter, person);
  }
  const unled = chapters.map((chapter) => (chapter && !led.has(chapter) ? chapter : null));
  for (const lead of leadsByRole('chapter', known, unled, (chapter) => leadOf.get(chapter) ?? null, index)) {
    leads.push(lead);
    leadOf.set(lead.of as ChapterId, lead.person);
  }
  for (const lead of tribeLeads(known, managers, leadOf, index, founding)) leads.push(lead);
  const tribesLed = new Set(leads.map(({ of }) => of));
  const tribes = tribesNamed(people, index, founding).map((tribe) => (tribe && !tribesLed.has(tribe) ? tribe : null));
  for (const lead of leadsByRole('tribe', known, tribes, (tribe) => index.tribe(tribe)?.lead ?? null, index))
    leads.push(lead);
  return {
    leads,
    otherManagers: managers.flatMap((manager, at) => {
      const chapter = chapters[at];
      const lead = (chapter && leadOf.get(chapter)) || null;
      return manager && chapter && manager !== lead && lead !== ids[at] ? [{ at, manager, lead }] : [];
    }),
  };
}

/** By chapter, the places of those in it who name a manager. */
function placesIn(chapters: Known['chapters'], people: readonly Listed[]): Map<ChapterId, number[]> {
  const places = new Map<ChapterId, number[]>();
  for (const [at, chapter] of chapters.entries()) {
    if (!chapter || !people[at]?.manager) continue;
    const own = places.get(chapter);
    if (own) own.push(at);
    else places.set(chapter, [at]);
  }
  return places;
}

/** Who is meant by what a list writes for managers. */
function namesOf(people: readonly Listed[], managers: readonly (PersonId | null)[]): Map<string, PersonId> {
  return new Map(people.flatMap(({ manager }, at) => (managers[at] ? [[folded(manager), managers[at]]] : [])));
}

/** Whom the last list made manager of most of a chapter: somebody, or what it wrote for them; `null` for nobody. */
function namedBefore(chapter: ChapterId, index: Index, nameable: ReadonlyMap<string, PersonId>): string | null {
  return mostNamed(
    index.peopleIn(chapter).flatMap(({ id, imported }) => {
      const text = folded(imported?.manager ?? '');
      return text === '' ? [] : [[id, nameable.get(text) ?? text] as const];
    }),
  );
}

/** Whether a lead is not whom the last list named, so that a hand did. A vacancy is nobody's choice. */
function isByHand(lead: PersonId, before: string | null, index: Index): boolean {
  const person = index.person(lead);
  if (person?.kind === 'vacancy') return false;
  const names = [person?.name, person?.employeeNumber, person?.email].map((name) => folded(name ?? ''));
  return before === null || (before !== lead && !names.includes(before));
}

function tribeLeads(
  { people, ids, chapters }: Known,
  managers: readonly (PersonId | null)[],
  leadOf: ReadonlyMap<ChapterId, PersonId | null>,
  index: Index,
  founding: Founding,
): PlannedLead[] {
  const placeOf = new Map(ids.map((id, at) => [id, at]));
  const inChapter = new Set(index.organisation.people.flatMap(({ id, chapter }) => (chapter ? [id] : [])));
  for (const [at, chapter] of chapters.entries()) if (chapter) inChapter.add(ids[at] as PersonId);
  const named = new Map<TribeId, Map<PersonId, PersonId>>();
  for (const { id, tribe } of [...index.organisation.chapters, ...founding.chapters]) {
    const lead = leadOf.get(id);
    const at = lead ? placeOf.get(lead) : undefined;
    const manager = at === undefined ? null : managers[at];
    if (!lead || !manager || at === undefined || !people[at]) continue;
    named.set(tribe, (named.get(tribe) ?? new Map<PersonId, PersonId>()).set(lead, manager));
  }
  return [...named].flatMap(([of, pairs]) => {
    const person = mostNamed([...pairs]);
    const wasSaid = [...pairs.keys()].some((lead) => index.person(lead)?.imported?.manager);
    if (person === null || inChapter.has(person) || wasSaid || index.tribe(of)?.lead) return [];
    return [{ of, person, was: null, conflict: false }];
  });
}
