/** The phases of a product's life, in four bands: 1, 2a to 2c, 3a and 3b, 4. [W], after Haines */
export const PHASES = ['1', '2a', '2b', '2c', '3a', '3b', '4'] as const;
export type Phase = (typeof PHASES)[number];

/** The bands that the phases stand in, in their order. [W], after Haines */
export const PHASE_BANDS = {
  discovery: ['1'],
  planning: ['2a', '2b', '2c'],
  introduction: ['3a', '3b'],
  after: ['4'],
} as const satisfies Record<string, readonly Phase[]>;
export type PhaseBand = keyof typeof PHASE_BANDS;

/** In what product management 1.0 and 2.0 differ, in the order of the table of [W] ch. 5. */
export const ASPECTS = [
  'mandate',
  'way-of-working',
  'specialism',
  'end-product',
  'product-decisions',
  'customer',
  'content-steering',
  'knowledge-and-capacity',
  'meetings',
  'active',
  'innovative',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Where something stands on the way from product management 1.0 to 2.0. [W] ch. 5 */
export const STANDINGS = ['1.0', 'between', '2.0'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The kinds of organisation that a reorganisation leads from or to. [W] ch. 3 and 4 */
export const ORGANISATION_KINDS = ['traditional', 'virtual-chain', 'life-event-chain', 'hybrid', 'agile'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** How far a scenario is, in order. */
export const STATUSES = ['draft', 'intended', 'advice', 'decided', 'carried-out'] as const;
export type Status = (typeof STATUSES)[number];
/** The days on which the statuses were reached, of a scenario that reached none or where nobody said when. */
export const NEVER = { draft: null, intended: null, advice: null, decided: null, 'carried-out': null } as const;

/** What [W] recommends to product management itself, which only people can say they follow. */
export const FOLLOWED = [
  'final-responsibility',
  'vision',
  'indispensable',
  'spider',
  't-shaped',
  'conscience',
] as const;
export type Followed = (typeof FOLLOWED)[number];

/** The words chosen, each once and in the order of the vocabulary. */
export function inOrderOf<Word extends string>(vocabulary: readonly Word[], chosen: readonly Word[]): Word[] {
  return vocabulary.filter((word) => chosen.includes(word));
}
