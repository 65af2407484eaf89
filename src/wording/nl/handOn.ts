import type { handOn as english } from '../en/handOn.ts';
import type { Translated } from '../translated.ts';

export const handOn: Translated<typeof english> = {
  person: 'Persoon',
  keyOf: '{name}, sleutel bij de namen',
};
