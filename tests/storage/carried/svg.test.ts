import { crc32, deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedIn } from '../../../src/storage/carried/carriedIn.ts';
import { svgWithDocument } from '../../../src/storage/carried/svgCarried.ts';
import { contentOf, readContent } from '../../../src/storage/fileContent.ts';
import { writeDocument } from '../../../src/storage/writeDocument.ts';
import { arbitraryDocument } from '../arbitraryDocument.ts';

const TEXT = '{"format":"tribecraft","name":"]]> & <metadata> é 漢 😀"}';
const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" aria-label="a > b" viewBox=\'0 0 2 1\'>';
const SAID = '\n  <title id="t">Ana &lt;3</title>\n  <desc>Checkout: Ana, ]]&gt;</desc>';
const DRAWN = '<g><title>Not of the picture</title><rect width="2" height="1"/></g></svg>\n';
const PLAIN = `${HEAD}${SAID}${DRAWN}`;
const utf8 = (text: string) => new TextEncoder().encode(text);

async function told(svg: string | Uint8Array, most?: number): Promise<string> {
  const carried = await carriedIn(typeof svg === 'string' ? utf8(svg) : svg, 'svg', most);
  if (carried.kind === 'document') return new TextDecoder().decode(carried.bytes);
  return carried.kind === 'damaged' ? `damaged: ${carried.damage}` : carried.kind;
}

const sum = (text: string) => crc32(text).toString(16).padStart(8, '0');
const element = (between: string) => `<metadata id="tribecraft-document">${between};tribecraft-document</metadata>`;
/** What carries a document as somebody writes it, with the right check sum. */
const own = (summed: string) => element(`${sum(summed)};${summed}`);
const packed = (text: string) => deflateSync(text).toString('base64');
const GOOD = own(`1;${packed(TEXT)}`);
const around = (inside: string) => `${HEAD}${inside}${DRAWN}`;

describe('an SVG with a document in it', () => {
  it('[P9] gives back any document', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const svg = await svgWithDocument(PLAIN, writeDocument(document));
        const content = await contentOf(utf8(svg));
        expect(content.kind === 'content' && readContent(content)).toEqual({ kind: 'ok', document });
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['its title and description', `<?xml version="1.0"?>\n<!-- a -->${HEAD}${SAID}`, DRAWN],
    ['its root, where it has neither', HEAD, '<rect/><title>Later</title></svg>'],
    ['its description alone', `${HEAD}<desc/><desc>Only</desc>`.replace('<desc/>', ''), '</svg>'],
  ])('has one element more, right behind %s', async (_, before, behind) => {
    const svg = await svgWithDocument(before + behind, TEXT);
    expect(svg.startsWith(before)).toBe(true);
    expect(svg.endsWith(behind)).toBe(true);
    const added = svg.slice(before.length, svg.length - behind.length);
    const [, letters = ''] =
      /^<metadata id="tribecraft-document">[0-9a-f]{8};1;([^;]+);tribecraft-document<\/metadata>$/.exec(added) ?? [];
    expect(inflateSync(Buffer.from(letters, 'base64')).toString()).toBe(TEXT);
    expect(added).toBe(own(`1;${letters}`));
    expect(await told(svg)).toBe(TEXT);
  });

  it('of any length is in letters that end as they should', async () => {
    // Longer than what is turned to letters at once, and packed to each remainder by three.
    const noise = Array.from({ length: 30_000 }, (_, at) => ((at * 2654435761) % 4294967296).toString(36)).join('');
    for (const more of ['', 'a', 'ab', 'abc', 'abcd']) {
      const text = `{"${noise}":"${more}"}`;
      expect((await told(await svgWithDocument(PLAIN, text))) === text).toBe(true);
    }
  });

  it('is made of an SVG with a root that carries none yet', async () => {
    const twice = await svgWithDocument(PLAIN, TEXT);
    for (const svg of [twice, '<svg width="1"/>', '<html></html>', '']) {
      await expect(svgWithDocument(svg, TEXT)).rejects.toThrow('This SVG can carry no document');
    }
  });

  it('carries nothing where no mark of ours is, though names look like one', async () => {
    const names = '<text>&lt;metadata id="tribecraft-document"> ;tribecraft-document&lt;/metadata></text>';
    expect(await told(PLAIN)).toBe('nothing');
    expect(await told(around(names))).toBe('nothing');
    expect(await told(around('<metadata id="other">e30=</metadata>'))).toBe('nothing');
    expect(await told(`<s:svg xmlns:s="http://www.w3.org/2000/svg"></s:svg >${' '.repeat(2000)}`)).toBe('nothing');
  });
});

