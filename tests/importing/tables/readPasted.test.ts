import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/importing/tables/limits.ts';
import { readPasted } from '../../../src/importing/tables/readPasted.ts';
import { tablePicture } from '../../support/tablePicture.ts';

const picture = (html: string, text = 'not this') => `\n${tablePicture(readPasted({ html, text }))}\n`;

describe('what is pasted', () => {
  it('is the table of a spreadsheet, without its office markup', () => {
    const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {color:black}</style>
<!--[if gte mso 9]><xml><x:Rows>2</x:Rows></xml><![endif]--></head><body><!--StartFragment-->
<table border=0><col width=87><tr height=20><td class=xl65>Naam</td><td>Squad</td></tr>
<tr><td>Ren&eacute;e&nbsp;van
  der Berg</td><td>Betalen<br>
    &amp; Kaarten</td></tr><tr><td></td><td>&lt;Risk&gt; &#8211; 2</td></tr></table><!--EndFragment--></body></html>`;
    expect(picture(excel)).toBe(`
web-page
1: Naam | Squad
2: Renée van der Berg | Betalen / & Kaarten
3:  | <Risk> – 2
`);
  });

  it('is the table of a text processor, a line for each paragraph of a cell', () => {
    const word = `<p class=MsoNormal>Our people<o:p></o:p></p><table><tr><td><p class=MsoNormal><b>Ana </b><i>
      Ruiz</i><o:p>&nbsp;</o:p></p></td><td><![if !supportMisalignedRows]><p>Cards</p><p></p><ul><li>Risk<li>Data</ul>
      <script>1</script><![endif]></td></tr></table>`;
    expect(picture(word)).toBe(`
web-page
1: Ana Ruiz | Cards / Risk / Data
`);
  });

  it('is a table whose cells and rows do not say where they end', () => {
    expect(picture('<table><tr><th>Name<th>Team<tr><td><p>Bo<td><b>Cards<tr><td>Di</table>after')).toBe(`
web-page
1: Name | Team
2: Bo | Cards
3: Di
`);
    expect(picture('<table><td>Bo<td>Cards')).toBe(`
web-page
1: Bo | Cards
`);
  });

  it('has the text of a cell over several rows and columns in all that it covers, and no further than the table', () => {
    expect(
      picture(`<table><tr><td colspan=99>Staff</td></tr>
<tr><td rowspan=2>Cards</td><td>Bo</td><td rowspan=0>NL</td></tr>
<tr><td>Di</td></tr><tr></tr>
<tr><td rowspan=x>Risk</td><td colspan=-2>Ed</td></tr></table>`),
    ).toBe(`
web-page
1: Staff | Staff | Staff
2: Cards | Bo | NL
3: Cards | Di | NL
5: Risk | Ed | NL
- merged 5
`);
  });

  it('is each table with text, in their order, and a table within a cell is one of its own', () => {
    const nested =
      '<table><tr><td>Outer<table><tr><td>Inner</td></tr></table> one</td></tr></table><table><tr><td> </table><table><tr><td>Last';
    expect(picture(nested)).toBe(`
web-page
1: Outer one
1: Inner
1: Last
`);
  });

  it('is the plain text where the page has no table with text', () => {
    expect(picture('<ul><li>Bo</ul>', 'Bo\tCards\nDi\tRisk')).toBe(`
text tab
1: Bo | Cards
2: Di | Risk
`);
    expect(picture('<table><tr><td></table>', 'Bo\nDi')).toBe(`
text no separator
1: Bo
2: Di
`);
    expect(picture('', '')).toBe('\nrefused: empty\n');
  });

  it('is refused where it is more than a list, or meant to hurt', () => {
    const cells = (count: number) => `<table><tr>${'<td>'.repeat(count - 1)}<td>x`;
    expect(readPasted({ html: cells(1000), text: '' })).toMatchObject({ kind: 'ok' });
    expect(picture(cells(1001))).toBe('\nrefused: damaged\n');
    expect(picture(`<table><tr><td>${'<b>'.repeat(3000)}x`)).toBe('\nrefused: damaged\n');
    const rows = (count: number) => `<table>${'<tr><td>x'.repeat(count)}</table>`;
    expect(readPasted({ html: rows(50_000) + rows(50_000), text: '' })).toMatchObject({ kind: 'ok' });
    expect(picture(rows(50_000) + rows(50_001))).toBe('\nrefused: too-many-rows\n');
    expect(picture('', ' '.repeat(LIMITS.bytes + 1))).toBe('\nrefused: too-large\n');
    expect(picture(' '.repeat(LIMITS.bytes + 1))).toBe('\nrefused: too-large\n');
    const wide = `<tr>${'<td rowspan=9999>x'.repeat(999)}<td>y`;
    expect(picture(`<table>${wide.repeat(2)}${'<tr><td>z'.repeat(9998)}`)).toBe('\nrefused: damaged\n');
    const tall = `<tr>${'<td rowspan=9999>x'.repeat(999)}${'<tr><td>y'.repeat(6000)}`;
    expect(picture(`<table>${tall}`)).toBe('\nrefused: too-large\n');
  });
});
