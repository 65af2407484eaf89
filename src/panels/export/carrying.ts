import type { Document } from '../../domain/document.ts';
import type { Picture } from '../../exporting/picture.ts';
import { fileText } from '../../storage/fileText.ts';
import type { Words } from '../../wording/words.ts';

/** The picture of a document, saying that it carries it: first, since the end of a long line is not drawn. */
export function sayingThatItCarries(picture: Picture, words: Words): Picture {
  return { ...picture, subtitle: [words.t('panels.carry.said'), picture.subtitle].filter(Boolean).join(' · ') };
}

/** A PNG or SVG with the document in it. Rejects where it cannot be had, or would be too large to be opened again. */
export async function withDocument(picture: Blob, document: Document): Promise<Blob> {
  const { carrying } = await import('../../storage/carried/carrying.ts');
  return carrying(picture, await fileText(document));
}
