import type { sentences as english } from '../../en/parts/review.ts';
import type { Translated } from '../../translated.ts';
import { review } from '../review.ts';
import { ruleAsks } from '../ruleAsks.ts';
import { ruleReview } from '../ruleReview.ts';

export const sentences: Translated<typeof english> = {
  review: { ...review, rules: { ...ruleReview, asks: ruleAsks } },
};
