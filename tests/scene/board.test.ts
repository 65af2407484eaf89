import { describe, expect, it } from 'vitest';
import { sceneOf, tribeIn } from '../support/board.ts';
import type { Picture } from '../support/picture.ts';
import { drawing } from '../support/raster.ts';
import { pagePlaces, scenePicture, tribePlaces } from '../support/scenePicture.ts';

/** Two tribes with some of everything: two squads at once, a vacancy, an external, a coach, *Other*, the tray. */
const bank: Picture = {
  squads:
    'Betalen (Tom): Ana*, Bo 40%, New?, Rik / Sparen: Bo, Cy, Yara, Zoë / Kluis: Ivo*, Ana / No squad: Els, Kim, Tom, Ed',
  chapters: 'Development (Ana): Ana, Bo, New?, Fay / Data (Jo): Cy, Jo, Gus / Risk: Ivo, Yara',
  tribes: 'Klant (Els; Kim): Betalen, Sparen, Development, Data / Balans: Kluis, Risk',
};
const details = {
  'person:cy': { kind: 'external' },
  'squad:betalen': { mission: 'Every customer pays in one step' },
};
const scene = sceneOf(bank, details);

describe('the board', () => {
  it('has the tray on the left and the tribes beside it, each with its squads as rows and its chapters as columns', () => {
    expect(scenePicture(scene)).toBe(
      drawing(`
        +---------------------+    +--------------------------------------------------------------------------------------+
        |Unplaced             |    |Tribe Klant                                                                           |
        |                     |    |                                                                                      |
        |[Ed                ] |    |                                                                                      |
        |                     |    | [TL Els         ] [AC Kim         ] [AC Tom         ]                                |
        +---------------------+    +---------------------+--------------------+---------------------+---------------------+
                                   |                     |Development         |Data                 |Other                |
                                   |                     |(Ana)               |(Jo)                 |                     |
                                   |                     |                    |                     |                     |
                                   |                     |                    |                     |                     |
                                   +---------------------|--------------------|---------------------|---------------------|
                                   |Betalen              |[Ana* CL ½         ]|                     |[Rik               ] |
                                   |4 / 9                |                    |                     |                     |
                                   |! too few chapters   |[Bo 40%            ]|                     |                     |
                                   |                     |                    |                     |                     |
                                   |                     |[New?              ]|                     |                     |
                                   |                     |                    |                     |                     |
                                   |                     |                    |                     |                     |
                                   +---------------------|--------------------|---------------------|---------------------|
                                   |Sparen               |[Bo 60%            ]|[Cy^               ] |[Yara <Risk        ] |
                                   |4 / 9                |                    |                     |                     |
                                   |! no product owner   |                    |                     |[Zoë               ] |
                                   |                     |                    |                     |                     |
                                   |                     |                    |                     |                     |
                                   +---------------------|--------------------|---------------------|---------------------|
                                   |No squad             |[Fay               ]|[Gus               ] |                     |
                                   |2 people · 2 FTE     |                    |                     |                     |
                                   +---------------------+--------------------+---------------------+---------------------+


                                   +----------------------------------------------------------------+
                                   |Tribe Balans                                                    |
                                   |                                                                |
                                   |                                                                |
                                   +---------------------+--------------------+---------------------+
                                   |                     |Risk                |Other                |
                                   |                     |                    |                     |
                                   |                     |                    |                     |
                                   +---------------------|--------------------|---------------------|
                                   |Kluis                |[Ivo*              ]|[Ana CL ½ <Developm] |
                                   |2 / 9                |                    |                     |
                                   |                     |                    |                     |
                                   |                     |                    |                     |
                                   +---------------------|--------------------|---------------------|
                                   |No squad             |                    |                     |
                                   |0 people · 0 FTE     |                    |                     |
                                   +---------------------+--------------------+---------------------+
      `),
    );
  });

  it('keeps tribes 48 apart, each line of them as high as its highest tribe', () => {
    const many = sceneOf({
      squads: 'Lange lijst: A, B, C, D, E, F / Kort: G / Breed: H, I, J, K / No squad: Zed, Yu',
      chapters: 'Een: A, B, C, D, E, F, G / P: H / Q: I / R: J / S: K',
      tribes: 'Hoog: Lange lijst, Een / Leeg: / Laag: / Wijd: Breed, P, Q, R, S / Slot: Kort',
    });
    expect(pagePlaces(many)).toBe(
      drawing(`
        page 2040 x 1023
        Unplaced 0,0 224 x 117
          Zed 12,44 200 x 28
          Yu 12,77 200 x 28
        Tribe Hoog 272,0 640 x 399
        Tribe Leeg 960,0 640 x 190
        Tribe Laag 272,447 640 x 190
        Tribe Wijd 960,447 1080 x 288
        Tribe Slot 272,783 640 x 240
      `),
    );
  });

  it('ends where its last row of tribes does', () => {
    const seven = sceneOf({ tribes: 'A: / B: / C: / D: / E: / F: / G:' });
    expect([seven.width, seven.height]).toEqual([2 * 640 + 48, 4 * 190 + 3 * 48]);
  });

  it('begins in the corner where there is no tray, and has no size where there is nothing', () => {
    expect(pagePlaces(sceneOf({ squads: 'Kort: Ana', chapters: 'Een: Ana' }))).toBe(
      drawing(`
        page 640 x 288
        Tribe Shop 0,0 640 x 288
      `),
    );
    expect(pagePlaces(sceneOf({ tribes: '' }))).toBe('page 0 x 0');
    expect(pagePlaces(sceneOf({ squads: 'No squad: Ed', tribes: '' }))).toBe(
      drawing(`
        page 224 x 84
        Unplaced 0,0 224 x 84
          Ed 12,44 200 x 28
      `),
    );
  });

  it('places rows below the heads of the columns, and cards 8 inside their cell, 28 high and 5 apart', () => {
    expect(tribePlaces(tribeIn(scene))).toBe(
      drawing(`
        Tribe Klant 272,0 864 x 450
          head 88 high, heads of columns from 88, 78 high
            TL Els 16,54 172 x 24
            AC Kim 196,54 172 x 24
            AC Tom 376,54 172 x 24
            Development from 216, 216 wide
            Data from 432, 216 wide
            Other from 648, 216 wide
          row Betalen from 166, 130 high
            Development 216,166 216 x 130
              Ana* CL ½ 224,174 200 x 28
              Bo 40% 224,207 200 x 28
              New? 224,240 200 x 28
            Data 432,166 216 x 130
            Other 648,166 216 x 130
              Rik 656,174 200 x 28
          row Sparen from 296, 98 high
            Development 216,296 216 x 98
              Bo 60% 224,304 200 x 28
            Data 432,296 216 x 98
              Cy^ 440,304 200 x 28
            Other 648,296 216 x 98
              Yara <Risk 656,304 200 x 28
              Zoë 656,337 200 x 28
          row No squad from 394, 56 high
            Development 216,394 216 x 56
              Fay 224,402 200 x 28
            Data 432,394 216 x 56
              Gus 440,402 200 x 28
            Other 648,394 216 x 56
      `),
    );
  });

  it('gives a tribe without squads or chapters its heads alone', () => {
    expect(tribePlaces(tribeIn(sceneOf({ tribes: 'Nieuw:' })))).toBe(
      drawing(`
        Tribe Nieuw 0,0 640 x 190
          head 56 high, heads of columns from 56, 78 high
          row No squad from 134, 56 high
      `),
    );
  });
});

