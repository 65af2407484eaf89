import { describe, expect, it } from 'vitest';
import { apply, revert, run } from '../../../src/domain/commands/run.ts';
import { afterwards, answer, ask } from '../../support/asked.ts';
import { documentOf, type Picture, person, squad, squadsIn, TODAY } from '../../support/picture.ts';

const shop: Picture = { squads: 'Checkout: Ana*, Bo / Refunds: Cy*, Dee' };
const move = (name: string, from: string, to: string) =>
  ask({ type: 'movePeople', members: [{ person: person(name), squad: squad(from) }], to: squad(to) });

describe('the document', () => {
  it('is renamed', () => {
    expect(afterwards(shop, { type: 'renameDocument', name: 'Payments' }).name).toBe('Payments');
    expect(answer(shop, { type: 'renameDocument', name: 'Picture' })).toBe('unchanged');
    expect(answer(shop, { type: 'renameDocument', name: '' })).toBe('name-blank');
  });

  it('is classified in the words of the firm', () => {
    const classify = (classification: string) => ({ type: 'classifyDocument' as const, classification });
    expect(afterwards(shop, classify('Confidential')).classification).toBe('Confidential');
    expect(answer(shop, classify(''))).toBe('unchanged');
    expect(answer(shop, classify('x'.repeat(10_001)))).toBe('text-too-long');
  });

  it('chooses between enforcing and sketching, whatever is broken', () => {
    const broken: Picture = { squads: 'Checkout: Ana, Bo', mode: 'sketch' };
    expect(afterwards(shop, { type: 'chooseMode', mode: 'sketch' }).scenarios[0]?.mode).toBe('sketch');
    expect(afterwards(broken, { type: 'chooseMode', mode: 'enforce' }).scenarios[0]?.mode).toBe('enforce');
    expect(answer(shop, { type: 'chooseMode', mode: 'enforce' })).toBe('unchanged');
  });

  it('goes back whole to an earlier state, whatever the rules say of that, and is undone exactly', () => {
    const now = { ...documentOf(shop), name: 'Now', note: 'unknown to us' };
    const earlier = {
      ...documentOf({ squads: 'Loans: Flo, Gus', rules: { 'squad-size': { limit: 1 } } }),
      name: 'Then',
    };
    const outcome = run(now, ask({ type: 'restoreDocument', document: earlier }));
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect(outcome.document).toStrictEqual(earlier);
    const changes = JSON.parse(JSON.stringify(outcome.changes));
    expect(revert(outcome.document, changes)).toStrictEqual(now);
    expect(apply(now, changes)).toStrictEqual(earlier);
    expect(run(earlier, ask({ type: 'restoreDocument', document: structuredClone(earlier) })).kind).toBe('unchanged');
  });

  it('goes back to a state of other scenarios, with what is said of them, and is undone exactly', () => {
    const told: Picture = {
      ...shop,
      scenarios: 'Today / Split < Today / Old < Today, frozen 2027-01-10',
      notes: 'a [Split]: Wait / b > a: For whom?',
      decisions: 'Today > Split: x, agreed',
      waivers: 'squad-size squad:checkout [Split]',
    };
    const now = documentOf(told);
    const then = documentOf({ ...shop, scenarios: 'Old, sketch / Merge < Old / Today < Merge', notes: 'c: Ask' });
    for (const [from, to] of [
      [now, then],
      [then, now],
    ] as const) {
      const outcome = run(from, ask({ type: 'restoreDocument', document: structuredClone(to) }));
      if (outcome.kind !== 'done') throw new Error(outcome.kind);
      expect(outcome.document).toStrictEqual(to);
      const changes = JSON.parse(JSON.stringify(outcome.changes));
      expect(revert(outcome.document, changes)).toStrictEqual(from);
      expect(apply(from, changes)).toStrictEqual(to);
    }
  });

  it('knows its scenarios', () => {
    const elsewhere = run(documentOf(shop), {
      type: 'chooseMode',
      mode: 'sketch',
      scenario: 'scenario:x',
      today: TODAY,
    });
    expect(elsewhere).toStrictEqual({
      kind: 'refused',
      refusal: { kind: 'impossible', reason: 'no-such-scenario', subject: 'scenario:x' },
    });
  });
});

