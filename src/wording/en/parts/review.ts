import { review } from '../review.ts';
import { ruleAsks } from '../ruleAsks.ts';
import { ruleReview } from '../ruleReview.ts';

/** What the rules found, and the rules themselves. */
export const sentences = { review: { ...review, rules: { ...ruleReview, asks: ruleAsks } } };
