import type { Project } from './organisation.ts';

const ENDED: readonly Project['state'][] = ['delivered', 'accepted', 'stopped'];

/** Whether a project still asks for people and time: it is planned or running. */
export function isRunning({ state }: Project): boolean {
  return !ENDED.includes(state);
}
