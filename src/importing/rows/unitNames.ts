import { folded } from '../../domain/folded.ts';
import { headerKey, isSupervisoryOrganisation } from '../mapping/headers.ts';
import { readName, tidy } from './names.ts';

/** A squad, tribe or chapter as a cell names it, without what the whole column writes behind its names. */
export interface UnitName {
  name: string;
  /** Where the column writes the tribe of its squads in brackets. */
  tribe: string;
  /** Where it writes who leads them in brackets. */
  manager: string;
  /** A number behind it, that was taken off. */
  hasCode: boolean;
}

/** What the brackets behind the names of a column are. */
type Suffix = 'none' | 'tribe' | 'manager' | 'code';

const SUFFIX = /^(.*\S)\s*\(([^()]+)\)$/;
/** Workday writes it behind the second organisation of one manager, which has those who wait for a place. */
const JOB_MANAGEMENT = /\s+-\s+JM$/;

/**
 * Learns how the names of a column end: with their tribe where most do and several share it (`Insight (Home)`), with
 * their manager where these are people of the list or the column is a supervisory organisation (`Cards (Ana Ruiz)`), with
 * a number that every name has one of (`Payments (10200)`, `Labor - Agency 23`). That end is no part of the name. Names
 * that differ by case, accents and spaces are one, spelled as it stands first.
 *
 * @param people the names of the people of the list, folded
 */
export function unitNames(
  texts: readonly string[],
  header: string,
  people: ReadonlySet<string>,
): (text: string) => UnitName {
  const distinct = [...new Map([...new Set(texts)].map((text) => [folded(text), tidy(text)])).values()];
  const suffix = suffixOf(distinct, header, people);
  const dashed = dashedNumber(header);
  const hasCodes = areCodes(distinct.map((text) => dashed.exec(text)));
  const spelled = new Map<string, string>();
  return (text) => {
    const whole = tidy(text).replace(suffix === 'manager' ? JOB_MANAGEMENT : dashed, (end, before?: string) =>
      suffix === 'manager' ? '' : hasCodes && before !== undefined ? before : end,
    );
    const [, before, inside] = SUFFIX.exec(whole) ?? [];
    const isCut = before !== undefined && inside !== undefined && (suffix !== 'code' || /^\d+$/.test(inside));
    const cut = suffix !== 'none' && isCut ? inside.trim() : '';
    const name = cut === '' || before === undefined ? whole : before;
    const spell = (said: string) => {
      const key = folded(said);
      const first = spelled.get(key) ?? said;
      spelled.set(key, first);
      return first;
    };
    return {
      name: spell(name),
      tribe: suffix === 'tribe' ? spell(cut) : '',
      manager: suffix === 'manager' ? cut : '',
      hasCode: suffix !== 'manager' && suffix !== 'tribe' && folded(name) !== folded(text),
    };
  };
}

function suffixOf(distinct: readonly string[], header: string, people: ReadonlySet<string>): Suffix {
  if (isSupervisoryOrganisation(header)) return 'manager';
  const matches = distinct.map((text) => SUFFIX.exec(text.replace(JOB_MANAGEMENT, '')));
  const ends = matches.flatMap((match) => match?.[2] ?? []);
  if (ends.length === 0) return 'none';
  const persons = ends.filter((end) => people.has(folded(readName(end).name)));
  if (persons.length * 2 > ends.length) return 'manager';
  if (areCodes(matches)) return 'code';
  const shared = new Set(ends.map(folded)).size < ends.length;
  return shared && ends.length * 2 > distinct.length ? 'tribe' : 'none';
}

/** `Labor - Agency 23` under the header *Agency*; `Labor - 23` under any. */
function dashedNumber(header: string): RegExp {
  const word = headerKey(header).replace(/[^\p{L}]/gu, '');
  return new RegExp(`^(.*\\S)\\s+-\\s+${word === '' ? '' : `(?:${word}\\s+)?`}(\\d+)$`, 'iu');
}

/** Whether these ends are numbers, one of each name: then nothing is lost without them. */
function areCodes(matches: readonly (RegExpExecArray | null)[]): boolean {
  const names = new Map<string, string>();
  for (const match of matches) {
    const [, name, code] = match ?? [];
    if (name === undefined || code === undefined) continue;
    if (!/^\d+$/.test(code)) return false;
    const key = folded(name);
    if ((names.get(key) ?? code) !== code) return false;
    names.set(key, code);
  }
  return names.size > 0;
}
