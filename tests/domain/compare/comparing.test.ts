import fc from 'fast-check';
import { expect, it } from 'vitest';
import { run } from '../../../src/domain/commands/run.ts';
import { textOf } from '../../../src/domain/compare/alteration.ts';
import { Comparing, compare } from '../../../src/domain/compare/compare.ts';
import type { Organisation } from '../../../src/domain/organisation.ts';
import { outlineOf, scenarioFrom } from '../../../src/domain/outline.ts';
import { alterDraft, type Deed } from '../../support/alterDraft.ts';
import { anyCommand } from '../../support/anyCommand.ts';
import { anyCrowdedOrganisation, anyEdit, type Edit, edited } from '../../support/anyEdit.ts';
import { anyDeed, anyPair } from '../../support/anyPair.ts';
import { documentOf, inScenario, organisationOf } from '../../support/picture.ts';
import { rounds, SOAK_TIME } from '../../support/rounds.ts';

/** What is done next: a deed or an edit, or back to one of those that were there. */
type Step = { deed: Deed } | { edit: Edit } | { back: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ deed: anyDeed }) },
    { weight: 3, arbitrary: fc.record({ edit: anyEdit }) },
    { weight: 1, arbitrary: fc.record({ back: fc.nat(20) }) },
  ),
  { minLength: 2, maxLength: 12 },
);

/** The same with every record, and every list, of another one that is as it was there. */
const sharing = (organisation: Organisation, like: Organisation): Organisation =>
  scenarioFrom(outlineOf(inScenario(organisation) as never, inScenario(like) as never), inScenario(like) as never)
    .organisation;

/** Every organisation that steps lead to, one after the other; most records are the same in each and the next. */
function chain(start: readonly Organisation[], taken: readonly Step[]): Organisation[] {
  const all = [...start];
  for (const [at, step] of taken.entries()) {
    const last = all.at(-1) as Organisation;
    if ('back' in step) all.push(all[step.back % all.length] as Organisation);
    else if ('edit' in step) all.push(edited(last, step.edit));
    else all.push(sharing(alterDraft(last, [step.deed], `step-${at}`), last));
  }
  return all;
}

/** That one who remembers says of each, all along, what is said by somebody who sees both for the first time. */
function expectSame(before: Organisation, afters: readonly Organisation[]): void {
  const comparing = new Comparing();
  for (const after of afters)
    expect(comparing.of(before, after)).toEqual(compare(structuredClone(before), structuredClone(after)));
}

it(
  'finds after each step and each step back what comparing anew finds',
  () => {
    const starts = fc.oneof(
      anyPair.map(([before, after]) => [before, sharing(after, before)]),
      anyCrowdedOrganisation.map((organisation) => [organisation]),
    );
    fc.assert(
      fc.property(starts, steps, ([before, ...others], taken) => {
        const first = before as Organisation;
        expectSame(first, chain([first, ...others], taken));
      }),
      { numRuns: rounds(150, 20_000) },
    );
  },
  SOAK_TIME,
);

it(
  'finds after each command what comparing anew finds',
  () => {
    const start = documentOf({
      squads: 'A (F; I): A*, B 50%, C / B: B*, D, V? / C: E, F, G, H / D: W? / No squad: I, J, X?',
      chapters: 'A (A): A, B, F / B: C, D, V? / C (X?): G, H',
      tribes: 'A (J; I): A, B, A / B (V?; I, F): C, D, C / C [department]:',
      guilds: 'A (A): A, B / B: C',
      dependencies: 'A > B, B >! C, C >? A',
    });
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 5, maxLength: 40 }), (commands) => {
        let document = start;
        const afters = commands.map((command) => {
          const outcome = run(document, command);
          if (outcome.kind === 'done') document = outcome.document;
          return organisationOf(document);
        });
        expectSame(organisationOf(start), [...afters, ...afters.toReversed()]);
      }),
      { numRuns: rounds(40, 4000) },
    );
  },
  SOAK_TIME,
);

it('forgets a line manager who is no other once they fill the vacancy that was one', () => {
  const [before, led, filled] = [
    { squads: 'A: V?, Bram / C: Mei, Tariq', chapters: 'X (V?): Tariq' },
    { squads: 'A: Bram / C: Mei, Tariq', chapters: 'X (Mei): Tariq' },
    { squads: 'A: Bram, Mei / C: Mei, Tariq', chapters: 'X (Mei): Tariq' },
  ].map((picture) => organisationOf(documentOf(picture))) as [Organisation, Organisation, Organisation];
  const comparing = new Comparing();
  const said = (after: Organisation) =>
    comparing
      .of(before, after)
      .alterations.map(textOf)
      .filter((text) => text?.startsWith('line-manager'));
  const otherManager = ['line-manager person:tariq person:v person:mei'];
  expect(said(led)).toEqual(otherManager);
  expect(said(sharing(filled, led))).toEqual([]);
  expect(said(led)).toEqual(otherManager);
});

it('is not misled by another organisation of before', () => {
  fc.assert(
    fc.property(anyPair, anyPair, ([one, other], [third]) => {
      const comparing = new Comparing();
      for (const before of [one, other, third, one])
        expect(comparing.of(before, other)).toEqual(compare(structuredClone(before), structuredClone(other)));
    }),
  );
});
