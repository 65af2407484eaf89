import type { PersonId, SquadId } from '../organisation.ts';
import type { Thing } from '../thing.ts';
import type { Index } from './indexOf.ts';

/** Something that somebody has a part in beside squads, and which part that is. */
export interface Part {
  thing: Thing & { kind: 'product' | 'project' | 'programme' };
  name: string;
  as: 'programmeManager' | 'projectLead' | 'productManager' | 'productOwner' | 'member';
}

/**
 * The programmes, projects and products that somebody answers for, and the projects that they work in; the widest first.
 * A product owner answers for the products of the squad that have no manager. [P], [W] ch. 4
 */
export function partsOf(index: Index, person: PersonId): Part[] {
  const led = index.inRole('projectLead', person);
  const owned = index.squadsOwnedBy(person).flatMap(({ id }) => madeBy(index, id).filter(({ manager }) => !manager));
  return [
    ...index.inRole('programmeManager', person).map(({ id, name }): Part => {
      return { thing: { kind: 'programme', programme: id }, name, as: 'programmeManager' };
    }),
    ...led.map(({ id, name }): Part => ({ thing: { kind: 'project', project: id }, name, as: 'projectLead' })),
    ...index.inRole('productManager', person).map(({ id, name }): Part => {
      return { thing: { kind: 'product', product: id }, name, as: 'productManager' };
    }),
    ...owned.map(({ id, name }): Part => ({ thing: { kind: 'product', product: id }, name, as: 'productOwner' })),
    ...index
      .projectsOf(person)
      .filter((project) => !led.includes(project))
      .map(({ id, name }): Part => ({ thing: { kind: 'project', project: id }, name, as: 'member' })),
  ];
}

/** What a squad has a part in: the products that it makes or services, and the projects that work with it. */
export interface SquadPart {
  thing: Thing & { kind: 'product' | 'project' };
  name: string;
  as: 'makes' | 'services' | 'makesAndServices' | 'worksWith';
}

/** The products that a squad makes and services, then the projects that work with it, in the order of the document. */
export function partsOfSquad(index: Index, squad: SquadId): SquadPart[] {
  return [
    ...index.productsOf(squad).map((product): SquadPart => {
      const { id, name } = product;
      const serves = (product.service ?? product.squad) === squad;
      const as = product.squad !== squad ? 'services' : serves ? 'makesAndServices' : 'makes';
      return { thing: { kind: 'product', product: id }, name, as };
    }),
    ...index.projectsWith(squad).map(({ id, name }): SquadPart => {
      return { thing: { kind: 'project', project: id }, name, as: 'worksWith' };
    }),
  ];
}

function madeBy(index: Index, squad: SquadId) {
  return index.productsOf(squad).filter((product) => product.squad === squad);
}
