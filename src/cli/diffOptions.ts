import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../wording/language.ts';
import { chosen, dayIn } from './chosen.ts';

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
  /** The day to take for today, as `YYYY-MM-DD`. */
  on: string | null;
}

/** Reads a command line; throws an error that says what is wrong with it. */
export function readDiffOptions(words: string[]): DiffOptions {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'table' },
      lang: { type: 'string', default: 'en' },
      help: { type: 'boolean', default: false },
      output: { type: 'string' },
      on: { type: 'string' },
    },
  });
  const [before = '', after = ''] = positionals;
  if (positionals.length !== 2 && !values.help) throw new Error('Name two documents: before and after');
  return {
    before,
    after,
    format: chosen('--format', FORMATS, values.format),
    language: chosen('--lang', LANGUAGES, values.lang),
    help: values.help,
    output: values.output ?? null,
    on: dayIn(values.on),
  };
}
