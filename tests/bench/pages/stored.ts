import type { Document } from '../../../src/domain/document.ts';
import type { Organisation } from '../../../src/domain/organisation.ts';

const STORE = 'documents';
const KEY = 'organisation';

function answerTo<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function openStore(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const request = indexedDB.open('bench', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await answerTo(request);
  return database.transaction(STORE, mode).objectStore(STORE);
}

/** The document out of this browser's own store. The first visit puts it there, in the size that the address asks for. */
export async function storedText(): Promise<string> {
  return (await answerTo((await openStore('readonly')).get(KEY))) ?? (await fetchAndStore());
}

export async function storedOrganisation(): Promise<Organisation> {
  const [scenario] = (JSON.parse(await storedText()) as Document).scenarios;
  if (!scenario) throw new Error('The document has no scenario');
  return scenario.organisation;
}

async function fetchAndStore(): Promise<string> {
  const people = new URLSearchParams(location.search).get('people');
  const text = await (await fetch(`/organisations/${people}.json`)).text();
  await answerTo((await openStore('readwrite')).put(text, KEY));
  return text;
}
