import { Parser } from 'htmlparser2';

/** By which attributes an element asks for something, sends it or leads elsewhere. */
const ASKING =
  /^(?:src|srcset|href|xlink:href|action|formaction|data|poster|background|ping|manifest|cite|style|on\w+)$/;
const ACTIVE = [
  'script',
  'link',
  'iframe',
  'frame',
  'object',
  'embed',
  'img',
  'svg',
  'form',
  'base',
  'a',
  'video',
  'audio',
];

/** Everything in a page by which it could ask for something or run something; none for one that does neither. */
export function requestsOf(html: string): string[] {
  const found: string[] = [];
  let isStyle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      isStyle = name === 'style';
      if (ACTIVE.includes(name)) found.push(`<${name}>`);
      for (const attribute of Object.keys(attributes)) if (ASKING.test(attribute)) found.push(`${name} ${attribute}`);
      if (attributes['http-equiv'] === 'refresh') found.push('refresh');
    },
    ontext(text) {
      if (isStyle && /url\(|@import|image-set|src:/i.test(text)) found.push('style');
    },
    onclosetag(name) {
      if (name === 'style') isStyle = false;
    },
  });
  parser.end(html);
  return found;
}

/** The cells of all tables of a page, as a reader sees them. */
export function cellsIn(html: string): string[] {
  const cells: string[] = [];
  let isCell = false;
  const parser = new Parser({
    onopentag(name) {
      if (name !== 'td') return;
      isCell = true;
      cells.push('');
    },
    ontext(text) {
      if (isCell) cells[cells.length - 1] += text;
    },
    onclosetag(name) {
      if (name === 'td') isCell = false;
    },
  });
  parser.end(html);
  return cells;
}
