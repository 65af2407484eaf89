import { LARGEST } from '../jsonText.ts';
import { pngWithDocument } from './pngCarried.ts';
import { svgWithDocument } from './svgCarried.ts';

/**
 * A picture that carries a document: the PNG or SVG given, with the text of the document's file in it. Only ever made on
 * request and saved as a file, never put on the clipboard: whoever has it has all that the document says. Rejects where
 * the picture is neither, or could not be opened again for its size.
 */
export async function carrying(picture: Blob, text: string): Promise<Blob> {
  const { type } = picture;
  if (new Blob([text]).size > LARGEST) throw tooLarge();
  const whole = new Blob([await contentWith(picture, text)], { type });
  if (whole.size > LARGEST) throw tooLarge();
  return whole;
}

const tooLarge = () => new RangeError('No file of this size is opened again');

async function contentWith(picture: Blob, text: string): Promise<BlobPart> {
  if (picture.type.startsWith('image/svg+xml')) return svgWithDocument(await picture.text(), text);
  return pngWithDocument(new Uint8Array(await picture.arrayBuffer()), text);
}
