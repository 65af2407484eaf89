import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/cli/options.ts';

describe('the command line', () => {
  it('is files alone, unless told otherwise', () => {
    expect(readOptions(['a.json', 'b.json'])).toEqual({
      files: ['a.json', 'b.json'],
      json: false,
      strict: false,
      help: false,
      rules: null,
      on: null,
    });
  });

  it('takes its options in any place', () => {
    const words = ['a.json', '--json', '--rules', 'r.json', '--strict', '--on=2028-02-29', '--', '--odd.json'];
    expect(readOptions(words)).toEqual({
      files: ['a.json', '--odd.json'],
      json: true,
      strict: true,
      help: false,
      rules: 'r.json',
      on: '2028-02-29',
    });
  });

  it.each([
    [[]],
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
