import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { check } from '../../src/domain/rules/check.ts';
import { ORGANISATION_KINDS } from '../../src/domain/vocabulary.ts';
import { loadTemplate } from '../../src/storage/templates/templates.ts';
import { writeDocument } from '../../src/storage/writeDocument.ts';

const FOLDER = join(import.meta.dirname, '../../src/storage/templates');
const DAY = '2027-01-15';

/** The organisation that a document begins with. */
function begun({ scenarios: [scenario] }: Document) {
  if (!scenario) throw new Error('a document without a scenario');
  return scenario;
}

/** What a document says without words: everything but names of things, roles and texts. */
const facts = (document: Document): unknown =>
  JSON.parse(JSON.stringify(document), (key, value) =>
    ['name', 'purpose', 'mission', 'role', 'expertise', 'value'].includes(key) ? value !== '' : value,
  );

describe.each(ORGANISATION_KINDS)('a document that begins as %s', (kind) => {
  it.each(['en', 'nl'] as const)(
    'is stored as the program writes it, states its kind and breaks nothing (%s)',
    async (language) => {
      const document = await loadTemplate(kind, language);
      expect(writeDocument(document)).toBe(readFileSync(join(FOLDER, `${kind}.${language}.json`), 'utf8'));
      const scenario = begun(document);
      expect(scenario.kind).toBe(kind);
      expect(check(scenario, document, DAY).filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('says the same of the same people in both languages', async () => {
    const [english, dutch] = [await loadTemplate(kind, 'en'), await loadTemplate(kind, 'nl')];
    expect(facts(dutch)).toEqual(facts(english));
    const named = (document: Document) => begun(document).organisation.people.map(({ name }) => name);
    expect(named(dutch)).toEqual(named(english));
  });
});

it('each kind has the forms that it is drawn as', async () => {
  const drawn: string[] = [];
  for (const kind of ORGANISATION_KINDS) {
    const { tribes } = begun(await loadTemplate(kind, 'en')).organisation;
    drawn.push(`${kind}: ${tribes.map(({ name, form }) => `${name} [${form}]`).join(', ')}`);
  }
  expect(drawn).toEqual([
    'traditional: Marketing [department], Product management [department], Operations [department], IT [department]',
    'virtual-chain: Savings [chain], Marketing [department], Product management [department], Operations [department], IT [department]',
    'life-event-chain: Having a child [chain]',
    'hybrid: Management [department], Operations [department], Online [tribe]',
    'agile: Payments [tribe]',
  ]);
});
