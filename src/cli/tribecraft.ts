import process from 'node:process';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { fetchSentences, learn } from '../wording/words.ts';
import { check } from './check.ts';
import { NOT_READ, OK } from './exitStatus.ts';
import { complain } from './openFile.ts';
import { type Options, readOptions } from './options.ts';
import { USAGE } from './usage.ts';

async function main(words: string[]): Promise<number> {
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
    return OK;
  }
  await Promise.all([learn(options.language, compileMessage), fetchSentences('panels', 'faults', 'report')]);
  return check(options);
}

// Npm runs this in the project's folder; the files are named from where the user stands.
if (process.env.npm_lifecycle_event === 'check' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
// Whoever reads the output, such as `head`, may have seen enough.
process.stdout.on('error', () => process.exit());
// Not process.exit, which would cut off what a pipe has not taken yet.
main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
