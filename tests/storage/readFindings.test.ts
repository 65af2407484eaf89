import { expect, it } from 'vitest';
import { readFindings } from '../../src/storage/readFindings.ts';

const read = (content: unknown) =>
  readFindings(new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)));

const FINDING = {
  rule: 'squad-size',
  severity: 'error',
  subject: 'squad:app',
  message: 'App has 10 members (limit 9)',
};
const kept = (finding: object) => ({
  files: [{ file: 'a.json', scenarios: [{ id: 's', name: 'S', findings: [finding] }] }],
});

it('has what an earlier version printed, without a name, a tribe or a waiver', () => {
  const old = { ...FINDING, waived: false, count: 10, limit: 9 };
  expect(read(kept(old))).toEqual({ kind: 'ok', kept: kept({ ...old, name: '' }) });
});

it('has a file that could not be read without scenarios', () => {
  expect(read({ files: [{ file: 'a.json', faults: [] }] })).toMatchObject({ kept: { files: [{ scenarios: [] }] } });
});

it.each([
  ['not JSON', '{', 'not-json '],
  ['not what was printed', {}, 'missing files'],
  [
    'an unknown severity',
    kept({ ...FINDING, severity: 'off' }),
    'unknown-choice files[0].scenarios[0].findings[0].severity',
  ],
  ['no message', kept({ ...FINDING, message: 1 }), 'wrong-type files[0].scenarios[0].findings[0].message'],
  ['a key that reaches elsewhere', '{"files":[],"__proto__":{}}', 'forbidden-key __proto__'],
])('refuses %s', (_, content, fault) => {
  const result = read(content);
  const faults = result.kind === 'refused' ? result.faults.map(({ code, path }) => `${code} ${path}`) : [];
  expect(faults).toEqual([fault]);
});
