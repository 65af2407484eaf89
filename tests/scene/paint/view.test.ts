import { describe, expect, it } from 'vitest';
import { type PaintView, paint } from '../../../src/scene/paint/paint.ts';
import { DARK, LIGHT } from '../../../src/scene/paint/theme.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { sceneOf } from '../../support/board.ts';
import { drawnList, seenPicture, WHOLE } from '../../support/paintPicture.ts';
import type { Picture } from '../../support/picture.ts';
import { drawing } from '../../support/raster.ts';
import { RecordingPen } from '../../support/recordingPen.ts';

/** Some of everything: a squad over its limit, two squads at once, a vacancy, an external, *Other*, *No squad*, the tray. */
const bank: Picture = {
  squads: 'Betalen: Ana*, Bo 40%, New?, Rik / Sparen: Bo, Cy / No squad: Els, Ed, Fay',
  chapters: 'Development (Ana): Ana, Bo, New?, Fay / Data: Cy',
  tribes: 'Klant (Els): Betalen, Sparen, Development, Data',
  rules: { 'squad-size': { limit: 3 } },
};
const scene = sceneOf(bank, {
  'person:ana': { role: 'Lead engineer' },
  'person:cy': { kind: 'external' },
  'squad:betalen': { mission: 'Every customer pays in one step' },
  'tribe:klant': { purpose: 'Money without worry' },
});

function drawnOf(view: Partial<PaintView>, of: Scene = scene) {
  const pen = new RecordingPen();
  paint(pen, of, { ...WHOLE, ...view });
  return pen.drawn;
}

/** What is seen of a view, a letter for 7 pixels across and 11 down. */
const seen = (view: Partial<PaintView> & { width: number; height: number }, step = { across: 7, down: 11 }) =>
  seenPicture(view.theme ?? LIGHT, drawnOf(view), view, step);

