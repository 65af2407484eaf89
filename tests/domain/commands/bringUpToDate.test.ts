import { describe, expect, it } from 'vitest';
import { broughtUpToDate } from '../../../src/domain/commands/bringUpToDate.ts';
import type { Outcome } from '../../../src/domain/commands/outcome.ts';
import { apply, revert, run } from '../../../src/domain/commands/run.ts';
import type { Document } from '../../../src/domain/document.ts';
import { ask } from '../../support/asked.ts';
import { documentOf, organisationOf, type Picture, squadsIn } from '../../support/picture.ts';
import { scenario, scenariosIn } from '../../support/scenarioPicture.ts';

const shop: Picture = {
  squads: 'Checkout: Ana*, Bo / Refunds: Cy*',
  scenarios: 'Today / Split < Today / Half < Split / Old < Today, frozen 2027-01-10',
};
const NEW = organisationOf(documentOf({ squads: 'Checkout: Ana* / Refunds: Cy*, Bo, Dee' }));
const bring = (into: string) => ask({ type: 'bringUpToDate', scenario: scenario(into) }) as never;
const brought = (into: string, document: Document = documentOf(shop)) => broughtUpToDate(document, bring(into), NEW);
const documentIn = (outcome: Outcome) => (outcome.kind === 'done' ? outcome.document : null) as Document;

describe('a proposal that is brought up to date', () => {
  it('has what was worked out, is based on Today, and leaves the others as they were', () => {
    const before = documentOf(shop);
    const after = documentIn(brought('Half', before));
    expect(scenariosIn(after)).toBe('Today / Split < Today / Half < Today / Old < Today, frozen 2027-01-10');
    expect(squadsIn(after, scenario('Half'))).toBe('Checkout: Ana* / Refunds: Cy*, Bo, Dee');
    expect(after.scenarios.filter((each, at) => each !== before.scenarios[at]).map(({ name }) => name)).toEqual([
      'Half',
    ]);
  });

  it('is undone and done again exactly, by what a journal holds', () => {
    const before = documentOf(shop);
    const outcome = brought('Half', before);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    const changes = JSON.parse(JSON.stringify(outcome.changes));
    expect(revert(outcome.document, changes)).toStrictEqual(before);
    expect(apply(before, changes)).toStrictEqual(outcome.document);
  });

  it('asks no rule: what is so in Today is a fact', () => {
    const crowd = organisationOf(documentOf({ squads: 'Checkout: Ana, Bo / Refunds: Cy' }));
    expect(broughtUpToDate(documentOf(shop), bring('Split'), crowd).kind).toBe('done');
  });

  it('is refused where it is read only or not there, and nothing where it is that already', () => {
    expect(brought('Old')).toMatchObject({ refusal: { reason: 'frozen' } });
    expect(brought('X')).toMatchObject({ refusal: { reason: 'no-such-scenario' } });
    const before = documentOf(shop);
    const same = before.scenarios[0]?.organisation as typeof NEW;
    expect(broughtUpToDate(before, bring('Split'), same).kind).toBe('unchanged');
  });

  it('is not what Today is based on, nor Today itself: nothing is based on itself', () => {
    const turned = documentOf({ ...shop, scenarios: 'New < Old / Old' });
    expect(brought('Old', turned).kind).toBe('unchanged');
    expect(brought('New', turned).kind).toBe('unchanged');
  });

  it('changes nothing by the command alone', () => {
    expect(run(documentOf(shop), bring('Half')).kind).toBe('unchanged');
  });
});
