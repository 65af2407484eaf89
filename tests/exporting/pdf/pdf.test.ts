import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openly } from '../../../src/domain/hiding/disclosed.ts';
import { readFonts } from '../../../src/exporting/pdf/fonts.ts';
import { type PdfLook, pdfOf } from '../../../src/exporting/pdf/pdf.ts';
import { asItStands, drawable } from '../../../src/exporting/pdf/textRuns.ts';
import { type Picture, pictureOf } from '../../../src/exporting/picture.ts';
import { boxLettering } from '../../support/boxLettering.ts';
import { readPdf } from '../../support/pdfReader.ts';
import { documentOf, type Picture as Shown } from '../../support/picture.ts';
import { itOnPoppler } from '../../support/realData.ts';
import { wordsIn } from '../../support/words.ts';

const fonts = await readFonts();
const look: PdfLook = {
  paper: 'a4',
  dark: false,
  language: 'nl',
  continued: 'vervolg',
  classification: 'Vertrouwelijk',
};

function picture(shown: Shown, name = 'Bank 2027'): Picture {
  const document = openly({ ...documentOf(shown), name });
  const [scenario] = document.scenarios;
  if (!scenario) throw new Error('No scenario');
  return pictureOf(document, scenario, [], wordsIn('en'), { kind: 'document' }, { isTrayOpen: true });
}

const bytesOf = (shown: Picture, changed: Partial<PdfLook> = {}, drawn: string[] = [], onPage = (_: number) => {}) =>
  pdfOf(shown, { ...look, ...changed }, fonts, boxLettering(drawn), onPage);

const bank = {
  squads: 'Checkout: Ana*, Łukasz Żółć / Vaults: 徐伟*, أحمد علي, Ana 🎉',
  chapters: 'Development (Ana): Ana, Łukasz Żółć / Risk: 徐伟, أحمد علي, Ana 🎉',
  tribes: 'Shop: Checkout, Development / Bank: Vaults, Risk',
};

describe('a PDF', () => {
  it('can be read by its own table, and says title and language, with a bookmark for each tribe and squad', async () => {
    const { objects, trailer, pages } = readPdf(await bytesOf(picture(bank)));
    const said = [...objects.values()]
      .map(({ body, stream }) => `${body}${body.includes('/XML') ? stream : ''}`)
      .join('\n');
    const titles = [...said.matchAll(/\/Title <FEFF(\w+)>/g)].map(([, units = '']) =>
      String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
    );
    expect(pages.length).toBe(2);
    expect(titles).toEqual(['Tribe Shop', 'Tribe Bank', 'Checkout', 'Vaults', 'Bank 2027 · Today']);
    expect(said).toContain('/Lang (nl)');
    expect(said).toContain('<dc:language><rdf:Bag><rdf:li>nl</rdf:li></rdf:Bag></dc:language>');
    expect(said).toContain('<rdf:li xml:lang="x-default">Bank 2027 · Today</rdf:li>');
    expect(said).toContain('/MediaBox [0 0 841.89 595.28]');
    expect(trailer).toContain(`/Size ${objects.size + 1} `);
    expect(said).not.toMatch(/Date|\/ID/);
  });

  it('has on each page the title, what it is of, where it stands and how confidential it is', async () => {
    const { pages } = readPdf(await bytesOf(picture(bank)));
    for (const [at, { texts }] of pages.entries()) {
      expect(texts).toEqual(expect.arrayContaining(['Bank 2027', 'Today', `${at + 1} / 2`, 'Vertrouwelijk']));
    }
  });

  it('has a ground where it is dark, and none where it is light', async () => {
    const firstOf = async (dark: boolean) =>
      readPdf(await bytesOf(picture(bank), { dark })).pages[0]?.content.split('\n');
    expect((await firstOf(true))?.slice(0, 3)).toEqual(['0.059 0.078 0.102 rg', '0 0 841.89 595.28 re', 'f']);
    expect((await firstOf(false))?.[0]).toBe('q');
  });

  it('has every name, one that is drawn as a picture too, and one that is cut short as a whole', async () => {
    const long = 'Cornelis van der Oudermeulen-Schimmelpenninck van der Oye tot Nijenbeek en de Pollenburg';
    const drawn: string[] = [];
    const shown = picture({ ...bank, squads: bank.squads.replace('Żółć', `Żółć, ${long}`) });
    const { pages } = readPdf(await bytesOf(shown, {}, drawn));
    const found = pages.flatMap((page) => page.texts).join('');
    for (const name of ['Ana', 'Łukasz Żółć', '徐伟', 'Ana 🎉', long]) expect(found).toContain(name);
    // What is written from right to left stands there as it is seen.
    expect(found).toContain([...'أحمد علي'].reverse().join(''));
    expect(drawn).toEqual(expect.arrayContaining(['徐伟', 'أحمد علي', '🎉']));
  });

  it('gives the same bytes for the same picture, and others for another', async () => {
    const [one, again, other] = await Promise.all([
      bytesOf(picture(bank)),
      bytesOf(picture(bank)),
      bytesOf(picture(bank, 'Bank 2028')),
    ]);
    expect(Buffer.from(one).equals(again)).toBe(true);
    expect(Buffer.from(one).equals(other)).toBe(false);
  });

  it('says how far it is', async () => {
    const parts: number[] = [];
    await bytesOf(picture(bank), {}, [], (part) => parts.push(part));
    expect(parts).toEqual([0.5, 1]);
  });

  it('is written of nothing too', async () => {
    const { pages } = readPdf(
      await bytesOf({ ...picture({}), scene: { width: 0, height: 0, tray: null, tribes: [] }, legend: [] }),
    );
    expect(pages[0]?.texts).toEqual(['Bank 2027', 'Today', '1 / 1', 'Vertrouwelijk']);
  });
});

/** A letter of many scripts, and what stands between words. */
const letter = fc.oneof(
  fc.constantFrom(...'abcKLŁıİğşñéőżЖдαΩ徐伟한あعלक🚀★→½-’.'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const anyName = fc
  .array(letter, { minLength: 1, maxLength: 30 })
  .map((letters) => letters.join('').replace(/[\s,/:;*?%()[\]]/gu, ''))
  .filter((name) => name.trim() !== '');

it('has any name to be found by searching', async () => {
  await fc.assert(
    fc.asyncProperty(anyName, async (name) => {
      const shown = picture(bank);
      const [card] = shown.scene.tribes[0]?.box.rows[0]?.cells[0]?.cards ?? [];
      if (!card) throw new Error('Nobody');
      card.name = name;
      const found = readPdf(await bytesOf(shown)).pages.flatMap((page) => page.texts);
      expect(found.join('')).toContain(asItStands(drawable(name)));
    }),
    { numRuns: 60 },
  );
});

describe('a PDF, read by others', () => {
  itOnPoppler('is whole, and gives every name', async (run) => {
    const { said, complaints } = run('pdftotext', ['-enc', 'UTF-8', '-', '-'], await bytesOf(picture(bank)));
    expect(complaints).toBe('');
    const text = said.replace(/[\u202a-\u202e]/g, '');
    for (const name of ['Łukasz Żółć', '徐伟', 'أحمد علي', 'Ana 🎉', 'Tribe Shop', 'Vaults'])
      expect(text).toContain(name);
  });

  itOnPoppler('is drawn without a complaint', async (run) => {
    const { complaints } = run('pdftoppm', ['-r', '20', '-png', '-'], await bytesOf(picture(bank)));
    expect(complaints).toBe('');
  });
});
