import { describe, expect, it } from 'vitest';
import { addsToValue, type CellValue, valueText } from '../../../src/importing/tables/valueText.ts';

const text = (value: CellValue, format = '') => valueText(value, format, false);
const at = (day: string) => new Date(`${day}Z`);

describe('what a cell says', () => {
  it('is a number without the tails of counting in twos, and never in powers of ten', () => {
    const numbers = [0.8, 0.1 + 0.2, 1 / 3, -0.5, 42, 1e21, 1e-7, 123456789012345, 0];
    expect(numbers.map((number) => text(number)).join(' ')).toBe(
      '0.8 0.3 0.333333333333333 -0.5 42 1000000000000000000000 0.0000001 123456789012345 0',
    );
  });

  it('is a number with the zeros in front that its format is made of', () => {
    expect([text(42, '00000'), text(42, '000;-000'), text(123456, '0000'), text(42, '0')].join(' ')).toBe(
      '00042 042 123456 42',
    );
    expect([text(0.8, '0000'), text(-4, '000'), text(7, '0.00'), text(7, '#,##000'), text('7', '000')].join(' ')).toBe(
      '0.8 -4 7 7 7',
    );
  });

  it('is a day, with its time where that is not midnight', () => {
    expect(text(at('2024-01-01T00:00:00'))).toBe('2024-01-01');
    expect(text(at('2024-01-01T18:00:00'))).toBe('2024-01-01 18:00');
    expect(text(at('2024-01-01T00:00:05'))).toBe('2024-01-01 00:00:05');
    expect(text(at('1900-01-01T00:00:00'))).toBe('1900-01-01');
  });

  it('is a time of no day', () => {
    expect(text(at('1899-12-31T08:30:00'))).toBe('08:30');
    expect(text(at('1899-12-31T00:00:00'))).toBe('00:00');
    expect(valueText(at('1904-01-01T08:30:00'), '', true)).toBe('1904-01-01 08:30');
  });

  it('is a span of time by its format, in both ways of counting days', () => {
    expect(text(at('1900-01-01T08:00:00'), '[h]:mm')).toBe('32:00');
    expect(text(at('1899-12-31T00:05:00'), '[HH]:mm:ss')).toBe('0:05');
    // Day 60 is one that there was not: what is counted from it on is a day further.
    expect(text(at('1900-02-28T00:00:00'), '[h]')).toBe(`${59 * 24}:00`);
    expect(text(at('1900-03-01T00:00:00'), '[h]')).toBe(`${61 * 24}:00`);
    expect(valueText(at('1904-01-02T08:00:00'), '[h]:mm', true)).toBe('32:00');
  });

  it('is a row of signs for a day that there is not', () => {
    expect(
      [new Date(Number.NaN), at('1899-12-30T12:00:00'), new Date(Date.UTC(10_000, 0, 1))].map((day) => text(day)),
    ).toEqual(['########', '########', '########']);
    expect(text(new Date(Date.UTC(9999, 11, 31)))).toBe('9999-12-31');
  });

  it('is a word for what is true, the text of a text with one kind of line break, and nothing for nothing', () => {
    expect([text(true), text(false), text('#N/A'), text('a\r\nb\rc'), text(null), text(undefined)]).toEqual([
      'TRUE',
      'FALSE',
      '#N/A',
      'a\nb\nc',
      '',
      '',
    ]);
    expect([text('2024-01-01T00:00:00.000Z'), text('2024-01-01T00:00'), text('x 2024-01-01T00:00Z')]).toEqual([
      '2024-01-01',
      '2024-01-01',
      'x 2024-01-01T00:00Z',
    ]);
  });

  it('is more than its value with some formats', () => {
    expect(['00', '00000;@', '[h]:mm', '0', '0.00', '#,##0', 'dd\\-mm', 'General', ''].map(addsToValue)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
