import type { Organisation } from '../../src/domain/organisation.ts';

/** Without whatever refers to what is not there. */
export function soundDraft(draft: Organisation): Organisation {
  const has = (list: readonly { id: string }[], id: string | null) => list.some((record) => record.id === id);
  const { tribes, people } = draft;
  const squads = draft.squads.filter(({ tribe }) => has(tribes, tribe));
  const chapters = draft.chapters.filter(({ tribe }) => has(tribes, tribe));
  const orNull = <Id extends string>(list: readonly { id: string }[], id: Id | null) => (has(list, id) ? id : null);
  const those = <Id extends string>(list: readonly { id: string }[], ids: readonly Id[]) =>
    ids.filter((id) => has(list, id));
  const { products, projects, programmes } = draft;
  return {
    ...draft,
    tribes: tribes.map((t) => ({ ...t, lead: orNull(people, t.lead), coaches: those(people, t.coaches) })),
    squads: squads.map((squad) => ({
      ...squad,
      coach: orNull(people, squad.coach),
      connected: those(people, squad.connected),
      members: squad.members.filter(({ person }) => has(people, person)),
    })),
    chapters: chapters.map((chapter) => ({ ...chapter, lead: orNull(people, chapter.lead) })),
    people: people.map((person) => ({ ...person, chapter: orNull(chapters, person.chapter) })),
    guilds: draft.guilds.map((guild) => ({
      ...guild,
      coordinator: orNull(people, guild.coordinator),
      members: those(people, guild.members),
    })),
    products: products.map((product) => ({
      ...product,
      squad: orNull(squads, product.squad),
      service: orNull(squads, product.service),
      manager: orNull(people, product.manager),
    })),
    projects: projects.map((project) => ({
      ...project,
      lead: orNull(people, project.lead),
      programme: orNull(programmes, project.programme),
      after: those(projects, project.after),
      products: those(products, project.products),
      squads: those(squads, project.squads),
      members: project.members.filter(({ person }) => has(people, person)),
    })),
    programmes: programmes.map((each) => ({ ...each, manager: orNull(people, each.manager) })),
    dependencies: draft.dependencies.filter(({ from, to }) => has(squads, from) && has(squads, to)),
  };
}
