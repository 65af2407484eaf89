import type { ChapterId, PersonId } from '../organisation.ts';
import { isOfProducts, managementRoleOf } from '../productManagement.ts';
import { isRunning } from '../projectState.ts';
import { HOLDINGS, type Holding, LAYERS, LAYERS_OF, type Layer } from '../tasks.ts';
import type { Index } from './indexOf.ts';
import { answeringFor } from './productLines.ts';

/**
 * Whoever is something by which tasks are theirs, each once, in the order of the document. Those of tribes, squads and
 * chapters are nobody's in departments and chains, which have managers and teams instead. Vacancies are counted: they are
 * the place for somebody. [W] ch. 2, 4, 5; [P]
 */
export function holdersIn(index: Index, holding: Holding): readonly PersonId[] {
  return [...new Set(named(index, holding))];
}

function named(index: Index, holding: Holding): readonly PersonId[] {
  const { tribes, squads, chapters, people, products, projects, programmes } = index.organisation;
  const ofTribes = tribes.filter(({ id }) => index.isTribe(id));
  const [ownSquads, ownChapters] = [index.ofTribes(squads), index.ofTribes(chapters)];
  const ofProducts = ownChapters.filter(isOfProducts);
  switch (holding) {
    case 'tribeLead':
      return ofTribes.flatMap(({ lead }) => lead ?? []);
    case 'productOwner':
      return ownSquads.flatMap(({ members }) =>
        members.filter(({ productOwner }) => productOwner).map(({ person }) => person),
      );
    case 'chapterLead':
      return ownChapters.flatMap(({ lead }) => lead ?? []);
    case 'productsLead':
      return ofProducts.flatMap(({ lead }) => lead ?? []);
    case 'member': {
      const inSquads = new Set(ownSquads.flatMap(({ members }) => members.map(({ person }) => person)));
      const inChapters = new Set<ChapterId>(ownChapters.map(({ id }) => id));
      return people
        .filter(({ id, chapter }) => inSquads.has(id) || (chapter && inChapters.has(chapter)))
        .map(({ id }) => id);
    }
    case 'productsMember':
      return ofProducts.flatMap(({ id }) => index.peopleIn(id).map((person) => person.id));
    case 'coach':
      return [...ofTribes.flatMap(({ coaches }) => coaches), ...ownSquads.flatMap(({ coach }) => coach ?? [])];
    case 'productManagement':
      return people.filter((person) => PRODUCT_MANAGERS.has(managementRoleOf(person) ?? '')).map(({ id }) => id);
    case 'productHead':
      return people.filter((person) => managementRoleOf(person) === 'head').map(({ id }) => id);
    case 'programmeManager':
      return programmes.flatMap(({ manager }) => manager ?? []);
    case 'projectManager':
      return projects.filter(isRunning).flatMap(({ lead }) => lead ?? []);
    case 'productManager':
      return products.flatMap((product) => answeringFor(product, index));
  }
}

/** Those who are called product manager, of whichever kind. Their manager has tasks of another kind. */
const PRODUCT_MANAGERS: ReadonlySet<string> = new Set(['technical', 'strategic', 'marketing', 'commercial', 'general']);

/** The layers whose tasks are somebody's own, in the order of the layers. */
export function layersOf(index: Index, person: PersonId): readonly Layer[] {
  const held = HOLDINGS.filter((holding) => holdersIn(index, holding).includes(person)).flatMap(
    (holding) => LAYERS_OF[holding],
  );
  return LAYERS.filter((layer) => held.includes(layer));
}
