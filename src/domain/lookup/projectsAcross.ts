import type { Chapter, PersonId, Project, Tribe } from '../organisation.ts';
import type { Index } from './indexOf.ts';

/** Somebody of a part who works in a project, or a department there that does. */
export interface WorkedBy {
  name: string;
  /** The share of their own time, above 0 and at most 1; `null` where none is stated. */
  share: number | null;
}

/** A project that goes through several parts of a chain: which, in their order, and by whom there. */
export interface ProjectAcross {
  project: Project;
  parts: readonly { part: Chapter; by: readonly WorkedBy[] }[];
}

/**
 * The projects that go through more than one part of a chain, in the order of the document: the part of whoever leads
 * one, of those who work in it, and of the people of the departments that it works with. In a chain nobody answers for
 * the whole; projects are what crosses it, led by a project manager. [W] ch. 1
 */
export function projectsAcross({ id, form }: Tribe, index: Index): ProjectAcross[] {
  if (form !== 'chain') return [];
  const parts = index.chaptersIn(id);
  return index.organisation.projects.flatMap((project) => {
    const touched = parts.flatMap((part) => {
      const inPart = (id: PersonId | null) => id !== null && index.person(id)?.chapter === part.id;
      const members = project.members.filter(({ person }) => inPart(person));
      const departments = project.squads.flatMap((squad) => index.squad(squad) ?? []);
      const ofPart = departments.filter(
        (squad) => squad.tribe === id && squad.members.some((each) => inPart(each.person)),
      );
      if (members.length + ofPart.length === 0 && !inPart(project.lead)) return [];
      const by = [
        ...members.map(({ person, share }) => ({ name: index.person(person)?.name ?? '', share: share ?? null })),
        ...ofPart.map(({ name }) => ({ name, share: null })),
      ];
      return [{ part, by }];
    });
    return touched.length > 1 ? [{ project, parts: touched }] : [];
  });
}
