import { expect } from 'vitest';
import type { Command } from '../../src/domain/commands/command.ts';
import type { Outcome, Refusal } from '../../src/domain/commands/outcome.ts';
import { apply, revert, run } from '../../src/domain/commands/run.ts';
import { Document } from '../../src/domain/document.ts';
import { readDocument } from '../../src/storage/readDocument.ts';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { documentOf, here, type Picture } from './picture.ts';

type When = Pick<Command, 'scenario' | 'today'>;

/** A command of the scenario that pictures show, on the day of the tests, unless it says otherwise. */
export type Asked = Command extends infer C ? (C extends Command ? Omit<C, keyof When> & Partial<When> : never) : never;

export const ask = (asked: Asked): Command => ({ ...here, ...asked }) as Command;

/** What comes of a command in a picture. What is done must also undo, redo and stand the format's own test. */
export function outcomeOf(picture: Picture, asked: Asked): Outcome {
  const before = documentOf(picture);
  const outcome = run(before, ask(asked));
  expect(before).toStrictEqual(documentOf(picture));
  if (outcome.kind === 'done') {
    expect(revert(outcome.document, outcome.changes)).toStrictEqual(before);
    expect(apply(before, JSON.parse(JSON.stringify(outcome.changes)))).toStrictEqual(outcome.document);
    expect(Document.parse(outcome.document)).toStrictEqual(outcome.document);
    expect(readDocument(writeDocument(outcome.document))).toStrictEqual({ kind: 'ok', document: outcome.document });
  }
  return outcome;
}

/** The document after a command that must be done. */
export function afterwards(picture: Picture, asked: Asked): Document {
  const outcome = outcomeOf(picture, asked);
  if (outcome.kind !== 'done') throw new Error(answer(picture, asked));
  return outcome.document;
}

/** `done`, `unchanged`, or why not: `no-such-squad squad:pay`, `squad-size squad:pay 10`. */
export function answer(picture: Picture, asked: Asked): string {
  const outcome = outcomeOf(picture, asked);
  return outcome.kind === 'refused' ? reasonOf(outcome.refusal) : outcome.kind;
}

function reasonOf(refusal: Refusal): string {
  if (refusal.kind === 'impossible') return [refusal.reason, refusal.subject].filter(Boolean).join(' ');
  return refusal.findings.map(({ rule, subject, count }) => `${rule} ${subject} ${count}`).join(', ');
}
