import i18next, { type TFunction } from 'i18next';
import * as canvas from './canvas.ts';
import * as commands from './commands.ts';
import * as exporting from './exporting.ts';
import * as keeping from './keeping.ts';
import * as panels from './panels.ts';
import * as rules from './rules.ts';
import * as scene from './scene.ts';
import * as storage from './storage.ts';

/** English decides which sentences there are; each section's Dutch is typed after it, so a missing one does not compile. */
const english = {
  canvas: canvas.en,
  commands: commands.en,
  exporting: exporting.en,
  keeping: keeping.en,
  panels: panels.en,
  rules: rules.en,
  scene: scene.en,
  storage: storage.en,
};
const dutch: Record<keyof typeof english, object> = {
  canvas: canvas.nl,
  commands: commands.nl,
  exporting: exporting.nl,
  keeping: keeping.nl,
  panels: panels.nl,
  rules: rules.nl,
  scene: scene.nl,
  storage: storage.nl,
};

export const LANGUAGES = ['en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

type Plain<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;
type Paths<T, Prefix extends string = ''> = T extends string
  ? never
  : {
      [K in keyof T & string]: T[K] extends string ? `${Prefix}${Plain<K> & string}` : Paths<T[K], `${Prefix}${K}.`>;
    }[keyof T & string];

/** The name of a sentence, such as `panels.toolbar.undo`. A counted one (`…_one`, `…_other`) is named without its ending. */
export type SentenceKey = Paths<typeof english>;
export type SentenceValues = Record<string, string | number>;

/** Every sentence a person reads, in one language. */
export interface Words {
  language: Language;
  t(key: SentenceKey, values?: SentenceValues): string;
  /** `24.2` in English, `24,2` in Dutch; at most two decimals unless told. */
  number(value: number, decimals?: number): string;
  /** `Ana, Bo and Cy`. */
  list(items: readonly string[]): string;
}

/** How many sentences are remembered as they were said. */
const REMEMBERED = 4000;

function make(language: Language): Words {
  const engine = i18next.createInstance({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { en: { translation: english }, nl: { translation: dutch } },
    interpolation: { escapeValue: false },
    nsSeparator: false,
    returnNull: false,
  });
  engine.init();
  const t = engine.t as TFunction;
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const formats = new Map<number, Intl.NumberFormat>();
  const said = new Map<string, string>();
  return {
    language,
    // Putting a sentence together takes fifty times as long as finding it again, and most are said again and again.
    t(key, values) {
      const name = values ? `${key} ${JSON.stringify(values)}` : key;
      let sentence = said.get(name);
      if (sentence === undefined) {
        if (said.size === REMEMBERED) said.clear();
        said.set(name, (sentence = t(key as never, values as never) as unknown as string));
      }
      return sentence;
    },
    number(value, decimals = 2) {
      let format = formats.get(decimals);
      if (!format)
        formats.set(decimals, (format = new Intl.NumberFormat(language, { maximumFractionDigits: decimals })));
      return format.format(value);
    },
    list: (items) => lists.format(items),
  };
}

const made = new Map<Language, Words>();

/** The words of one language; made once. */
export function wordsIn(language: Language): Words {
  let words = made.get(language);
  if (!words) made.set(language, (words = make(language)));
  return words;
}
