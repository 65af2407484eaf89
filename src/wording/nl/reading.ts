import type { reading as english } from '../en/reading.ts';
import type { Translated } from '../translated.ts';

export const reading: Translated<typeof english> = {
  now: '{file} wordt gelezen…',
  stop: 'Annuleren',
  pasted: 'Geplakte lijst',
};
