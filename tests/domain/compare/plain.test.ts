import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textOf } from '../../../src/domain/compare/alteration.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import { anyPair } from '../../support/anyPair.ts';
import { plainBill, plainTexts, plainTogether } from '../../support/plainChanges.ts';
import { rounds, SOAK_TIME } from '../../support/rounds.ts';

/** Each word that a change is known by, of each kind of thing: all of them occur among the pairs. */
const WORDS: Record<string, string> = {
  tribe: 'became split merged founded dissolved name purpose kind lead coaches form profile',
  squad: `became split merged founded dissolved new gone how text
    name tribe mission productOwner coach connected profile`,
  chapter: 'became split merged founded dissolved name tribe expertise lead',
  person: `new gone moved also-in left filled share chapter line-manager
    name role job scale fte kind location deep broad phases employeeNumber email note fields`,
  guild: 'new gone name coordinator members',
  product: 'new gone name squad service manager complex way phase launch value text',
  project: 'new gone name kind begin end state lead programme after products squads members text',
  programme: 'new gone name manager text',
};
const everyWord = Object.entries(WORDS).flatMap(([kind, words]) => words.split(/\s+/).map((word) => `${word} ${kind}`));

it(
  'finds what a plain reading of its description finds: the changes, the bill, and who stays together',
  () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const { alterations, bill, together } = compare(before, after);
        const texts = alterations.map(textOf).filter((text) => text !== null);
        expect(texts.sort()).toEqual(plainTexts(before, after));
        expect(bill).toEqual(plainBill(before, after));
        expect(together).toEqual(plainTogether(before, after));
        for (const text of texts) seen.add(text.slice(0, text.indexOf(':')));
      }),
      { numRuns: rounds(1200, 100_000) },
    );
    expect([...seen].sort()).toEqual(everyWord.sort());
  },
  5 * SOAK_TIME,
);
