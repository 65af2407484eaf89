import { expect, it } from 'vitest';
import { hasHeader } from '../../src/importing/hasHeader.ts';

it('finds a first line that names columns, whatever separates its cells', () => {
  expect(hasHeader('Personeelsnr;Naam;Team\n101;Noor Bakker;Kaart')).toBe(true);
  expect(hasHeader('\n"Last name","First name","Email"\nBaars,Femke,femke@example.org\n')).toBe(true);
  expect(hasHeader('Naam\tLeidinggevende\nNoor Bakker\tIlse Dekker')).toBe(true);
});

it('finds none where every line is somebody, or where a block names its own columns', () => {
  const none = [
    'Noor Bakker; Tester; Kwaliteit; Kaart\nYoussef Amrani; Manager; Data; Rente',
    'Omar Faris, Manager, Service\nLi Wei, Tester, Risk',
    'Squad;Role\nKaart;Tester',
    'Naam;Functie;Squad\nNoor Bakker;Tester;Kaart',
    'Noor Bakker\nPersoneelsnr;Naam;Team\n101;Ilse Dekker;Kaart',
    'Personeelsnr;Naam;Team',
    '',
  ];
  expect(none.map(hasHeader)).toEqual(none.map(() => false));
});
