import type { Brought, SourceOutline } from '../importing/reader/asked.ts';
import { type BroughtFile, joinFile, type Unjoined } from '../importing/reader/joinFile.ts';
import { likeliestTable } from '../importing/reader/likeliestTable.ts';
import { ListReader } from '../importing/reader/listReader.ts';
import { startListWorker } from '../importing/reader/startListWorker.ts';
import type { UnreadSource } from '../importing/tables/table.ts';
import { useView } from '../store/view.ts';

/** Says that something is being read for as long as that takes; `null` where the user stopped it. */
type Saying = (work: (signal: AbortSignal) => Promise<ReadAll>) => Promise<ReadAll | null>;

/**
 * Reads what may be a list of people, away from the page, joins it with the others that came with it, and asks what its
 * columns are; or says why it cannot be read. Nothing changes before that is answered.
 */
export async function bringIn(
  { name, brought }: BroughtFile,
  saying: Saying,
  others: readonly BroughtFile[] = [],
): Promise<void> {
  const reader = new ListReader(startListWorker());
  const read = await saying((signal) => untilStopped(readAll(reader, name, brought, others), signal));
  if (read?.kind === 'ok') {
    const { outline, unjoined } = read;
    useView.getState().ask({ kind: 'bringIn', name, brought, outline, reader, unjoined });
    return;
  }
  reader.stop();
  if (read) useView.getState().ask({ ...read, kind: 'unreadList' });
}

type ReadAll =
  | { kind: 'ok'; outline: SourceOutline; unjoined: readonly Unjoined[] }
  | { kind: 'unread'; name: string; problem: UnreadSource['problem']; where: string | undefined };

/** Reads a list, and joins the others to it, each to what has become of it so far. */
async function readAll(
  reader: ListReader,
  name: string,
  brought: Brought,
  others: readonly BroughtFile[],
): Promise<ReadAll> {
  const read = await reader.read(brought, { name });
  if (read.kind !== 'ok') return { kind: 'unread', name, problem: read.problem, where: read.where };
  let outline: SourceOutline = read;
  let table = likeliestTable(read.tables);
  const unjoined: Unjoined[] = [];
  for (const file of others) {
    const { outline: next, made } = await joinFile(reader, outline, table, file);
    outline = next;
    if (typeof made === 'number') table = made;
    // What read it has ended, and with it what it held.
    else if (made.problem === 'too-slow') return { kind: 'unread', ...made, problem: made.problem, where: undefined };
    else unjoined.push(made);
  }
  return { kind: 'ok', outline, unjoined };
}

/** Rejects with the signal's reason as soon as it is stopped: a worker that has ended answers nothing any more. */
function untilStopped<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, stopped]);
}
