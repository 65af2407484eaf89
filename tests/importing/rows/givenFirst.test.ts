import { expect, it } from 'vitest';
import { withField } from '../../../src/importing/mapping/chosen.ts';
import { guessMapping } from '../../../src/importing/mapping/guessMapping.ts';
import { givenFirst } from '../../../src/importing/rows/givenFirst.ts';
import { readList } from '../../../src/importing/rows/readList.ts';
import { peoplePicture, tableOf } from '../../support/listPicture.ts';

it('turns names round whose last name stands first', () => {
  const turned = [
    'Dijk Zoë',
    'Jansen Piet Jan',
    'van Dijk Zoë',
    'Dijk Zoë van',
    'de la Cruz María José',
    "Hof Els in 't",
    'Vries Ana de',
    'Bakker-de Vries Noor',
    'Smit- van der Meer Ilse',
    'Amrani-Haddad Youssef',
    'Li',
    'Wit, Bram de',
    'de',
  ].map((name) => `${name} = ${givenFirst(name)}`);
  expect(turned.join('\n')).toBe(`Dijk Zoë = Zoë Dijk
Jansen Piet Jan = Piet Jan Jansen
van Dijk Zoë = Zoë van Dijk
Dijk Zoë van = Zoë van Dijk
de la Cruz María José = María José de la Cruz
Hof Els in 't = Els in 't Hof
Vries Ana de = Ana de Vries
Bakker-de Vries Noor = Noor Bakker-de Vries
Smit- van der Meer Ilse = Ilse Smit- van der Meer
Amrani-Haddad Youssef = Youssef Amrani-Haddad
Li = Li
Wit, Bram de = Bram de Wit
de = de`);
});

it('is how a column is read that was said to have last names first, without what stands in brackets', () => {
  const table = tableOf(
    'Naam | Team | Manager\nDijk Zoë (12345) | Kaart | Wit Bram\nWit Bram | Kaart |\nVacature | Kaart |',
  );
  const { mapping } = guessMapping(table);
  expect(peoplePicture(readList(table, withField(mapping, 0, 'lastFirst'), '2026-11-26'))).toBe(
    `2 Zoë Dijk, #12345, in Kaart, under Bram Wit
3 Bram Wit, in Kaart
4 Vacature, vacancy, in Kaart`,
  );
});
