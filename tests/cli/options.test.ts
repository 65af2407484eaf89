import { describe, expect, it } from 'vitest';
import { readDiffOptions } from '../../src/cli/diffOptions.ts';
import { readOptions } from '../../src/cli/options.ts';

describe('the command line', () => {
  it('is files alone, unless told otherwise', () => {
    expect(readOptions(['a.json', 'b.json'])).toEqual({
      files: ['a.json', 'b.json'],
      format: 'table',
      language: 'en',
      strict: false,
      help: false,
      rules: null,
      on: null,
      output: null,
      baseline: null,
      only: { tribes: [], rules: [], severities: [] },
    });
  });

  it('takes its options in any place', () => {
    const words = ['a.json', '--json', '--rules', 'r.json', '--strict', '--on=2028-02-29', '--', '--odd.json'];
    expect(readOptions(words)).toEqual({
      files: ['a.json', '--odd.json'],
      format: 'json',
      language: 'en',
      strict: true,
      help: false,
      rules: 'r.json',
      on: '2028-02-29',
      output: null,
      baseline: null,
      only: { tribes: [], rules: [], severities: [] },
    });
  });

  it('takes what alone is shown, one by one or with commas, but for tribes, whose names may have some', () => {
    const words = ['a.json', '--rule', 'squad-size,tribe-size', '--rule=unplaced', '--severity', 'error, warning'];
    expect(readOptions([...words, '--tribe', 'Home, sweet home', '--tribe', 'tribe:x']).only).toEqual({
      tribes: ['Home, sweet home', 'tribe:x'],
      rules: ['squad-size', 'tribe-size', 'unplaced'],
      severities: ['error', 'warning'],
    });
  });

  it('says what there is to choose from', () => {
    expect(() => readOptions(['a.json', '--format', 'xml'])).toThrow(
      '--format is one of table, summary, json, csv, md, html, sarif, junit, github, not xml',
    );
    expect(() => readOptions(['a.json', '--lang', 'de'])).toThrow('--lang is one of en, nl, not de');
    expect(() => readOptions(['a.json', '--severity', 'off'])).toThrow(
      '--severity is one of error, warning, info, not off',
    );
  });

  it.each([
    [[]],
    [['a.json', '--json', '--format', 'csv']],
    [['a.json', '--rule', 'squad-sise']],
    [['a.json', '--output']],
    [['--json']],
    [['a.json', '--loud']],
    [['a.json', '--on']],
    [['a.json', '--on', 'today']],
    [['a.json', '--on', '2027-02-29']],
    [['a.json', '--rules']],
    [['a.json', '--strict=yes']],
  ])('is refused as %j', (words) => {
    expect(() => readOptions(words)).toThrow();
  });
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
    };
    expect(readDiffOptions(['a.json', 'b.json'])).toEqual(plain);
    const words = ['--format', 'csv', 'a.json', '--lang', 'nl', 'b.json', '--output', 'c.csv', '--on', '2027-01-01'];
    expect(readDiffOptions(words)).toEqual({
      ...plain,
      format: 'csv',
      language: 'nl',
      output: 'c.csv',
      on: '2027-01-01',
    });
    expect(readDiffOptions(['--help']).help).toBe(true);
  });

  it.each([
    [[]],
    [['a.json']],
    [['a.json', 'b.json', 'c.json']],
    [['a.json', 'b.json', '--format', 'sarif']],
    [['a.json', 'b.json', '--strict']],
    [['a.json', 'b.json', '--on', '2027-02-30']],
  ])('is refused as %j', (words) => {
    expect(() => readDiffOptions(words)).toThrow();
  });
});
