import type { sentences as english } from '../../en/parts/dialogs.ts';
import type { Translated } from '../../translated.ts';
import { about } from '../about.ts';
import { help } from '../help.ts';
import { kinds } from '../kinds.ts';
import { locked } from '../locked.ts';
import { productQuestions } from '../productQuestions.ts';
import { questions } from '../questions.ts';
import { search } from '../search.ts';

export const sentences: Translated<typeof english> = {
  panels: { about, help, ...kinds, ...locked, ...productQuestions, ...questions, ...search },
};
