import type { Document } from '../domain/document.ts';
import type { Example } from '../storage/examples/examples.ts';
import { type ReadResult, readDocument, tooLarge } from '../storage/readDocument.ts';
import { writeDocument } from '../storage/writeDocument.ts';
import { newId } from '../store/newId.ts';
import { useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import { faultMessage } from '../wording/faultMessage.ts';
import type { Words } from '../wording/words.ts';
import { download, fileName } from './download.ts';

/** A document that this browser keeps. */
export interface KeptDocument {
  key: string;
  name: string;
}

/** Where documents are kept. Given by `main`; without one, documents live in this page alone. */
export interface DocumentKeeper {
  list(): Promise<KeptDocument[]>;
  open(key: string): Promise<ReadResult>;
}

let keeper: DocumentKeeper | null = null;

export function provideStore(store: DocumentKeeper): void {
  keeper = store;
}

/** The documents in this browser; none where it keeps nothing. */
export async function keptDocuments(): Promise<KeptDocument[]> {
  return keeper ? keeper.list().catch(() => []) : [];
}

/** Opens another document beside those there are: none is ever replaced. */
function openAsNew(document: Document): void {
  show(newId('document'), document);
}

function show(key: string, document: Document): void {
  useView.getState().select([]);
  useView.getState().reduceTo(null);
  useView.getState().searchFor('');
  useWorkspace.getState().open(key, document);
}

export async function openKept(key: string, words: Words): Promise<void> {
  const read = await keeper?.open(key);
  if (read) openRead(read, key, (document) => show(key, document), words);
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
  const read = readDocument(JSON.stringify(await example.load(words.language)));
  openRead(read, example.id, openAsNew, words);
}

/** Reads a file whole before anything is opened: with one fault in it, what is open stays. */
export async function openFile(file: File, words: Words): Promise<void> {
  const read = tooLarge(file.size) ?? readDocument(new Uint8Array(await file.arrayBuffer()));
  openRead(read, file.name, openAsNew, words);
}

/** Lets the user choose a file, and opens it. */
export function chooseFile(words: Words): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) openFile(file, words);
  });
  input.click();
}

/** Saves the document as it is now to a file. */
export function exportJson(): void {
  const { document } = useWorkspace.getState();
  download(fileName(document.name, 'json'), new Blob([writeDocument(document)], { type: 'application/json' }));
}

function openRead(read: ReadResult, name: string, open: (document: Document) => void, words: Words): void {
  if (read.kind === 'ok') open(read.document);
  else {
    const faults = read.faults.map((fault) => ({ path: fault.path, message: faultMessage(words, fault) }));
    useView.getState().ask({ kind: 'openFaults', file: name, faults, count: read.count });
  }
}
