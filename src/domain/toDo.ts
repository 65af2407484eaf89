import { isA } from './ids.ts';
import type { Index } from './lookup/indexOf.ts';
import type { ChapterId, Organisation, SquadId, Tribe, TribeId } from './organisation.ts';
import type { Finding } from './rules/finding.ts';

/** One thing that is still to do before anybody stands in a squad. */
export type ToDo =
  | { kind: 'nameTribe' }
  | { kind: 'addSquads' | 'addChapters'; subject: TribeId }
  | { kind: 'addPeople' }
  | { kind: 'fillSquad'; subject: SquadId }
  | { kind: 'productOwner'; subject: SquadId }
  | { kind: 'chapterLead'; subject: ChapterId }
  | { kind: 'tribeLead'; subject: TribeId };

/** Whether somebody stands in a squad: from then on the rules are about something. */
export function isBegun({ squads }: Organisation): boolean {
  return squads.some(({ members }) => members.length > 0);
}

/**
 * What is still to do, in the order in which most people go about it; `null` once somebody stands in a squad. What a
 * department or chain is left out of by the rules is not asked of it here.
 */
export function toDoIn(index: Index): ToDo[] | null {
  const { organisation } = index;
  if (isBegun(organisation)) return null;
  const { tribes, squads, chapters, people } = organisation;
  const lacking = (kind: 'addSquads' | 'addChapters', parts: (tribe: TribeId) => readonly unknown[]): ToDo[] =>
    tribes.filter(({ id }) => parts(id).length === 0).map(({ id }) => ({ kind, subject: id }));
  const isTribe = ({ id }: Tribe) => index.isTribe(id);
  return [
    ...(tribes.length === 0 ? [{ kind: 'nameTribe' } as const] : []),
    ...lacking('addSquads', (tribe) => index.squadsIn(tribe)),
    ...lacking('addChapters', (tribe) => index.chaptersIn(tribe)),
    ...(people.length === 0 ? [{ kind: 'addPeople' } as const] : []),
    ...squads.map(({ id }): ToDo => ({ kind: 'fillSquad', subject: id })),
    ...index.ofTribes(squads).map(({ id }): ToDo => ({ kind: 'productOwner', subject: id })),
    ...index
      .ofTribes(chapters)
      .filter(({ lead }) => lead === null)
      .map(({ id }): ToDo => ({ kind: 'chapterLead', subject: id })),
    ...tribes
      .filter((tribe) => isTribe(tribe) && tribe.lead === null)
      .map(({ id }): ToDo => ({ kind: 'tribeLead', subject: id })),
  ];
}

const held = new WeakMap<readonly Finding[], readonly Finding[]>();

/**
 * The findings that are worth saying: before anybody stands in a squad, only those about products, projects and
 * programmes. Nobody is scolded for what they have only begun.
 */
export function worthSaying(organisation: Organisation, findings: readonly Finding[]): readonly Finding[] {
  if (isBegun(organisation)) return findings;
  let kept = held.get(findings);
  if (!kept) {
    kept = findings.filter(
      ({ subject }) => isA('product', subject) || isA('project', subject) || isA('programme', subject),
    );
    held.set(findings, kept);
  }
  return kept;
}
