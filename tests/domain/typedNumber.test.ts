import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../src/domain/typedNumber.ts';

const number = (text: string) => typedNumber(text)?.number ?? null;

describe('a number that is typed', () => {
  it.each([
    ['0.8', 0.8],
    ['0,8', 0.8],
    [',8', 0.8],
    [' 1 ', 1],
    ['0', 0],
    ['80', 80],
    ['0,8 FTE', 0.8],
    ['0.8fte', 0.8],
    ['０．８', 0.8],
  ])('[drafts] may be written %s', (text, value) => {
    expect(typedNumber(text)).toEqual({ number: value, isPart: false });
  });

  it.each([
    ['½', 0.5],
    ['¾', 0.75],
    ['⅓', 0.3333],
    ['1½', 1.5],
    ['1 ½', 1.5],
    ['½ fte', 0.5],
    ['32/40', 0.8],
    ['32 / 40', 0.8],
    ['4⁄5', 0.8],
    ['1/3', 0.3333],
    ['80%', 0.8],
    ['80 %', 0.8],
    ['80\u00a0%', 0.8],
    ['12,5%', 0.125],
    ['80 procent', 0.8],
    ['80 percent', 0.8],
    ['７％', 0.07],
  ])('[drafts] may be a part, as in %s', (text, value) => {
    expect(typedNumber(text)).toEqual({ number: value, isPart: true });
  });

  it.each(['', ' ', 'most days', '32 uur', '32 hours', '1.5.2', '1/0', '1/2/3', '½%', '-1', '1e3', '0x10', '0,8 0,9'])(
    '[drafts] is not guessed from “%s”',
    (text) => {
      expect(number(text)).toBeNull();
    },
  );
});
