import type { HostileFiles } from './hostileFile.ts';
import { BYTES } from './strangeBytes.ts';
import { CIRCLES, CROWDS, PRODUCTS, STATEMENTS } from './strangeProducts.ts';
import { REFERENCES } from './strangeReferences.ts';
import { KEYS, NESTING, SHAPES } from './strangeShapes.ts';
import { NUMBERS, TEXTS } from './strangeValues.ts';

/** Every hostile file, by what it is. */
export const CORPUS: HostileFiles = {
  ...NESTING,
  ...NUMBERS,
  ...KEYS,
  ...TEXTS,
  ...REFERENCES,
  ...CIRCLES,
  ...PRODUCTS,
  ...STATEMENTS,
  ...CROWDS,
  ...SHAPES,
  ...BYTES,
};
