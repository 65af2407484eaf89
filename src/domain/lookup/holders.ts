import type { Person, PersonId } from '../organisation.ts';
import { managementRoleOf } from '../productManagement.ts';
import { isOfProducts } from '../productRoles.ts';
import { isRunning } from '../projectState.ts';
import { HOLDINGS, type Holding, LAYERS, LAYERS_OF, type Layer } from '../tasks.ts';
import type { Index } from './indexOf.ts';
import { answeringFor } from './productLines.ts';

/** Those who are called product manager, of whichever kind. Their manager has tasks of another kind. */
const PRODUCT_MANAGERS: ReadonlySet<string | null> = new Set([
  'technical',
  'strategic',
  'marketing',
  'commercial',
  'general',
]);

/** Whether somebody is each of these. [W] ch. 2, 4, 5; [P] */
const IS: Record<Holding, (person: Person, index: Index) => boolean> = {
  tribeLead: ({ id }, index) => index.tribesLedBy(id).some((tribe) => index.isTribe(tribe.id)),
  productOwner: ({ id }, index) => index.ofTribes(index.squadsOwnedBy(id)).length > 0,
  chapterLead: ({ id }, index) => index.ofTribes(index.chaptersLedBy(id)).length > 0,
  productsLead: ({ id }, index) => index.ofTribes(index.chaptersLedBy(id)).some(isOfProducts),
  member: (person, index) =>
    index.ofTribes(index.squadsOf(person.id)).length > 0 || chapterInTribe(person, index) !== undefined,
  productsMember(person, index) {
    const chapter = chapterInTribe(person, index);
    return chapter !== undefined && isOfProducts(chapter);
  },
  coach: ({ id }, index) =>
    index.tribesCoachedBy(id).some((tribe) => index.isTribe(tribe.id)) ||
    index.ofTribes(index.squadsCoachedBy(id)).length > 0,
  manager: ({ id }, index) =>
    index.tribesLedBy(id).some((tribe) => !index.isTribe(tribe.id)) ||
    index.chaptersLedBy(id).some(({ tribe }) => !index.isTribe(tribe)),
  productManagement: (person) => PRODUCT_MANAGERS.has(managementRoleOf(person)),
  productHead: (person) => managementRoleOf(person) === 'head',
  programmeManager: ({ id }, index) => index.inRole('programmeManager', id).length > 0,
  projectManager: ({ id }, index) => index.inRole('projectLead', id).some(isRunning),
  productManager({ id }, index) {
    const owned = index.squadsOwnedBy(id).flatMap((squad) => index.productsOf(squad.id));
    return [...index.inRole('productManager', id), ...owned].some((each) => answeringFor(each, index).includes(id));
  },
};

function chapterInTribe({ chapter: id }: Person, index: Index) {
  const chapter = id ? index.chapter(id) : undefined;
  return chapter && index.isTribe(chapter.tribe) ? chapter : undefined;
}

/**
 * Whoever is something by which tasks are theirs, in the order of the list of people. Tribes, squads and chapters alone
 * make them so, but managers, whom departments and chains have instead. Vacancies are counted, for whoever it will be.
 */
export function holdersIn(index: Index, holding: Holding): readonly PersonId[] {
  return index.organisation.people.filter((person) => IS[holding](person, index)).map(({ id }) => id);
}

/** The layers whose tasks are somebody's own, in the order of the layers. */
export function layersOf(index: Index, person: Person): readonly Layer[] {
  const own = HOLDINGS.filter((holding) => IS[holding](person, index)).flatMap((holding) => LAYERS_OF[holding]);
  return LAYERS.filter((layer) => own.includes(layer));
}
