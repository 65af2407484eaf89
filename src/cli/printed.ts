import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { complain } from './complain.ts';

/** Writes a text to a file, or to the terminal where none is named; whether that could be done. */
export function printed(text: string, output: string | null): boolean {
  if (output === null) {
    process.stdout.write(text);
    return true;
  }
  try {
    writeFileSync(output, text);
    return true;
  } catch (error) {
    complain(`${output}: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}
