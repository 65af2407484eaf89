import { mandate } from '../mandate.ts';

/** Where squads stand between product management 1.0 and 2.0, and which recommendations are followed. */
export const sentences = { mandate };
