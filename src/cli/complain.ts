import process from 'node:process';
import { marked } from '../wording/saying/marked.ts';

/** Says something on standard error, without what could steer a terminal. */
export function complain(sentence: string): void {
  process.stderr.write(`${marked(sentence)}\n`);
}
