import type { Organisation, Tribe } from '../organisation.ts';

/**
 * By what both of two organisations are told beside each other: as tribes where they have nothing else, and else also as
 * the departments or chains that the first of their other tribes is.
 */
export function formBeside(one: Organisation, other: Organisation): Tribe['form'] {
  const forms = [...one.tribes, ...other.tribes].map(({ form }) => form);
  return forms.find((form) => form !== 'tribe') ?? 'tribe';
}
