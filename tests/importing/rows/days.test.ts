import { describe, expect, it } from 'vitest';
import { dayColumn, dayOrder, looksLikeDay, readDay } from '../../../src/importing/rows/days.ts';

describe('a day', () => {
  it('is read with the year first, and with the year last in the order of its column', () => {
    expect(readDay('2015-02-03', 'unknown')).toBe('2015-02-03');
    expect(readDay('2015-2-3T00:00:00Z', 'month-first')).toBe('2015-02-03');
    expect(readDay('03/02/2015', 'day-first')).toBe('2015-02-03');
    expect(readDay('02/03/2015', 'month-first')).toBe('2015-02-03');
    expect(readDay('8/19/2021 1:25:31 PM', 'month-first')).toBe('2021-08-19');
  });

  it('has its day first with points and hyphens; with slashes the column must show it', () => {
    expect(readDay('03.02.2015', 'unknown')).toBe('2015-02-03');
    expect(readDay('3-2-2015', 'unknown')).toBe('2015-02-03');
    expect(readDay('03/02/2015', 'unknown')).toBe(null);
    expect(readDay('03/03/2015', 'unknown')).toBe('2015-03-03');
  });

  it('is none where there is no such day', () => {
    const texts = ['13/02/2015', '02/32/2015', '00/01/2015', '2015', '1-2.2015', 'soon', ''];
    expect(texts.map((text) => readDay(text, 'month-first'))).toEqual(texts.map(() => null));
    expect(['1/2/2015', '2015-01-02', '2015', '1-2.2015', '2015-01-02x'].map(looksLikeDay)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('stands in the order that most cells show', () => {
    expect(dayOrder(['01/02/2015', '13/02/2015'])).toBe('day-first');
    expect(dayOrder(['02/13/2015', '02/14/2015', '13/02/2015'])).toBe('month-first');
    expect(dayOrder(['02/13/2015', '13/02/2015'])).toBe('unknown');
    expect(dayOrder(['12/12/2015'])).toBe('unknown');
  });

  it('is that of a start or an end by its header', () => {
    const headers = [
      'Hire Date',
      'Datum in dienst',
      'Einstellungsdatum',
      'Datum uit dienst',
      'Austrittsdatum',
      'End date',
      'Date',
    ];
    expect(headers.map(dayColumn)).toEqual(['start', 'start', 'start', 'end', 'end', 'end', null]);
  });
});
