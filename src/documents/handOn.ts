import type { Document } from '../domain/document.ts';
import type { Disclosed } from '../domain/hiding/disclosed.ts';
import { disclosed } from '../domain/hiding/hide.ts';
import { keyFor, newKey, type PseudonymKey } from '../domain/hiding/pseudonymKey.ts';
import { download, fileName } from '../storage/files.ts';
import { fileText } from '../storage/fileText.ts';
import { writeKey } from '../storage/keyFile.ts';
import type { Words } from '../wording/words.ts';

/** How people are called in what is handed on. */
export const CALLED = ['names', 'roles', 'pseudonyms'] as const;
export type Called = (typeof CALLED)[number];

/** A document as it may be handed on, and with pseudonyms the key by which the names are put back. */
export interface HandedOn {
  document: Disclosed;
  key: PseudonymKey | null;
}

/**
 * The document as it may be handed on, from which every file and picture for others is made: decided once, it is the same
 * in all of them. `key`: that of earlier, so that everybody keeps their pseudonym; without one a new key is drawn. The key
 * that comes back knows everybody, and is kept in place of the earlier one. Says the words of the part `handOn`.
 */
export function handOn(words: Words, document: Document, called: Called, key: PseudonymKey | null): HandedOn {
  switch (called) {
    case 'names':
      return { document: disclosed(document, { names: 'names' }), key: null };
    case 'roles': {
      const word = words.t('handOn.person');
      // Nobody keeps this one: two files with roles cannot be laid side by side.
      return { document: disclosed(document, { names: 'roles', secret: drawSecret(), word }), key: null };
    }
    case 'pseudonyms': {
      const word = words.t('handOn.person');
      const whole = keyFor(document, key ?? newKey(drawSecret()), word);
      return { document: disclosed(document, { names: 'pseudonyms', key: whole, word }), key: whole };
    }
  }
}

/** Saves a document that may be handed on in the user's folder of downloads, as JSON. */
export async function exportDisclosed(document: Disclosed): Promise<void> {
  download(fileName(document.name, 'json'), new Blob([await fileText(document)], { type: 'application/json' }));
}

/** Saves a key in the user's folder of downloads, as a file of its own beside what was made with it. */
export function exportKey(words: Words, name: string, key: PseudonymKey): void {
  const file = fileName(words.t('handOn.keyOf', { name }), 'json');
  download(file, new Blob([writeKey(key)], { type: 'application/json' }));
}

/** 32 bytes of chance, as a key has them. */
function drawSecret(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
