import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchema } from '../src/storage/jsonSchema.ts';

writeFileSync(join(import.meta.dirname, '../public/tribecraft.schema.json'), jsonSchema());
