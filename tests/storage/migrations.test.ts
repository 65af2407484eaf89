import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { check } from '../../src/domain/rules/check.ts';
import { VERSION } from '../../src/domain/version.ts';
import { lift, MIGRATIONS, type Migration } from '../../src/storage/migrations.ts';
import { readDocument } from '../../src/storage/readDocument.ts';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { itOnRealData } from '../support/realData.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

function opened(file: string): Document {
  const result = readDocument(file);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.faults));
  return result.document;
}

/** What the rules find in each scenario: the rule and what it is about. */
function found(document: Document): string[][] {
  return document.scenarios.map((scenario) => {
    return check(scenario, document, '2027-02-01').map(({ rule, subject }) => `${rule} ${subject}`);
  });
}

const steps: Migration[] = [
  (raw) => ({ ...raw, version: 2, title: raw.name }),
  (raw) => ({ ...raw, version: 3, title: `${raw.title}!` }),
];

it('an older file is lifted step by step, each step taking what the one before made', () => {
  expect(lift({ version: 1, name: 'Ana' }, 1, steps)).toEqual({ version: 3, name: 'Ana', title: 'Ana!' });
  expect(lift({ version: 2, title: 'Bo' }, 2, steps)).toEqual({ version: 3, title: 'Bo!' });
});

it('a file of this version stays as it is', () => {
  const raw = { version: 3, title: 'Cy' };
  expect(lift(raw, 3, steps)).toBe(raw);
});

it('there is a step for every version before this one', () => {
  expect(MIGRATIONS).toHaveLength(VERSION - 1);
});

describe('a file of version 1', () => {
  it('opens whole: it is written as it was, with another number', () => {
    const file = fixture('every-key.v1.json');
    expect(writeDocument(opened(file))).toBe(file.replace('"version": 1', `"version": ${VERSION}`));
  });

  it('has nothing of what came later, and what it breaks is what it broke', () => {
    const document = opened(fixture('every-key.v1.json'));
    const [today, proposal] = document.scenarios;
    expect(document).toMatchObject({ version: VERSION, classification: '', notes: [], decisions: [] });
    expect(today).toMatchObject({ kind: null, status: 'draft', follows: [], frozen: null });
    expect(proposal).toMatchObject({ status: 'intended', effective: '2027-04-01', statusOn: { intended: null } });
    expect(today?.organisation).toMatchObject({
      tribes: [{ kind: 'change', form: 'tribe', profile: {} }],
      squads: [{ connected: [], profile: {} }],
      products: [],
      projects: [],
      programmes: [],
      dependencies: [],
    });
    expect(found(document)).toEqual([['squad-small squad:app'], []]);
  });

  it('has its unknown keys that are known by now read as they are, and the others kept', () => {
    const document = opened(fixture('keys-of-version-2.v1.json'));
    expect(document).toMatchObject({
      version: VERSION,
      classification: 'Confidential',
      notes: [{ id: 'note:n1', to: null, text: 'wait for the works council', done: false }],
      zebra: [1],
      scenarios: [
        {
          follows: ['vision', 't-shaped'],
          frozen: null,
          organisation: {
            tribes: [{ form: 'department', colour: 'red' }],
            squads: [{ profile: { customer: '2.0', humour: '2.0' } }],
            people: [{ job: 'Productmanager B', phases: [] }],
            products: [{ squad: 'squad:app', complex: false, price: 9 }],
          },
        },
      ],
    });
    expect(opened(writeDocument(document))).toEqual(document);
  });

  it('is refused for a fault in one of those, at its place', () => {
    const result = readDocument(fixture('faults-in-keys-of-version-2.v1.json'));
    expect(result.kind === 'refused' && result.faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'notes[0].text wrong-type',
      'scenarios[0].frozen not-a-day',
      'scenarios[0].organisation.tribes[0].form unknown-choice',
      'scenarios[0].organisation.products[0].squad unknown-id',
    ]);
  });

  itOnRealData('is what the Rust project was taken down in', 'rust-project.json', (document) => {
    expect(document.version).toBe(VERSION);
    expect(document.scenarios[0]?.organisation).toMatchObject({ products: [], dependencies: [] });
  });
});
