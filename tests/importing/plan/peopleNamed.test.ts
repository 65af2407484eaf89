import { describe, expect, it } from 'vitest';
import { newPerson } from '../../../src/domain/commands/newPerson.ts';
import { peopleNamed } from '../../../src/importing/plan/peopleNamed.ts';

const PEOPLE = [
  ['Ana de Vries', '00815', 'a.devries@winkel.example'],
  ['Bo Çelik', '4711', ''],
  ['Kim Li', '', 'kim@winkel.example'],
  ['Li Kim', '', ''],
  ['Jan Bakker', '1', ''],
  ['Jan Bakker', '2', ''],
  ['4711', '', ''],
].map(([name = '', employeeNumber = '', email = ''], at) =>
  newPerson({ id: `person:${at}`, name, employeeNumber, email }),
);

/** Whom each text can mean, by place, a line each. */
const meant = (...texts: string[]) =>
  `\n${texts.map((text) => `${text} = ${peopleNamed(text, PEOPLE).map(({ id }) => id.slice('person:'.length))}`).join('\n')}\n`;

describe('whom a cell of a manager can mean', () => {
  it('is told by number, with or without its zeros, also in brackets behind a name', () => {
    expect(meant('00815', '815', '4711', 'Somebody Else (4711)', '999')).toBe(`
00815 = 0
815 = 0
4711 = 1
Somebody Else (4711) = 1
999 = 
`);
  });

  it('is told by e-mail address, and by name however it is written', () => {
    expect(meant('A.DeVries@winkel.example', 'Vries, Ana de', 'bo celik', 'Celik Bo', 'Kim Li', 'Nobody')).toBe(`
A.DeVries@winkel.example = 0
Vries, Ana de = 0
bo celik = 1
Celik Bo = 1
Kim Li = 2
Nobody = 
`);
  });

  it('is several where two have that name, and nobody where nothing stands there', () => {
    expect(meant('Jan Bakker', '')).toBe(`
Jan Bakker = 4,5
 = 
`);
  });
});
