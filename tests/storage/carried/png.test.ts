import { deflateSync, inflateSync, crc32 as referenceCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedIn } from '../../../src/storage/carried/carriedIn.ts';
import { crc32 } from '../../../src/storage/carried/crc32.ts';
import { pngWithDocument } from '../../../src/storage/carried/pngCarried.ts';
import { contentOf, readContent } from '../../../src/storage/fileContent.ts';
import { writeDocument } from '../../../src/storage/writeDocument.ts';
import { chunkOf, END, fourBytes, HEAD, PIXELS, SIGNATURE, smallPng } from '../../support/smallPng.ts';
import { joined } from '../../support/zipOf.ts';
import { arbitraryDocument } from '../arbitraryDocument.ts';

const TEXT = '{"format":"tribecraft","name":"Hypotheek é 漢 😀"}';
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** What is read from a PNG: the text, or why there is none. */
async function told(png: Uint8Array, most?: number): Promise<string> {
  const carried = await carriedIn(png, 'png', most);
  if (carried.kind === 'document') return new TextDecoder().decode(carried.bytes);
  return carried.kind === 'damaged' ? `damaged: ${carried.damage}` : carried.kind;
}

/** A chunk of text as somebody writes it: all that stands before the text itself, in letters, and what is packed. */
const textChunk = (head: string, packed: Uint8Array = deflateSync(utf8(TEXT)), sum?: number) =>
  chunkOf('iTXt', joined(Buffer.from(head, 'latin1'), packed), sum);
const OWN = 'tribecraft\0\x01\0\0\0';

describe('a PNG with a document in it', () => {
  it('[P9] gives back any document', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const png = await pngWithDocument(smallPng(), writeDocument(document));
        const content = await contentOf(png);
        expect(content.kind === 'content' && readContent(content)).toEqual({ kind: 'ok', document });
      }),
      { numRuns: 40 },
    );
  });

  it('has one chunk more, right before what is drawn, which is what the specification says; all else is untouched', async () => {
    const others = [chunkOf('tEXt', 'Title\0tribecraft'), chunkOf('iTXt', 'tribecrafts\0\0\0\0\0{}')];
    const plain = smallPng(others, [chunkOf('tIME', 'seven..')]);
    const png = await pngWithDocument(plain, TEXT);
    const at = SIGNATURE.length + HEAD.length + joined(...others).length;
    const added = png.length - plain.length;
    expect(latin1(png.subarray(0, at))).toBe(latin1(plain.subarray(0, at)));
    expect(latin1(png.subarray(at + added))).toBe(latin1(plain.subarray(at)));
    const own = png.subarray(at, at + added);
    expect(latin1(own)).toBe(latin1(chunkOf('iTXt', own.subarray(8, -4))));
    expect(latin1(own.subarray(8, 8 + OWN.length))).toBe(OWN);
    expect(inflateSync(own.subarray(8 + OWN.length, -4)).toString()).toBe(TEXT);
    expect(await told(png)).toBe(TEXT);
  });

  it('carries another in place of the one before, wherever a program put that', async () => {
    const moved = smallPng([textChunk(OWN)], [textChunk(OWN)]);
    const again = await pngWithDocument(moved, '{"other":1}');
    expect(await told(again)).toBe('{"other":1}');
    expect(latin1(again)).toBe(latin1(await pngWithDocument(smallPng(), '{"other":1}')));
  });

  it('is made of a whole PNG alone', async () => {
    const bad = [smallPng().subarray(0, -1), joined(SIGNATURE, HEAD, END), utf8('GIF89a'), new Uint8Array(0)];
    for (const png of bad) await expect(pngWithDocument(png, TEXT)).rejects.toThrow('This is no whole PNG');
  });

  it('is read wherever its chunk stands, packed or not, with a language or without', async () => {
    expect(await told(smallPng([], [textChunk(OWN)]))).toBe(TEXT);
    expect(await told(smallPng([textChunk('tribecraft\0\x01\0nl\0bestand\0')]))).toBe(TEXT);
    expect(await told(smallPng([textChunk('tribecraft\0\0\0\0\0', utf8(TEXT))]))).toBe(TEXT);
  });

  it('carries nothing where all text in it is of others', async () => {
    const others = ['Tribecraft\0\x01\0\0\0', 'tribecraf\0\x01\0\0\0', 'tribecraft \0\x01\0\0\0'].map((head) =>
      textChunk(head),
    );
    const ofAnotherType = ['tEXt', 'zTXt'].map((type) => chunkOf(type, `${OWN}{}`));
    expect(await told(smallPng())).toBe('nothing');
    expect(await told(smallPng([...others, ...ofAnotherType]))).toBe('nothing');
    expect(await told(joined(smallPng(), textChunk(OWN)))).toBe('nothing');
  });
});

