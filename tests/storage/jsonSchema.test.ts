import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchema } from '../../src/storage/jsonSchema.ts';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { arbitraryDocument } from './arbitraryDocument.ts';

const ROOT = join(import.meta.dirname, '../..');
const everyKey = JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/every-key.json'), 'utf8'));
const published = readFileSync(join(ROOT, 'public/tribecraft.schema.json'), 'utf8');
const shape = z.fromJSONSchema(JSON.parse(published));

describe('the published JSON Schema', () => {
  it('is what the shapes say now; otherwise run `npm run schema`', () => {
    expect(published).toBe(jsonSchema());
  });

  it('accepts whatever is written', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(shape.safeParse(JSON.parse(writeDocument(document))).error).toBeUndefined();
      }),
    );
  });

  it.each([
    ['a blank name', { name: ' ' }],
    ['another version', { version: 2 }],
    ['an unknown severity', { rules: { 'squad-size': { severity: 'fatal' } } }],
    ['no scenario', { scenarios: [] }],
    ['an id without its kind', { scenarios: [{ id: 'today', name: 'Today', organisation: {} }] }],
  ])('refuses %s', (_, change) => {
    expect(shape.safeParse(everyKey).success).toBe(true);
    expect(shape.safeParse({ ...everyKey, ...change }).success).toBe(false);
  });
});
