import { about } from '../about.ts';
import { help } from '../help.ts';
import { kinds } from '../kinds.ts';
import { locked } from '../locked.ts';
import { productQuestions } from '../productQuestions.ts';
import { questions } from '../questions.ts';
import { search } from '../search.ts';

/** Questions in front of the page. */
export const sentences = { panels: { about, help, ...kinds, ...locked, ...productQuestions, ...questions, ...search } };
