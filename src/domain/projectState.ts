import type { Project } from './organisation.ts';

/** How far a project may be, in order. */
export const PROJECT_STATES = [
  'planned',
  'running',
  'delivered',
  'accepted',
  'stopped',
] as const satisfies readonly Project['state'][];

const ENDED: readonly Project['state'][] = ['delivered', 'accepted', 'stopped'];

/** Whether a project still asks for people and time: it is planned or running. */
export function isRunning({ state }: Project): boolean {
  return !ENDED.includes(state);
}