describe('[P8] a damaged PNG', () => {
  it('answers wherever it is cut: the document where that is whole, else that it is cut', async () => {
    const png = await pngWithDocument(smallPng(), TEXT);
    const behind = png.length - joined(...PIXELS, END).length;
    for (let end = 4; end < png.length; end++) {
      expect([end, await told(png.subarray(0, end))]).toEqual([end, end < behind ? 'damaged: cut' : TEXT]);
    }
  });

  it('is noticed at every byte of the chunk and of the signature, whatever becomes of it', async () => {
    const png = await pngWithDocument(smallPng(), TEXT);
    const from = SIGNATURE.length + HEAD.length;
    const to = png.length - joined(...PIXELS, END).length;
    for (let at = 0; at < to; at++) {
      if (at >= SIGNATURE.length && at < from) continue;
      for (const change of [1, 2, 32, 128, 255]) {
        const spoilt = Uint8Array.from(png);
        spoilt[at] = (spoilt[at] as number) ^ change;
        expect([at, change, await told(spoilt)]).toEqual([
          at,
          change,
          expect.stringMatching(/^damaged: (changed|cut)$/),
        ]);
      }
    }
  });

  it('opens where only what is drawn is spoilt, since nothing of the document is', async () => {
    const png = await pngWithDocument(smallPng(), TEXT);
    const at = png.length - END.length - 6;
    png[at] = (png[at] as number) ^ 1;
    expect(await told(png)).toBe(TEXT);
    const plain = smallPng();
    plain[plain.length - END.length - 6] = 7;
    expect(await told(plain)).toBe('nothing');
  });

  it.each<[what: string, png: Uint8Array, answer: string]>([
    ['a chunk of 4 GB', joined(SIGNATURE, HEAD, fourBytes(0xffffffff), utf8('iTXttribecraft')), 'damaged: cut'],
    ['two documents', smallPng([textChunk(OWN)], [textChunk(OWN)]), 'damaged: two'],
    ['a second one that is spoilt', smallPng([textChunk(OWN), textChunk(OWN, utf8('x'), 7)]), TEXT],
    ['a wrong check sum', smallPng([textChunk(OWN, undefined, 7)]), 'damaged: changed'],
    ['another chunk with a wrong check sum', smallPng([chunkOf('tEXt', 'a\0b', 7)]), 'damaged: changed'],
    ['lines that end otherwise', joined(utf8('x').fill(0x89), utf8('PNG\n\x1a\n'), HEAD, END), 'damaged: changed'],
    ['what zlib never wrote', smallPng([textChunk(OWN, utf8('not packed at all'))]), 'damaged: cannot-be-unpacked'],
    [
      'half of what zlib wrote',
      smallPng([textChunk(OWN, deflateSync(utf8(TEXT)).subarray(0, -6))]),
      'damaged: cannot-be-unpacked',
    ],
    ['nothing packed', smallPng([textChunk(OWN, new Uint8Array(0))]), 'damaged: cannot-be-unpacked'],
    ['another way of packing', smallPng([textChunk('tribecraft\0\x01\x01\0\0')]), 'damaged: cannot-be-unpacked'],
    ['neither packed nor not', smallPng([textChunk('tribecraft\0\x02\0\0\0')]), 'damaged: cannot-be-unpacked'],
    ['a language without end', smallPng([chunkOf('iTXt', 'tribecraft\0\x01\0nl')]), 'damaged: cannot-be-unpacked'],
    ['a keyword alone', smallPng([chunkOf('iTXt', 'tribecraft\0')]), 'damaged: cannot-be-unpacked'],
    ['other text', smallPng([textChunk(OWN, deflateSync('Ana;Checkout'))]), 'damaged: no-json'],
    ['an empty text', smallPng([textChunk(OWN, deflateSync(''))]), 'damaged: no-json'],
  ])('with %s is told from others', async (_, png, answer) => {
    expect(await told(png)).toBe(answer);
  });

  it('that would unpack to more than a file may have is ended there', async () => {
    const bomb = smallPng([textChunk(OWN, deflateSync(new Uint8Array(200 * 1024 * 1024), { level: 9 }))]);
    expect(bomb.length).toBeLessThan(250_000);
    expect(await told(bomb)).toBe('damaged: too-large');
    const exact = utf8(TEXT).length;
    expect(await told(smallPng([textChunk(OWN)]), exact)).toBe(TEXT);
    expect(await told(smallPng([textChunk(OWN)]), exact - 1)).toBe('damaged: too-large');
  });

  it('never throws, of whatever chunks it is made', async () => {
    const piece = fc.oneof(
      fc.constantFrom(SIGNATURE, HEAD, END, ...PIXELS, textChunk(OWN), textChunk(OWN, utf8('x'))),
      fc.uint8Array({ maxLength: 20 }),
    );
    const kinds = ['document', 'nothing', 'damaged'];
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        expect(kinds).toContain((await carriedIn(joined(SIGNATURE, ...pieces), 'png')).kind);
      }),
    );
  });
});

it('sums bytes as zlib does', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === referenceCrc32(bytes)));
  // The check of the catalogue of parametrised CRC algorithms.
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
});
