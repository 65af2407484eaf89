import { enablePatches, Immer } from 'immer';

enablePatches();

/** Immer that freezes nothing: a step may go on with the very lists that the step before it left. */
export const immer = new Immer({ autoFreeze: false });