describe('a column', () => {
  const abreast = (people: number) => {
    const names = Array.from({ length: people }, (_, at) => `P${at + 1}`).join(', ');
    return tribePlaces(tribeIn(sceneOf({ squads: `Druk: ${names} / Stil: Q`, chapters: `Een: ${names}, Q / Twee:` })));
  };
  it('has cards side by side where seven and more are in one cell, all of them equally wide', () => {
    expect(abreast(7)).toBe(
      drawing(`
        Tribe Shop 0,0 853 x 431
          head 56 high, heads of columns from 56, 78 high
            Een from 216, 421 wide
            Twee from 637, 216 wide
          row Druk from 134, 143 high
            Een 216,134 421 x 143
              P1 224,142 200 x 28
              P2 429,142 200 x 28
              P3 224,175 200 x 28
              P4 429,175 200 x 28
              P5 224,208 200 x 28
              P6 429,208 200 x 28
              P7 224,241 200 x 28
            Twee 637,134 216 x 143
          row Stil from 277, 98 high
            Een 216,277 421 x 98
              Q 224,285 200 x 28
            Twee 637,277 216 x 98
          row No squad from 375, 56 high
            Een 216,375 421 x 56
            Twee 637,375 216 x 56
      `),
    );
  });
  it('is as wide as its cards need, and a narrow tribe shares out what it has to spare', () => {
    const widths = (chapters: string, squads: string) =>
      tribeIn(sceneOf({ squads, chapters })).box.columns.map(({ name, x, width }) => `${name} ${x} +${width}`);
    expect(widths('Een: Ana', 'Kort: Ana')).toEqual(['Een 216 +424']);
    expect(widths('Een: Ana / Twee:', 'Kort: Ana')).toEqual(['Een 216 +216', 'Twee 432 +216']);
    expect(widths('Een: Ana / Twee: / Drie:', 'Kort: Ana')).toEqual(['Een 216 +216', 'Twee 432 +216', 'Drie 648 +216']);
    const seven = 'Ana, Bo, Cy, Dee, Els, Fay, Gus';
    expect(widths(`Een: ${seven} / Twee:`, `Kort: ${seven}`)).toEqual(['Een 216 +421', 'Twee 637 +216']);
  });
});

describe('the tray', () => {
  it('has its people below each other, and from thirteen on in two columns', () => {
    const tray = (people: number) => {
      const names = Array.from({ length: people }, (_, at) => `P${at + 1}`).join(', ');
      return pagePlaces(sceneOf({ squads: `No squad: ${names}`, tribes: '' }));
    };
    expect(tray(2)).toBe(
      drawing(`
        page 224 x 117
        Unplaced 0,0 224 x 117
          P1 12,44 200 x 28
          P2 12,77 200 x 28
      `),
    );
    expect(tray(13)).toBe(
      drawing(`
        page 429 x 282
        Unplaced 0,0 429 x 282
          P1 12,44 200 x 28
          P2 217,44 200 x 28
          P3 12,77 200 x 28
          P4 217,77 200 x 28
          P5 12,110 200 x 28
          P6 217,110 200 x 28
          P7 12,143 200 x 28
          P8 217,143 200 x 28
          P9 12,176 200 x 28
          P10 217,176 200 x 28
          P11 12,209 200 x 28
          P12 217,209 200 x 28
          P13 12,242 200 x 28
      `),
    );
  });
});
