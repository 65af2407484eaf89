import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/storage/examples/examples.ts';
import { fileText } from '../../src/storage/fileText.ts';
import { readDocument } from '../../src/storage/readDocument.ts';
import { writeDocument } from '../../src/storage/writeDocument.ts';

describe('the text of a document’s file', () => {
  it.each(EXAMPLES.map(({ id, load }) => ({ id, load })))('is that of the format: $id', async ({ load }) => {
    const document = await load('nl');
    expect(await fileText(document)).toBe(writeDocument(document));
  });

  it.each(EXAMPLES.map(({ id, load }) => ({ id, load })))(
    'is there without a network, and opens: $id',
    async ({ load }) => {
      const document = await load('en');
      const text = await fileText(document, () => Promise.reject(new TypeError('Failed to fetch')));
      expect(readDocument(text)).toEqual({ kind: 'ok', document });
    },
  );
});
