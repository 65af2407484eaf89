import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

it('editors are told what the formatter does', () => {
  const told = [...read('.editorconfig').matchAll(/^(\w+) = (.+)$/gm)].map(([, name, value]) => [name, value]);
  const { formatter, javascript } = JSON.parse(read('biome.json'));
  expect(Object.fromEntries(told)).toMatchObject({
    indent_style: formatter.indentStyle,
    indent_size: String(formatter.indentWidth),
    max_line_length: String(formatter.lineWidth),
    quote_type: javascript.formatter.quoteStyle,
    // What it does where nothing else is said.
    end_of_line: 'lf',
    insert_final_newline: 'true',
  });
});
