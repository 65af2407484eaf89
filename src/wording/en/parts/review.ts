import { review } from '../review.ts';

/** What the rules found, and the rules themselves. */
export const sentences = { review };
