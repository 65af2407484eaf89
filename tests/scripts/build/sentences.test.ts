import { describe, expect, it } from 'vitest';
import { compiledSentences, sentences } from '../../../scripts/build/sentences.ts';

const SOME = { panels: { open: 'Open', squads: { many: '{count, plural, one {# squad} other {# squads}}' } } };

describe('the sentences of the built page', () => {
  it('stand under their whole names, read already', () => {
    expect(compiledSentences(SOME)).toEqual({
      'panels.open': ['Open'],
      'panels.squads.many': [['count', 'plural', { one: ['#', ' squad'], other: ['#', ' squads'] }]],
    });
  });

  it('are those of the files of parts, and of no other file', async () => {
    const { load } = sentences() as { load: (this: object, id: string) => Promise<string | null> };
    expect(await load.call({}, '/home/noor/tribecraft/src/wording/words.ts')).toBeNull();
    expect(await load.call({}, '/home/noor/tribecraft/src/wording/en/panels.ts')).toBeNull();
  });
});
