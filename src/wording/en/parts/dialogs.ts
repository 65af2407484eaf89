import { questions } from '../questions.ts';
import { search } from '../search.ts';

/** Questions in front of the page. */
export const sentences = { panels: { ...questions, ...search } };
