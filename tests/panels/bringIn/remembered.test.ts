import { expect, it } from 'vitest';
import type { Field, Mapping } from '../../../src/importing/mapping/mapping.ts';
import { type Remembered, recalled, remember } from '../../../src/panels/bringIn/remembered.ts';

/** `Naam=name Afdeling=department`. */
const mappingOf = (text: string, more: Partial<Mapping> = {}): Mapping => ({
  header: 0,
  headerRows: 1,
  columns: text.split(' ').map((each) => {
    const [header = '', becomes = 'extra'] = each.split('=');
    return { header, becomes: becomes as Field };
  }),
  fullWeek: null,
  ...more,
});
const drawn = ({ columns, fullWeek }: Mapping) =>
  `${columns.map(({ header, becomes }) => `${header}=${becomes}`).join(' ')} ${fullWeek}`;

const said = remember({}, mappingOf('Naam=name Afdeling=squad Uren=fte', { fullWeek: 36 }));

it('knows a list again by its headers, however they are written, and nothing of its values', () => {
  expect(said).toEqual({ 'naam\tafdeling\turen': '36 name squad fte' });
  const next = mappingOf('NAAM=name Afdeling=department Uren=extra', { header: 4 });
  expect(drawn(recalled(said, next))).toBe('NAAM=name Afdeling=squad Uren=fte 36');
  expect(recalled(said, next).header).toBe(4);
});

it('leaves other lists, lists without headers, and what makes no sense as they are', () => {
  const other = mappingOf('Naam=name Uren=extra');
  expect(recalled(said, other)).toBe(other);
  const headless = mappingOf('Naam=name Afdeling=department Uren=extra', { header: null });
  expect(recalled(said, headless)).toBe(headless);
  expect(remember(said, headless)).toBe(said);
  for (const spoilt of ['36 name squad', '36 name squad pay', '36 name squad fte fte']) {
    const list = mappingOf('Naam=name Afdeling=department Uren=extra');
    expect(recalled({ 'naam\tafdeling\turen': spoilt }, list)).toBe(list);
  }
});

it('remembers the last forty, of which one that comes again is the newest', () => {
  let all: Remembered = said;
  for (let at = 0; at < 39; at++) all = remember(all, mappingOf(`Naam${at}=name`));
  all = remember(all, mappingOf('Naam=name Afdeling=tribe Uren=extra'));
  all = remember(all, mappingOf('Last=name'));
  expect(Object.keys(all)).toHaveLength(40);
  expect(all['naam\tafdeling\turen']).toBe(' name tribe extra');
  expect(all.naam0).toBeUndefined();
  expect(Object.keys(all).at(-1)).toBe('last');
});
