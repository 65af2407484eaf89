import { type Finding, RULE_IDS, type RuleId } from '../domain/rules/finding.ts';
import { LANGUAGES, type Language } from '../wording/language.ts';
import type { Words } from '../wording/words.ts';
import { chosen, dayIn } from './chosen.ts';
import { parsed } from './parsed.ts';

export const FORMATS = ['table', 'summary', 'json', 'csv', 'md', 'html', 'sarif', 'junit', 'github'] as const;
export type Format = (typeof FORMATS)[number];

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** What the command line asks of the rules. */
export interface Options {
  /** Files, folders and patterns, as they were named. */
  files: string[];
  format: Format;
  language: Language;
  strict: boolean;
  help: boolean;
  /** A file whose pack, rules and waivers hold in place of the documents' own. */
  rules: string | null;
  /** The day to take for today, as `YYYY-MM-DD`. */
  on: string | null;
  /** An earlier output as JSON, or a document: then only what is new or worse since fails. */
  baseline: string | null;
  /** Where to write; to the terminal where none is named. */
  output: string | null;
  /** The file in whose first line the passphrase of what is locked stands. */
  passphraseFile: string | null;
  /** What alone is shown and counted; everything where a list is empty. */
  only: { tribes: string[]; rules: RuleId[]; severities: Finding['severity'][] };
}

/** Reads a command line; throws an error that says in `words` what is wrong with it. */
export function readOptions(words: Words, args: string[]): Options {
  const { values, positionals } = parsed(words, args, {
    json: { type: 'boolean', default: false },
    format: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    rules: { type: 'string' },
    on: { type: 'string' },
    output: { type: 'string' },
    baseline: { type: 'string' },
    'passphrase-file': { type: 'string' },
    tribe: { type: 'string', multiple: true, default: [] },
    rule: { type: 'string', multiple: true, default: [] },
    severity: { type: 'string', multiple: true, default: [] },
  });
  const { json, strict, help, rules = null, output = null, baseline = null } = values;
  const { 'passphrase-file': passphraseFile = null } = values;
  if (json && values.format !== undefined && values.format !== 'json')
    throw new Error(words.t('commandLine.jsonTwice'));
  if (positionals.length === 0 && !help) throw new Error(words.t('commandLine.noFiles'));
  return {
    files: positionals,
    format: chosen(words, '--format', FORMATS, json ? 'json' : (values.format ?? 'table')),
    language: chosen(words, '--lang', LANGUAGES, values.lang),
    ...{ strict, help, rules, on: dayIn(words, values.on), output, baseline, passphraseFile },
    only: {
      tribes: values.tribe,
      rules: severally(words, '--rule', RULE_IDS, values.rule),
      severities: severally(words, '--severity', SEVERITIES, values.severity),
    },
  };
}

/** Several choices, each by itself or with commas between them. */
function severally<Choice extends string>(
  words: Words,
  option: string,
  choices: readonly Choice[],
  given: readonly string[],
): Choice[] {
  return given.flatMap((each) => each.split(',')).map((each) => chosen(words, option, choices, each.trim()));
}
