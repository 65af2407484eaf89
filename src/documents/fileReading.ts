import { chooseFile } from '../storage/files.ts';
import { fetchWriter } from '../storage/fileText.ts';
import { UNREAD } from '../storage/unread.ts';
import { useReading } from '../store/reading.ts';
import { useView } from '../store/view.ts';
import type { Words } from '../wording/words.ts';
import { keptFiles } from './fileSaving.ts';
import { openAsNew, sayFaults } from './opening.ts';

/** In milliseconds: what takes less is not worth a word. */
const SOON = 300;

const reader = () => import('../storage/readFile.ts');

/**
 * Fetches the code that reads and writes files before it is needed, so that nobody needs a network to take their work
 * away.
 */
export function warmFiles(): void {
  for (const fetchOne of [reader, fetchWriter, keptFiles]) fetchOne().catch(() => undefined);
}

/** Reads the files that the user opens, one at a time: the next one stops the one before. */
export class FileReading {
  #stopCurrent: () => void = () => undefined;

  /** Lets the user choose a file, and opens it. */
  async chooseFile(words: Words): Promise<void> {
    const file = await chooseFile('.json,application/json');
    if (file) await this.openFile(file, words);
  }

  /**
   * Reads a file whole before anything is opened: with one fault in it, what is open stays. Answers the key of the
   * document, or `null` where none was opened.
   */
  async openFile(file: File, words: Words): Promise<string | null> {
    // The network may have gone before the code that reads files was fetched.
    const known = await reader().catch(() => null);
    const read = known ? await this.saying(file.name, words, (signal) => known.readFile(file, signal)) : UNREAD;
    if (read?.kind === 'ok') return openAsNew(read.document);
    if (read) sayFaults(read, file.name);
    return null;
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
