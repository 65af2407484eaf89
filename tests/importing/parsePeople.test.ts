import { describe, expect, it } from 'vitest';
import { parsePeople } from '../../src/importing/parsePeople.ts';

const read = (block: string) =>
  parsePeople(block).map(({ name, role, chapter, squad }) => [name, role, chapter, squad].join(' | '));

describe('a pasted block of people', () => {
  it('may be names alone', () => {
    expect(read('Ana de Vries\nOmar Faris')).toEqual(['Ana de Vries |  |  | ', 'Omar Faris |  |  | ']);
  });

  it('is read as a spreadsheet copies it: name, role, chapter, squad between tabs', () => {
    expect(read('Ana\tDeveloper\tDevelopment\tRefunds\nOmar\tLawyer')).toEqual([
      'Ana | Developer | Development | Refunds',
      'Omar | Lawyer |  | ',
    ]);
  });

  it('is read between semicolons, or else between commas', () => {
    expect(read('Vries, Ana; Developer, senior; Development; Refunds')).toEqual([
      'Vries, Ana | Developer, senior | Development | Refunds',
    ]);
    expect(read('Ana, Developer, Development, Refunds')).toEqual(['Ana | Developer | Development | Refunds']);
  });

  it('follows a first line that names the columns, in English or Dutch, whatever their order', () => {
    expect(read('Team;Naam;Functie\nRefunds;Ana;Tester')).toEqual(['Ana | Tester |  | Refunds']);
    expect(read('Name\tRole\nAna\tTester')).toEqual(['Ana | Tester |  | ']);
  });

  it('takes a first line for a person when it names something else as well', () => {
    expect(read('Name; Surname\nAna; Tester')).toEqual(['Name | Surname |  | ', 'Ana | Tester |  | ']);
  });

  it('leaves out blank lines and lines without a name, and counts lines as they stand', () => {
    expect(parsePeople('\n  \nAna\r\n\r\n;Tester\nBo').map(({ line, name }) => `${line} ${name}`)).toEqual([
      '3 Ana',
      '6 Bo',
    ]);
  });

  it('takes off the spaces and quotes around a cell', () => {
    expect(read('  "Ana ""Annie"" de Vries" \t "Tester"')).toEqual(['Ana "Annie" de Vries | Tester |  | ']);
  });

  it('is nobody when it is empty', () => {
    expect(read('')).toEqual([]);
  });
});
