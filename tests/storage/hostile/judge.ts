import { readDocument } from '../../../src/storage/readDocument.ts';
import { writeDocument } from '../../../src/storage/writeDocument.ts';
import { faultLine } from '../../../src/wording/saying/faultMessage.ts';
import { wordsIn } from '../../support/words.ts';

/** How a file was read, and what is wrong with that: `null` is nothing. */
export interface Verdict {
  opens: boolean;
  problem: string | null;
}

type Table = Record<string, unknown>;

/** As many faults as are listed, and as many letters as a sentence about one may have. */
const LISTED = 200;
const LONGEST = 1500;

const ROOTS = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const namesOfRoots = () => JSON.stringify(ROOTS.map((root) => Reflect.ownKeys(root).map(String)));
const namesBefore = namesOfRoots();
const languages = [wordsIn('en'), wordsIn('nl')];

/** Reads a file as the page does. It ends in a document that comes back equal from its own file, or in a list of faults. */
export function judge(file: string | Uint8Array): Verdict {
  const { opens, problem } = judgeReading(file);
  return { opens, problem: namesOfRoots() === namesBefore ? problem : 'It reached into objects that are not its own' };
}

function judgeReading(file: string | Uint8Array): Verdict {
  try {
    const read = readDocument(file);
    if (read.kind === 'ok') return { opens: true, problem: problemInCopy(read.document) };
    const { faults, count } = read;
    if (count < 1 || faults.length !== Math.min(count, LISTED)) {
      return { opens: false, problem: `Lists ${faults.length} of ${count} faults` };
    }
    const lines = languages.flatMap((words) => faults.map((fault) => faultLine(words, fault)));
    const bad = lines.find((line) => line.trim() === '' || line.length > LONGEST);
    return { opens: false, problem: bad === undefined ? null : `Says "${bad.slice(0, 200)}"` };
  } catch (error) {
    return { opens: false, problem: `Throws ${error instanceof Error ? error.stack : error}` };
  }
}

/** Compared as text for the order of its keys, and by value for what JSON cannot say; -0 and 0 are the same number. */
function problemInCopy(document: Parameters<typeof writeDocument>[0]): string | null {
  const written = writeDocument(document);
  const again = readDocument(written);
  if (again.kind === 'refused') return `Refuses its own file: ${JSON.stringify(again.faults[0])}`;
  if (writeDocument(again.document) !== written) return 'Writes another file after reading its own';
  const isSame = JSON.stringify(again.document) === JSON.stringify(document) && isEqual(again.document, document);
  return isSame ? null : 'Reads another document from its own file';
}

function isEqual(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => isEqual((one as Table)[key], (other as Table)[key]));
}
