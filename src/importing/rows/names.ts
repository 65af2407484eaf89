import { hasLeft, isExternal, isVacancy } from './words.ts';

/** What a cell of a name says, with what stands in brackets behind it. */
export interface ReadName {
  name: string;
  /** In brackets behind it, as Workday writes it: `Ruiz, Ana (10012)`. */
  number: string;
  /** Behind it in pointed brackets, or all there is: `Ana Ruiz <ana@example.org>`. */
  email: string;
  vacant: boolean;
  external: boolean;
  left: boolean;
  /** How many seats it stands for: `Vacature (2x)`. */
  count: number;
  /** What each of two takes of one seat: `A. Jansen & B. Smit (50/50)`, in parts of it. */
  split: readonly number[];
  /** What was taken off and says nothing that is known: `tot 1-12`. */
  remark: string;
}

const BRACKETS = /^(.*\S)\s+[([]([^()[\]]*)[)\]]$/s;
const NUMBER = /^(?:\p{L}{0,4}-?)?\d{3,}$/u;
const EMAIL = /^([^\s@<>()]+)@[^\s@<>()]+\.[^\s@<>()]+$/;
const POINTED = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/s;
const TIMES = /^(?:(\d{1,2}) ?[x×]|[x×] ?(\d{1,2}))$/i;
const SPLIT = /^(\d{1,2}) ?% ?\/ ?(\d{1,2}) ?%$|^(\d{1,2}) ?\/ ?(\d{1,2})$/;
const AWAY = /^(?:on leave|loa|leave|verlof|ziek|elternzeit|en conge|conge|parental leave|maternity leave)$/i;
/** Behind a comma these belong to the name: `Smith, Jr.` */
const TITLES = /^(?:jr|sr|ii|iii|iv|phd|md|msc|bsc|ma|mba|llm|ra|dr|drs|ir|ing|mr|esq|cpa|pmp)\.?$/i;

/** Most texts are as they should be. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A name as it stands in a cell, turned round where its last name stands first: `Vries, Ana de` is `Ana de Vries`.
 *
 * @param turn turns the name round, once whatever stands in brackets behind it is taken off
 */
export function readName(cell: string, turn: (name: string) => string = turned): ReadName {
  const read: ReadName = {
    name: '',
    number: '',
    email: '',
    vacant: false,
    external: false,
    left: false,
    count: 1,
    split: [],
    remark: '',
  };
  let text = withoutMail(read, tidy(cell)).replace(/(?<=\p{L}|\))\s*[*†‡]+$/u, '');
  for (let [, before, inside] = BRACKETS.exec(text) ?? []; before && inside !== undefined; ) {
    if (!take(read, inside.trim())) break;
    text = before.trim();
    [, before, inside] = BRACKETS.exec(text) ?? [];
  }
  if (isVacancy(text)) read.vacant = true;
  read.name = read.vacant ? text : turn(text);
  return read;
}

/** Takes note of an e-mail address. Where there is no name, its first part is one: `hal.hop@example.org` is Hal Hop. */
function withoutMail(read: ReadName, text: string): string {
  if (!text.includes('@')) return text;
  const [, before, inside] = POINTED.exec(text) ?? [];
  const [, mailbox] = EMAIL.exec(inside ?? text) ?? [];
  if (mailbox === undefined) return text;
  read.email = inside ?? text;
  if (before) return before.trim();
  return mailbox.replace(/[._]+/g, ' ').replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Takes note of what stands in brackets; false where it belongs to the name. */
function take(read: ReadName, inside: string): boolean {
  const [, before, after] = TIMES.exec(inside) ?? [];
  const split = SPLIT.exec(inside);
  if (before ?? after) read.count = Math.max(1, Number(before ?? after));
  else if (split) read.split = shares(Number(split[1] ?? split[3]), Number(split[2] ?? split[4]));
  else if (NUMBER.test(inside) && read.number === '') read.number = inside;
  else if (inside === 'C' || isExternal(inside)) read.external = true;
  else if (hasLeft(inside)) read.left = true;
  else if (isVacancy(inside)) read.vacant = true;
  else if (/\d/.test(inside)) read.remark = inside;
  else return AWAY.test(inside);
  return true;
}

function shares(one: number, other: number): number[] {
  const whole = one + other;
  return whole === 0 ? [] : [one / whole, other / whole];
}

/** `Vries, Ana de` as `Ana de Vries`; `Smith, Jr.` and whatever has more commas as they are. */
export function turned(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  if (more.length > 0 || last === '' || first === '' || TITLES.test(first)) return name;
  return `${first} ${last}`;
}

/** A name of its parts; a prefix that stands behind the last name (`Vries, de`) goes before it. */
export function joinedName(first: string, prefix: string, last: string): string {
  return tidy([first, prefix, turned(last)].filter((part) => !/^[-.]*$/.test(part.trim())).join(' '));
}

/** Whether a text is an e-mail address, alone or behind a name. */
export function isMail(text: string): boolean {
  return EMAIL.test(text) || POINTED.test(text);
}

/** Two people who share one seat: `Jan de Vries / Piet Bakker`. `null` where it is one, or cannot be told. */
export function pair(name: string): [string, string] | null {
  const parts = name.split(/\s*[/&+]\s*|\s+(?:en|and|und|et)\s+/);
  const [one, other] = parts;
  const isFull = (part: string) => /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+)+$/u.test(part);
  return parts.length === 2 && one && other && isFull(one) && isFull(other) ? [one, other] : null;
}

/** Text of one form (composed letters), one space between words, none around it, and no control characters. */
export function tidy(text: string): string {
  return TIDY.test(text)
    ? text
    : text
        .normalize('NFC')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim();
}
