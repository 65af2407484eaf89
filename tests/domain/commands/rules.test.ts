import { describe, expect, it } from 'vitest';
import { run } from '../../../src/domain/commands/run.ts';
import type { Document, RuleSetting } from '../../../src/domain/document.ts';
import { type Asked, afterwards, answer, ask } from '../../support/asked.ts';
import { crowd } from '../../support/flagged.ts';
import { documentOf, type Picture } from '../../support/picture.ts';

const shop: Picture = {
  squads: `Checkout: Ana*, ${crowd(7)} / Refunds: Cy*, Dee`,
  scenarios: 'Today / Split < Today',
};
const withRules = (rules: Record<string, RuleSetting>): Picture => ({ ...shop, rules });
type SetRule = Extract<Asked, { type: 'setRule' }>;
const set = (rule: SetRule['rule'], said: Partial<SetRule>): Asked => ({ type: 'setRule', rule, ...said });

/** The pack, and what the document says of its own: `strict squad-size {"limit":8}`. */
const rulesOf = ({ pack, rules }: Document) =>
  [pack, ...Object.entries(rules).map(([id, own]) => `${id} ${JSON.stringify(own)}`)].join(' ');

/** The same after some commands, one after the other. */
function rulesAfter(picture: Picture, ...commands: Asked[]): string {
  const done = commands.reduce((document, asked) => {
    const outcome = run(document, ask(asked));
    return outcome.kind === 'done' ? outcome.document : document;
  }, documentOf(picture));
  return rulesOf(done);
}

describe('a rule', () => {
  it('gets another severity or another limit, and keeps what else is said of it', () => {
    expect(rulesOf(afterwards(shop, set('squad-size', { limit: 8 })))).toBe('whitepaper squad-size {"limit":8}');
    expect(rulesOf(afterwards(shop, set('mandate', { severity: 'off' })))).toBe(
      'whitepaper mandate {"severity":"off"}',
    );
    const both = withRules({ 'tribe-size': { limit: 20 }, 'squad-size': { limit: 8 } });
    expect(rulesOf(afterwards(both, set('squad-size', { severity: 'warning' })))).toBe(
      'whitepaper tribe-size {"limit":20} squad-size {"limit":8,"severity":"warning"}',
    );
  });

  it('is put back part by part, and what is as in the pack is not said', () => {
    const own = withRules({ 'squad-size': { limit: 8, severity: 'info' }, 'squad-small': { limit: 3 } });
    expect(rulesOf(afterwards(own, set('squad-size', { limit: null })))).toBe(
      'whitepaper squad-size {"severity":"info"} squad-small {"limit":3}',
    );
    expect(rulesOf(afterwards(own, set('squad-size', { limit: 9, severity: null })))).toBe(
      'whitepaper squad-small {"limit":3}',
    );
    expect(answer(shop, set('squad-size', { limit: 9 }))).toBe('unchanged');
    expect(answer(shop, set('squad-size', { limit: null, severity: null }))).toBe('unchanged');
    expect(answer(own, set('squad-size', { limit: 8 }))).toBe('unchanged');
  });

  it('is as in the pack that was chosen, and not as in another', () => {
    const strict: Asked = { type: 'choosePack', pack: 'strict' };
    expect(rulesAfter(shop, strict, set('squads-per-person', { limit: 2 }))).toBe(
      'strict squads-per-person {"limit":2}',
    );
    expect(rulesAfter(shop, strict, set('squads-per-person', { limit: 1 }))).toBe('strict');
  });

  it('has a limit from 1 on, and only where it counts', () => {
    for (const limit of [0, -3, 2.5, Number.NaN, 1e20])
      expect(answer(shop, set('squad-size', { limit }))).toBe('value-out-of-range limit');
    expect(answer(shop, set('squad-product-owner', { limit: 2 }))).toBe('value-out-of-range limit');
    expect(
      answer(withRules({ 'squad-product-owner': { limit: 2 } }), set('squad-product-owner', { limit: null })),
    ).toBe('done');
    expect(answer(shop, set('squad-size', { limit: 1 }))).toBe('done');
  });

  it('changes in a frozen scenario too, and whatever is broken by it', () => {
    expect(answer({ ...shop, scenarios: 'Today, frozen 2027-01-10' }, set('squad-size', { limit: 1 }))).toBe('done');
  });
});

describe('the rules of a document', () => {
  it('are those of another pack, and what it says itself stays', () => {
    const own = withRules({ 'squad-size': { limit: 8 } });
    expect(rulesOf(afterwards(own, { type: 'choosePack', pack: 'spotify-2012' }))).toBe(
      'spotify-2012 squad-size {"limit":8}',
    );
    expect(answer(own, { type: 'choosePack', pack: 'whitepaper' })).toBe('unchanged');
  });
});
