import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { VERSION } from '../../src/domain/version.ts';
import { PHASES } from '../../src/domain/vocabulary.ts';
import { jsonSchema } from '../../src/storage/jsonSchema.ts';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { arbitraryDocument } from './arbitraryDocument.ts';

const ROOT = join(import.meta.dirname, '../..');
const everyKey = JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/every-key.json'), 'utf8'));
const published = readFileSync(join(ROOT, 'public/tribecraft.schema.json'), 'utf8');
const shape = z.fromJSONSchema(JSON.parse(published));

const inScenario = (keys: object) => ({ scenarios: [{ id: 'scenario:a', name: 'A', organisation: {}, ...keys }] });
const inOrganisation = (lists: object) => inScenario({ organisation: lists });

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
    ['another version', { version: VERSION + 1 }],
    ['an unknown severity', { rules: { 'squad-size': { severity: 'fatal' } } }],
    ['no scenario', { scenarios: [] }],
    ['an id without its kind', { scenarios: [{ id: 'today', name: 'Today', organisation: {} }] }],
    ['an unknown kind of organisation', inScenario({ kind: 'tribal' })],
    ['a status that there is not', inScenario({ status: 'done' })],
    ['a day that does not exist', inScenario({ statusOn: { decided: '2027-02-29' } })],
    ['an unknown recommendation', inScenario({ follows: ['x-shaped'] })],
    ['an unknown phase', inOrganisation({ people: [{ id: 'person:a', name: 'A', phases: ['5'] }] })],
    ['a project without its end', inOrganisation({ projects: [{ id: 'project:a', name: 'A', begin: '2027-01-01' }] })],
    ['a dependency of one squad', inOrganisation({ dependencies: [{ from: 'squad:a' }] })],
  ])('refuses %s', (_, change) => {
    expect(shape.safeParse(everyKey).success).toBe(true);
    expect(shape.safeParse({ ...everyKey, ...change }).success).toBe(false);
  });

  it.each([
    ['no key but those required', inScenario({})],
    [
      'a key of version 2 that is null',
      { classification: null, notes: null, ...inScenario({ kind: null, statusOn: null }) },
    ],
    [
      'lists of version 2 that are null',
      inOrganisation({
        products: null,
        squads: [],
        people: [{ id: 'person:a', name: 'A', phases: null, imported: null }],
      }),
    ],
    [
      'a person’s unknown and imported fields',
      inOrganisation({ people: [{ id: 'person:a', name: 'A', zebra: 1, imported: { role: 'x' } }] }),
    ],
  ])('accepts %s', (_, change) => {
    expect(shape.safeParse({ format: 'tribecraft', version: VERSION, name: 'Small', ...change }).error).toBeUndefined();
  });

  it('names the phases in their order', () => {
    const lists = JSON.parse(published).properties.scenarios.items.properties.organisation.properties;
    expect(JSON.stringify(lists.people.items.properties.phases)).toContain(JSON.stringify([...PHASES]));
  });
});
