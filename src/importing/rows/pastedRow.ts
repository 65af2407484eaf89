import type { Row } from '../tables/table.ts';
import { isMail } from './names.ts';
import { hasLeft, isExternal, isVacancy } from './words.ts';

const BULLET = /^(?:[-–—*•·▪◦‣]\s+|\d{1,3}[.)]\s+)/;
const DASH = /\s+[-–—]\s+/;
const BRACKETS = /^(.*\S)\s+\(([^()]*\p{L}{2}[^()]*)\)$/u;

/**
 * The rows of people of a row of a plain list, in the order name, role, chapter, squad: without what begins a line of a
 * list (`- `, `• `, `1. `); where it is one text, cut at a tab, `;`, a dash, a comma or brackets (`Fi Fox (Design)`); and each of
 * several e-mail addresses on its own.
 */
export function pastedRows({ line, cells }: Row): Row[] {
  const [first = '', ...others] = cells.map((cell) => cell.trim());
  const name = first.replace(BULLET, '');
  if (others.some(Boolean)) {
    const all = [name, ...others].filter(Boolean);
    return all.length > 1 && all.every(isMail)
      ? all.map((cell) => ({ line, cells: [cell] }))
      : [{ line, cells: [name, ...others] }];
  }
  const parts = name.split(/\s*[;,]\s*/).filter(Boolean);
  if (parts.length > 1 && parts.every(isMail)) return parts.map((cell) => ({ line, cells: [cell] }));
  return [{ line, cells: partsOf(name) }];
}

function partsOf(text: string): string[] {
  for (const sign of ['\t', ';']) if (text.includes(sign)) return text.split(sign).map((part) => part.trim());
  const dashed = text.split(DASH);
  if (dashed.length > 1) return dashed;
  const [, before, inside] = BRACKETS.exec(text) ?? [];
  if (before && inside && !saysWhat(inside)) return [before, inside.trim()];
  const [name = '', ...rest] = text.split(/\s*,\s*/);
  // One word before the comma is a last name: `Vries, Ana de`.
  return name.includes(' ') && rest.length > 0 ? [name, ...rest] : [text];
}

/** Whether brackets say what somebody is, which whoever reads the name understands, and no role. */
function saysWhat(inside: string): boolean {
  return isExternal(inside) || hasLeft(inside) || isVacancy(inside);
}
