import type { Index } from '../lookup/indexOf.ts';
import { phasesOf } from '../lookup/phasesCovered.ts';
import { serviceSquadOf } from '../lookup/productLines.ts';
import { NAMINGS, requestsToHire } from '../naming.ts';
import type { PersonId, Product, Squad, SquadId } from '../organisation.ts';
import { hasRole, productRoleOf } from '../productRoles.ts';
import type { RuleId } from '../rules/finding.ts';
import type { Ground, Proposal, Propose } from './fix.ts';
import { newcomersTo, waysIn } from './newcomers.ts';
import { successorsIn } from './successors.ts';

/** Who makes a product, serves it and answers for it. */
export const productProposals = {
  'product-squad': made,
  'product-answered': answered,
  'life-cycle-cover': coveredThroughout,
  'complex-product': servedByTechnical,
} satisfies { [Rule in RuleId]?: Propose<Product> };

/** The squad that serves it, one of its manager's, one that its projects work with, or one that makes nothing yet. */
function made(product: Product, { index }: Ground): Proposal[] {
  const { id, service, manager } = product;
  const squads = index.ofTribes([
    ...(service ? [index.squad(service)].filter((squad) => squad !== undefined) : []),
    ...(manager ? index.squadsOf(manager) : []),
    ...index.projectsFor(id).flatMap((project) => project.squads.flatMap((squad) => index.squad(squad) ?? [])),
    ...index.organisation.squads.filter((squad) => index.productsOf(squad.id).length === 0),
    ...index.organisation.squads,
  ]);
  return distinct(squads).map((squad) => [[{ type: 'assignProduct', product: id, part: 'squad', to: squad }]]);
}

function distinct(squads: readonly Squad[]): SquadId[] {
  return [...new Set(squads.map(({ id }) => id))];
}

/** A product owner for its squad, else a manager: somebody of its squads, a product manager, a vacancy. */
function answered(product: Product, { index, vacancy }: Ground): Proposal[] {
  const { likely, request } = NAMINGS.productManager;
  const squad = product.squad ? index.squad(product.squad) : undefined;
  const managers = index.organisation.people.filter((person) => productRoleOf(person) !== null);
  const people = new Set([...managers.map(({ id }) => id), ...likely(product, index)]);
  return [
    ...(squad ? successorsIn(squad, index) : []).map(
      (person): Proposal => [[{ type: 'nameProductOwner', squad: product.squad as SquadId, person }]],
    ),
    ...[...people].map((person): Proposal => [[request(product, person)]]),
    [requestsToHire('productManager', product, { ...vacancy, kind: 'vacancy' })],
  ];
}

/** Somebody who covers all that nobody covers comes into the squad that makes it, or into the one that serves it. */
function coveredThroughout(product: Product, { finding, index }: Ground): Proposal[] {
  const missing = finding.phases ?? [];
  return squadsOf(product, index).flatMap((squad) =>
    newcomersTo(squad, index, (person) => missing.every((phase) => phasesOf(person).includes(phase))).map(
      (membership) => waysIn(membership, squad),
    ),
  );
}

function squadsOf(product: Product, index: Index): Squad[] {
  const made = product.squad ? index.squad(product.squad) : undefined;
  return [...new Set([made, serviceSquadOf(product, index)])].filter((squad) => squad !== undefined);
}

/** A technical product manager serves it, and somebody else answers for it. [W] ch. 5 */
function servedByTechnical(product: Product, { index }: Ground): Proposal[] {
  const { id } = product;
  const technical = (person: PersonId) => hasRole('technical', index.person(person));
  const able = index.organisation.squads.filter(({ members }) => members.some(({ person }) => technical(person)));
  const service = serviceSquadOf(product, index);
  const coming = service ? newcomersTo(service, index, (person) => hasRole('technical', person)) : [];
  const made = product.squad ? index.squad(product.squad) : undefined;
  const commercial = index.organisation.people.filter((person) => hasRole('commercial', person));
  const owners = made?.members.filter(({ productOwner }) => productOwner) ?? [];
  const others = [
    ...commercial.map((person) => person.id),
    ...owners.map(({ person }) => person),
    ...(made ? successorsIn(made, index) : []),
  ];
  const answering = [...new Set(others)].filter((person) => !technical(person));
  return [
    ...able.map((squad): Proposal => [[{ type: 'assignProduct', product: id, part: 'service', to: squad.id }]]),
    ...coming.map((membership): Proposal => [[{ type: 'movePeople', members: [membership], to: service?.id ?? null }]]),
    ...answering.map((person): Proposal => [[{ type: 'nameProductManager', product: id, person }]]),
  ];
}
