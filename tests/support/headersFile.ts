import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The headers of `deploy/_headers` for a path of the site: of several rules for one header, the last one's. */
export function headersFor(path: string): Record<string, string> {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'deploy', '_headers'), 'utf8');
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of text.split('\n')) {
    const [, pattern] = /^(\/\S*)$/.exec(line) ?? [];
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (pattern) applies = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    else if (applies && name && value) headers[name] = value;
  }
  return headers;
}
