import { escaped } from '../markup.ts';

interface HtmlCell {
  text: string;
  isNumber?: boolean;
  /** A second line, in small letters. */
  note?: string;
  /** The class of its colour. */
  look?: string;
}

/** A table of texts, with a caption that names it. */
export function htmlTable(
  caption: string,
  headers: readonly HtmlCell[],
  rows: readonly (readonly HtmlCell[])[],
): string {
  const head = headers.map(
    ({ text, isNumber }) => `<th scope="col"${classes([isNumber && 'number'])}>${escaped(text)}</th>`,
  );
  const body = rows.map((cells) => `<tr>${cells.map(cellText).join('')}</tr>\n`);
  return `<div class="wide"><table>
<caption>${escaped(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('')}</tbody>
</table></div>
`;
}

function cellText({ text, isNumber, note, look }: HtmlCell): string {
  const small = note ? `<small>${escaped(note)}</small>` : '';
  return `<td${classes([isNumber && 'number', look])}>${escaped(text)}${small}</td>`;
}

function classes(names: readonly (string | false | undefined)[]): string {
  const given = names.filter(Boolean);
  return given.length > 0 ? ` class="${given.join(' ')}"` : '';
}
