import { documents } from '../documents.ts';
import { keepHere } from '../keepHere.ts';

/** Whole documents. */
export const sentences = { keeping: { keepHere }, panels: documents };
