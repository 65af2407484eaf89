import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Document, RuleSettings } from '../domain/document.ts';
import type { Refused } from '../storage/faultList.ts';
import { readDocument, tooLarge } from '../storage/readDocument.ts';
import { readRules } from '../storage/readRules.ts';
import { faultLine } from '../wording/saying/faultMessage.ts';
import { marked } from '../wording/saying/marked.ts';
import { fetchSentences, learn, wordsIn } from '../wording/words.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { type FileReport, reportOn } from './report.ts';
import { table } from './table.ts';

const FAILED = 1;
const NOT_READ = 2;

function complain(sentence: string): void {
  process.stderr.write(`${marked(sentence)}\n`);
}

/** What `read` makes of a file, or `null` after its faults were said on standard error. */
function open<Ok extends { kind: 'ok' }>(file: string, read: (bytes: Uint8Array) => Ok | Refused): Ok | null {
  try {
    const result = tooLarge(statSync(file).size) ?? read(readFileSync(file));
    if (result.kind === 'ok') return result;
    for (const fault of result.faults) complain(`${file}: ${faultLine(wordsIn('en'), fault)}`);
    const more = result.count - result.faults.length;
    if (more > 0) complain(`${file}: and ${more} more, ${result.count} in all`);
  } catch (error) {
    complain(`${file}: ${error instanceof Error ? error.message : error}`);
  }
  return null;
}

/** The user's local calendar date, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function fails({ scenarios }: FileReport, strict: boolean): boolean {
  return scenarios.some(({ counts }) => counts.error > 0 || (strict && counts.warning > 0));
}

/** Checks every file, prints what was found, and answers with the exit status. */
function checkFiles({ files, json, strict, on }: Options, standard: RuleSettings | null): number {
  let status = 0;
  const reports: FileReport[] = [];
  for (const file of files) {
    const opened = open<{ kind: 'ok'; document: Document }>(file, readDocument);
    if (opened === null) {
      status = NOT_READ;
      continue;
    }
    const report = reportOn(file, opened.document, standard, on ?? today());
    if (fails(report, strict)) status = Math.max(status, FAILED);
    if (json) reports.push(report);
    else process.stdout.write(table(report));
  }
  if (json) process.stdout.write(`${JSON.stringify({ files: reports })}\n`);
  return status;
}

function main(words: string[]): number {
  let options: Options;
  try {
    options = readOptions(words);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    process.stderr.write(`\n${USAGE}`);
    return NOT_READ;
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options.rules === null) return checkFiles(options, null);
  const standard = open(options.rules, readRules);
  return standard === null ? NOT_READ : checkFiles(options, standard.settings);
}

// Npm runs this in the project's folder; the files are named from where the user stands.
if (process.env.npm_lifecycle_event === 'check' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
// Whoever reads the output, such as `head`, may have seen enough.
process.stdout.on('error', () => process.exit());
// Not process.exit, which would cut off what a pipe has not taken yet.
Promise.all([learn('en', compileMessage), fetchSentences('faults')]).then(() => {
  process.exitCode = main(process.argv.slice(2));
});
