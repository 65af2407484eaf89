import type { Fate, SquadChange, UnitChange } from '../../domain/compare/unitsChanged.ts';
import type { Chapter, PersonId, Squad, SubjectId } from '../../domain/organisation.ts';
import type { SentenceKey } from '../../wording/words.ts';
import { amount } from './cellsOf.ts';
import { type Cell, type ChangesTable, type Part, type Row, type Said, type Section, textOf } from './changesTable.ts';
import { named, type Step } from './step.ts';

type Change = UnitChange<Squad | Chapter>;

/** Of which kinds changes of squads and chapters are. */
export const UNIT_KINDS = ['new', 'gone', 'reshaped', 'renamed', 'lead', 'people', 'line-manager', 'other'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** In which sections they stand: what became of the unit itself weighs more than who is in it. */
const SECTIONS = ['new', 'otherwise', 'people', 'line-manager', 'gone'] as const;

/** The part of a row that squads and chapters have in common: what it is called, and what changed. */
export function unitRow(step: Step, change: Change, cells: Row['cells'], led: boolean): Row {
  const { id, before, after } = change;
  const [thing] = after ? [named(step, id).thing] : [];
  const unit = after ?? before;
  const tribe = unit && (after ? step.after : step.before).tribe(unit.tribe)?.name;
  return {
    id,
    name: unit?.name ?? '',
    thing: thing ?? null,
    note: step.after.organisation.tribes.length > 1 ? (tribe ?? '') : '',
    look: lookOf(change),
    kinds: kindsOf(change, led),
    cells: {
      what: { was: null, is: whatSaid(step, change) },
      came: { was: null, is: change.came.map((person) => named(step, person)) },
      left: { was: null, is: change.left.map((person) => named(step, person)) },
      people: sizeCell(step, change, 'people'),
      fte: sizeCell(step, change, 'fte'),
      ...cells,
    },
  };
}

function lookOf({ before, after }: Change): Row['look'] {
  if (!before) return 'new';
  return after ? null : 'gone';
}

function kindsOf({ before, after, fates, fields, came, left, size }: Change, led: boolean): UnitKind[] {
  const isReshaped = fates.some(({ kind }) => kind === 'split' || kind === 'takes-in' || kind === 'part');
  const seats = ['productOwner', 'lead'];
  const kinds: Record<UnitKind, boolean> = {
    new: !before,
    gone: !after,
    reshaped: isReshaped,
    renamed: fields.includes('name'),
    lead: fields.some((field) => seats.includes(field)),
    people: came.length + left.length > 0,
    'line-manager': led,
    other: fields.some((field) => field !== 'name' && !seats.includes(field)),
  };
  const found = UNIT_KINDS.filter((kind) => kinds[kind]);
  return found.length > 0 || size.before?.fte === size.after?.fte ? found : ['other'];
}

/** What became of it and in what it is otherwise: `split from Hypotheek-app`, `was Pay`, `another product owner`. */
function whatSaid(step: Step, { before, after, fates, fields }: Change): Said {
  const { words } = step;
  const became = fates.some(({ kind }) => kind === 'became');
  const texts = fields.flatMap((field): Part[] => {
    if (field === 'name')
      return became ? [] : [{ text: words.t('changes.unit.renamed', { name: before?.name ?? '' }) }];
    if (field === 'tribe') return [{ text: words.t('changes.unit.tribe', { name: tribeOf(step, after) }) }];
    return [{ text: words.t(FIELDS[field] ?? 'changes.unit.other') }];
  });
  const all = [...fates.flatMap((fate) => fateSaid(step, fate)), ...texts];
  return all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at);
}

/** What became of a unit that is new or gone, but for that alone. */
export function fatesSaid(step: Step, { fates }: Change): string {
  const said = fates.filter(({ kind }) => kind !== 'founded' && kind !== 'dissolved');
  return textOf(said.flatMap((fate) => fateSaid(step, fate)));
}

const tribeOf = ({ after }: Step, unit: Squad | Chapter | null) => (unit && after.tribe(unit.tribe)?.name) ?? '';

