import { kindOf } from '../ids.ts';
import { LIST_NAMES, LISTS } from '../lists.ts';
import { RULE_IDS } from '../rules/finding.ts';
import { LONGEST_NAME, LONGEST_TEXT } from '../values.ts';
import { type Fate, RULE_FATES, WORDS_OF_CHANGES } from './fates.ts';

type Row = Readonly<Record<string, unknown>>;

/** What is done with the fields of a document, by what becomes of them. */
export interface Acts {
  id(id: string): string;
  /** The name of a person. */
  alias(person: { id: string; name: string }): string;
  /** A text about the organisation. */
  named(text: string): string;
  /** What goes where names are hidden. */
  gone(value: unknown): unknown;
  /** Whether what is hidden stays out: unknown keys, rules that are not known, and what need not be there. */
  drops: boolean;
}

const RULES: ReadonlySet<string> = new Set(RULE_IDS);
const KINDS: ReadonlySet<string> = new Set(['scenario', 'note', ...LIST_NAMES.map((list) => LISTS[list].kind)]);

/** A record as its table says, with its keys in the order of the table. */
export function walked(row: object, fates: { readonly [key: string]: Fate }, acts: Acts): Row {
  const result: Record<string, unknown> = acts.drops ? {} : { ...row };
  for (const [key, fate] of Object.entries(fates)) {
    const value = (row as Row)[key];
    if (value === undefined || (fate === 'absent' && acts.drops)) continue;
    result[key] =
      fate === 'alias'
        ? cut(acts.alias(row as { id: string; name: string }), LONGEST_NAME)
        : field(key, value, fate, acts);
  }
  return result;
}

function field(key: string, value: unknown, fate: Fate, acts: Acts): unknown {
  if (value === null) return null;
  if (fate === 'goes' || fate === 'absent') return acts.gone(value);
  if (Array.isArray(value)) return listed(value, fate, acts).map((item) => field(key, item, fate, acts));
  if (typeof fate === 'object') return walked(value as object, fate, acts);
  if (fate === 'rules') return rulesKept(value as Row, acts);
  const text = value as string;
  switch (fate) {
    case 'id':
      return acts.id(text);
    case 'subject':
      return isAnId(text) ? acts.id(text) : acts.gone(text);
    case 'change':
      return changed(text, acts);
    case 'named':
      return cut(acts.named(text), key === 'name' ? LONGEST_NAME : LONGEST_TEXT);
    default:
      return value;
  }
}

/** Without what is said of rules that are not known here, and of changes that cannot be read: it does nothing. */
function listed(items: readonly unknown[], fate: Fate, { drops }: Acts): readonly unknown[] {
  if (!drops || typeof fate !== 'object') return items;
  return items.filter((item) =>
    Object.entries(fate).every(([key, each]) => {
      const value = (item as Row)[key];
      if (each === 'rule') return RULES.has(value as string);
      return each !== 'change' || (value as string).split(' ').every(isOfAChange);
    }),
  );
}

function rulesKept(rules: Row, acts: Acts): Row {
  const kept = Object.entries(rules).filter(([rule]) => !acts.drops || RULES.has(rule));
  return Object.fromEntries(kept.map(([rule, setting]) => [rule, walked(setting as object, RULE_FATES, acts)]));
}

function changed(text: string, { id }: Acts): string {
  return text
    .split(' ')
    .map((word) => (isAnId(word) ? id(word) : word))
    .join(' ');
}

function isOfAChange(word: string): boolean {
  return WORDS_OF_CHANGES.has(word) || isAnId(word);
}

/** Whether a text is an id, of something that is there or not. */
export function isAnId(text: string): boolean {
  return text.includes(':') && !/\s/.test(text) && KINDS.has(kindOf(text as `person:${string}`));
}

/** As much of a text as may stand there, without the half of a letter. */
function cut(text: string, longest: number): string {
  return text.length > longest ? text.slice(0, longest).replace(/[\ud800-\udbff]$/, '') : text;
}
