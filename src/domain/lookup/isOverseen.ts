import type { Project } from '../organisation.ts';
import type { Index } from './indexOf.ts';

/** Whether a project belongs to a programme with a manager, who then keeps the overview over it. [P] */
export function isOverseen({ programme }: Pick<Project, 'programme'>, index: Index): boolean {
  return programme !== null && Boolean(index.programme(programme)?.manager);
}
