import { afterEach, expect, it, vi } from 'vitest';
import type { Answers, Asked } from '../../../src/importing/reader/asked.ts';
import { HeldSource } from '../../../src/importing/reader/heldSource.ts';
import { warmUp } from '../../../src/importing/reader/warmUp.ts';

/** What is asked of made-up lists until `isEnough`, and the first answers. */
async function warmed(isEnough: (asks: readonly Asked['ask'][]) => boolean) {
  const answer = HeldSource.prototype.answer;
  const asks: Asked['ask'][] = [];
  const answers: Partial<Answers> = {};
  vi.spyOn(HeldSource.prototype, 'answer').mockImplementation(async function (this: HeldSource, asked) {
    asks.push(asked.ask);
    const answered = await answer.call(this, asked);
    Object.assign(answers, { [asked.ask]: answered });
    return answered;
  });
  await warmUp(() => isEnough(asks));
  return { asks, answers };
}

afterEach(() => void vi.restoreAllMocks());

it('reads and plans made-up lists as a real one is read and planned', async () => {
  const { asks, answers } = await warmed(() => false);
  const one = ['read', 'takeInto', 'recognise', 'plan'];
  expect(asks).toEqual(Array.from({ length: 20 }, () => one).flat());
  expect(answers.recognise).toEqual({ listed: 200, known: 0, missing: 0 });
  const { plan, foreseen } = answers.plan ?? {};
  expect([plan?.list.leftOut, plan?.founding.squads.length, plan?.founding.tribes.length]).toEqual([[], 25, 5]);
  expect(foreseen?.people).toBe(200);
});

it('stops before its next step once a real one is asked about', async () => {
  expect((await warmed((asks) => asks.length === 6)).asks.join(' ')).toBe('read takeInto recognise plan read takeInto');
  vi.restoreAllMocks();
  expect((await warmed((asks) => asks.length === 3)).asks.join(' ')).toBe('read takeInto recognise');
});
