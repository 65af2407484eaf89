import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openly } from '../../../src/domain/hiding/disclosed.ts';
import { PAPERS, type Paper, type PdfPage, pagesOf, roomOn } from '../../../src/exporting/pdf/pages.ts';
import { SCALE } from '../../../src/exporting/pdf/tribePages.ts';
import { type Picture, pictureOf } from '../../../src/exporting/picture.ts';
import { anyOrganisation } from '../../support/anyOrganisation.ts';
import { pagesPicture } from '../../support/pagesPicture.ts';
import { documentOf, type Picture as Shown } from '../../support/picture.ts';
import { itOnRealData } from '../../support/realData.ts';
import { wordsIn } from '../../support/words.ts';

function picture(document: ReturnType<typeof documentOf>): Picture {
  const shown = openly(document);
  const [scenario] = shown.scenarios;
  if (!scenario) throw new Error('No scenario');
  return pictureOf(shown, scenario, [], wordsIn('en'), { kind: 'document' }, { isTrayOpen: true });
}

const pages = (shown: Shown, paper: Paper = 'a4', without = '') => {
  const { scene, ...rest } = picture(documentOf(shown));
  const tribes = scene.tribes.filter(({ box }) => box.name !== without);
  return pagesPicture(pagesOf({ ...rest, scene: { ...scene, tribes } }, paper, 'continued'));
};

const people = (count: number, name = 'P') => Array.from({ length: count }, (_, at) => `${name}${at + 1}`).join(', ');

describe('pages', () => {
  it('give each tribe one of its own, and the unplaced the last, each with its own legend', () => {
    const shown = {
      squads: 'Checkout: Ana*, Bo / Vaults: Dee / No squad: Ed',
      chapters: 'Development (Ana): Ana, Bo / Risk: Dee / No chapter: Ed',
      tribes: 'Shop: Checkout, Development / Bank: Vaults, Risk',
    };
    expect(pages(shown)).toEqual([
      '1: Tribe Shop [Development]',
      '   Checkout: Ana, Bo',
      '   # Development, product owner, chapter lead',
      '2: Tribe Bank [Risk]',
      '   Vaults: Dee',
      '   # Risk',
      '3: Unplaced: Ed',
    ]);
  });

  it('are one with the title alone where there is nothing', () => {
    expect(pages({}, 'a4', 'Shop')).toEqual(['1:']);
  });

  it('break between squads, say so, and have the heads again', () => {
    const squads = Array.from({ length: 9 }, (_, at) => `S${at + 1}: ${people(4, `S${at + 1}-`)}`).join(' / ');
    const everybody = Array.from({ length: 9 }, (_, at) => people(4, `S${at + 1}-`)).join(', ');
    const names = Array.from({ length: 9 }, (_, at) => `S${at + 1}`).join(', ');
    const shown = {
      squads,
      chapters: `Dev: ${everybody} / Data: X / Risk: Y`,
      tribes: `Shop: ${names}, Dev, Data, Risk`,
    };
    const lines = pages(shown);
    expect(lines.filter((line) => /^\d/.test(line))).toEqual([
      '1: Tribe Shop [Dev | Data | Risk]',
      '2: Tribe Shop (continued) [Dev | Data | Risk]',
      '3: Tribe Shop (continued) [Dev | Data | Risk]',
      // There is no room for the legend below that.
      '4:',
    ]);
    expect(lines.filter((line) => /S\d: /.test(line)).map((line) => line.trim().slice(0, 2))).toEqual(
      Array.from({ length: 9 }, (_, at) => `S${at + 1}`),
    );
  });

  it('cut a squad that is higher than a page, and say that it goes on', () => {
    const all = people(150);
    const lines = pages({ squads: `Crowd: ${all}`, chapters: `Dev: ${all}`, tribes: 'Shop: Crowd, Dev' });
    const rows = lines.filter((line) => line.includes('Crowd'));
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((row, at) => row.includes('Crowd (continued): ') === at > 0)).toBe(true);
    expect(rows.flatMap((row) => row.split(': ')[1]?.split(', ')).join(', ')).toBe(all);
  });

  it('break between chapters that are wider than a page, without the squads that have nobody in those', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const shown = {
      squads: 'One: Ana, Fay / Two: Bo',
      chapters: names
        .map((name) => `${name}: ${name === 'A' ? 'Ana, Bo' : name === 'F' ? 'Fay' : `${name}x`}`)
        .join(' / '),
      tribes: `Shop: One, Two, ${names.join(', ')}`,
    };
    const lines = pages(shown).filter((line) => !line.includes('#'));
    expect(lines.filter((line) => !line.includes('No squad'))).toEqual([
      '1: Tribe Shop [A | B | C | D]',
      '   One: Ana |  |  |',
      '   Two: Bo |  |  |',
      '2: Tribe Shop (continued) [E | F]',
      '   One (continued):  | Fay',
    ]);
    expect(pages(shown, 'a3').filter((line) => /^\d/.test(line))).toEqual(['1: Tribe Shop [A | B | C | D | E | F]']);
  });

  it('cut the unplaced between lines', () => {
    const lines = pages({ squads: `No squad: ${people(200)}`, chapters: `No chapter: ${people(200)}` }, 'a4', 'Shop');
    expect(lines.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      '1: Unplaced',
      '2: Unplaced (continued)',
      ...lines.slice(2).map((_, at) => `${at + 3}: Unplaced (continued)`),
    ]);
    expect(lines.flatMap((line) => line.split(': ').at(-1)?.split(', ')).join(', ')).toBe(people(200));
  });
});

