import type { Document } from '../document.ts';
import { shared } from '../sharing.ts';
import { FATES } from './fates.ts';
import { keyed } from './keyed.ts';
import { NamesIn } from './namesIn.ts';
import { hiddenId, type PseudonymKey } from './pseudonymKey.ts';
import { type Acts, walked } from './walk.ts';

/**
 * A document that was hidden with a key, perhaps changed since, with the names put back: of everybody whom the key knows,
 * in texts too, also in those that were written since, and with the ids of everything that was hidden with it. What was
 * taken out is not in the key, and stays out. Whom and what the key does not know is left as it is.
 */
export function named(document: Document, key: PseudonymKey): Document {
  const keyOf = keyed(key.secret);
  const ids = new Map([...key.people.map(({ id }) => id), ...key.ids].map((id) => [hiddenId(id, keyOf), id]));
  const nameOf = new Map<string, string>(key.people.map(({ id, name }) => [hiddenId(id, keyOf), name]));
  const names = new NamesIn(key.people.map(({ pseudonym, name }) => [pseudonym, name]));
  const acts: Acts = {
    id: (id) => ids.get(id) ?? id,
    alias: ({ id, name }) => nameOf.get(id) ?? names.replaced(name),
    named: (text) => names.replaced(text),
    gone: (value) => inTexts(value, (text) => ids.get(text) ?? names.replaced(text)),
    drops: false,
  };
  return shared(walked(document, FATES, acts) as unknown as Document);
}

/** How many of the people in a document a key knows by their hidden ids, each once: none where it is another's key. */
export function peopleKnown({ scenarios }: Document, key: PseudonymKey): number {
  const keyOf = keyed(key.secret);
  const known = new Set(key.people.map(({ id }) => hiddenId(id, keyOf)));
  const there = new Set(scenarios.flatMap(({ organisation }) => organisation.people.map(({ id }) => id)));
  return [...there].filter((id) => known.has(id)).length;
}

function inTexts(value: unknown, act: (text: string) => string): unknown {
  if (typeof value === 'string') return act(value);
  if (Array.isArray(value)) return value.map((item) => inTexts(item, act));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inTexts(each, act)]));
}
