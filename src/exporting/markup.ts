import { marked } from '../wording/saying/marked.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const HARMLESS = /^[ !#-%(-;=?-~\u00a0-\u024f\u2026\u2605]*$/;

/**
 * A text as it may stand in HTML and XML, within an element or an attribute in quotes: what neither can carry at all, such
 * as half of a letter, is a mark.
 */
export function escaped(text: string): string {
  // Most texts, of which there are many, have nothing of the kind.
  if (HARMLESS.test(text)) return text;
  return marked(text)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An attribute with a blank before it. */
export function attribute(name: string, value: string | number): string {
  return ` ${name}="${escaped(String(value))}"`;
}
