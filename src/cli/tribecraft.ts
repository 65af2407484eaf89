import process from 'node:process';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { fetchSentences, learn, type Words } from '../wording/words.ts';
import { check } from './check.ts';
import { complain } from './complain.ts';
import { diff } from './diff.ts';
import { readDiffOptions } from './diffOptions.ts';
import { NOT_READ, OK } from './exitStatus.ts';
import { readOptions } from './options.ts';
import { languageAsked } from './parsed.ts';

/** The sentences that are said here. */
const SAID = ['commandLine', 'panels', 'faults', 'report', 'updates'] as const;

/** What can be asked for by the first word; without one it is `check`. */
const COMMANDS = {
  check: { name: 'check', read: readOptions, run: check },
  diff: { name: 'diff', read: readDiffOptions, run: diff },
} as const;

function calledAs(command: string): string {
  return process.env.npm_lifecycle_event === command ? `npm run -s ${command} --` : `tribecraft ${command}`;
}

interface Command<Options> {
  name: keyof typeof COMMANDS;
  read(words: Words, args: string[]): Options;
  run(options: Options): Promise<number>;
}

async function carryOut<Options extends { help: boolean }>(
  { name, read, run }: Command<Options>,
  args: string[],
): Promise<number> {
  // What is wrong with the options is said in the language that is among them.
  const [words] = await Promise.all([learn(languageAsked(args), compileMessage), fetchSentences(...SAID)]);
  const usage = words.t(`commandLine.${name}`, { called: calledAs(name) });
  let options: Options;
  try {
    options = read(words, args);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    process.stderr.write(`\n${usage}`);
    return NOT_READ;
  }
  if (options.help) {
    process.stdout.write(usage);
    return OK;
  }
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
