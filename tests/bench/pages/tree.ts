import type { Organisation } from '../../../src/domain/organisation.ts';
import { groupsOf } from './plane.ts';

export interface Branch {
  id: string;
  name: string;
  role: string;
  children: Branch[];
}

/** Everybody as a tree, for the libraries that draw one: the organisation, its tribes, their squads, and the people. */
export function treeOf(organisation: Organisation): Branch {
  const groups = groupsOf(organisation);
  return {
    id: 'organisation',
    name: 'Organisation',
    role: '',
    children: organisation.tribes.map((tribe) => ({
      id: tribe.id,
      name: tribe.name,
      role: 'Tribe',
      children: groups(tribe).map((group) => ({
        id: group.id,
        name: group.name,
        role: 'Squad',
        children: group.cards.map((card) => ({ ...card, children: [] })),
      })),
    })),
  };
}
