import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/commands/outcome.ts';
import { apply, revert, run } from '../../../src/domain/commands/run.ts';
import { Document } from '../../../src/domain/document.ts';
import type { Organisation } from '../../../src/domain/organisation.ts';
import { anyCommand } from '../../support/anyCommand.ts';
import { documentOf, organisationOf } from '../../support/picture.ts';
import { lostReferencesIn, tooMuchBy } from '../../support/sound.ts';

/** Two tribes under tight limits, so that commands are refused and breaches mended often. */
const start = (mode: 'enforce' | 'sketch') =>
  documentOf({
    squads: 'A (F): A*, B 50%, C / B: B*, D, V? / C: E, F, G, H / D: / No squad: I, J',
    chapters: 'A (A): A, B, F / B: C, D, V? / C (V?): G, H',
    tribes: 'A (J; I): A, B, A / B (V?; I, F): C, D, C / C:',
    guilds: 'A (A): A, B, V? / B: C',
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
          const copy = structuredClone(before);
          const outcome = run(document, command);
          expect(before).toStrictEqual(copy);
          if (outcome.kind !== 'done') continue;
          document = outcome.document;
          expect(Document.parse(document)).toStrictEqual(document);
          expect(lostReferencesIn(organisationOf(document))).toEqual([]);
          expect(document).not.toStrictEqual(before);
        }
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
      { numRuns: 200 },
    );
  });

  it('share every record that did not change', () => {
    fc.assert(
      fc.property(modes, commands, (mode, sequence) => {
        let document = start(mode);
        for (const command of sequence) {
          const outcome = run(document, command);
          if (outcome.kind !== 'done') continue;
          // Among several commands a record may go and come back: equal in the end, and made anew on the way.
          const lists =
            command.type === 'together' ? [] : (['tribes', 'squads', 'chapters', 'guilds', 'people'] as const);
          for (const list of lists) {
            const before = new Map<string, Organisation[typeof list][number]>(
              organisationOf(document)[list].map((record) => [record.id, record]),
            );
            for (const record of organisationOf(outcome.document)[list]) {
              const was = before.get(record.id);
              if (was && JSON.stringify(was) === JSON.stringify(record)) expect(record).toBe(was);
            }
          }
          document = outcome.document;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never break a documented limit further while the rules are enforced', () => {
    fc.assert(
      fc.property(commands, (sequence) => {
        let document = start('enforce');
        for (const command of sequence) {
          const outcome = run(document, command);
          if (outcome.kind !== 'done') continue;
          const before = tooMuchBy(organisationOf(document), { squad: 3, tribe: 8, squads: 2 });
          document = outcome.document;
          if (document.scenarios[0]?.mode !== 'enforce') continue;
          for (const [subject, by] of tooMuchBy(organisationOf(document), { squad: 3, tribe: 8, squads: 2 })) {
            if (before.has(subject)) expect(by, subject).toBeLessThanOrEqual(before.get(subject) ?? 0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
