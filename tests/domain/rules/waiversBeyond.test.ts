import { expect, it } from 'vitest';
import type { Waiver } from '../../../src/domain/document.ts';
import { waiversBeyond } from '../../../src/domain/rules/waiversBeyond.ts';

/** A waiver as text: `squad-size squad:a [scenario:x] until 2027-03-31 upTo 11`. */
function waiver(drawn: string): Waiver {
  const [, rule = '', subject = '', scenario = null, until = null, upTo] =
    /^(\S+) (\S+)(?: \[(\S+)\])?(?: until (\S+))?(?: upTo (\d+))?$/.exec(drawn) ?? [];
  return { rule, subject, scenario, reason: 'for now', by: '', until, ...(upTo && { upTo: Number(upTo) }) } as Waiver;
}

const A = 'squad-size squad:a';
const SMALL = 'squad-small squad:a';

it.each([
  ['it is the same', `${A} until 2027-03-31 upTo 11`, `${A} until 2027-03-31 upTo 11`, false],
  ['there is none', A, '', true],
  ['it is of another rule', A, 'tribe-size squad:a', true],
  ['it is of another subject', A, 'squad-size squad:b', true],
  ['it holds in every scenario, not in one', A, `${A} [scenario:x]`, true],
  ['it holds in one scenario, not in every one', `${A} [scenario:x]`, A, false],
  ['it holds in another scenario', `${A} [scenario:x]`, `${A} [scenario:y]`, true],
  ['it holds a day longer', `${A} until 2027-04-01`, `${A} until 2027-03-31`, true],
  ['it ends a day sooner', `${A} until 2027-03-30`, `${A} until 2027-03-31`, false],
  ['it never ends', A, `${A} until 2027-03-31`, true],
  ['it ends', `${A} until 2027-03-31`, A, false],
  ['it holds for more', `${A} upTo 12`, `${A} upTo 11`, true],
  ['it holds for fewer', `${A} upTo 10`, `${A} upTo 11`, false],
  ['it holds for any number', A, `${A} upTo 11`, true],
  ['it holds up to a number', `${A} upTo 11`, A, false],
  ['it holds down to fewer, where too few are found', `${SMALL} upTo 2`, `${SMALL} upTo 3`, true],
  ['it holds down to more, where too few are found', `${SMALL} upTo 4`, `${SMALL} upTo 3`, false],
  ['it has a number that its rule has no use for', 'tribe-lead tribe:a upTo 5', 'tribe-lead tribe:a upTo 3', false],
  ['there is no such rule', 'squad-sise squad:a', '', false],
])('a waiver that goes further than others: %s', (_, drawn, standard, goesFurther) => {
  const others = standard ? [waiver('squad-coach squad:z'), waiver(standard)] : [];
  expect(waiversBeyond([waiver(drawn)], others)).toEqual(goesFurther ? [waiver(drawn)] : []);
});
