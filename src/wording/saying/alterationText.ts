import type { Alteration } from '../../domain/compare/alteration.ts';
import { isDay } from '../../domain/day.ts';
import { kindOf } from '../../domain/ids.ts';
import type { EveryList } from '../../domain/lists.ts';
import type { SentenceKey, Words } from '../words.ts';
import { dayText } from './momentText.ts';
import type { NameOf } from './namesIn.ts';
import { wholePercent } from './numbers.ts';

type Under<Prefix extends string> = SentenceKey extends infer Key
  ? Key extends `${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never;

/** A field whose value is a word of the format, by its list where texts of that name stand elsewhere. */
const CHOSEN: readonly string[] = [
  'tribes kind',
  'tribes form',
  'people kind',
  'products way',
  'projects state',
  'dependencies how',
];

/** What changed from one organisation to another, in a line: `Bo: from Checkout to Refunds`. `nameOf`: of either. */
export function alterationText(words: Words, alteration: Alteration, nameOf: NameOf): string {
  const said = (key: Under<'updates.said'>, values: Record<string, string>) => words.t(`updates.said.${key}`, values);
  switch (alteration.kind) {
    case 'became':
      return said('became', { name: nameOf(alteration.to) });
    case 'split':
      return said('split', { name: nameOf(alteration.unit), parts: words.list(alteration.parts.map(nameOf)) });
    case 'merged':
      return said('merged', { name: nameOf(alteration.unit), into: nameOf(alteration.into) });
    case 'dissolved':
      return said('dissolved', { name: nameOf(alteration.unit) });
    case 'founded':
      return words.t(`updates.new.${kindOf(alteration.unit)}`, { name: nameOf(alteration.unit) });
    case 'new':
    case 'gone':
      return listedText(words, alteration, nameOf);
    case 'moved':
    case 'also-in':
    case 'left':
    case 'share':
      return seatText(words, alteration, nameOf);
    case 'chapter': {
      const [name, from, to] = [alteration.person, alteration.from, alteration.to].map(nameOf) as [
        string,
        string,
        string,
      ];
      return alteration.to ? said('chapter', { name, to }) : said('chapterNone', { name, from });
    }
    case 'field':
      return fieldText(words, alteration, nameOf);
    case 'order':
      return words.t(`updates.order.${alteration.list}`);
    case 'filled':
    case 'line-manager':
      return '';
  }
}

type Of<Kind extends Alteration['kind']> = Extract<Alteration, { kind: Kind }>;

function listedText(words: Words, { kind, list, id }: Of<'new' | 'gone'>, nameOf: NameOf): string {
  if (list === 'dependencies') {
    const [from = '', to = ''] = id.split(' ').map(nameOf);
    return words.t(`updates.said.${kind === 'new' ? 'waits' : 'waitsNot'}`, { from, to });
  }
  return words.t(`updates.${kind}.${kindOf(id as Of<'founded'>['unit'])}`, { name: nameOf(id) });
}

function seatText(words: Words, alteration: Of<'moved' | 'also-in' | 'left' | 'share'>, nameOf: NameOf): string {
  const name = nameOf(alteration.person);
  switch (alteration.kind) {
    case 'moved':
      return words.t('updates.said.moved', { name, from: nameOf(alteration.from), to: nameOf(alteration.to) });
    case 'also-in':
      return words.t('updates.said.joined', { name, to: nameOf(alteration.to) });
    case 'left':
      return words.t('updates.said.left', { name, from: nameOf(alteration.from) });
    case 'share': {
      const squad = nameOf(alteration.squad);
      const { to } = alteration;
      if (to === undefined) return words.t('updates.said.shareNone', { name, squad });
      return words.t('updates.said.share', { name, squad, share: wholePercent(words, to) });
    }
  }
}

function fieldText(words: Words, { list, id, field, from, to }: Of<'field'>, nameOf: NameOf): string {
  if (field === 'name') return words.t('updates.said.renamed', { from: String(from), to: String(to) });
  const name = list === 'dependencies' ? words.list(id.split(' ').map(nameOf)) : nameOf(id);
  const value = fieldValue(words, list, field, to, nameOf);
  const label = fieldLabel(words, field);
  if (value === null) return words.t('updates.said.fieldChanged', { name, field: label });
  return words.t('updates.said.field', { name, field: label, value });
}

/** What a field is called, within a sentence. */
export function fieldLabel(words: Words, field: string): string {
  return words.t(`updates.field.${field as Under<'updates.field'>}`);
}

/** The value of a field in words; `null` where there is too much of it for a line. */
export function fieldValue(
  words: Words,
  list: EveryList,
  field: string,
  value: unknown,
  nameOf: NameOf,
): string | null {
  const isEmpty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return words.t('updates.unstated');
  if (typeof value === 'boolean') return words.t(value ? 'updates.yes' : 'updates.no');
  if (typeof value === 'number') return words.number(value, 2);
  if (Array.isArray(value)) return words.list(value.map((each) => partText(each, nameOf)));
  if (typeof value !== 'string') return null;
  if (CHOSEN.includes(`${list} ${field}`)) return words.t(`updates.word.${value as Under<'updates.word'>}`);
  if (isDay(value)) return dayText(words.language, value);
  return nameOf(value) || value;
}

/** One of a list: somebody or something by name, a seat by who has it, a text as it is. */
function partText(part: unknown, nameOf: NameOf): string {
  const id = typeof part === 'object' && part !== null ? (part as { person: string }).person : String(part);
  return nameOf(id) || id;
}
