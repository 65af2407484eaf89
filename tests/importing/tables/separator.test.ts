import { describe, expect, it } from 'vitest';
import { findSeparator } from '../../../src/importing/tables/separator.ts';

describe('the separator of a text', () => {
  it('divides its rows most evenly, and is not the first that occurs', () => {
    expect(findSeparator('Naam;FTE\nBo Beek;0,8\nDi Dam;0,5')).toBe(';');
    expect(findSeparator('Bo Beek;0,8\nDi Dam;0,5')).toBe(';');
    expect(findSeparator('Name\tTeam\nBeek, Bo\tCards\nDam, Di\tCards; Risk')).toBe('\t');
    expect(findSeparator('a|b;c|d\ne|f|g,h')).toBe('|');
    expect(findSeparator('Name,Team\nBo,Cards;Risk\nDi,Cards;Risk')).toBe(',');
  });

  it('divides as evenly into more cells, before it is the one that is preferred', () => {
    expect(findSeparator('a|b,c,d\ne|f,g,h')).toBe(',');
    expect(findSeparator('a|b,c\nd|e,f')).toBe('|');
    expect(findSeparator('a;b;c,d\ne,f\ng;h;i,j')).toBe(',');
  });

  it('is as even as the number of cells that most rows have', () => {
    expect(findSeparator('a;b;c|x\nd;e|x\nf;g')).toBe(';');
    expect(findSeparator('d;e|x\nf;g|x\na;b;c')).toBe(';');
  });

  it('is weighed by rows with text alone', () => {
    expect(findSeparator('a;b\n\n\n\n')).toBe(';');
    expect(findSeparator('a\n ; \n ; ')).toBe('');
    expect(findSeparator('a;b\nc\nd\ne;\nf;')).toBe(';');
  });

  it('is no comma within numbers or names, where rows are less even with what separates them', () => {
    const rows = ['Vos, Ada;1,00;x;y', 'Bos, Bob;0,50', 'Cel, Cas;0,80;x;y', 'Dam, Dre;1,00;x;y', 'Eik, Eef;1,00'];
    expect(findSeparator(['Naam;FTE;A;B', ...rows].join('\n'))).toBe(';');
  });

  it('is a comma between numbers where nothing else divides them', () => {
    expect(findSeparator('1,2,3\n4,5,6')).toBe(',');
    expect(findSeparator('Name, Team\nBo, Cards')).toBe(',');
  });

  it('has quotes respected', () => {
    expect(findSeparator('"a;b";"c"\n"d;e;f";"g"')).toBe(';');
    expect(findSeparator('"a;b","c"\n"d;e","f"')).toBe(',');
  });

  it('is found below titles, but not for a few lines of many', () => {
    expect(findSeparator('Our people\nAs of May\nName,Team\nBo,Cards\nDi,Risk')).toBe(',');
    expect(findSeparator('Ada\nBob\nCas\nDre\nEef\nFay\nGia, a tester\nHub, an owner')).toBe('');
  });

  it('divides half of the rows from the first that it does', () => {
    expect(findSeparator('a;b\nc;d\ne\nf\ng\nh')).toBe('');
    expect(findSeparator('e\nf\na;b\nc;d\ng\nh')).toBe(';');
    expect(findSeparator('e\nf\ng\nh\ni\na;b\nc;d')).toBe('');
  });

  it('is none in a list of names', () => {
    expect(findSeparator('Ada Aas\nBob Bik')).toBe('');
    expect(findSeparator('Ann Aal, Office Manager\nBo Beek\nCis Cop - Server')).toBe('');
    expect(findSeparator('Ada\nBob;x\nCas, y, z\nDre')).toBe('');
    expect(findSeparator('')).toBe('');
  });

  it('is found in a single row', () => {
    expect(findSeparator('Bo Beek\tCards')).toBe('\t');
  });

  it('is looked for in the first lines alone', () => {
    const names = 'Bo Beek\n'.repeat(100);
    expect(findSeparator(`${names}${'a;b\n'.repeat(900)}`)).toBe('');
    expect(findSeparator(`a;b\n${'x'.repeat(200_000)};y;z`)).toBe(';');
  });
});
