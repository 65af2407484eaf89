import { type ParseArgsConfig, parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../wording/language.ts';
import type { Words } from '../wording/words.ts';

type Known = NonNullable<ParseArgsConfig['options']>;

/**
 * A command line as its options and what stands among them; throws an error that says in words what is wrong with it, where
 * Node itself would say so in English.
 */
export function parsed<const Options extends Known>(words: Words, args: string[], options: Options) {
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName: option, name, value, inlineValue } = token;
    const kind = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (kind === undefined) throw new Error(words.t('commandLine.unknownOption', { option }));
    if (kind === 'boolean' && value !== undefined) {
      throw new Error(words.t('commandLine.takesNoValue', { option, given: value }));
    }
    if (kind === 'string' && value === undefined) throw new Error(words.t('commandLine.noValue', { option }));
    if (kind === 'string' && !inlineValue && value?.startsWith('-') && value !== '-') {
      throw new Error(words.t('commandLine.dashedValue', { option, given: value }));
    }
  }
  return parseArgs({ args, allowPositionals: true, options });
}

/** The language that a command line asks for, whatever else is wrong with it; English where it asks for none that there is. */
export function languageAsked(args: string[]): Language {
  const { values } = parseArgs({ args, options: { lang: { type: 'string' } }, strict: false });
  return LANGUAGES.find((language) => language === values.lang) ?? 'en';
}
