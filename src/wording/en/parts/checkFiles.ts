import { checkFiles } from '../checkFiles.ts';

/** Many documents checked at once. */
export const sentences = { checkFiles };
