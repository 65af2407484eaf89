import type { sentences as english } from '../../en/parts/products.ts';
import type { Translated } from '../../translated.ts';
import { products } from '../products.ts';
import { timeline } from '../timeline.ts';

export const sentences: Translated<typeof english> = { products: { ...products, timeline } };
