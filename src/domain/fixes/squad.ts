import { isA } from '../ids.ts';
import { requestsToHire, requestsToName } from '../naming.ts';
import type { PersonId, Squad } from '../organisation.ts';
import type { RuleId } from '../rules/finding.ts';
import { safeguardsCompliance } from '../rules/squad.ts';
import { coachesFor } from './coaches.ts';
import { few } from './few.ts';
import type { Ground, Proposal, Propose } from './fix.ts';
import { newcomersTo } from './newcomers.ts';
import { squadsWithRoom } from './squadsWithRoom.ts';
import { successorsIn } from './successors.ts';

/** What a squad is led by and stands for: its product owner, its coach, its mandate, compliance. */
export const squadProposals = {
  'squad-product-owner': oneProductOwner,
  'squad-steered-by-product-owner': inTwoHands,
  'squad-coach': coached,
  mandate: mandated,
  'compliance-cover': compliant,
} satisfies { [Rule in RuleId]?: Propose<Squad> };

/** One of several stays; else a member becomes it, somebody who comes, or a vacancy. */
function oneProductOwner(squad: Squad, { finding, index, vacancy }: Ground): Proposal[] {
  const owners = squad.members.filter(({ productOwner }) => productOwner).map(({ person }) => person);
  if (finding.count !== 0) return owners.map((person) => [[named(squad, person)]]);
  const coming = newcomersTo(squad, index).filter((membership) => membership.squad === null);
  return [
    ...successorsIn(squad, index).map((person): Proposal => [[named(squad, person)]]),
    ...coming.map(({ person }): Proposal => [requestsToName('productOwner', squad, person, index)]),
    [requestsToHire('productOwner', squad, { ...vacancy, kind: 'vacancy' })],
  ];
}

function named({ id }: Squad, person: PersonId) {
  return { type: 'nameProductOwner', squad: id, person } as const;
}

/** Somebody else becomes product owner or lead of the chapter, or the member of that chapter goes. */
function inTwoHands(squad: Squad, ground: Ground): Proposal[] {
  const { finding, index } = ground;
  const [owner, led] = finding.about ?? [];
  if (!owner || !led || !isA('chapter', led)) return [];
  const isMember = (person: PersonId) => squad.members.some((member) => member.person === person);
  const leads = index.peopleIn(led).filter(({ id }) => id !== owner && !isMember(id));
  const members = squad.members.filter(({ person }) => person !== owner && index.person(person)?.chapter === led);
  const leaving = members.map(({ person }) => ({ person, squad: squad.id }));
  const rooms = squadsWithRoom(ground, squad.tribe, members.length).filter(({ id }) => id !== squad.id);
  return [
    ...successorsIn(squad, index).map((person): Proposal => [[named(squad, person)]]),
    few(rooms).map(({ id }) => [{ type: 'movePeople', members: leaving, to: id }]),
    ...few(leads).map(({ id }): Proposal => [[{ type: 'nameChapterLead', chapter: led, person: id }]]),
  ];
}

/** A coach of its own: whoever coaches in the tribe already, then elsewhere. */
function coached(squad: Squad, { index }: Ground): Proposal[] {
  return coachesFor(squad.tribe, index).map((person) => [[{ type: 'nameSquadCoach', squad: squad.id, person }]]);
}

/** The squad has the full mandate; or all of its tribe have, where the squad says nothing of its own. [W] ch. 5 */
function mandated({ id, tribe, profile }: Squad): Proposal[] {
  const full = { aspect: 'mandate', standing: '2.0' } as const;
  const ofTribe: Proposal[] = profile.mandate ? [] : [[[{ type: 'profileTribe', tribe, ...full }]]];
  return [[[{ type: 'profileSquad', squad: id, ...full }]], ...ofTribe];
}

/** Somebody who knows compliance works along; of the same tribe first. [W] ch. 5 */
function compliant(squad: Squad, { index }: Ground): Proposal[] {
  const { people } = index.organisation;
  const able = people.filter(safeguardsCompliance);
  const isNear = (chapter: (typeof people)[number]['chapter']) =>
    chapter !== null && index.chapter(chapter)?.tribe === squad.tribe;
  return able
    .toSorted((one, other) => Number(isNear(other.chapter)) - Number(isNear(one.chapter)))
    .map(({ id }) => [[{ type: 'connectToSquad', squad: squad.id, people: [id] }]]);
}
