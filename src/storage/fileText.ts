import type { Document } from '../domain/document.ts';

type Write = (document: Document) => string;

/** The code that writes a document in the order of the format; fetched when it is first needed. */
export const fetchWriter = async (): Promise<Write> => (await import('./writeDocument.ts')).writeDocument;

/**
 * A document as the text of its file. Where the code that writes it in order cannot be fetched, since the host is gone,
 * the file says the same in another order: nobody needs a network to take their work away.
 */
export async function fileText(document: Document, fetchOne: () => Promise<Write> = fetchWriter): Promise<string> {
  const write = await fetchOne().catch(() => JSON.stringify);
  return write(document);
}