describe('[P8] a damaged SVG', () => {
  it('answers wherever it is cut: the document where that is whole, else that it is cut', async () => {
    const svg = await svgWithDocument(PLAIN, TEXT);
    const behind = svg.length - DRAWN.length;
    const bytes = utf8(svg);
    for (let end = 4; end < bytes.length; end++) {
      expect([end, await told(bytes.subarray(0, end))]).toEqual([end, end < behind ? 'damaged: cut' : TEXT]);
    }
  });

  it('is noticed at every byte of the element, whatever becomes of it', async () => {
    const bytes = utf8(around(GOOD));
    for (let at = HEAD.length; at < HEAD.length + GOOD.length; at++) {
      for (const change of [1, 2, 32, 128, 255]) {
        const spoilt = Uint8Array.from(bytes);
        spoilt[at] = (spoilt[at] as number) ^ change;
        expect([at, change, await told(spoilt)]).toEqual([at, change, 'damaged: changed']);
      }
    }
  });

  it.each<[what: string, inside: string, answer: string]>([
    ['two documents', GOOD + GOOD, 'damaged: two'],
    ['one within the other', GOOD.replace(';1;', `;1;${GOOD}`), 'damaged: two'],
    [
      'its ends the other way around',
      ';tribecraft-document</metadata><metadata id="tribecraft-document">',
      'damaged: changed',
    ],
    ['nothing between its ends', element(''), 'damaged: changed'],
    ['the end of a CDATA section in it', GOOD.replace(';1;', ';1;]]>'), 'damaged: changed'],
    ['a letter as an entity', GOOD.replace(/eJ/, '&#101;J'), 'damaged: changed'],
    ['a line end in it', GOOD.replace(';1;', ';1;\n'), 'damaged: changed'],
    ['a check sum in capitals', GOOD.replace(/>([0-9a-f]{8})/, (it) => it.toUpperCase()), 'damaged: changed'],
    ['a later version', own('2;whatever'), 'newer'],
    ['no version', own(packed(TEXT)), 'damaged: cannot-be-unpacked'],
    ['letters of none', own('1;e30*'), 'damaged: cannot-be-unpacked'],
    ['what zlib never wrote', own(`1;${btoa('not packed at all')}`), 'damaged: cannot-be-unpacked'],
    ['nothing packed', own('1;'), 'damaged: cannot-be-unpacked'],
    ['other text', own(`1;${packed('Ana;Checkout')}`), 'damaged: no-json'],
  ])('with %s is told from others', async (_, inside, answer) => {
    expect(await told(around(inside))).toBe(answer);
  });

  it('that would unpack to more than a file may have is ended there', async () => {
    const bomb = deflateSync(new Uint8Array(200 * 1024 * 1024), { level: 9 }).toString('base64');
    expect(await told(around(own(`1;${bomb}`)))).toBe('damaged: too-large');
    expect(await told(around(GOOD), utf8(TEXT).length)).toBe(TEXT);
    expect(await told(around(GOOD), utf8(TEXT).length - 1)).toBe('damaged: too-large');
  });

  it('of bytes that are no text answers too', async () => {
    const bytes = utf8(around(GOOD));
    bytes.fill(0xff, HEAD.length + GOOD.length, -10);
    expect(await told(bytes)).toBe(TEXT);
  });
});
