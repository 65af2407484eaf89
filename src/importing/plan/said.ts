import type { Listed } from '../rows/list.ts';

/** The texts in which several names are kept. */
export const JOINED = '; ';

/** What a list says of somebody, by field, as it is kept with them for the next list to be told by; no empty texts. */
export function saidOf(listed: Listed): Record<string, string> {
  const { squads, fte } = listed;
  const said: Record<string, string> = {};
  const say = (field: string, text: string) => {
    if (text !== '') said[field] = text;
  };
  for (const field of ['name', 'number', 'email', 'role', 'kind', 'location', 'chapter', 'manager'] as const) {
    say(field, listed[field]);
  }
  if (fte !== null) say('fte', String(fte));
  say('tribe', listed.tribe || joined(squads.map(({ tribe }) => tribe)));
  say('squads', joined(squads.map(({ squad }) => squad)));
  say('productOwner', joined(squads.map(({ squad, productOwner }) => (productOwner ? squad : ''))));
  say('shares', joined(squads.map(({ squad, share }) => (share === null ? '' : `${squad} ${percent(share)}`))));
  return said;
}

/** The same with these squads as those that somebody is product owner of. */
export function withOwned(said: Readonly<Record<string, string>>, owned: string): Readonly<Record<string, string>> {
  if ((said.productOwner ?? '') === owned) return said;
  const { productOwner: _, ...others } = said;
  return owned === '' ? others : { ...others, productOwner: owned };
}

/** A key that is the same for whom the same was said, but for the star: it depends on the others of a squad. */
export function sameSaid({ productOwner: _, ...said }: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A share as it is shown and kept: `62.5%`. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/** Names one after the other, each once. */
export function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : [...new Set(names.filter(Boolean))].join(JOINED);
}