/** Everything on the pages, as somebody in a squad. */
const seatsOn = (made: readonly PdfPage[]) =>
  made.flatMap(({ scene }) => [
    ...scene.tribes.flatMap(({ box }) => box.rows.flatMap(({ cells }) => cells.flatMap(({ cards }) => cards))),
    ...(scene.tray?.cards ?? []),
  ]);
const seatKeys = (cards: ReturnType<typeof seatsOn>) => cards.map(({ person, squad }) => `${person} ${squad}`).sort();

/** What stands out of its page, out of its row or over another card. */
function misplaced(made: readonly PdfPage[], paper: Paper): string[] {
  const room = roomOn(paper);
  return made.flatMap(({ scene, scale, legend }, at) => {
    const wrong: string[] = [];
    const isOut = scene.width * scale > room.width + 1e-6 || scene.height * scale > room.height + 1e-6;
    if (isOut) wrong.push(`page ${at + 1}: ${scene.width * scale} x ${scene.height * scale}`);
    if (scale > SCALE.most || scale < SCALE.least) wrong.push(`page ${at + 1}: scale ${scale}`);
    const lines = Math.ceil(legend.items.length / legend.abreast);
    if (legend.top + lines * 18 > room.y + room.height + 1e-6) wrong.push(`page ${at + 1}: legend`);
    for (const { box } of scene.tribes) {
      for (const row of box.rows) {
        if (row.y + row.height > box.height + 1e-6 || row.x + row.width > box.width + 1e-6) wrong.push(row.name);
        for (const { cards, x, y, width, height } of row.cells) {
          for (const card of cards) {
            const fits =
              card.x >= x && card.x + card.width <= x + width && card.y >= y && card.y + card.height <= y + height;
            if (!fits) wrong.push(`${row.name}: ${card.name}`);
          }
        }
      }
      for (const lead of box.leads) if (lead.x < 0 || lead.x + lead.width > box.width) wrong.push(lead.name);
    }
    return wrong;
  });
}

describe('whatever the organisation', () => {
  it('everybody stands on a page as often as on the board, and nothing stands over an edge', () => {
    fc.assert(
      fc.property(anyOrganisation, fc.constantFrom(...(Object.keys(PAPERS) as Paper[])), (organisation, paper) => {
        const document = documentOf({});
        const scenarios = document.scenarios.map((scenario) => ({ ...scenario, organisation }));
        const shown = picture({ ...document, scenarios });
        const made = pagesOf(shown, paper, 'continued');
        const board = seatsOn([{ scene: shown.scene } as PdfPage]);
        expect(seatKeys(seatsOn(made))).toEqual(seatKeys(board));
        expect(misplaced(made, paper)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  itOnRealData('Kubernetes stands on its pages', 'kubernetes.json', (document) => {
    const shown = picture(document);
    for (const paper of Object.keys(PAPERS) as Paper[]) {
      const made = pagesOf(shown, paper, 'continued');
      expect(misplaced(made, paper)).toEqual([]);
      expect(seatKeys(seatsOn(made))).toEqual(seatKeys(seatsOn([{ scene: shown.scene } as PdfPage])));
    }
  });
});
