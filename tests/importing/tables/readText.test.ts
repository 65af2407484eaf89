import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/importing/tables/readSource.ts';
import { ENCODINGS } from '../../../src/importing/tables/table.ts';
import { readText } from '../../../src/importing/tables/textTable.ts';
import { csvText, encoded } from '../../support/csvText.ts';
import { tablePicture } from '../../support/tablePicture.ts';

const picture = (text: string) => `\n${tablePicture(readText(text))}\n`;

describe('the cells of a text', () => {
  it('stand between separators, as far as the last with text, on the lines of the file', () => {
    expect(picture('Naam;Squad;FTE;;\r\nMeike Dam;;0,8\r\n\r\n ; ;\r\nAoife Ní Bhriain;Betalen')).toBe(`
text ;
1: Naam | Squad | FTE
2: Meike Dam |  | 0,8
5: Aoife Ní Bhriain | Betalen
`);
  });

  it('may stand in quotes, with separators, doubled quotes and line breaks in them, which lines are counted by', () => {
    expect(picture('Name,Teams\n"Okafor, Chidi","Cards\r\nPayments\rRisk"\n"Jan ""de Kale"" Vos",Cards\nBo,x')).toBe(`
text ,
1: Name | Teams
2: Okafor, Chidi | Cards / Payments / Risk
5: Jan "de Kale" Vos | Cards
6: Bo | x
`);
  });

  it('have quotes as text where they do not begin a cell, or where nothing ends behind them', () => {
    expect(picture('Name,Screen\nInes Sá,24" wide\n"Piet" Bos,x\n"Tom "Tiny" Ek",y')).toBe(`
text ,
1: Name | Screen
2: Ines Sá | 24" wide
3: Piet" Bos,x / "Tom "Tiny" Ek | y
`);
  });

  it('are as their text is, whatever the text means elsewhere', () => {
    expect(picture('__proto__;constructor\n=1+1;#N/A')).toBe(`
text ;
1: __proto__ | constructor
2: =1+1 | #N/A
`);
  });

  it('are separated by what the first line says, which is left out', () => {
    expect(picture('sep=,\nNaam;x,Squad;y\nBo;1,Cards;2')).toBe(`
text ,
2: Naam;x | Squad;y
3: Bo;1 | Cards;2
`);
    expect(picture('"SEP=:"\rNaam:Squad\rBo, Di:Cards')).toBe(`
text :
2: Naam | Squad
3: Bo, Di | Cards
`);
    expect(picture('x\nsep=;\n')).toBe(`
text no separator
1: x
2: sep=;
`);
  });

  it('are refused with the line of a quote that nothing closes', () => {
    expect(tablePicture(readText('Naam;Squad\nBo;"Cards\nDi;Risk\nEd;Risk'))).toBe('refused: unclosed-quote at 2');
    expect(tablePicture(readText('sep=;\nNaam;Squad\n"a\nb";"Cards\nDi;Risk'))).toBe('refused: unclosed-quote at 4');
  });

  it('are refused where there are none', () => {
    expect(tablePicture(readText(''))).toBe('refused: empty');
    expect(tablePicture(readText('sep=;\n;;\n  \n\t'))).toBe('refused: empty');
  });

  it('are refused in more rows with text or more columns than a list has', () => {
    const rows = 'Bo;Cards\n\n'.repeat(100_000);
    expect(readText(rows)).toMatchObject({ kind: 'ok' });
    expect(tablePicture(readText(`${rows}\nDi;Risk`))).toBe('refused: too-many-rows at 200002');
    const wide = (columns: number) => `a;b\n${';'.repeat(columns - 1)}c;;;\n`;
    expect(readText(wide(1000))).toMatchObject({ kind: 'ok' });
    expect(tablePicture(readText(wide(1001)))).toBe('refused: damaged at 2');
  });

  it('read back as they were written, with any separator, quotes, line breaks and encoding', async () => {
    const letters = fc.constantFrom(...'aB1 ,;|:\t"\n\r=é€–’Š');
    const cell = fc.oneof(fc.constant(''), fc.string({ unit: letters, maxLength: 6 }));
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const style = fc.record({
      separator: fc.constantFrom(',', ';', '\t', '|', ':'),
      newline: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
      quoted: fc.constantFrom('all' as const, 'needed' as const),
    });
    await fc.assert(
      fc.asyncProperty(
        table,
        style,
        fc.constantFrom(...ENCODINGS),
        fc.boolean(),
        async (cells, how, encoding, mark) => {
          const { text, rows } = csvText(cells, how, 2);
          const bytes = encoded(`sep=${how.separator}${how.newline}${text}`, encoding, mark);
          const source = await readSource(bytes, { encoding });
          expect(source).toEqual(
            rows.length === 0
              ? { kind: 'refused', problem: 'empty' }
              : {
                  kind: 'ok',
                  format: 'text',
                  encoding,
                  separator: how.separator,
                  tables: [{ name: '', rows }],
                  notes: [],
                },
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('read back without being told their separator, where every row has as many', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aB1 "\né'), minLength: 1, maxLength: 6 });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 }),
      )
      .filter((rows) => rows.every((cells) => cells.some((cell) => cell.trim() !== '')));
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (cells, separator) => {
        const { text, rows } = csvText(cells, { separator, newline: '\n', quoted: 'needed' });
        expect(readText(text)).toMatchObject({ separator, tables: [{ rows }] });
      }),
    );
  });
});
