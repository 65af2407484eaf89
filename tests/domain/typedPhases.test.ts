import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typedPhases } from '../../src/domain/typedPhases.ts';
import { PHASES } from '../../src/domain/vocabulary.ts';

it.each([
  ['1, 2a, 2b', '1 2a 2b'],
  ['  4;3B 3b ', '3b 4'],
  ['', ''],
  ['2', null],
  ['1, later', null],
  ['12a', null],
])('%s is %s', (text, phases) => expect(typedPhases(text)?.join(' ') ?? null).toBe(phases));

it('phases are understood as they are written', () => {
  fc.assert(
    fc.property(fc.subarray([...PHASES]), (phases) => {
      expect(typedPhases(phases.join(', '))).toEqual(phases);
    }),
  );
});
