import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?inline';
import cyrillicBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff?inline';
import greek from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?inline';
import greekBold from '@fontsource/noto-sans/files/noto-sans-greek-600-normal.woff?inline';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?inline';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?inline';
import latinMore from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?inline';
import latinMoreBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff?inline';
import vietnamese from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?inline';
import vietnameseBold from '@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff?inline';
import { type FontFace, readFont } from './fontFace.ts';

/** The two weights that a PDF is written in, each as the parts of one font by script: the first that has a letter is taken. */
export interface Fonts {
  plain: readonly FontFace[];
  bold: readonly FontFace[];
}

const bytesOf = (address: string) =>
  Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (character) => character.charCodeAt(0));

const read = (addresses: readonly string[]) => Promise.all(addresses.map((address) => readFont(bytesOf(address))));

/** Noto Sans (SIL Open Font License 1.1), which is part of this program: nothing is fetched from elsewhere. */
export async function readFonts(): Promise<Fonts> {
  const [plain, bold] = await Promise.all([
    read([latin, latinMore, greek, cyrillic, vietnamese]),
    read([latinBold, latinMoreBold, greekBold, cyrillicBold, vietnameseBold]),
  ]);
  return { plain, bold };
}
