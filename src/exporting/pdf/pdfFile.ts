import { packed } from '../../workers/packing.ts';

/** A number in a PDF: hundredths of a point are finer than anybody sees. */
export const number = (value: number) => `${Number.isInteger(value) ? value : Math.round(value * 100) / 100 || 0}`;
export const numbers = (...values: number[]) => values.map(number).join(' ');

/** Two bytes in hexadecimal. */
export const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, '0');

/** A text's units of UTF-16 in hexadecimal. */
export function hexOf(text: string): string {
  let hexadecimal = '';
  for (let at = 0; at < text.length; at++) hexadecimal += hex(text.charCodeAt(at));
  return hexadecimal;
}

/** A text that is read and not drawn, such as a title (PDF 1.7, 7.9.2.2). */
export const textString = (text: string) => `<FEFF${hexOf(text)}>`;

/** A reference to an object by its number. */
export const reference = (object: number) => `${object} 0 R`;

const encoder = new TextEncoder();

interface Stream {
  entries: string;
  bytes: Uint8Array | Promise<Uint8Array>;
}

/**
 * The objects of a PDF, numbered from 1 as they are added, and the file of them (PDF 1.7, 7.5). Holds no date and nothing
 * by chance: the same objects give the same bytes.
 */
export class PdfFile {
  readonly #objects: (string | Stream)[] = [];
  #packed: Promise<unknown> = Promise.resolve();

  /** A number for an object that others refer to before it is known; `put` says what it is. */
  reserve(): number {
    return this.#objects.push('null');
  }

  put(object: number, body: string): void {
    this.#objects[object - 1] = body;
  }

  add(body: string): number {
    return this.#objects.push(body);
  }

  /** A stream that is packed, with the entries of its dictionary but its length. */
  addStream(entries: string, content: string | Uint8Array): number {
    // One after the other: each takes memory of its own while it is packed.
    const bytes = this.#packed.then(() =>
      packed(typeof content === 'string' ? encoder.encode(content) : content, 'deflate'),
    );
    this.#packed = bytes;
    return this.#objects.push({ entries: `${entries} /Filter /FlateDecode`, bytes });
  }

  /** Resolves once every stream that was added until now is packed. */
  async packed(): Promise<void> {
    await this.#packed;
  }

  /** A stream that programs which know little of PDF can read too. */
  addPlainStream(entries: string, content: string): number {
    return this.#objects.push({ entries, bytes: encoder.encode(content) });
  }

  /** The whole file. `trailer` names its root and what is known of it. */
  async bytes(trailer: string): Promise<Uint8Array<ArrayBuffer>> {
    const parts: Uint8Array[] = [];
    let length = 0;
    const write = (part: string | Uint8Array) => {
      const bytes = typeof part === 'string' ? encoder.encode(part) : part;
      parts.push(bytes);
      length += bytes.length;
    };
    write('%PDF-1.7\n');
    // Four bytes beyond ASCII in a comment, so that whoever carries the file does not take it for text.
    write(Uint8Array.from([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
    const places: number[] = [];
    for (const [at, object] of this.#objects.entries()) {
      places.push(length);
      write(`${at + 1} 0 obj\n`);
      if (typeof object === 'string') write(object);
      else {
        const bytes = await object.bytes;
        write(`<< ${object.entries} /Length ${bytes.length} >>\nstream\n`);
        write(bytes);
        write('\nendstream');
      }
      write('\nendobj\n');
    }
    const start = length;
    const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
    write(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${entries.join('')}`);
    write(`trailer\n<< /Size ${places.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
    const file = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      file.set(part, at);
      at += part.length;
    }
    return file;
  }
}
