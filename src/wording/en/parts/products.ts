import { products } from '../products.ts';
import { timeline } from '../timeline.ts';

/** Products by the phases of their life, and projects in time. */
export const sentences = { products: { ...products, timeline } };
