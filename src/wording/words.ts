import { type I18n, type Messages, setupI18n } from '@lingui/core';
import type { sentences as beside } from './en/parts/beside.ts';
import type { sentences as bringIn } from './en/parts/bringIn.ts';
import type { sentences as changes } from './en/parts/changes.ts';
import type { sentences as checkFiles } from './en/parts/checkFiles.ts';
import type { sentences as commandLine } from './en/parts/commandLine.ts';
import type { sentences as dialogs } from './en/parts/dialogs.ts';
import type { sentences as documents } from './en/parts/documents.ts';
import type { sentences as faults } from './en/parts/faults.ts';
import type { sentences as fixes } from './en/parts/fixes.ts';
import type { sentences as handOn } from './en/parts/handOn.ts';
import type { sentences as mandate } from './en/parts/mandate.ts';
import type { sentences as page } from './en/parts/page.ts';
import type { sentences as panels } from './en/parts/panels.ts';
import type { sentences as products } from './en/parts/products.ts';
import type { sentences as report } from './en/parts/report.ts';
import type { sentences as review } from './en/parts/review.ts';
import type { sentences as tasks } from './en/parts/tasks.ts';
import type { sentences as updates } from './en/parts/updates.ts';
import { type Language, LOCALES } from './language.ts';
import { PARTS, type Part } from './parts.ts';

/**
 * English decides which sentences there are. Every Dutch file has its type from the English one, so a missing sentence
 * does not compile.
 */
type Sentences = typeof page &
  typeof panels &
  typeof dialogs &
  typeof documents &
  typeof faults &
  typeof bringIn &
  typeof changes &
  typeof beside &
  typeof checkFiles &
  typeof handOn &
  typeof mandate &
  typeof products &
  typeof commandLine &
  typeof report &
  typeof review &
  typeof fixes &
  typeof tasks &
  typeof updates;

type Paths<T, Prefix extends string = ''> = T extends string
  ? never
  : {
      [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Paths<T[K], `${Prefix}${K}.`>;
    }[keyof T & string];

/** The name of a sentence, such as `panels.toolbar.undo`. */
export type SentenceKey = Paths<Sentences>;
export type SentenceValues = Record<string, string | number>;

/** The sentences a person reads, in one language. One of a part that was not fetched comes out as its name. */
export interface Words {
  language: Language;
  t(key: SentenceKey, values?: SentenceValues): string;
  /** `24.2` in English, `24,2` in Dutch; at most two decimals unless told. */
  number(value: number, decimals?: number): string;
  /** `Ana, Bo and Cy`. */
  list(items: readonly string[]): string;
}

/** The same sentences, about a form of organisation where they ask for one and are not told which. */
export function wordsAbout(words: Words, form: string): Words {
  return { ...words, t: (key, values) => words.t(key, { form, ...values }) };
}

/** How many finished sentences are remembered. */
const REMEMBERED = 4000;

/** Turns a sentence as it is written, in ICU's message format, into something that can be said. */
export type Compiler = Parameters<I18n['setMessagesCompiler']>[0];

/** One language, as far as it has been learnt. */
class Speaker {
  readonly words: Words;
  readonly #engine: I18n;
  readonly #said = new Map<string, string>();
  readonly #parts = new Map<Part, Promise<void>>();

  constructor(language: Language, compiler?: Compiler) {
    this.#engine = setupI18n({ locale: language, messages: { [language]: {} } });
    if (compiler) this.#engine.setMessagesCompiler(compiler);
    const lists = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
    const formats = new Map<number, Intl.NumberFormat>();
    this.words = {
      language,
      t: (key, values) => this.#say(key, values),
      number(value, decimals = 2) {
        let format = formats.get(decimals);
        if (!format)
          formats.set(decimals, (format = new Intl.NumberFormat(language, { maximumFractionDigits: decimals })));
        return format.format(value);
      },
      list: (items) => lists.format(items),
    };
  }

  /**
   * Fetches the sentences of a part, unless it has them. Rejects where they cannot be fetched; the next call tries
   * again.
   */
  learn(part: Part): Promise<void> {
    let learning = this.#parts.get(part);
    if (!learning) {
      learning = this.#fetch(part);
      this.#parts.set(part, learning);
      learning.catch(() => this.#parts.delete(part));
    }
    return learning;
  }

  async #fetch(part: Part): Promise<void> {
    const { language } = this.words;
    const { sentences } = await PARTS[part][language]();
    this.#engine.load(language, flattened(sentences));
    this.#said.clear();
  }

  /** Putting a sentence together takes fifty times as long as finding it again, and most are said again and again. */
  #say(key: SentenceKey, values?: SentenceValues): string {
    const name = values ? `${key} ${JSON.stringify(values)}` : key;
    let sentence = this.#said.get(name);
    if (sentence === undefined) {
      if (this.#said.size === REMEMBERED) this.#said.clear();
      this.#said.set(name, (sentence = this.#engine._(key, values)));
    }
    return sentence;
  }
}

/** Sentences by their full keys. In the built page they have these already, and are compiled. */
function flattened(sentences: object, prefix = ''): Messages {
  const flat: Messages = {};
  for (const [key, value] of Object.entries(sentences)) {
    if (typeof value === 'string' || Array.isArray(value)) flat[`${prefix}${key}`] = value as Messages[string];
    else Object.assign(flat, flattened(value, `${prefix}${key}.`));
  }
  return flat;
}

const speakers = new Map<Language, Speaker>();
/** The language that was learnt last, and the parts that are spoken in it and in whichever comes next. */
const spoken: { speaker: Speaker | null; parts: Set<Part> } = { speaker: null, parts: new Set(['page']) };

/**
 * Makes a language the one that is spoken, with every part that was asked for so far, so that the whole page changes at
 * once. Rejects where some of it cannot be fetched; the previous language is then still spoken. Outside of the built
 * page sentences are not compiled yet, so a `compiler` has to be given.
 */
export async function learn(language: Language, compiler?: Compiler): Promise<Words> {
  const speaker = speakers.get(language) ?? new Speaker(language, compiler);
  speakers.set(language, speaker);
  let learnt = 0;
  // More parts may be asked for while these are under way.
  while (learnt < spoken.parts.size) {
    learnt = spoken.parts.size;
    await Promise.all([...spoken.parts].map((part) => speaker.learn(part)));
  }
  spoken.speaker = speaker;
  return speaker.words;
}

/** Fetches more sentences, in the language that is spoken and in each that is learnt from now on. */
export async function fetchSentences(...parts: readonly Part[]): Promise<void> {
  for (const part of parts) spoken.parts.add(part);
  const { speaker } = spoken;
  if (speaker) await Promise.all(parts.map((part) => speaker.learn(part)));
}

/** The words of a language that has been learnt; throws for one that has not. */
export function wordsIn(language: Language): Words {
  const speaker = speakers.get(language);
  if (!speaker) throw new Error(`Nobody speaks ${language} yet`);
  return speaker.words;
}
