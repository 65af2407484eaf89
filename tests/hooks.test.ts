import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { scripts } = JSON.parse(read('package.json'));

describe('what is checked before a push', () => {
  const hook = read('.hooks/pre-push');

  it('is done by commands and tests that there are', () => {
    const commands = [...hook.matchAll(/npm run --silent (\S+)/g)].map(([, name = '']) => name);
    const tests = hook.match(/\btests\/\S+/g) ?? [];
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    expect(tests.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    expect([commands.length, tests.length]).toEqual([2, 3]);
  });

  it('is asked for by one command, and by nothing that runs of itself', () => {
    const asking = Object.entries<string>(scripts).filter(([, command]) => command.includes('hooksPath'));
    expect(asking).toEqual([['hooks', 'git config core.hooksPath .hooks']]);
  });
});
