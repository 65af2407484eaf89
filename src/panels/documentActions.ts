import type { Document } from '../domain/document.ts';
import type { DocumentStore, ListedDocument } from '../storage/documents.ts';
import type { Example } from '../storage/examples/examples.ts';
import { chooseFile as askForFile, download, fileName } from '../storage/files.ts';
import { type ReadResult, readDocument, tooLarge } from '../storage/readDocument.ts';
import { writeDocument } from '../storage/writeDocument.ts';
import { newId } from '../store/newId.ts';
import { useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import { faultMessage } from '../wording/faultMessage.ts';
import type { Words } from '../wording/words.ts';

type Keeper = Pick<DocumentStore, 'list' | 'load'>;

let keeper: Keeper | null = null;

/** Says where documents are kept; until then, and without one, they live in this page alone. */
export function provideStore(store: Keeper | null): void {
  keeper = store;
}

/** The documents in this browser, the one changed last in front; none where it keeps nothing just now. */
export async function keptDocuments(): Promise<ListedDocument[]> {
  return keeper ? keeper.list().catch(() => []) : [];
}

/** Opens a document that this browser keeps. One that cannot be read is said to be so, and can be downloaded as it is. */
export async function openKept({ key, name }: Pick<ListedDocument, 'key' | 'name'>, words: Words): Promise<void> {
  const loaded = await keeper?.load(key).catch(() => null);
  if (!loaded) return;
  if (loaded.kind === 'ok') show(key, loaded.document);
  else {
    const read = loaded.kind === 'newer' ? readDocument(loaded.bytes) : loaded;
    refuse(read, name, words, new Blob([loaded.bytes], { type: 'application/json' }));
  }
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

/** Reads a file whole before anything is opened: with one fault in it, what is open stays. */
export async function openFile(file: File, words: Words): Promise<void> {
  const read = tooLarge(file.size) ?? readDocument(new Uint8Array(await file.arrayBuffer()));
  if (read.kind === 'ok') openAsNew(read.document);
  else refuse(read, file.name, words);
}

/** Saves the document as it is now to a file. */
export function exportJson(): void {
  const { document } = useWorkspace.getState();
  download(fileName(document.name, 'json'), new Blob([writeDocument(document)], { type: 'application/json' }));
}

/** Opens another document beside those there are: none is ever replaced. */
function openAsNew(document: Document): void {
  show(newId('document'), document);
}

function show(key: string, document: Document): void {
  const { select, reduceTo, searchFor, refuse } = useView.getState();
  select([]);
  reduceTo(null);
  searchFor('');
  refuse(null);
  useWorkspace.getState().open(key, document);
}

function refuse(read: ReadResult, file: string, words: Words, kept?: Blob): void {
  if (read.kind !== 'refused') return;
  const faults = read.faults.map((fault) => ({ path: fault.path, message: faultMessage(words, fault) }));
  useView.getState().ask({ kind: 'openFaults', file, faults, count: read.count, kept });
}
