import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/importing/tables/decode.ts';
import { encoded } from '../../support/csvText.ts';

describe('the text of bytes', () => {
  it('is read by its mark, which is no part of it', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      expect(decode(encoded('徐 Ł', encoding, true))).toEqual({ text: '徐 Ł', encoding });
    }
  });

  it('is UTF-16 without a mark where every other byte is zero', () => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      expect(decode(encoded('Zoë;徐;Bo', encoding, false))).toEqual({ text: 'Zoë;徐;Bo', encoding });
    }
    expect(decode(Uint8Array.of(65, 0, 0, 66))?.encoding).toBe('utf-8');
    expect(decode(Uint8Array.of(65, 66, 67, 68, 69, 70, 71, 72, 73, 0))?.encoding).toBe('utf-8');
  });

  it('is UTF-8 where it can be, else Windows-1252', () => {
    expect(decode(encoded('Renée', 'utf-8', false))).toEqual({ text: 'Renée', encoding: 'utf-8' });
    expect(decode(encoded('Renée', 'windows-1252', false))).toEqual({ text: 'Renée', encoding: 'windows-1252' });
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('has the letters of Windows-1252 at 80 to 9F, wherever it runs, and leaves what is none', () => {
    const bytes = Uint8Array.from({ length: 34 }, (_, at) => 0x7f + at);
    expect(decode(bytes, 'windows-1252')?.text).toBe(
      '\u007f€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0',
    );
  });

  it('is read as is asked, against all that speaks for another way', () => {
    expect(decode(encoded('é', 'utf-8', false), 'windows-1252')).toEqual({ text: 'Ã©', encoding: 'windows-1252' });
    expect(decode(encoded('é', 'utf-8', true), 'utf-8')).toEqual({ text: 'é', encoding: 'utf-8' });
  });

  it('is none where its mark or who asks is wrong', () => {
    expect(decode(encoded('Renée', 'windows-1252', false), 'utf-8')).toBeNull();
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0xe9, 0x41))).toBeNull();
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x41))).toBeNull();
  });
});
