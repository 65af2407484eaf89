import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/commands/outcome.ts';
import { apply, revert, run } from '../../../src/domain/commands/run.ts';
import { Document, type Scenario } from '../../../src/domain/document.ts';
import { type EveryList, keyOfRecord } from '../../../src/domain/lists.ts';
import { EVERY_LIST } from '../../../src/domain/outline.ts';
import { readDocument } from '../../../src/storage/readDocument.ts';
import { writeDocument } from '../../../src/storage/writeDocument.ts';
import { anyCommand } from '../../support/anyCommand.ts';
import { documentOf, TODAY } from '../../support/picture.ts';
import { lostReferencesOf, tooMuchBy } from '../../support/sound.ts';

/** Two tribes in three scenarios under tight limits, so that commands are refused and breaches mended often. */
const start = (mode: 'enforce' | 'sketch') =>
  documentOf({
    squads: 'A (F; I): A*, B 50%, C / B: B*, D, V? / C: E, F, G, H / D: / No squad: I, J',
    chapters: 'A (A): A, B, F / B: C, D, V? / C (V?): G, H',
    tribes: 'A (J; I): A, B, A / B (V?; I, F): C, D, C / C [chain]:',
    guilds: 'A (A): A, B, V? / B: C',
    products: 'A! (V?): A; B / B: B',
    projects:
      'P 2027-01-04..2027-05-28 running (V?; A): A, #A, @A 20%, @V? / Q 2027-02-01..2027-02-01 (B): A, P, #B, #C, @C',
    programmes: 'A (V?) / B',
    dependencies: 'A > B, B >! C, C >? A',
    scenarios: 'Today / A < Today / B < A, intended 2027-01-12',
    notes: 'a [A]: Wait / b > a: For whom? / c: Ask',
    decisions: 'Today > A: founded squad:a, agreed',
    waivers: 'squad-size squad:a [A] / unplaced person:i',
    rules: { 'squad-size': { limit: 3 }, 'tribe-size': { limit: 8 } },
    mode,
  });
const modes = fc.constantFrom('enforce' as const, 'sketch' as const);
const commands = fc.array(anyCommand, { minLength: 1, maxLength: 40 });

