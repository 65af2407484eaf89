import { LANGUAGES, type Language } from '../wording/language.ts';
import type { Words } from '../wording/words.ts';
import { chosen, dayIn } from './chosen.ts';
import { parsed } from './parsed.ts';

const FORMATS = ['table', 'json', 'csv'] as const;
export type DiffFormat = (typeof FORMATS)[number];

/** What the command line asks of two documents. */
export interface DiffOptions {
  before: string;
  after: string;
  format: DiffFormat;
  language: Language;
  help: boolean;
  /** Where to write; to the terminal where none is named. */
  output: string | null;
  /** The file in whose first line the passphrase of what is locked stands. */
  passphraseFile: string | null;
  /** The day to take for today, as `YYYY-MM-DD`. */
  on: string | null;
}

/** Reads a command line; throws an error that says in `words` what is wrong with it. */
export function readDiffOptions(words: Words, args: string[]): DiffOptions {
  const { values, positionals } = parsed(words, args, {
    format: { type: 'string', default: 'table' },
    lang: { type: 'string', default: 'en' },
    help: { type: 'boolean', default: false },
    output: { type: 'string' },
    on: { type: 'string' },
    'passphrase-file': { type: 'string' },
  });
  const [before = '', after = ''] = positionals;
  if (positionals.length !== 2 && !values.help) throw new Error(words.t('commandLine.notTwoFiles'));
  return {
    before,
    after,
    format: chosen(words, '--format', FORMATS, values.format),
    language: chosen(words, '--lang', LANGUAGES, values.lang),
    help: values.help,
    output: values.output ?? null,
    passphraseFile: values['passphrase-file'] ?? null,
    on: dayIn(words, values.on),
  };
}
