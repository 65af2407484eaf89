import process from 'node:process';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Language } from '../wording/language.ts';
import { fetchSentences, learn } from '../wording/words.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { readDiffOptions } from './diffOptions.ts';
import { NOT_READ, OK } from './exitStatus.ts';
import { complain } from './openFile.ts';
import { readOptions } from './options.ts';
import { checkUsage, diffUsage } from './usage.ts';

/** What can be asked for by the first word; without one it is `check`. */
const COMMANDS = {
  check: { read: readOptions, run: check, usage: checkUsage(calledAs('check')) },
  diff: { read: readDiffOptions, run: diff, usage: diffUsage(calledAs('diff')) },
};

function calledAs(command: string): string {
  return process.env.npm_lifecycle_event === command ? `npm run -s ${command} --` : `tribecraft ${command}`;
}

async function carryOut<Options extends { help: boolean; language: Language }>(
  { read, run, usage }: { read(words: string[]): Options; run(options: Options): number; usage: string },
  words: string[],
): Promise<number> {
  let options: Options;
  try {
    options = read(words);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    process.stderr.write(`\n${usage}`);
    return NOT_READ;
  }
  if (options.help) {
    process.stdout.write(usage);
    return OK;
  }
  await Promise.all([learn(options.language, compileMessage), fetchSentences('panels', 'faults', 'report', 'updates')]);
  return run(options);
}

function main([first, ...others]: string[]): Promise<number> {
  if (first === 'diff') return carryOut(COMMANDS.diff, others);
  return carryOut(COMMANDS.check, first === 'check' || first === undefined ? others : [first, ...others]);
}

// Npm runs this in the project's folder; the files are named from where the user stands.
const isRunByNpm = Object.keys(COMMANDS).includes(process.env.npm_lifecycle_event ?? '');
if (isRunByNpm && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
// Whoever reads the output, such as `head`, may have seen enough.
process.stdout.on('error', () => process.exit());
// Not process.exit, which would cut off what a pipe has not taken yet.
main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
