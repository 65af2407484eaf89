import type { Document } from '../domain/document.ts';
import type { Fault } from '../domain/fault.ts';
import type { Example } from '../storage/examples/examples.ts';
import { chooseFile as askForFile, download, fileName } from '../storage/files.ts';
import { fetchWriter, fileText } from '../storage/fileText.ts';
import type { Keeper } from '../storage/keeping/keeper.ts';
import type { Library } from '../storage/keeping/library.ts';
import type { ReadResult } from '../storage/readDocument.ts';
import { UNREAD } from '../storage/unread.ts';
import type { KeptDocument } from '../storage/vault/vault.ts';
import { useFileCopies } from '../store/fileCopies.ts';
import { useKeeping } from '../store/keeping.ts';
import { newId } from '../store/newId.ts';
import { type Dialog, useView } from '../store/view.ts';
import { type Step, useWorkspace } from '../store/workspace.ts';
import { faultMessage } from '../wording/faultMessage.ts';
import type { Words } from '../wording/words.ts';
import { whileReading } from './whileReading.ts';

const reader = () => import('../storage/readFile.ts');

/** Fetches what reads and writes files before there is one, so that nobody needs a network to take the work away. */
export function warmFiles(): void {
  reader();
  fetchWriter();
}

/** What the panels need of the keeping of documents. */
export interface DocumentKeeper extends Pick<Keeper, 'open' | 'takeOver'> {
  library: Pick<Library, 'list' | 'inHand' | 'textOf'>;
}

let keeper: DocumentKeeper | null = null;

/** Says where documents are kept; until then, and without one, they live in this page alone. */
export function provideKeeper(given: DocumentKeeper | null): void {
  keeper = given;
}

/** The documents in this browser, the one opened last in front; where it keeps nothing just now, those in this page. */
export async function keptDocuments(): Promise<KeptDocument[]> {
  if (!keeper) return [];
  const { library } = keeper;
  return library.list().catch(() => library.inHand());
}

/** Edits the document in this tab from now on; the tab that did so follows along. */
export function takeOver(): void {
  keeper?.takeOver();
}

/** Opens a document that this browser keeps. One that cannot be read is said to be so, and can be downloaded as it is. */
export async function openKept({ key, name }: Pick<KeptDocument, 'key' | 'name'>, words: Words): Promise<void> {
  const opened = await keeper?.open(key).catch(() => null);
  if (opened === undefined || opened?.kind === 'missing') return;
  if (opened === null) return useView.getState().ask(unreachable(name, words));
  if (opened.kind === 'ok') {
    show(key, opened.document, opened.past, opened.future);
    if (opened.lost > 0) useKeeping.setState({ notice: { kind: 'lost', count: opened.lost } });
    return;
  }
  const text = (await keeper?.library.textOf(key).catch(() => null)) ?? null;
  const kept = text === null ? undefined : new Blob([text], { type: 'application/json' });
  if (opened.kind === 'refused') return refuse(opened, name, words, kept);
  const fault: Fault = { path: '', code: 'newer-version', values: { version: opened.version } };
  refuse({ kind: 'refused', faults: [fault], count: 1 }, name, words, kept);
}

function unreachable(file: string, words: Words): Dialog {
  return { kind: 'openFaults', file, faults: [{ path: '', message: words.t('keeping.unreachable') }], count: 1 };
}

/** An empty document of one scenario. */
export function newDocument(words: Words): void {
  openAsNew({
    format: 'tribecraft',
    version: 1,
    name: words.t('panels.new.document'),
    pack: 'whitepaper',
    rules: {},
    waivers: [],
    scenarios: [
      {
        id: 'scenario:today',
        name: words.t('panels.new.scenario'),
        basedOn: null,
        mode: 'enforce',
        status: 'draft',
        effective: null,
        organisation: { tribes: [], squads: [], chapters: [], guilds: [], people: [] },
      },
    ],
  });
}

export async function openExample(example: Example, words: Words): Promise<void> {
  openAsNew(await example.load(words.language));
}

/** Lets the user choose a file, and opens it. */
export async function chooseFile(words: Words): Promise<void> {
  const file = await askForFile('.json,application/json');
  if (file) await openFile(file, words);
}

/**
 * Reads a file whole before anything is opened: with one fault in it, what is open stays. Answers the key of the
 * document, or `null` where none was opened.
 */
export async function openFile(file: File, words: Words): Promise<string | null> {
  // What reads files may not have come before the network went.
  const known = await reader().catch(() => null);
  const read = known ? await whileReading(file.name, words, (signal) => known.readFile(file, signal)) : UNREAD;
  if (read?.kind === 'ok') return openAsNew(read.document);
  if (read) refuse(read, file.name, words);
  return null;
}

/** Saves the document as it is now to a file. */
export async function exportJson(): Promise<void> {
  const { documentKey, document } = useWorkspace.getState();
  const text = await fileText(document);
  download(fileName(document.name, 'json'), new Blob([text], { type: 'application/json' }));
  useFileCopies.getState().noteSaved(documentKey);
}

/** Opens another document beside those there are: none is ever replaced. */
function openAsNew(document: Document): string {
  const key = newId('document');
  show(key, document);
  return key;
}

function show(key: string, document: Document, past?: readonly Step[], future?: readonly Step[]): void {
  const { select, reduceTo, searchFor, refuse } = useView.getState();
  select([]);
  reduceTo(null);
  searchFor('');
  refuse(null);
  useWorkspace.getState().open(key, document, past, future);
}

function refuse(read: ReadResult, file: string, words: Words, kept?: Blob): void {
  if (read.kind !== 'refused') return;
  const faults = read.faults.map((fault) => ({ path: fault.path, message: faultMessage(words, fault) }));
  useView.getState().ask({ kind: 'openFaults', file, faults, count: read.count, kept });
}
