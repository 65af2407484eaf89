/** Elements that begin on a line of their own, and after which another begins. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section ul'.split(' '),
);

/** Stands where a block begins or ends: one break between two of them, however many end there. */
const EDGE = '\u2029';

/** Collects what a person sees of a part of a page: spaces are one, paragraphs and `<br>` are line breaks. */
export class HtmlText {
  private collected = '';

  add(text: string): void {
    this.collected += text.replace(/[ \t\r\n\f]+/g, ' ');
  }

  open(element: string): void {
    if (element === 'br') this.collected += '\n';
    else this.close(element);
  }

  close(element: string): void {
    if (BLOCKS.has(element)) this.collected += EDGE;
  }

  /** What was collected; a space that does not break is a space. */
  text(): string {
    // Most cells are of this kind, and there may be a million of them.
    if (!/[\u00a0\u2029\n]| {2}/.test(this.collected)) return this.collected.trim();
    const lines = this.collected.replaceAll('\u00a0', ' ').split(EDGE);
    return lines
      .map((line) => line.split('\n').map(single).join('\n'))
      .filter((line) => line.trim() !== '')
      .join('\n')
      .trim();
  }
}

/** A line without spaces around it; two elements that each end in one have left two. */
function single(line: string): string {
  return line.replace(/ {2,}/g, ' ').trim();
}