describe('several commands together', () => {
  const nameBo = ask({ type: 'nameProductOwner', squad: squad('Checkout'), person: person('Bo') });

  it('are all done, in order', () => {
    expect(
      squadsIn(afterwards(shop, { type: 'together', commands: [nameBo, move('Ana', 'Checkout', 'Refunds')] })),
    ).toBe('Checkout: Bo* / Refunds: Cy*, Dee, Ana');
  });

  it('are held to the rules at the end only', () => {
    const commands = [move('Ana', 'Checkout', 'Refunds'), nameBo];
    expect(squadsIn(afterwards(shop, { type: 'together', commands }))).toBe('Checkout: Bo* / Refunds: Cy*, Dee, Ana');
  });

  it('are refused together when the end breaks a rule', () => {
    const commands = [move('Bo', 'Checkout', 'Refunds'), move('Cy', 'Refunds', 'Checkout')];
    expect(answer(shop, { type: 'together', commands })).toBe('squad-product-owner squad:refunds 0');
  });

  it('are refused together when one is impossible', () => {
    const commands = [move('Bo', 'Checkout', 'Refunds'), move('Bo', 'Checkout', 'Refunds')];
    expect(answer(shop, { type: 'together', commands })).toBe('not-in-squad person:bo');
  });

  it('change nothing when they cancel out', () => {
    const commands = [move('Bo', 'Checkout', 'Refunds'), move('Bo', 'Refunds', 'Checkout')];
    expect(answer(shop, { type: 'together', commands })).toBe('unchanged');
    expect(answer(shop, { type: 'together', commands: [] })).toBe('unchanged');
  });

  it('place somebody anyway after turning to sketch', () => {
    const sketch = ask({ type: 'chooseMode', mode: 'sketch' });
    const placed = afterwards(shop, { type: 'together', commands: [sketch, move('Ana', 'Checkout', 'Refunds')] });
    expect(placed.scenarios[0]?.mode).toBe('sketch');
    expect(squadsIn(placed)).toBe('Checkout: Bo / Refunds: Cy*, Dee, Ana');
  });

  it('are enforced when they end in enforcing', () => {
    const enforce = ask({ type: 'chooseMode', mode: 'enforce' });
    const sketch: Picture = { ...shop, mode: 'sketch' };
    expect(answer(sketch, { type: 'together', commands: [move('Ana', 'Checkout', 'Refunds'), enforce] })).toBe(
      'squad-product-owner squad:checkout 0',
    );
  });

  it('let what they found be unfinished', () => {
    const commands = [
      ask({ type: 'addTribe', tribe: 'tribe:new', name: 'New' }),
      ask({ type: 'addSquad', squad: squad('New'), tribe: 'tribe:new', name: 'New' }),
      move('Bo', 'Checkout', 'New'),
    ];
    expect(squadsIn(afterwards(shop, { type: 'together', commands }))).toBe(
      'Checkout: Ana* / Refunds: Cy*, Dee / New: Bo',
    );
  });

  it('go on after one that changes the document or the scenario itself', () => {
    const commands = [
      nameBo,
      ask({ type: 'chooseMode', mode: 'sketch' }),
      ask({ type: 'renameDocument', name: 'Payments' }),
      move('Ana', 'Checkout', 'Refunds'),
    ];
    expect(squadsIn(afterwards(shop, { type: 'together', commands }))).toBe('Checkout: Bo* / Refunds: Cy*, Dee, Ana');
  });

  it('may hold further ones together', () => {
    const inner = ask({ type: 'together', commands: [nameBo] });
    const commands = [inner, move('Ana', 'Checkout', 'Refunds')];
    expect(squadsIn(afterwards(shop, { type: 'together', commands }))).toBe('Checkout: Bo* / Refunds: Cy*, Dee, Ana');
  });
});
