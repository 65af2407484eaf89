import type { Index } from '../../domain/lookup/indexOf.ts';
import type { ListPlan, Namesake, ShownListed } from '../../importing/plan/listPlan.ts';
import type { Told } from '../../importing/rows/list.ts';
import { type Corrections, withAnswer } from '../../importing/tables/corrected.ts';
import type { Words } from '../../wording/words.ts';

/** What can be said of a row that leaves something open: one answer always holds, and each gives the corrections with it. */
export interface Doubt {
  /** What tells it from the other doubts about a row. */
  id: string;
  /** What is asked, for whoever does not see the row. */
  label: string;
  /** Whether the answers are so few and short that all are in sight. */
  isShort: boolean;
  value: string;
  options: readonly { value: string; text: string; corrected: (corrections: Corrections) => Corrections }[];
}

const NOBODY = '';

/** Whom a row with several candidates has as its manager, or of which of its squads it is the product owner. */
export function doubtOf(
  words: Words,
  ofLine: ReadonlyMap<number, ShownListed>,
  corrections: Corrections,
  told: Told,
): Doubt | undefined {
  const of = ofLine.get(told.line);
  switch (told.about) {
    case 'owner-of-which':
      return of && ownerDoubt(words, of, corrections, told.line);
    case 'manager-ambiguous':
    case 'manager-differs':
      return of && managerDoubt(words, ofLine, of, corrections, told);
    default:
      return undefined;
  }
}

function ownerDoubt(words: Words, { name, squads }: ShownListed, corrections: Corrections, line: number): Doubt {
  const answers = [undefined, ...new Set(squads.map(({ squad }) => squad))];
  return {
    id: 'owner',
    label: words.t('bringIn.doubt.owner', { name }),
    isShort: false,
    value: corrections.owners[line] ?? NOBODY,
    options: answers.map((squad) => ({
      value: squad ?? NOBODY,
      text: squad ?? words.t('bringIn.doubt.unsaid'),
      corrected: (before) => ({ ...before, owners: withAnswer(before.owners, line, squad) }),
    })),
  };
}

function managerDoubt(
  words: Words,
  ofLine: ReadonlyMap<number, ShownListed>,
  of: ShownListed,
  corrections: Corrections,
  { line, lines, text }: Told,
): Doubt {
  const candidates = lines.flatMap((each) => ofLine.get(each) ?? []);
  const answers = [undefined, ...candidates.filter((person) => person !== of)];
  return {
    id: `manager ${text}`,
    label: words.t('bringIn.doubt.manager', { name: of.name }),
    isShort: false,
    value: String(corrections.managers[line] ?? NOBODY),
    options: answers.map((person) => ({
      value: String(person?.lines[0] ?? NOBODY),
      text: person ? candidateSaid(words, person) : words.t('bringIn.doubt.unsaid'),
      corrected: (before) => ({ ...before, managers: withAnswer(before.managers, line, person?.lines[0]) }),
    })),
  };
}

function candidateSaid(words: Words, { name, number, role, lines }: ShownListed): string {
  return [name, number, role, words.t('bringIn.table.line', { line: lines[0] ?? 0 })].filter(Boolean).join(' · ');
}

/** Whether a row is of the same person as an earlier one of that name. */
export function rowDoubt(words: Words, name: string, line: number, first: number, isOne: boolean): Doubt {
  return oneOrTwo(words, name, 'row', isOne, (one) => (before) => ({
    ...before,
    sameAs: withAnswer(before.sameAs, line, one ? first : undefined),
  }));
}

/** Whether somebody of the list is the person of that name in the document. */
export function personDoubt(words: Words, { list }: ListPlan, { at, person, isSame }: Namesake): Doubt {
  const { name = '', lines: [line = 0] = [] } = list.people[at] ?? {};
  return oneOrTwo(words, name, 'person', isSame, (one) => (before) => ({
    ...before,
    who: withAnswer(before.who, line, one ? person : null),
  }));
}

/** How two of one name are told apart: `100158 in the list, 104471 in the document`. */
export function namesakeSaid(words: Words, { list }: ListPlan, index: Index, { at, person }: Namesake): string {
  const { name = '', number = '' } = list.people[at] ?? {};
  const known = index.person(person)?.employeeNumber ?? '';
  const none = words.t('bringIn.doubt.noNumber');
  return words.t('bringIn.doubt.inBoth', { name, listed: number || none, known: known || none });
}

function oneOrTwo(
  words: Words,
  name: string,
  id: string,
  isOne: boolean,
  corrected: (one: boolean) => (corrections: Corrections) => Corrections,
): Doubt {
  return {
    id,
    label: words.t('bringIn.doubt.oneOrTwo', { name }),
    isShort: true,
    value: isOne ? 'one' : 'two',
    options: (['two', 'one'] as const).map((value) => ({
      value,
      text: words.t(`bringIn.doubt.${value}`),
      corrected: corrected(value === 'one'),
    })),
  };
}
