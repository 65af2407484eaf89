import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../src/domain/rules/catalogue.ts';
import { readDocument } from '../src/storage/readDocument.ts';

const ROOT = join(import.meta.dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe('the README', () => {
  it('states the rules as they are: severity, limit and what each is flagged on', () => {
    const rows = [...readme.matchAll(/^\| `([\w-]+)` \| (error|warning|info) \| (\S+) \| (\w+) \|/gm)];
    expect(rows.map(([, ...cells]) => cells.join(' '))).toEqual(
      RULES.map(({ id, severity, limit, subject }) => [id, severity, limit ?? '-', subject].join(' ')),
    );
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const named = [...readme.matchAll(/npm (?:run (?:-s )?)?([\w:]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !['ci', 'pack'].includes(name ?? '') && !(name && name in scripts))).toEqual([]);
  });

  it('shows a document that opens', () => {
    const [, example] = /```json\n([\s\S]+?)```/.exec(readme) ?? [];
    expect(readDocument(example ?? '').kind).toBe('ok');
  });
});