/** What is said of each field; of those that are not named here, that something else is otherwise. */
const FIELDS: Readonly<Record<string, SentenceKey>> = {
  mission: 'changes.unit.mission',
  coach: 'changes.unit.coach',
  productOwner: 'changes.unit.productOwner',
  lead: 'changes.unit.lead',
  expertise: 'changes.unit.expertise',
  connected: 'changes.unit.connected',
};

function fateSaid(step: Step, fate: Fate): Part[] {
  const { words } = step;
  const name = (id: SubjectId) => named(step, id).text;
  switch (fate.kind) {
    case 'founded':
    case 'dissolved':
      return [{ text: words.t(`changes.unit.${fate.kind}`) }];
    case 'part':
      return [{ text: words.t('changes.unit.part', { name: name(fate.of) }) }];
    case 'split':
      return [{ text: words.t('changes.unit.split', { names: words.list(fate.parts.map(name)) }) }];
    case 'merged':
      return [{ text: words.t('changes.unit.merged', { name: name(fate.into) }) }];
    case 'takes-in':
      return [{ text: words.t('changes.unit.takesIn', { name: name(fate.unit) }) }];
    case 'became':
      return [{ text: words.t('changes.unit.became', { name: step.before.find(fate.from)?.name ?? '' }) }];
  }
}

function sizeCell({ words }: Step, { size }: Change, figure: 'people' | 'fte'): Cell {
  const said = (heads: SquadChange['size']['before']): Said | null => {
    if (!heads) return null;
    if (figure === 'fte') return [amount(words, heads.fte, 1)];
    const people = amount(words, heads.people - heads.vacancies);
    // As on the board: `7 + 1`, the vacancies behind the people.
    return [heads.vacancies > 0 ? { ...people, text: `${people.text} + ${words.number(heads.vacancies)}` } : people];
  };
  return { was: said(size.before), is: said(size.after) };
}

/** Names of people, or that there is nobody. */
export function peopleSaid(step: Step, people: readonly PersonId[]): Said {
  return people.length > 0 ? people.map((person) => named(step, person)) : [{ text: step.words.t('panels.nobody') }];
}

/** The rows by what weighs most of what changed. */
export function unitSections({ words }: Step, list: 'squad' | 'chapter', rows: readonly Row[]): Section[] {
  const weighs = (row: Row): (typeof SECTIONS)[number] => {
    if (row.look) return row.look;
    if (row.kinds.some((kind) => ['reshaped', 'renamed', 'lead', 'other'].includes(kind))) return 'otherwise';
    return row.kinds.includes('people') ? 'people' : 'line-manager';
  };
  return SECTIONS.flatMap((section): Section[] => {
    const those = rows.filter((row) => weighs(row) === section);
    const title = words.t(`changes.unit.section.${section}`);
    return those.length > 0 ? [{ id: `${list} ${section}`, title, about: '', rows: those }] : [];
  });
}

/** What the kinds of changes of units are called. */
export function unitKinds({ words }: Step, list: 'squad' | 'chapter'): [string, string][] {
  return UNIT_KINDS.map((kind) => [
    kind,
    kind === 'lead'
      ? words.t(list === 'squad' ? 'changes.unit.kind.productOwner' : 'changes.unit.kind.lead')
      : words.t(`changes.unit.kind.${kind}`),
  ]);
}

/** How wide the columns of squads and chapters are, beside one another. */
const WIDTHS = {
  what: 16,
  came: 20,
  left: 20,
  people: 9,
  fte: 9,
  together: 11,
  lead: 14,
  productOwner: 15,
  led: 30,
} as const;

/** A column of squads or chapters, by its name. */
export function unitColumn({ words }: Step, id: keyof typeof WIDTHS): ChangesTable['columns'][number] {
  const isTwofold = id === 'people' || id === 'fte' || id === 'lead' || id === 'productOwner';
  return { id, title: words.t(`changes.unit.column.${id}`), isTwofold, width: WIDTHS[id] };
}
