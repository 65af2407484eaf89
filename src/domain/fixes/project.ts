import type { Request } from '../commands/command.ts';
import type { Index } from '../lookup/indexOf.ts';
import { NAMINGS, requestsToHire } from '../naming.ts';
import type { PersonId, ProgrammeId, Project } from '../organisation.ts';
import type { RuleId } from '../rules/finding.ts';
import type { Ground, Proposal, Propose } from './fix.ts';

/** Who leads a project, who keeps the overview, and when it ends. */
export const projectProposals = {
  'project-lead': led,
  'project-overseen': overseen,
  'project-late': inTime,
  'project-owner': ledByOwner,
} satisfies { [Rule in RuleId]?: Propose<Project> };

/** A product owner of its squads or somebody who works in it leads it, a programme oversees it, or a vacancy leads it. */
function led(project: Project, { index, vacancy }: Ground): Proposal[] {
  const { likely, request } = NAMINGS.projectLead;
  const people = new Set([...ownersIn(project, index), ...likely(project, index)]);
  return [
    ...[...people].map((person): Proposal => [[request(project, person)]]),
    ...underProgrammes(project, index),
    [requestsToHire('projectLead', project, { ...vacancy, kind: 'vacancy' })],
  ];
}

/** The product owners of the squads that it works with. */
function ownersIn({ squads }: Project, index: Index): PersonId[] {
  return squads
    .flatMap((id) => index.squad(id)?.members ?? [])
    .filter(({ productOwner }) => productOwner)
    .map(({ person }) => person);
}

/** A programme with a manager, that of a project for the same product first; or a manager for the programme it is in. */
function overseen(project: Project, { index, vacancy }: Ground): Proposal[] {
  const programme = project.programme ? index.programme(project.programme) : undefined;
  const { likely, request } = NAMINGS.programmeManager;
  const people = programme ? new Set(likely(programme, index)) : [];
  return [
    ...[...people].map((person): Proposal => [programme ? [request(programme, person)] : []]),
    ...underProgrammes(project, index),
    ...(programme ? [[requestsToHire('programmeManager', programme, { ...vacancy, kind: 'vacancy' })]] : []),
  ];
}

function underProgrammes({ id, products, programme: own }: Project, index: Index): Proposal[] {
  const near = new Set<ProgrammeId | null>(
    products.flatMap((product) => index.projectsFor(product).map(({ programme }) => programme)),
  );
  return index.organisation.programmes
    .filter((programme) => programme.manager && programme.id !== own)
    .toSorted((one, other) => Number(near.has(other.id)) - Number(near.has(one.id)))
    .map((programme) => [[{ type: 'bringUnderProgramme', project: id, programme: programme.id }]]);
}

/** It ends on the day of the first launch that it would miss, or what it would miss is launched when it ends. */
function inTime({ id, begin, end }: Project, { finding, index }: Ground): Proposal[] {
  const about = finding.about ?? [];
  const late = index.organisation.products.filter((product) => about.includes(product.id));
  const [first] = late.flatMap(({ launch }) => launch ?? []).sort();
  const launched = late.map(
    (product): Request => ({ type: 'describeProduct', product: product.id, details: { launch: end } }),
  );
  return [...(first ? [[[{ type: 'dateProject', project: id, begin, end: first } as const]]] : []), [launched]];
}

/** A product owner of its squads leads it, or its lead owns one of these. [W] ch. 3 */
function ledByOwner(project: Project, { index }: Ground): Proposal[] {
  const { id, lead, squads } = project;
  const owners = [...new Set(ownersIn(project, index))];
  const owned = squads.filter((squad) => index.squad(squad)?.members.some(({ person }) => person === lead));
  return [
    ...owners.map((person): Proposal => [[{ type: 'nameProjectLead', project: id, person }]]),
    ...owned.map((squad): Proposal => [[{ type: 'nameProductOwner', squad, person: lead }]]),
  ];
}
