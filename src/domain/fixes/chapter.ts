import type { Request } from '../commands/command.ts';
import type { Index } from '../lookup/indexOf.ts';
import { requestsToHire } from '../naming.ts';
import type { Chapter, Person, PersonId } from '../organisation.ts';
import type { RuleId } from '../rules/finding.ts';
import { few } from './few.ts';
import type { Ground, Proposal, Propose, Step } from './fix.ts';
import { chaptersLike } from './likeChapters.ts';
import { runsOf } from './runsOf.ts';
import { squadsWithRoom } from './squadsWithRoom.ts';

/** Who leads a chapter, where, and how many. */
export const chapterProposals = {
  'chapter-lead': ledByMember,
  'chapter-lead-in-squad': leadInSquad,
  'chapter-span': fewerUnderOneLead,
} satisfies { [Rule in RuleId]?: Propose<Chapter> };

/** The lead joins the chapter, one of its people leads it, or a vacancy does. */
function ledByMember(chapter: Chapter, { index, vacancy }: Ground): Proposal[] {
  const { id, lead } = chapter;
  const joined: Proposal[] = lead ? [[[{ type: 'changeChapter', people: [lead], chapter: id }]]] : [];
  return [
    ...joined,
    ...leadsAmong(index.peopleIn(id), index).map((person): Proposal => [[named(chapter, person)]]),
    [requestsToHire('chapterLead', chapter, { ...vacancy, kind: 'vacancy' })],
  ];
}

function named({ id }: Chapter, person: PersonId): Request {
  return { type: 'nameChapterLead', chapter: id, person };
}

/** Who might lead some people: first who is in a squad, and owns and leads nothing; people before vacancies. */
function leadsAmong(people: readonly Person[], index: Index): PersonId[] {
  const rankOf = ({ id, kind }: Person) => {
    const isBusy = index.leads(id) || index.squadsOwnedBy(id).length > 0;
    return (isBusy ? 4 : 0) + (index.squadsOf(id).length > 0 ? 0 : 2) + (kind === 'vacancy' ? 1 : 0);
  };
  return people.toSorted((one, other) => rankOf(one) - rankOf(other)).map(({ id }) => id);
}

/** The lead works in a squad of the tribe too, or one of the chapter's people who does becomes its lead. */
function leadInSquad(chapter: Chapter, ground: Ground): Proposal[] {
  const { index } = ground;
  const { lead } = chapter;
  if (!lead) return [];
  const others = index.peopleIn(chapter.id).filter(({ id }) => id !== lead && index.squadsOf(id).length > 0);
  return [
    ...squadsWithRoom(ground, chapter.tribe).map(
      ({ id }): Proposal => [[{ type: 'addToSquad', people: [lead], squad: id }]],
    ),
    ...leadsAmong(others, index).map((person): Proposal => [[named(chapter, person)]]),
  ];
}

/**
 * As many as are too many go to a chapter of the same expertise in the tribe; or the chapter is split, half of them under
 * one of theirs, who is in a squad as a lead should be.
 */
function fewerUnderOneLead(chapter: Chapter, ground: Ground): Proposal[] {
  const { finding, index } = ground;
  const people = index.peopleIn(chapter.id).filter(({ id }) => id !== chapter.lead);
  const like = chaptersLike(chapter, chapter.tribe, index);
  const going = runsOf(people, finding.by ?? 1).map(
    (those): Proposal =>
      few(like).map(({ id }) => [{ type: 'changeChapter', people: those.map((each) => each.id), chapter: id }]),
  );
  const half = people.slice(Math.ceil(people.length / 2));
  const leads = half.filter(({ id }) => index.squadsOf(id).length > 0 && index.squadsOwnedBy(id).length === 0);
  return [...going, ...few(leadsAmong(leads, index)).map((lead): Proposal => [split(chapter, half, lead, ground)])];
}

function split(chapter: Chapter, half: readonly Person[], lead: PersonId, { index, chapter: free }: Ground): Step {
  const { tribe, expertise } = chapter;
  const described: Request[] = expertise === '' ? [] : [{ type: 'describeChapter', chapter: free, expertise }];
  return [
    { type: 'addChapter', chapter: free, tribe, name: nextName(chapter, index) },
    ...described,
    { type: 'changeChapter', people: half.map(({ id }) => id), chapter: free },
    { type: 'nameChapterLead', chapter: free, person: lead },
  ];
}

/** The name with a number that no chapter of the tribe has: `Data 2`. */
function nextName({ name, tribe }: Chapter, index: Index): string {
  const names = new Set(index.chaptersIn(tribe).map((each) => each.name));
  let number = 2;
  while (names.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
