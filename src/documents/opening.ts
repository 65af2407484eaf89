import type { Document } from '../domain/document.ts';
import { emptyDocument } from '../domain/emptyDocument.ts';
import { folded } from '../domain/folded.ts';
import { NO_HISTORY, type Shown } from '../domain/history.ts';
import type { OrganisationKind } from '../domain/vocabulary.ts';
import type { Example } from '../storage/examples/examples.ts';
import type { Refused } from '../storage/faultList.ts';
import { newId } from '../store/newId.ts';
import { useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import type { Words } from '../wording/words.ts';

/** Takes a document into the page, with nothing of the one before left selected, searched or refused. */
export function show(key: string, shown: Shown): void {
  const { select, reduceTo, searchFor, refuse } = useView.getState();
  select([]);
  reduceTo(null);
  searchFor('');
  refuse(null);
  useWorkspace.getState().open(key, shown);
}

/** Opens another document beside those there are: none is ever replaced. Answers its key. */
export function openAsNew(document: Document): string {
  const key = newId('document');
  show(key, { document, ...NO_HISTORY });
  return key;
}

/** Opens an empty document of one scenario, with a number in its name where others are called so already. */
export function newDocument(words: Words, names: readonly string[]): void {
  openAsNew(emptyDocument(numbered(words.t('panels.new.document'), names), words.t('panels.new.scenario')));
}

function numbered(name: string, names: readonly string[]): string {
  const taken = new Set(names.map(folded));
  let number = 1;
  const called = () => (number === 1 ? name : `${name} ${number}`);
  while (taken.has(folded(called()))) number += 1;
  return called();
}

export async function openExample(example: Example, words: Words): Promise<void> {
  openAsNew(await example.load(words.language));
}

/** Opens a small document of a kind of organisation, in the language of the page. */
export async function openTemplate(kind: OrganisationKind, words: Words): Promise<void> {
  const { loadTemplate } = await import('../storage/templates/templates.ts');
  openAsNew(await loadTemplate(kind, words.language));
}

/**
 * Says what keeps a file, or a document in this browser, from being opened. `kept`: what can be saved of it as it is.
 */
export function sayFaults({ faults, count }: Refused, file: string, kept?: Blob): void {
  useView.getState().ask({ kind: 'openFaults', file, faults, count, kept });
}