describe('a view of the board', () => {
  it('shows from near everything that is known of everybody', () => {
    expect(seen({ width: 1141, height: 396 })).toBe(
      drawing(`
                                      :::::::                                                                                                                           :
        Unplaced                      :::::::                                                                                             6 people + 1 vacancy · 7 FTE  :
        1 person · 1 FTE              :::::::  Tribe Klant        Money without worry                     oEoTL Els                                                     :
                                      :::::::                                                                                           A----------------  6 + 1 / 150  :
                                      :::::::                                                                                                                           :
         Ed                           :::::::------------------------------|000000000000000000000000000000|111111111111111111111111111111|==============================:
        ----------------------------  :::::::                              | Development                  | Data                         | Other                        :
                                      :::::::                              |                              |                              |                              :
      :::::::::::::::::::::::::::::::::::::::                              | 0A0 Ana                      | 1 person · 1 FTE             | 1 person · 1 FTE             :
      :::::::::::::::::::::::::::::::::::::::                              | 000                          |                              |                              :
      :::::::::::::::::::::::::::::::::::::::                              | 3 people + 1 vacancy · 4 FTE |                              |                              :
      :::::::::::::::::::::::::::::::::::::::                              |                              |                              |                              :
      :::::::::::::::::::::::::::::::::::::::---------------------------------------------------------------------------------------------------------------------------:
      :::::::::::::::::::::::::::::::::::::::                              |                              |                              |                              :
      :::::::::::::::::::::::::::::::::::::::  Betalen                     |  Ana  Lead engineer    CL ★  |                              |  Rik                         :
      :::::::::::::::::::::::::::::::::::::::  Every customer pays in one  | -                            |                              | -                            :
      :::::::::::::::::::::::::::::::::::::::                              |                              |                              |                              :
      :::::::::::::::::::::::::::::::::::::::  step                        |  Bo                     40%  |                              |                              :
      :::::::::::::::::::::::::::::::::::::::  xxxxx## 4 / 3 ≠             |0-                            |                              |                              :
      :::::::::::::::::::::::::::::::::::::::                              |0                             |                              |                              :
      :::::::::::::::::::::::::::::::::::::::  3 people + 1 vacancy · 3.4 F…0 New                         |                              |                              :
      :::::::::::::::::::::::::::::::::::::::                              |                              |                              |                              :
      :::::::::::::::::::::::::::::::::::::::  ● 4 members (limit 3)       |                              |                              |                              :
      :::::::::::::::::::::::::::::::::::::::                              |                              |                              |                              :
      :::::::::::::::::::::::::::::::::::::::------------------------------|------------------------------|------------------------------|------------------------------:
      :::::::::::::::::::::::::::::::::::::::  Sparen                      |                              |                              |                              :
      :::::::::::::::::::::::::::::::::::::::                              |  Bo                     60%  |  Cy                     ext  |                              :
      :::::::::::::::::::::::::::::::::::::::  xxx   2 / 3 ≠               | -                            | -                            |                              :
      :::::::::::::::::::::::::::::::::::::::                              |                              |                              |                              :
      :::::::::::::::::::::::::::::::::::::::  2 people · 1.6 FTE          |                              |                              |                              :
      :::::::::::::::::::::::::::::::::::::::                              |                              |                              |                              :
      :::::::::::::::::::::::::::::::::::::::  ● no product owner          |                              |                              |                              :
      :::::::::::::::::::::::::::::::::::::::------------------------------|------------------------------|------------------------------|------------------------------:
      :::::::::::::::::::::::::::::::::::::::..............................|.-............................|..............................|..............................:
      :::::::::::::::::::::::::::::::::::::::..No squad....................|. Fay                        .|..............................|..............................:
      :::::::::::::::::::::::::::::::::::::::..............................|.                            .|..............................|..............................:
    `),
    );
  });
  it('shows from the middle distance names alone', () => {
    const camera = { x: 0, y: 0, zoom: 0.5 };
    expect(seen({ camera, width: 580, height: 210 }, { across: 6, down: 8 })).toBe(
      drawing(`
                        -::::                                                                       -::
       Unplaced         -:::: Tribe Klant       %2%             TLEls            A------ 6 + 1 / 150-::
                        -::::                   %%%                                                 -::
       oEd..............-::::-----------------|00000000000000000|11111111111111111|==================::
                        -::::                 |                 |                 |                 -::
      :::::::::::::::::::::::                 | Development     |                 |                 -::
      :::::::::::::::::::::::                 |                 | Data            | Other           -::
      :::::::::::::::::::::::                 | Ana             |                 |                 -::
      :::::::::::::::::::::::------------------------------------------------------------------------::
      ::::::::::::::::::::::: Betalen         |0.Ana.★..........|                 |o.Rik............-::
      :::::::::::::::::::::::                 |0................|                 |o................-::
      ::::::::::::::::::::::: ● 4 / 3 ≠       |0.Bo.............|                 |                 -::
      :::::::::::::::::::::::                 |0................|                 |                 -::
      :::::::::::::::::::::::                 |0.New............|                 |                 -::
      :::::::::::::::::::::::                 |0................|                 |                 -::
      :::::::::::::::::::::::                 |                 |                 |                 -::
      :::::::::::::::::::::::-----------------|-----------------|-----------------|------------------::
      :::::::::::::::::::::::                 |0.Bo.............|1.Cy.............|                 -::
      ::::::::::::::::::::::: Sparen          |0................|1................|                 -::
      ::::::::::::::::::::::: ● 2 / 3 ≠       |                 |                 |                 -::
      :::::::::::::::::::::::                 |                 |                 |                 -::
      :::::::::::::::::::::::                 |                 |                 |                 -::
      :::::::::::::::::::::::-----------------|-----------------|-----------------|------------------::
      :::::::::::::::::::::::.................|0................|.................|.................-::
      :::::::::::::::::::::::.No squad.......1|0.Fay............|.................|.................-::
      :::::::::::::::::::::::.................|.................|.................|.................-::
    `),
    );
  });
  it('shows from afar a square for everybody', () => {
    const camera = { x: 0, y: 0, zoom: 0.2 };
    expect(seen({ camera, width: 240, height: 90 }, { across: 2, down: 4 })).toBe(
      drawing(`
                            :::::                                                                                      :::::::
        Unpla…              :::::                                                                         %%%%%%%%%%   :::::::
                            :::::    Klant                          6 + 1 / 150                           %%%2%%%%%%   :::::::
                            :::::                                                                         %%%%%%%%%%   :::::::
      :::::::::::::::::::::::::::                                    |                                    %%%%%%%%%%   :::::::
      :::::::::::::::::::::::::::                                    |  3                                              :::::::
      :::::::::::::::::::::::::::                                    |                                                 :::::::
      :::::::::::::::::::::::::::                                    |#######                                          :::::::
      :::::::::::::::::::::::::::             0000000 0000000 0000000|ooooooo                                          :::::::
      :::::::::::::::::::::::::::             0000000 0000000 0000000|ooooooo                                          :::::::
      :::::::::::::::::::::::::::       ★     0000000 0000000 0000000|ooooooo                                          :::::::
      :::::::::::::::::::::::::::                                    |#######                                          :::::::
      :::::::::::::::::::::::::::                                    |                                                 :::::::
      :::::::::::::::::::::::::::                                    |                                                 :::::::
      :::::::::::::::::::::::::::             0000000 1111111        |                                                 :::::::
      :::::::::::::::::::::::::::             0000000 1111111        |                                                 :::::::
      :::::::::::::::::::::::::::             0000000 1111111        |                                                 :::::::
      :::::::::::::::::::::::::::                                    |                                                 :::::::
      :::::::::::::::::::::::::::--------------------------------------------------------------------------------------:::::::
      :::::::::::::::::::::::::::.............0000000..................................................................:::::::
      :::::::::::::::::::::::::::......................................................................................:::::::
      ::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::
    `),
    );
  });
  it('keeps the heads of rows and columns in view where it is scrolled', () => {
    const camera = { x: 420, y: 150, zoom: 1 };
    expect(seen({ camera, width: 560, height: 220 })).toBe(
      drawing(`
                                    |000000000|111111111111111111111111111111|========
                                    |         | Data                         | Other
                                    |         |                              |
        Tribe Klant                 |         | 1 person · 1 FTE             | 1 perso
                                    |         |                              |
                                    |cancy ·… |                              |
                                    |         |                              |
      ================================================================================
        x xxx## 4 / 3 ≠             |         |                              |
                                    |         |                              |
      ------------------------------|---------|------------------------------|--------
                                    |         |                              |
        Sparen                      |    60%  |  Cy                     ext  |
        x x=                        |         |                              |
              2 / 3 ≠               |         |                              |
        2 people · 1.6 FTE          |         |                              |
                                    |         |                              |
        ● no product owner          |         |                              |
                                    |         |                              |
      ------------------------------|---------|------------------------------|--------
    `),
    );
  });
  it('has the row No squad at its bottom and the ground of the target lit while somebody is carried', () => {
    const emphasis = {
      held: new Set(['person:bo squad:sparen']),
      target: {
        tribe: 'tribe:klant',
        row: 'squad:betalen',
        cell: { chapter: 'chapter:development' },
        tone: 'flag',
      },
    } as const;
    expect(seen({ camera: { x: 272, y: 0, zoom: 1 }, width: 700, height: 297, emphasis })).toBe(
      drawing(`

                                                                                                    6 peop
        Tribe Klant         Money without worry                    oEo TLEls
                                                                                                 A--------          6

      ------------------------------|000000000000000000000000000000|111111111111111111111111111111|=======
                                    | Development                  | Data                         | Other
                                    |                              |                              |
                                    | 0A0 Ana                      | 1 person · 1 FTE             | 1 pers
                                    | 000                          |                              |
                                    | 3 people + 1 vacancy · 4 FTE |                              |
                                    |                              |                              |
      ----------------------------------------------------------------------------------------------------
      wwwwwwwwwwwwwwwwwwwwwwwwwwwwww|W                            -Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwww|w
      wwBetalenwwwwwwwwwwwwwwwwwwwww|W  Ana Lead engineer    CL ★ -Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwww|w Rik
      wwEvery customer pays in oneww|W-wwwwwwwwwwwwwwwwwwwwwwwwwwwwWwwwwwwwwwwwwwwwwwwwwwwwwwwwwww|w-wwwww
      wwwwwwwwwwwwwwwwwwwwwwwwwwwwww|W                            -Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwww|wwwwwww
      wwstepwwwwwwwwwwwwwwwwwwwwwwww|W  Bo                    40% -Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwww|wwwwwww
      wwxwxxx##w4 / 3 ≠wwwwwwwwwwwww|W0wwwwwwwwwwwwwwwwwwwwwwwwwwwwWwwwwwwwwwwwwwwwwwwwwwwwwwwwwww|wwwwwww
      wwwwwwwwwwwwwwwwwwwwwwwwwwwwww|W0wwwwwwwwwwwwwwwwwwwwwwwwwwwwWwwwwwwwwwwwwwwwwwwwwwwwwwwwwww|wwwwwww
      ww3 people + 1 vacancy · 3.4 F…W0wNewwwwwwwwwwwwwwwwwwwwwwwwwWwwwwwwwwwwwwwwwwwwwwwwwwwwwwww|wwwwwww
      ====================================================================================================
      ..............................|.-............................|..............................|.......
      ..No squad....................|.  Fay                       -|..............................|.......
      ..............................|.                            -|..............................|.......
      ..1 person · 1 FTE............|.-............................|..............................|.......
      ..............................|..............................|..............................|.......
    `),
    );
  });
  it('has a column of another chapter lit from its head down', () => {
    const target = { tribe: 'tribe:klant', chapter: 'chapter:data', tone: 'ok' } as const;
    expect(seen({ camera: { x: 272, y: 0, zoom: 1 }, width: 875, height: 385, emphasis: { target } })).toBe(
      drawing(`
                                                                                                                                   ::
                                                                                                      6 people + 1 vacancy · 7 FTE ::
          Tribe Klant         Money without worry                    oEo TLEls                                                     ::
                                                                                                   A----------------  6 + 1 / 150  ::
                                                                                                                                   ::
        ------------------------------|000000000000000000000000000000|111111111111111111111111111111|==============================::
                                      | Development                  | Data                         | Other                        ::
                                      |                              |                              |                              ::
                                      | 0A0 Ana                      | 1 person · 1 FTE             | 1 person · 1 FTE             ::
                                      | 000                          |                              |                              ::
                                      | 3 people + 1 vacancy · 4 FTE |                              |                              ::
                                      |                              |                              |                              ::
        ---------------------------------------------------------------------------------------------------------------------------::
                                      |                             -OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
          Betalen                     |   Ana Lead engineer    CL ★ -OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO  Rik                         ::
          Every customer pays in one  | -                            OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO -                            ::
                                      |                             -OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
          step                        |   Bo                    40% -OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
          x xxx## 4 / 3 ≠             | 0                            OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
                                      | 0                            OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
          3 people + 1 vacancy · 3.4 F… 0 New                        OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
                                      |                              OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
          ● 4 members (limit 3)       |                              OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
                                      |                              OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
        ------------------------------|------------------------------Ou-uuuuuuuuuuuuuuuuuuuuuuuuuuuuO------------------------------::
          Sparen                      |                             -Ou                            uO                              ::
                                      |   Bo                    60% -Ou Cy                     ext uO                              ::
          x x=  2 / 3 ≠               | -                            Ou-uuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
                                      |                              OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
          2 people · 1.6 FTE          |                              OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
                                      |                              OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
          ● no product owner          |                              OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO                              ::
        ------------------------------|------------------------------OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO------------------------------::
        ..............................|.-............................OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO..............................::
        ..No squad....................|.  Fay                       -OuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuO..............................::
      `),
    );
  });
  it('leaves little of whoever does not match, and lights up who is under the pointer, selected or has the focus', () => {
    const emphasis = {
      matches: new Set(['person:ana', 'person:cy', 'person:bo'] as const),
      hovered: 'person:bo',
      selected: new Set(['person:cy squad:sparen', 'squad:sparen']),
      focus: { kind: 'card', tribe: 'tribe:klant', squad: 'squad:betalen', person: 'person:ana' },
    } as const;
    expect(seen({ camera: { x: 272, y: 60, zoom: 1 }, width: 875, height: 308, emphasis })).toBe(
      drawing(`
                                    |000000000000000000000000000000|111111111111111111111111111111|==============================::
                                    | Development                  | Data                         | Other                        ::
                                    |                              |                              |                              ::
        Tribe Klant                 | 0A0 Ana                      | 1 person · 1 FTE             | 1 person · 1 FTE             ::
                                    |                              |                              |                              ::
                                    | 3 people + 1 vacancy · 4 FTE |                              |                              ::
                                    |                              |                              |                              ::
      ================================(===========================(==============================================================::
        Betalen                     | ( Ana Lead engineer    CL ★ (|                              |                              ::
                                    | (                           (|                              |                              ::
        Every customer pays in one  | AAAAAAAAAAAAAAAAAAAAAAAAAAAAA|                              |                              ::
                                    | 0aBoaaaaaaaaaaaaaaaaaaa 40%aA|                              |                              ::
        step                        | 0aaaaaaaaaaaaaaaaaaaaaaaaaaaA|                              |                              ::
        x xxx## 4 / 3 ≠             |                              |                              |                              ::
                                    |                              |                              |                              ::
        3 people + 1 vacancy · 3.4 F…                              |                              |                              ::
                                    |                              |                              |                              ::
        ● 4 members (limit 3)       |                              |                              |                              ::
      -------------------------------------------------------------|------------------------------|------------------------------::
      Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa| 0aaaaaaaaaaaaaaaaaaaaaaaaaaaA| 1aaaaaaaaaaaaaaaaaaaaaaaaaaa |                              ::
      AaSparenaaaaaaaaaaaaaaaaaaaaaa| 0aBoaaaaaaaaaaaaaaaaaaa 60%aA| 1Cyaaaaaaaaaaaaaaaaaaaa exta |                              ::
      Aaxax==aaaaaaaaaaaaaaaaaaaaaaa| 0aaaaaaaaaaaaaaaaaaaaaaaaaaaA| 1aaaaaaaaaaaaaaaaaaaaaaaaaaa |                              ::
      Aaaaaa a2 / 3 ≠aaaaaaaaaaaaaaa|                              |                              |                              ::
      Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|                              |                              |                              ::
      Aa2 people · 1.6 FTEaaaaaaaaaa|                              |                              |                              ::
      Aa● no product owneraaaaaaaaaa|                              |                              |                              ::
      Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|                              |                              |                              ::
      ------------------------------|------------------------------|------------------------------|------------------------------::
    `),
    );
  });

  it('is the same in the dark, in the colours of the dark', () => {
    for (const zoom of [1, 0.5, 0.1]) {
      const [light, dark] = [LIGHT, DARK].map((theme) => {
        const emphasis = {
          hovered: 'person:bo',
          matches: new Set(['person:bo'] as const),
          pointed: 'squad:sparen',
          target: { tribe: 'tribe:klant', row: 'squad:betalen', tone: 'bad' },
        } as const;
        return drawnList(theme, drawnOf({ theme, emphasis, camera: { x: 0, y: 0, zoom } }));
      });
      expect(dark).toBe(light);
    }
  });

  it('fills its own part of a canvas alone, from the corner it is told', () => {
    const view = { camera: { x: 100, y: 60, zoom: 1 }, width: 300.2, height: 200.2, ratio: 2 };
    const [here, there] = [drawnOf(view), drawnOf({ ...view, at: { x: 40, y: 70 } })];
    expect(drawnList(LIGHT, here.slice(0, 1))).toBe('fill ground 0,0 601 x 401');
    expect(there.map(({ x, y, text }) => [text, x - 40, y - 70])).toEqual(
      here.map(({ x, y, text }) => [text, expect.closeTo(x, 6), expect.closeTo(y, 6)]),
    );
  });

  it('begins with a pen that is as it needs it, and leaves it counting in device pixels', () => {
    const pen = new RecordingPen();
    Object.assign(pen, { globalAlpha: 0.3, textAlign: 'center', textBaseline: 'top' });
    pen.setTransform(3, 0, 0, 3, 5, 5);
    paint(pen, scene, WHOLE);
    expect([pen.globalAlpha, pen.textAlign, pen.textBaseline]).toEqual([1, 'left', 'alphabetic']);
    expect(drawnList(LIGHT, pen.drawn.slice(0, 1))).toBe('fill ground 0,0 2000 x 2000');
    pen.fillRect(1, 2, 3, 4);
    expect(pen.drawn.at(-1)).toMatchObject({ x: 1, y: 2, width: 3, height: 4 });
  });

  it('draws the tribes in view alone, and of those the parts in view', () => {
    const two = sceneOf({
      squads: 'Kort: Ana / Lang: Bo',
      chapters: 'Een: Ana / Twee: Bo',
      tribes: 'A: Kort, Een / B: Lang, Twee',
    });
    const titles = (view: Partial<PaintView>) =>
      drawnOf(view, two)
        .flatMap(({ text }) => (/^Tribe|^Kort|^Lang|^Een|^Twee|^Ana|^Bo/.test(text) ? [text] : []))
        .join(' ');
    expect(titles({})).toBe('Ana Kort Tribe A Een Bo Lang Tribe B Twee');
    expect(titles({ height: 300 })).toBe('Ana Kort Tribe A Een');
    expect(titles({ camera: { x: 0, y: 336, zoom: 1 } })).toBe('Bo Lang Tribe B Twee');
    expect(titles({ height: 50, width: 600 })).toBe('Tribe A');
    expect(titles({ height: 100, width: 600 })).toBe('Tribe A Een');
    expect(titles({ height: 160, width: 600 })).toBe('Ana Kort Tribe A Een');
    expect(titles({ camera: { x: 0, y: 150, zoom: 1 }, width: 600, height: 180, pinned: false })).toBe('Ana Kort');
    expect(titles({ camera: { x: 0, y: 150, zoom: 1 }, width: 600, height: 180 })).toBe('Ana Kort Een Tribe A');
  });
});
