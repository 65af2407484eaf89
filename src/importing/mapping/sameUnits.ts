import { folded } from '../../domain/folded.ts';
import { saysNothing } from '../rows/words.ts';
import type { Row } from '../tables/table.ts';
import { fieldOfHeader } from './headers.ts';
import type { Column } from './mapping.ts';

/**
 * Puts columns of units together that name the same ones, each in its own way, as by a code, by a name and by a name in
 * another language: wherever two of them say something, each text of the one always stands beside the same text of the
 * other. Of those, names go before codes, then the better header goes first. One text alone is beside the same by chance.
 */
export function sameUnits(asked: readonly number[], columns: readonly Column[], body: readonly Row[]): number[][] {
  const groups: number[][] = [];
  for (const at of asked) {
    const group = groups.find((each) => each.every((other) => isSame(body, at, other)));
    if (group) group.push(at);
    else groups.push([at]);
  }
  const rankOf = (at: number) => fieldOfHeader(columns[at]?.header ?? '')?.rank ?? 0;
  return groups.map((group) =>
    group.sort((one, other) => coded(body, one) - coded(body, other) || rankOf(one) - rankOf(other)),
  );
}

function isSame(body: readonly Row[], one: number, other: number): boolean {
  const others = new Map<string, string>();
  const ones = new Map<string, string>();
  for (const { cells } of body) {
    const [text, beside] = [cells[one] ?? '', cells[other] ?? ''];
    if (saysNothing(text) || saysNothing(beside)) continue;
    const [key, besideKey] = [folded(text), folded(beside)];
    if ((others.get(key) ?? besideKey) !== besideKey || (ones.get(besideKey) ?? key) !== key) return false;
    others.set(key, besideKey);
    ones.set(besideKey, key);
  }
  return others.size > 1;
}

/** 1 where most of what a column says has a figure in it, as codes have; else 0. */
function coded(body: readonly Row[], at: number): number {
  const filled = body.map(({ cells }) => cells[at] ?? '').filter((cell) => !saysNothing(cell));
  return filled.filter((cell) => /\d/.test(cell)).length * 2 > filled.length ? 1 : 0;
}
