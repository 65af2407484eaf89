import { packed } from '../../workers/packing.ts';
import { base64Of, bytesOfBase64 } from '../base64.ts';
import { damaged, NOTHING, type Packed, type Uncarried } from './carried.ts';
import { crc32 } from './crc32.ts';

/**
 * Both ends of the element that carries a document. A text or an attribute of an SVG has no `<` of its own, so that no
 * name in a picture can be taken for either.
 */
const BEGIN = '<metadata id="tribecraft-document">';
const END = ';tribecraft-document</metadata>';

/** The way in which a document is written between them. */
const VERSION = 1;

/** The check sum of all that stands behind it: the version, and what zlib packed, in letters (RFC 4648, base64). */
const SUM = /^([0-9a-f]{8});/;
const SUMMED = /^([1-9]\d{0,8});/;

/** The root of an SVG as it is opened, in which `>` may stand in quotes, and what says what it is for whoever hears it. */
const ROOT = /<svg(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/;
const SAID = /^\s*<(title|desc)(?:\s[^<>]*)?>[^<]*<\/\1>/;

/**
 * An SVG with the text of a document's file in it, as `metadata` behind its title and description. Throws where the SVG
 * has no root, or carries a document already.
 */
export async function svgWithDocument(svg: string, text: string): Promise<string> {
  const pack = await packed(new TextEncoder().encode(text), 'deflate');
  return svgWith(svg, `${BEGIN}${between(pack)}${END}`);
}

/** An SVG with an element right behind its title and description, where it has those. */
function svgWith(svg: string, element: string): string {
  const root = ROOT.exec(svg);
  if (!root || root[0].endsWith('/>') || svg.includes(BEGIN)) throw new TypeError('This SVG can carry no document');
  let at = root.index + root[0].length;
  for (let said = SAID.exec(svg.slice(at)); said; said = SAID.exec(svg.slice(at))) at += said[0].length;
  return svg.slice(0, at) + element + svg.slice(at);
}

function between(pack: Uint8Array): string {
  const summed = `${VERSION};${base64Of(pack)}`;
  return `${sumOf(summed)};${summed}`;
}

/**
 * What an SVG carries. It looks for our own marks alone and reads no XML, since neither page nor worker has a parser
 * that they may use.
 */
export function packedInSvg(bytes: Uint8Array): Packed | Uncarried {
  const svg = new TextDecoder().decode(bytes);
  const [begin, end] = [svg.indexOf(BEGIN), svg.indexOf(END)];
  const isWhole = /<\/(?:[\w.-]+:)?svg\s*>/.test(svg.slice(-SHOWN_AT_END));
  if (begin < 0 && end < 0) return isWhole ? NOTHING : damaged('cut');
  if (svg.includes(BEGIN, begin + 1)) return damaged('two');
  if (begin < 0 || end < begin) return damaged(isWhole ? 'changed' : 'cut');
  return packedIn(svg.slice(begin + BEGIN.length, end));
}

/** In letters: within which the end of a whole SVG is looked for. */
const SHOWN_AT_END = 4096;

function packedIn(written: string): Packed | Uncarried {
  const [sumAndSign = '', sum] = SUM.exec(written) ?? [];
  const summed = written.slice(sumAndSign.length);
  if (sum !== sumOf(summed)) return damaged('changed');
  const [versionAndSign = '', version] = SUMMED.exec(summed) ?? [];
  if (Number(version) > VERSION) return { kind: 'newer' };
  const bytes = version && bytesOfBase64(summed.slice(versionAndSign.length));
  return bytes ? { kind: 'packed', bytes } : damaged('cannot-be-unpacked');
}

function sumOf(text: string): string {
  return crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0');
}
