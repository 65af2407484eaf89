import { z } from 'zod';
import { Document } from '../domain/document.ts';
import { VERSION } from '../domain/version.ts';

/** The JSON Schema of a file, as `public/tribecraft.schema.json` has it. What ids point at it cannot say. */
export function jsonSchema(): string {
  const { $schema, ...shape } = z.toJSONSchema(Document, { io: 'input' });
  return `${JSON.stringify({ $schema, title: `Tribecraft document, format version ${VERSION}`, ...shape }, null, 2)}\n`;
}
