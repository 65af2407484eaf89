import type { BroughtFile } from '../importing/reader/joinFile.ts';
import { chooseFile } from '../storage/files.ts';
import { fetchWriter } from '../storage/fileText.ts';
import { UNREAD } from '../storage/unread.ts';
import { useReading } from '../store/reading.ts';
import { useView } from '../store/view.ts';
import type { Words } from '../wording/words.ts';
import { keptFiles } from './fileSaving.ts';
import { mayBeList } from './mayBeList.ts';
import { openAsNew, sayFaults } from './opening.ts';

/** In milliseconds: what takes less is not worth a word. */
const SOON = 300;

/** What can be opened: documents, pictures that carry one, and lists of people. */
const LISTS = '.csv,.tsv,.txt,.xlsx,.xls';
const KINDS = `.json,application/json,.png,.svg,${LISTS}`;

const reader = () => import('../storage/readFile.ts');
const listReader = () => import('./bringingIn.ts');
const listWorker = () => import('../importing/reader/startListWorker.ts');

/**
 * Fetches the code that reads and writes files before it is needed, so that nobody needs a network to take their work
 * away.
 */
export function warmFiles(): void {
  for (const fetchOne of [reader, listReader, fetchWriter, keptFiles]) fetchOne().catch(() => undefined);
}

/** Reads the files that the user opens, one at a time: the next one stops the one before. */
export class FileReading {
  #stopCurrent: () => void = () => undefined;

  /** A file is about to come, perhaps a list: what is needed for that is made ready. */
  expectFile(): void {
    listWorker()
      .then(({ expectList }) => expectList())
      .catch(() => undefined);
  }

  /** Lets the user choose a file, and opens it. */
  async chooseFile(words: Words): Promise<void> {
    this.expectFile();
    const file = await chooseFile(KINDS);
    if (file) await this.openFile(file, words);
  }

  /**
   * Reads a file whole before anything is opened: with one fault in it, what is open stays. Answers the key of the
   * document, or `null` where none was opened; what may be a list of people is brought in instead. Of a locked file the
   * passphrase is asked and the answer is `null`: whoever saved to it again and again would take the lock off it.
   */
  async openFile(file: File, words: Words): Promise<string | null> {
    if (await mayBeList(file).catch(() => false)) return this.#bringIn(file, words);
    // The network may have gone before the code that reads files was fetched.
    const known = await reader().catch(() => null);
    const read = known ? await this.saying(file.name, words, (signal) => known.readFile(file, signal)) : UNREAD;
    if (read?.kind === 'ok') return openAsNew(read.document);
    if (read?.kind === 'locked') {
      useView.getState().ask({ kind: 'unlock', file: file.name, envelope: read.envelope });
    } else if (read) sayFaults(read, file.name);
    return null;
  }

  /**
   * Opens several files, as they come; of those that may be lists of people the first is brought in, with the others
   * joined to it. `answered` waits until what is asked about one is answered.
   */
  async openFiles(files: readonly File[], words: Words, answered: () => Promise<void>): Promise<void> {
    const lists: File[] = [];
    for (const file of files) {
      if (await mayBeList(file).catch(() => false)) lists.push(file);
      else {
        await answered();
        await this.openFile(file, words);
      }
    }
    await answered();
    const [first, ...others] = lists;
    if (first) await this.#bringIn(first, words, others);
  }

  /** Lets the user choose a list that another is joined with. `null` where they choose none, or it cannot be had. */
  async chooseToJoin(): Promise<BroughtFile | null> {
    const file = await chooseFile(LISTS);
    return file && (await broughtOf(file));
  }

  async #bringIn(file: File, words: Words, others: readonly File[] = []): Promise<null> {
    const known = await listReader().catch(() => null);
    const [first, ...more] = await Promise.all([file, ...others].map(broughtOf));
    const unread = [file, ...others].find((_, at) => ![first, ...more][at]);
    const joining = more.filter((each) => each !== null);
    if (known && first && !unread) await known.bringIn(first, (work) => this.saying(file.name, words, work), joining);
    else sayFaults(UNREAD, (unread ?? file).name);
    return null;
  }

  /** Brings in what was copied elsewhere and pasted here: a table, or lines of text. */
  async bringInPasted(pasted: { html: string; text: string }, words: Words): Promise<void> {
    const known = await listReader().catch(() => null);
    const name = words.t('storage.reading.pasted');
    if (known) await known.bringIn({ name, brought: pasted }, (work) => this.saying(name, words, work));
  }

  /** Says that a file is being read for as long as some work takes. Where the user stops it, the answer is `null`. */
  async saying<Result>(
    file: string,
    words: Words,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result | null> {
    this.#stopCurrent();
    const stopped = new AbortController();
    const reading = { file, stop: () => stopped.abort() };
    this.#stopCurrent = reading.stop;
    const soon = setTimeout(() => {
      useReading.setState({ reading });
      useView.getState().say(words.t('storage.reading.now', { file }));
    }, SOON);
    try {
      return await work(stopped.signal);
    } catch (error) {
      if (stopped.signal.aborted) return null;
      throw error;
    } finally {
      clearTimeout(soon);
      if (useReading.getState().reading === reading) useReading.setState({ reading: null });
    }
  }
}

async function broughtOf(file: File): Promise<BroughtFile | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes && { name: file.name, brought: { bytes: new Uint8Array(bytes) } };
}
