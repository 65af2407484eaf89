import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { WITHOUT_FEATURES } from '../../scripts/browserFeatures.ts';

/** What the installed Playwright leaves off by itself. */
function leftOffByPlaywright(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const bundle = readFileSync(join(folder, 'lib', 'coreBundle.js'), 'utf8');
  const [, list = ''] = /disabledFeatures = \[(.*?)\]\.filter\(/s.exec(bundle) ?? [];
  return [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name as string);
}

it('the features that the tests leave off have all of Playwright’s own among them', () => {
  const ours = WITHOUT_FEATURES.replace('--disable-features=', '').split(',');
  expect(leftOffByPlaywright()).toContain('HttpsUpgrades');
  expect(ours).toEqual(expect.arrayContaining(leftOffByPlaywright()));
});