describe('any commands one after another', () => {
  it('keep the document sound, and the one they began from as it was', () => {
    fc.assert(
      fc.property(modes, commands, (mode, sequence) => {
        let document = start(mode);
        for (const command of sequence) {
          const before = document;
          const copy = JSON.stringify(before);
          const outcome = run(document, command);
          expect(JSON.stringify(before)).toBe(copy);
          if (outcome.kind !== 'done') continue;
          document = outcome.document;
          expect(Document.parse(document)).toStrictEqual(document);
          expect(lostReferencesOf(document)).toEqual([]);
          expect(document).not.toStrictEqual(before);
        }
        const read = readDocument(writeDocument(document));
        expect(read.kind === 'ok' ? [] : read.faults).toEqual([]);
        expect(read).toStrictEqual({ kind: 'ok', document });
      }),
      { numRuns: 200 },
    );
  });

  it('[P6] are undone exactly to where they began, and redone to where they ended', () => {
    fc.assert(
      fc.property(modes, commands, (mode, sequence) => {
        const states = [start(mode)];
        const steps: Change[][] = [];
        for (const command of sequence) {
          const outcome = run(states.at(-1) as Document, command);
          if (outcome.kind !== 'done') continue;
          states.push(outcome.document);
          steps.push(JSON.parse(JSON.stringify(outcome.changes)));
        }
        let document = states.at(-1) as Document;
        for (let index = steps.length - 1; index >= 0; index--) {
          document = revert(document, steps[index] ?? []);
          expect(document).toStrictEqual(states[index]);
        }
        for (const [index, changes] of steps.entries()) {
          document = apply(document, changes);
          expect(document).toStrictEqual(states[index + 1]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can be left for the state at any of them, and back', () => {
    fc.assert(
      fc.property(modes, commands, fc.nat(), (mode, sequence, at) => {
        const states = [start(mode)];
        for (const command of sequence) {
          const outcome = run(states.at(-1) as Document, command);
          if (outcome.kind === 'done') states.push(outcome.document);
        }
        const last = states.at(-1) as Document;
        const then = states[at % states.length] as Document;
        const scenario = (last.scenarios[0] as Scenario).id;
        const restore = { type: 'restoreDocument' as const, document: structuredClone(then), scenario, today: TODAY };
        const outcome = run(last, restore);
        expect(outcome.kind === 'done' ? outcome.document : last).toStrictEqual(then);
        if (outcome.kind !== 'done') return;
        const changes = JSON.parse(JSON.stringify(outcome.changes)) as Change[];
        expect(revert(outcome.document, changes)).toStrictEqual(last);
        expect(apply(last, changes)).toStrictEqual(then);
      }),
      { numRuns: 100 },
    );
  });

  it('share every record and every list that did not change', () => {
    fc.assert(
      fc.property(modes, commands, (mode, sequence) => {
        let document = start(mode);
        for (const command of sequence) {
          const outcome = run(document, command);
          if (outcome.kind !== 'done') continue;
          // Among several commands something may go and come back: equal in the end, and made anew on the way.
          if (command.type !== 'together' && command.type !== 'takeOverList') expectShared(document, outcome.document);
          document = outcome.document;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never break a documented limit further while the rules are enforced', () => {
    const over = ({ organisation }: Scenario) => tooMuchBy(organisation, { squad: 3, tribe: 8, squads: 2 });
    fc.assert(
      fc.property(commands, (sequence) => {
        let document: Document = { ...start('enforce'), waivers: [] };
        for (const command of sequence) {
          const outcome = run(document, command);
          if (outcome.kind !== 'done') continue;
          const before = document;
          document = outcome.document;
          // A list is a fact: what it breaks is flagged.
          if (command.type === 'takeOverList') continue;
          for (const scenario of document.scenarios.filter(({ mode }) => mode === 'enforce')) {
            const was =
              before.scenarios.find(({ id }) => id === scenario.id) ?? beginningOf(scenario, before, document);
            const known = over(was);
            for (const [subject, by] of over(scenario)) {
              if (known.has(subject)) expect(by, subject).toBeLessThanOrEqual(known.get(subject) ?? 0);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

/**
 * The scenario that a new one was made of; among several commands it may be a new one itself. Of Today as it was, that is
 * Today, the first that is based on it now.
 */
function beginningOf({ id, basedOn }: Scenario, { scenarios }: Document, after: Document): Scenario {
  const later = after.scenarios.filter((each) => each.basedOn === id);
  const kept = scenarios.find((each) => later.some((now) => now.id === each.id));
  return kept ?? scenarios.find((each) => each.id === basedOn) ?? (scenarios[0] as Scenario);
}

function expectShared(before: Document, after: Document): void {
  for (const { id, organisation } of after.scenarios) {
    const was = before.scenarios.find((each) => each.id === id)?.organisation;
    if (!was) continue;
    for (const list of EVERY_LIST) expectSharedList(was[list], organisation[list]);
    if (EVERY_LIST.every((list) => was[list] === organisation[list])) expect(organisation).toBe(was);
  }
  for (const list of ['waivers', 'notes', 'decisions'] as const) {
    if (JSON.stringify(before[list]) === JSON.stringify(after[list])) expect(after[list]).toBe(before[list]);
  }
}

type Rows = Scenario['organisation'][EveryList];

function expectSharedList(before: Rows, after: Rows): void {
  if (JSON.stringify(before) === JSON.stringify(after)) expect(after).toBe(before);
  const known = new Map<string, object>(before.map((record) => [keyOfRecord(record), record]));
  for (const record of after) {
    const was = known.get(keyOfRecord(record));
    if (was && JSON.stringify(was) === JSON.stringify(record)) expect(record).toBe(was);
  }
}
