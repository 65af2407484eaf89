import { parseArgs } from 'node:util';
import { Day } from '../domain/values.ts';

/** What the command line asks for. */
export interface Options {
  files: string[];
  json: boolean;
  strict: boolean;
  help: boolean;
  /** A file whose pack, rules and waivers hold in place of the documents' own. */
  rules: string | null;
  /** The day to take for today, as `YYYY-MM-DD`. */
  on: string | null;
}

export const USAGE = `Usage: npm run -s check -- [--json] [--strict] [--rules FILE] [--on YYYY-MM-DD] FILE…

Applies the staffing rules to every scenario of each document, and lists what they find.

  --json        print JSON in place of a table
  --strict      let warnings fail the check, as breaches do
  --rules FILE  apply the pack, rules and waivers of this file in place of the documents' own,
                and list every rule that a document softens
  --on DAY      take this day for today, such as 2027-03-31

Exit status: 2 when a file could not be read, else 1 when there is a breach that is not waived, else 0.
`;

/** Reads a command line; throws an error that says what is wrong with it. */
export function readOptions(words: string[]): Options {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      rules: { type: 'string' },
      on: { type: 'string' },
    },
  });
  const { json, strict, help, rules = null, on = null } = values;
  if (on !== null && !Day.safeParse(on).success) throw new Error(`${on} is not a day`);
  if (positionals.length === 0 && !help) throw new Error('Name at least one file');
  return { files: positionals, json, strict, help, rules, on };
}
