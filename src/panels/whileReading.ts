import { useReading } from '../store/reading.ts';
import { useView } from '../store/view.ts';
import type { Words } from '../wording/words.ts';

/** In milliseconds: what takes less is not worth a word. */
const SOON = 300;

/** Stops what is being read now. */
let stopCurrent: () => void = () => undefined;

/** Says that a file is being read while some work does so, which the user may stop; then the answer is `null`. */
export async function whileReading<Result>(
  file: string,
  words: Words,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | null> {
  stopCurrent();
  const stopped = new AbortController();
  const reading = { file, stop: () => stopped.abort() };
  stopCurrent = reading.stop;
  const saying = setTimeout(() => {
    useReading.setState({ reading });
    useView.getState().say(words.t('storage.reading.now', { file }));
  }, SOON);
  try {
    return await work(stopped.signal);
  } catch (error) {
    if (stopped.signal.aborted) return null;
    throw error;
  } finally {
    clearTimeout(saying);
    if (useReading.getState().reading === reading) useReading.setState({ reading: null });
  }
}
