import type { Fault } from '../../domain/fault.ts';
import type { Words } from '../words.ts';

/** What is wrong and what to do, such as `there is no tribe "tribe:x": add it, or name one that exists`. */
export function faultMessage(words: Words, fault: Fault): string {
  const { expected, found, kind, limit, file, damage, ...values } = fault.values;
  return words.t(`storage.faults.${fault.code}`, {
    ...values,
    ...(limit !== undefined && { limit: words.number(limit) }),
    ...(expected && { expected: words.t(`storage.types.${expected}`) }),
    ...(found && { found: words.t(`storage.types.${found}`) }),
    ...(file && { file: words.t(`storage.files.${file}`) }),
    ...(damage && { damage: words.t(`storage.damages.${damage}`) }),
    ...(kind && { kind: words.t(`storage.kinds.${kind}`), prefix: kind }),
  });
}

/** The whole line about a fault: where, what and what to do. */
export function faultLine(words: Words, fault: Fault): string {
  const message = faultMessage(words, fault);
  return fault.path ? `${fault.path}: ${message}` : message;
}
