import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/wording/language.ts';
import { PARTS, type Part } from '../../src/wording/parts.ts';
import { askedTooEarly } from '../support/sentencesAsked.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NAMES = Object.keys(PARTS) as Part[];

function readSource(path: string): string | null {
  const file = join(ROOT, path);
  return /\.tsx?$/.test(path) && !path.startsWith('src/wording/parts') && existsSync(file)
    ? readFileSync(file, 'utf8')
    : null;
}

/** The names of a part's sentences: tests load them as the built page does, by their whole names. */
async function keysOf(part: Part, language: Language): Promise<string[]> {
  return Object.keys((await PARTS[part][language]()).sentences);
}

describe('the parts of the sentences', () => {
  it('share no sentence, and hold the same ones in every language', async () => {
    const found = new Map<string, Part>();
    for (const part of NAMES) {
      const [english, dutch] = await Promise.all([keysOf(part, 'en'), keysOf(part, 'nl')]);
      expect(dutch.sort()).toEqual(english.sort());
      for (const key of english) {
        expect(found.get(key)).toBeUndefined();
        found.set(key, part);
      }
    }
    expect(found.size).toBeGreaterThan(500);
  });

  it('are in hand wherever one of their sentences is asked for', async () => {
    const partOf = new Map<string, string>();
    for (const part of NAMES) for (const key of await keysOf(part, 'en')) partOf.set(key, part);
    expect(askedTooEarly('src/main.tsx', readSource, partOf)).toEqual([]);
  });

  it('are missed where what asks for them is loaded without them', () => {
    const sources: Record<string, string> = {
      'src/main.tsx': "import { a } from './a.ts'; const Later = fetched(['dialogs'], () => import('./later.tsx'));",
      'src/a.ts': `export const a = (key) => words.t('page.one') + words.t(\`page.\${key}\`) + words.t('late.one');`,
      'src/later.tsx': "import type { T } from './never.ts'; import './deeper.ts'; words.t('late.one');",
      'src/deeper.ts': `words.t(\`late.\${which}.end\`); words.t(\`rules.\${rule}.why\`);`,
      'src/never.ts': "words.t('rules.size.why');",
    };
    const partOf = new Map([
      ['page.one', 'page'],
      ['late.one', 'dialogs'],
      ['late.two.end', 'dialogs'],
      ['rules.size.why', 'panels'],
    ]);
    expect(askedTooEarly('src/main.tsx', (path) => sources[path] ?? null, partOf)).toEqual([
      'src/a.ts: late.one with page only, is in dialogs',
      'src/deeper.ts: rules.*.why with dialogs,page only, is in panels',
    ]);
  });
});
