import { describe, expect, it } from 'vitest';
import { readDiffOptions } from '../../src/cli/diffOptions.ts';
import { readOptions } from '../../src/cli/options.ts';
import { languageAsked } from '../../src/cli/parsed.ts';
import { wordsIn } from '../support/words.ts';

const EN = wordsIn('en');

describe('the command line', () => {
  it('is files alone, unless told otherwise', () => {
    expect(readOptions(EN, ['a.json', 'b.json'])).toEqual({
      files: ['a.json', 'b.json'],
      format: 'table',
      language: 'en',
      strict: false,
      help: false,
      rules: null,
      on: null,
      output: null,
      baseline: null,
      passphraseFile: null,
      only: { tribes: [], rules: [], severities: [] },
    });
  });

  it('takes its options in any place', () => {
    const words = ['a.json', '--json', '--rules', 'r.json', '--strict', '--on=2028-02-29', '--', '--odd.json'];
    expect(readOptions(EN, words)).toEqual({
      files: ['a.json', '--odd.json'],
      format: 'json',
      language: 'en',
      strict: true,
      help: false,
      rules: 'r.json',
      on: '2028-02-29',
      output: null,
      baseline: null,
      passphraseFile: null,
      only: { tribes: [], rules: [], severities: [] },
    });
  });

  it('takes what alone is shown, one by one or with commas, but for tribes, whose names may have some', () => {
    const words = ['a.json', '--rule', 'squad-size,tribe-size', '--rule=unplaced', '--severity', 'error, warning'];
    expect(readOptions(EN, [...words, '--tribe', 'Home, sweet home', '--tribe', 'tribe:x']).only).toEqual({
      tribes: ['Home, sweet home', 'tribe:x'],
      rules: ['squad-size', 'tribe-size', 'unplaced'],
      severities: ['error', 'warning'],
    });
  });

  it('says what there is to choose from', () => {
    expect(() => readOptions(EN, ['a.json', '--format', 'xml'])).toThrow(
      '--format is one of table, summary, json, csv, md, html, sarif, junit, github, not xml',
    );
    expect(() => readOptions(EN, ['a.json', '--lang', 'de'])).toThrow('--lang is one of en, nl, not de');
    expect(() => readOptions(EN, ['a.json', '--severity', 'off'])).toThrow(
      '--severity is one of error, warning, info, not off',
    );
  });

  it.each([
    [[], 'Name at least one file', 'Noem minstens één bestand'],
    [['--json'], 'Name at least one file', 'Noem minstens één bestand'],
    [
      ['a.json', '--json', '--format', 'csv'],
      '--json is --format json: leave out one of them',
      '--json is --format json: laat een van beide weg',
    ],
    [['a.json', '--loud'], 'There is no option --loud', 'De optie --loud bestaat niet'],
    [['a.json', '--constructor'], 'There is no option --constructor', 'De optie --constructor bestaat niet'],
    [['-h'], 'There is no option -h', 'De optie -h bestaat niet'],
    [['a.json', '--output'], '--output needs a value after it', 'Na --output hoort een waarde'],
    [
      ['--rules', '--json', 'a.json'],
      '--rules needs a value after it, not --json; one that begins with a dash is written --rules=--json',
      'Na --rules hoort een waarde, niet --json; schrijf --rules=--json als die met een streepje begint',
    ],
    [['a.json', '--strict=yes'], '--strict takes no value, such as yes', '--strict heeft geen waarde, zoals yes'],
    [
      ['a.json', '--on', '2027-02-29'],
      '2027-02-29 is not a day: write one such as 2027-03-31',
      '2027-02-29 is geen dag: schrijf een dag zoals 2027-03-31',
    ],
    [['a.json', '--lang', 'de'], '--lang is one of en, nl, not de', '--lang is een van en, nl, niet de'],
    [
      ['a.json', '--severity', 'error,off'],
      '--severity is one of error, warning, info, not off',
      '--severity is een van error, warning, info, niet off',
    ],
  ])('is refused as %j, which is said in words', (args, english, dutch) => {
    expect(() => readOptions(EN, args)).toThrow(english);
    expect(() => readOptions(wordsIn('nl'), args)).toThrow(dutch);
  });

  it.each([[['a.json', '--rule', 'squad-sise']], [['a.json', '--on', 'today']], [['a.json', '--on']]])(
    'is refused as %j',
    (args) => {
      expect(() => readOptions(EN, args)).toThrow();
    },
  );

  it('opens what is locked by the passphrase in a file', () => {
    expect(readOptions(EN, ['a.json', '--passphrase-file', 'key.txt']).passphraseFile).toBe('key.txt');
    expect(() => readOptions(EN, ['a.json', '--passphrase-file'])).toThrow('--passphrase-file needs a value after it');
  });

  it('takes a value that begins with a dash where that is plain', () => {
    expect(readOptions(EN, ['a.json', '--output=-x', '--baseline', '-'])).toMatchObject({
      output: '-x',
      baseline: '-',
    });
  });
});

it.each([
  ['en', []],
  ['nl', ['--lang', 'nl']],
  ['nl', ['a.json', '--loud', '--lang=nl', '--format']],
  ['nl', ['--lang', 'en', '--lang', 'nl']],
  ['en', ['--lang', 'de']],
  ['en', ['--lang']],
  ['en', ['--', '--lang', 'nl']],
])('the language is %s for %j, whatever else is wrong', (language, args) => {
  expect(languageAsked(args)).toBe(language);
});

describe('the command line of what changed', () => {
  it('is two documents, and how to say it', () => {
    const plain = {
      before: 'a.json',
      after: 'b.json',
      format: 'table',
      language: 'en',
      help: false,
      output: null,
      on: null,
      passphraseFile: null,
    };
    expect(readDiffOptions(EN, ['a.json', 'b.json'])).toEqual(plain);
    const words = ['--format', 'csv', 'a.json', '--lang', 'nl', 'b.json', '--output', 'c.csv', '--on', '2027-01-01'];
    expect(readDiffOptions(EN, words)).toEqual({
      ...plain,
      format: 'csv',
      language: 'nl',
      output: 'c.csv',
      on: '2027-01-01',
    });
    const locked = readDiffOptions(EN, ['a.json', 'b.json', '--passphrase-file', 'key.txt']);
    expect(locked).toEqual({ ...plain, passphraseFile: 'key.txt' });
    expect(readDiffOptions(EN, ['--help']).help).toBe(true);
  });

  it.each([
    [[]],
    [['a.json']],
    [['a.json', 'b.json', 'c.json']],
    [['a.json', 'b.json', '--format', 'sarif']],
    [['a.json', 'b.json', '--strict']],
    [['a.json', 'b.json', '--on', '2027-02-30']],
  ])('is refused as %j', (words) => {
    expect(() => readDiffOptions(EN, words)).toThrow();
  });
});
