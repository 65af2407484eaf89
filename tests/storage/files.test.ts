// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseFile, download, fileName } from '../../src/storage/files.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function input(): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!found) throw new Error('no file was asked for');
  return found;
}

describe('choosing a file', () => {
  it('gives the file chosen, of the kinds asked for', async () => {
    const chosen = chooseFile('.json,.png');
    const file = new File(['{}'], 'mortgages.json');
    Object.defineProperty(input(), 'files', { value: [file] });
    expect(input().accept).toBe('.json,.png');
    input().dispatchEvent(new Event('change'));
    expect(await chosen).toBe(file);
    expect(document.querySelector('input')).toBeNull();
  });

  it('gives none when the user chooses none', async () => {
    const chosen = chooseFile('.json');
    input().dispatchEvent(new Event('cancel'));
    expect(await chosen).toBeNull();
    expect(document.querySelector('input')).toBeNull();
  });
});

describe('a download', () => {
  it('has its name and its content, which is let go of later', () => {
    vi.useFakeTimers();
    const made: Blob[] = [];
    const letGo = vi.fn();
    vi.stubGlobal('URL', { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`, revokeObjectURL: letGo });
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} from ${this.href}`);
    });
    const blob = new Blob(['{}']);
    download('Mortgages.json', blob);
    expect(made).toEqual([blob]);
    expect(clicked).toEqual(['Mortgages.json from blob:1']);
    expect(letGo).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(letGo).toHaveBeenCalledWith('blob:1');
    vi.unstubAllGlobals();
  });
});

describe('the name of a file', () => {
  it.each([
    ['Mortgages 2027', 'Mortgages 2027.json'],
    ['Hypotheek & wonen, één', 'Hypotheek & wonen, één.json'],
    ['../../etc/passwd', 'etc passwd.json'],
    ['a<b>:"c"|?*\\', 'a b c.json'],
    ['  .hidden. ', 'hidden.json'],
    ['two\nlines\u0000', 'two lines.json'],
    ['plan\u202efdp', 'plan fdp.json'],
    ['CON', '_CON.json'],
    ['com1.old', '_com1.old.json'],
    ['Console', 'Console.json'],
    ['???', 'tribecraft.json'],
    ['x'.repeat(500), `${'x'.repeat(80)}.json`],
    ['👩‍💻 team', '👩‍💻 team.json'],
  ])('of %j is %j', (name, file) => {
    expect(fileName(name, 'json')).toBe(file);
  });

  it.each([
    ['😀'.repeat(80), 'json'],
    ['👩‍👩‍👧‍👦'.repeat(80), 'png'],
    ['é'.repeat(80), 'json'],
    ['漢'.repeat(500), 'json'],
    [`a${'\u0300'.repeat(499)}`, 'json'],
  ])('[unknown] of %j ends within 255 bytes, at a whole letter', (name, ending) => {
    const file = fileName(name, ending);
    const base = file.slice(0, -ending.length - 1);
    expect(new TextEncoder().encode(file).byteLength).toBeLessThanOrEqual(200);
    expect(base).not.toBe('');
    const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(base)];
    const [first] = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name);
    expect(base === 'tribecraft' || letters.every(({ segment }) => segment === first?.segment)).toBe(true);
  });

  it.each(['Mortgages 2027', '漢'.repeat(500), '😀'.repeat(500), ''])('[unknown] of %j has its mark', (name) => {
    const file = fileName(name, 'png', '(opent in Tribecraft)');
    const base = file.slice(0, -' (opent in Tribecraft).png'.length);
    expect(file).toBe(`${base} (opent in Tribecraft).png`);
    expect(base).toBe(name === '' ? 'tribecraft' : name.slice(0, base.length));
    expect(base.length).toBeGreaterThan(9);
    expect(new TextEncoder().encode(file).byteLength).toBeLessThanOrEqual(200);
  });

  it.each(['COM¹', 'com²', 'LPT³', 'lpt¹.old', 'CONIN$', 'conout$', 'NUL .txt'])(
    '[unknown] of %j is not that of a device of Windows',
    (name) => {
      expect(fileName(name, 'json')).toBe(`_${name}.json`);
    },
  );

  it('[unknown] is cut at code points where the browser cannot tell letters', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(fileName('😀'.repeat(80), 'json')).toBe(`${'😀'.repeat(48)}.json`);
    vi.unstubAllGlobals();
  });
});
