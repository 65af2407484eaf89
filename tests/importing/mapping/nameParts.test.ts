import { expect, it } from 'vitest';
import { withField } from '../../../src/importing/mapping/chosen.ts';
import { listsPosts } from '../../../src/importing/mapping/listsPosts.ts';
import type { Field, Mapping } from '../../../src/importing/mapping/mapping.ts';
import {
  nameParts,
  namePartsByHeader,
  wholeNames,
  withNameParts,
  withWholeName,
} from '../../../src/importing/mapping/nameParts.ts';

/** A mapping of columns with what they become: `Voornaam=first`. */
const mappingOf = (text: string): Mapping => ({
  header: 0,
  headerRows: 1,
  columns: text.split(' ').map((column) => {
    const [header = '', becomes] = column.split('=');
    return { header, becomes: becomes as Field };
  }),
  fullWeek: null,
});
const fields = ({ columns }: Mapping) => columns.map(({ becomes }) => becomes).join(' ');
const places = (parts: ReturnType<typeof nameParts>) => parts.map(({ at, part }) => `${at} ${part}`).join(', ');

const PARTED = mappingOf('Achternaam=last Voornaam=extra Roepnaam=first Naam=name Team=squad Tussenvoegsel=prefix');

it('finds the parts of names as they are read, and by their headers', () => {
  expect(places(nameParts(PARTED))).toBe('0 last, 2 first, 5 prefix');
  expect(places(nameParts(withField(withField(PARTED, 0, 'extra'), 5, 'extra')))).toBe('');
  const none = withWholeName(PARTED, 3, 'name');
  expect(places(namePartsByHeader(none))).toBe('2 first, 5 prefix, 0 last');
  expect(places(namePartsByHeader(mappingOf('Naam=name Achternaam=last')))).toBe('');
});

it('finds the columns of whole names, as they are read or by their headers', () => {
  expect(
    wholeNames(mappingOf('Naam=extra Medewerker=number Wie=lastFirst Team=name Volledigenaam=extra Rol=role')),
  ).toEqual([0, 2, 3, 4]);
});

it('makes names of all parts at once, or of one whole column', () => {
  expect(fields(withWholeName(PARTED, 3, 'lastFirst'))).toBe('extra extra extra lastFirst squad extra');
  expect(fields(withNameParts(withWholeName(PARTED, 3, 'name'), nameParts(PARTED)))).toBe(
    'last extra first extra squad prefix',
  );
});

it('has one column of whole names, in whichever order they stand', () => {
  const whole = mappingOf('A=name B=extra');
  expect(fields(withField(whole, 1, 'lastFirst'))).toBe('extra lastFirst');
  expect(fields(withField(withField(whole, 1, 'lastFirst'), 0, 'name'))).toBe('name extra');
  expect(listsPosts(withField(whole, 0, 'lastFirst').columns)).toBe(false);
});
