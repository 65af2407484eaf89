import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { REAL_DATA } from './dataFolder.ts';

/** What the schema of SARIF 2.1.0, which is kept beside the data from real life, complains of in a log. */
export function sarifComplaints(log: unknown): string[] {
  const text = readFileSync(join(REAL_DATA, 'schemas', 'sarif-2.1.0.json'), 'utf8');
  // It is written in an older draft, of which it uses what later ones have too, but for the names of these two.
  const { $schema, id, ...schema } = JSON.parse(text);
  const isValid = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  isValid(log);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
