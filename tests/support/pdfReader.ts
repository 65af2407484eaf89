import { inflateSync } from 'node:zlib';

/** An object of a PDF: what it says, and of a stream what is in it, unpacked. */
interface PdfObject {
  body: string;
  stream: Buffer | null;
}

/** A PDF as it was read: slowly and plainly, by what its own table says. */
export interface ReadPdf {
  objects: ReadonlyMap<number, PdfObject>;
  trailer: string;
  /** Of each page what is drawn on it, and the texts in it as they are found by searching. */
  pages: { content: string; texts: string[] }[];
}

const numberAfter = (name: string, body: string) => Number(new RegExp(`/${name} (\\d+)`).exec(body)?.[1] ?? Number.NaN);

function objectAt(file: Buffer, at: number, object: number): PdfObject {
  const text = file.toString('latin1', at);
  const start = `${object} 0 obj\n`;
  if (!text.startsWith(start)) throw new Error(`Object ${object} does not stand at ${at}`);
  const end = text.indexOf('\nendobj\n');
  const [body = ''] = text.slice(start.length, end).split('\nstream\n', 1);
  if (body.length + start.length === end) return { body, stream: null };
  const from = at + start.length + body.length + '\nstream\n'.length;
  const bytes = file.subarray(from, from + numberAfter('Length', body));
  if (!file.toString('latin1', from + bytes.length).startsWith('\nendstream\nendobj\n')) {
    throw new Error(`The stream of object ${object} is not as long as it says`);
  }
  return { body, stream: body.includes('/FlateDecode') ? inflateSync(bytes) : Buffer.from(bytes) };
}

/** Which letter each code of a font stands for. */
function lettersOf(objects: ReadonlyMap<number, PdfObject>, font: number): Map<string, string> {
  const table = objects.get(numberAfter('ToUnicode', objects.get(font)?.body ?? ''))?.stream?.toString() ?? '';
  return new Map(
    [...table.matchAll(/^<(\w{4})> <(\w+)>$/gm)].map(([, code = '', units = '']) => [
      code,
      String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
    ]),
  );
}

/** Reads a file as `PdfFile` writes it. Throws where its table of objects is wrong. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const [head = '', trailer = ''] = text.slice(start).split('trailer\n');
  const [, ...entries] = head.split('\n').slice(1);
  const objects = new Map<number, PdfObject>();
  for (const [at, entry] of entries.slice(1).entries()) {
    if (!entry && at === entries.length - 2) continue;
    if (!/^\d{10} 00000 n $/.test(entry)) continue;
    objects.set(at + 1, objectAt(file, Number(entry.slice(0, 10)), at + 1));
  }
  const root = objects.get(numberAfter('Root', trailer))?.body ?? '';
  const tree = objects.get(numberAfter('Pages', root))?.body ?? '';
  const kids = [...(/\/Kids \[(.*?)\]/.exec(tree)?.[1]?.matchAll(/(\d+) 0 R/g) ?? [])].map(([, kid]) => Number(kid));
  const pages = kids.map((kid) => {
    const { body = '' } = objects.get(kid) ?? {};
    const content = objects.get(numberAfter('Contents', body))?.stream?.toString() ?? '';
    const fonts = objects.get(numberAfter('Resources', body))?.body ?? '';
    const known = new Map<string, Map<string, string>>();
    const texts = [...content.matchAll(/\/(F\w+) [\d.]+ Tf .*?<(\w*)> Tj/g)].map(([, name = '', codes = '']) => {
      let letters = known.get(name);
      if (!letters) known.set(name, (letters = lettersOf(objects, numberAfter(name, fonts))));
      return (codes.match(/.{4}/g) ?? []).map((code) => letters.get(code) ?? '').join('');
    });
    return { content, texts };
  });
  return { objects, trailer, pages };
}
