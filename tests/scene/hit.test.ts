import { describe, expect, it } from 'vitest';
import type { SquadId } from '../../src/domain/organisation.ts';
import { isSameHit, isSeenAt, thingAt, thingAtView } from '../../src/scene/hit.ts';
import type { Camera, Hit, Scene } from '../../src/scene/scene.ts';
import { sceneOf } from '../support/board.ts';
import { drawing } from '../support/raster.ts';
import { hitPicture } from '../support/scenePicture.ts';

const scene = sceneOf({
  squads: 'Checkout: Ana*, Bo / Refunds: Cy, Dee / Search: Eli / No squad: Fay',
  chapters: 'Development (Jo): Ana, Bo, Jo / Data (Cy): Cy, Dee, Eli, Fay',
  tribes: 'Shop (Hal): Checkout, Refunds, Search, Development, Data',
});
const viewport = { width: 900, height: 300 };

function nameOf(hit: Hit): string {
  switch (hit.kind) {
    case 'card':
      return `card ${hit.card.name}`;
    case 'leader':
      return `leader ${hit.person}`;
    case 'columnHead':
      return `column ${hit.column.name}`;
    case 'rowHead':
      return `row ${hit.row.name}`;
    case 'cell':
      return `cell ${hit.row.name}`;
    default:
      return hit.kind;
  }
}

const at = (camera: Camera, x: number, y: number, holding = false) =>
  nameOf(thingAtView(scene, camera, viewport, x, y, holding));

describe('what is seen is what is hit', () => {
  const box = scene.tribes[0]?.box;
  const [checkout, refunds] = box?.rows ?? [];

  it('in a view that is not scrolled', () => {
    const camera = { x: 0, y: 0, zoom: 1 };
    const row = (checkout?.y ?? 0) + 20;
    expect(at(camera, 20, row)).toBe('row Checkout');
    expect(at(camera, 260, row)).toBe('card Ana');
    expect(at(camera, 20, 20)).toBe('tribeHead');
    const heads = box?.columnsTop ?? 0;
    expect(at(camera, 250, heads + 10)).toBe('column Development');
    expect(at(camera, 250, heads + 40)).toBe('leader person:jo');
  });
  it('where heads are pinned over what is scrolled under them', () => {
    const camera = { x: 120, y: (refunds?.y ?? 0) - 40, zoom: 1 };
    expect(at(camera, 340, 10)).toBe('column Data');
    expect(at(camera, 340, 34)).toBe('leader person:cy');
    expect(at(camera, 20, 10)).toBe('tribeHead');
    expect(at(camera, 20, 110)).toBe('row Refunds');
    expect(at({ ...camera, zoom: 0.5 }, 180, 5)).toBe('column Data');
  });
  it('where the row No squad is pinned to the bottom while something is held', () => {
    const camera = { x: 0, y: 0, zoom: 1 };
    expect(at(camera, 20, 290)).not.toBe('row No squad');
    expect(at(camera, 20, 290, true)).toBe('row No squad');
    expect(at(camera, 250, 290, true)).toBe('cell No squad');
  });
  it('from afar: a square is a person, the rest of its row the squad', () => {
    const zoom = 0.2;
    const row = ((checkout?.y ?? 0) + (checkout?.height ?? 0) / 2) * zoom;
    expect(at({ x: 0, y: 0, zoom }, 30, row)).toBe('card Ana');
    expect(at({ x: 0, y: 0, zoom }, 100, row)).toBe('row Checkout');
    expect(at({ x: 0, y: 0, zoom: 0.02 }, 3, row / 10)).toBe('row Checkout');
  });
});

describe('two points of one view', () => {
  const camera = { x: 0, y: 0, zoom: 1 };
  const hit = (x: number, y: number) => thingAtView(scene, camera, viewport, x, y);
  const row = (scene.tribes[0]?.box.rows[0]?.y ?? 0) + 20;

  it('are the same hit on the same card, head or ground, and another on another', () => {
    expect(isSameHit(hit(20, row), hit(60, row + 4))).toBe(true);
    expect(isSameHit(hit(260, row), hit(262, row + 1))).toBe(true);
    expect(isSameHit(hit(20, row), hit(260, row))).toBe(false);
    expect(isSameHit(hit(20, row), hit(20, row + 150))).toBe(false);
  });
});

describe('what is under each point of a view', () => {
  const step = { across: 16, down: 16 };
  const seen = (camera: Camera, view = { width: 720, height: 460 }, holding = false, of: Scene = scene) =>
    hitPicture(of, camera, view, step, holding);

  it('that is not scrolled: heads with their leads, rows, cells with their cards, and the ground around', () => {
    expect(seen({ x: -32, y: -32, zoom: 1 }, { width: 720, height: 560 })).toBe(
      drawing(`
      :::::::::::::::::::::::::::::::::::::::::::::
      :::::::::::::::::::::::::::::::::::::::::::::
      ::========================================:::
      ::========================================:::
      ::========================================:::
      ::=@@@@@@@@@@@============================:::
      ::=@@@@@@@@@@@============================:::
      ::=============111111111111112222222222222:::
      ::=============111111111111112222222222222:::
      ::=============1@@@@@@@@@@@@@@@@@@@@@@@@@@:::
      ::=============1@@@@@@@@@@@@@@@@@@@@@@@@@@:::
      ::=============111111111111112222222222222:::
      ::CCCCCCCCCCCCC...........................:::
      ::CCCCCCCCCCCCC.aaaaaaaaaaaa..............:::
      ::CCCCCCCCCCCCC.aaaaaaaaaaaa..............:::
      ::CCCCCCCCCCCCC.bbbbbbbbbbbb..............:::
      ::CCCCCCCCCCCCC.bbbbbbbbbbbb..............:::
      ::RRRRRRRRRRRRR...........................:::
      ::RRRRRRRRRRRRR..............ccccccccccccc:::
      ::RRRRRRRRRRRRR...........................:::
      ::RRRRRRRRRRRRR..............ddddddddddddd:::
      ::RRRRRRRRRRRRR..............ddddddddddddd:::
      ::RRRRRRRRRRRRR...........................:::
      ::SSSSSSSSSSSSS...........................:::
      ::SSSSSSSSSSSSS..............eeeeeeeeeeeee:::
      ::SSSSSSSSSSSSS..............eeeeeeeeeeeee:::
      ::SSSSSSSSSSSSS...........................:::
      ::SSSSSSSSSSSSS...........................:::
      ::SSSSSSSSSSSSS...........................:::
      ::NNNNNNNNNNNNN...........................:::
      ::NNNNNNNNNNNNN..............fffffffffffff:::
      ::NNNNNNNNNNNNN..............fffffffffffff:::
      ::NNNNNNNNNNNNN...........................:::
      :::::::::::::::::::::::::::::::::::::::::::::
      :::::::::::::::::::::::::::::::::::::::::::::
    `),
    );
  });
  it('that is scrolled: heads lie over what they are pinned on', () => {
    expect(seen({ x: 120, y: 150, zoom: 1 }, { width: 560, height: 300 })).toBe(
      drawing(`
      =============11111122222222222222::
      =============11111122222222222222::
      =============@@@@@@2@@@@@@@@@@@@@::
      =============11111122222222222222::
      =============11111122222222222222::
      CCCCCCCCCCCCC....................::
      RRRRRRRRRRRRR.......cccccccccccc.::
      RRRRRRRRRRRRR.......cccccccccccc.::
      RRRRRRRRRRRRR.......dddddddddddd.::
      RRRRRRRRRRRRR.......dddddddddddd.::
      RRRRRRRRRRRRR....................::
      RRRRRRRRRRRRR....................::
      SSSSSSSSSSSSS.......eeeeeeeeeeee.::
      SSSSSSSSSSSSS.......eeeeeeeeeeee.::
      SSSSSSSSSSSSS....................::
      SSSSSSSSSSSSS....................::
      SSSSSSSSSSSSS....................::
      SSSSSSSSSSSSS....................::
      NNNNNNNNNNNNN....................::
    `),
    );
  });
  it('where something is held: the row No squad lies over the rows at the bottom', () => {
    expect(seen({ x: 0, y: 0, zoom: 1 }, { width: 660, height: 300 }, true)).toBe(
      drawing(`
      ========================================:
      ========================================:
      ========================================:
      =@@@@@@@@@@@============================:
      =@@@@@@@@@@@============================:
      =============111111111111112222222222222:
      =============111111111111112222222222222:
      =============1@@@@@@@@@@@@@@@@@@@@@@@@@@:
      =============1@@@@@@@@@@@@@@@@@@@@@@@@@@:
      =============111111111111112222222222222:
      CCCCCCCCCCCCC...........................:
      CCCCCCCCCCCCC.aaaaaaaaaaaa..............:
      CCCCCCCCCCCCC.aaaaaaaaaaaa..............:
      CCCCCCCCCCCCC.bbbbbbbbbbbb..............:
      CCCCCCCCCCCCC.bbbbbbbbbbbb..............:
      NNNNNNNNNNNNN...........................:
      NNNNNNNNNNNNN..............fffffffffffff:
      NNNNNNNNNNNNN...........................:
      NNNNNNNNNNNNN...........................:
    `),
    );
  });
  it('from afar: squares in bars, and no head of a chapter or name of a leader, which nobody sees there', () => {
    const afar = { across: 4, down: 4 };
    expect(hitPicture(scene, { x: -20, y: -20, zoom: 0.2 }, { width: 140, height: 120 }, afar)).toBe(
      drawing(`
        :::::::::::::::::::::::::::::::::::
        :================================::
        :================================::
        :================================::
        :================================::
        :================================::
        :================================::
        :================================::
        :================================::
        :CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC::
        :CCCCCCaabbCCCCCCCCCCCCCCCCCCCCCC::
        :CCCCCCaabbCCCCCCCCCCCCCCCCCCCCCC::
        :CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC::
        :RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR::
        :RRRRRRccddRRRRRRRRRRRRRRRRRRRRRR::
        :RRRRRRccddRRRRRRRRRRRRRRRRRRRRRR::
        :RRRRRRccddRRRRRRRRRRRRRRRRRRRRRR::
        :RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR::
        :SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS::
        :SSSSSSeeSSSSSSSSSSSSSSSSSSSSSSSS::
        :SSSSSSeeSSSSSSSSSSSSSSSSSSSSSSSS::
        :SSSSSSeeSSSSSSSSSSSSSSSSSSSSSSSS::
        :SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS::
        :NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN::
        :NNNNNNffNNNNNNNNNNNNNNNNNNNNNNNN::
        :NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN::
        :::::::::::::::::::::::::::::::::::
        :::::::::::::::::::::::::::::::::::
        :::::::::::::::::::::::::::::::::::
        :::::::::::::::::::::::::::::::::::
      `),
    );
  });
  it('with a tray, and with tribes beside and below each other', () => {
    const many = sceneOf({
      squads: 'Kort: Ana / Vlot: Bo / No squad: Ed, Zed',
      chapters: 'Een: Ana / Twee: Bo',
      tribes: 'Hoog (Kim): Kort, Een / Wijd: Vlot, Twee / Leeg:',
    });
    const whole = { width: many.width * 0.5 + 40, height: many.height * 0.5 + 40 };
    expect(seen({ x: -40, y: -40, zoom: 0.5 }, whole, false, many)).toBe(
      drawing(`
      ::::::::::::::::::::::::::::::::::::::::::::::::::::
      :~~~~~~~::====================:====================:
      :~~~~~~~::====================:====================:
      :~~~~~~~::@@@@@@==============:=======1111111111111:
      :~zzzzzz::======11111111111111:=======1111111111111:
      ::::::::::======11111111111111:VVVVVVV.............:
      ::::::::::KKKKKK..............:VVVVVVVbbbbbbbbbbbbb:
      ::::::::::KKKKKK.aaaaaaaaaaaa.:VVVVVVV.............:
      ::::::::::KKKKKK..............:NNNNNNN.............:
      ::::::::::NNNNNN..............:NNNNNNN.............:
      ::::::::::NNNNNN..............::::::::::::::::::::::
      ::::::::::::::::::::::::::::::::::::::::::::::::::::
      ::::::::::::::::::::::::::::::::::::::::::::::::::::
      ::::::::::====================::::::::::::::::::::::
      ::::::::::====================::::::::::::::::::::::
      ::::::::::====================::::::::::::::::::::::
      ::::::::::====================::::::::::::::::::::::
      ::::::::::NNNNNNNNNNNNNNNNNNNN::::::::::::::::::::::
      ::::::::::NNNNNNNNNNNNNNNNNNNN::::::::::::::::::::::
      ::::::::::::::::::::::::::::::::::::::::::::::::::::
    `),
    );
  });
  it('of a tribe without columns, without rows, and without either', () => {
    const bare = sceneOf({
      squads: 'Kort: Ana',
      chapters: 'Een: Bo',
      tribes: 'Rijen: Kort / Kolommen: Een / Leeg:',
    });
    const whole = { width: bare.width * 0.5 + 16, height: bare.height * 0.5 + 16 };
    expect(seen({ x: 0, y: 0, zoom: 0.5 }, whole, false, bare)).toBe(
      drawing(`
      ====================:====================:
      ====================:====================:
      =======1111111111111:=======1111111111111:
      KKKKKKKaaaaaaaaaaaaa:=======1111111111111:
      KKKKKKK.............:NNNNNNNbbbbbbbbbbbbb:
      KKKKKKK.............:NNNNNNN.............:
      NNNNNNN.............::::::::::::::::::::::
      ::::::::::::::::::::::::::::::::::::::::::
      ::::::::::::::::::::::::::::::::::::::::::
      ====================::::::::::::::::::::::
      ====================::::::::::::::::::::::
      ====================::::::::::::::::::::::
      ====================::::::::::::::::::::::
      NNNNNNNNNNNNNNNNNNNN::::::::::::::::::::::
      NNNNNNNNNNNNNNNNNNNN::::::::::::::::::::::
      ::::::::::::::::::::::::::::::::::::::::::
    `),
    );
  });
  it('from afar beside and below each other: the same in a tribe that does not stand in the corner', () => {
    const two = sceneOf({
      squads: 'Kort: Ana / Vlot: Bo, Cy / Diep: Dee',
      chapters: 'Een: Ana / Twee: Bo, Cy',
      tribes: 'Hoog: Kort, Een / Wijd: Vlot, Twee / Laag: Diep',
    });
    const afar = { across: 4, down: 4 };
    expect(hitPicture(two, { x: 0, y: -40, zoom: 0.2 }, { width: 268, height: 140 }, afar)).toBe(
      drawing(`
        :::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::
        :::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::
        ================================::================================:
        ================================::================================:
        ================================::================================:
        ================================::================================:
        ================================::================================:
        ================================::================================:
        ================================::================================:
        KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK::VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV:
        KKKKKKaaKKKKKKKKKKKKKKKKKKKKKKKK::VVVVVVVbbccVVVVVVVVVVVVVVVVVVVVV:
        KKKKKKaaKKKKKKKKKKKKKKKKKKKKKKKK::VVVVVVVbbccVVVVVVVVVVVVVVVVVVVVV:
        KKKKKKaaKKKKKKKKKKKKKKKKKKKKKKKK::VVVVVVVbbccVVVVVVVVVVVVVVVVVVVVV:
        KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK::VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV:
        NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN::NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN:
        NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN::NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN:
        :::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::
        :::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::
        :::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::
        ================================:::::::::::::::::::::::::::::::::::
        ================================:::::::::::::::::::::::::::::::::::
        ================================:::::::::::::::::::::::::::::::::::
        ================================:::::::::::::::::::::::::::::::::::
        DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD:::::::::::::::::::::::::::::::::::
        DDDDDDddDDDDDDDDDDDDDDDDDDDDDDDD:::::::::::::::::::::::::::::::::::
        DDDDDDddDDDDDDDDDDDDDDDDDDDDDDDD:::::::::::::::::::::::::::::::::::
        DDDDDDddDDDDDDDDDDDDDDDDDDDDDDDD:::::::::::::::::::::::::::::::::::
        DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD:::::::::::::::::::::::::::::::::::
        NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN:::::::::::::::::::::::::::::::::::
        NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN:::::::::::::::::::::::::::::::::::
        NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN:::::::::::::::::::::::::::::::::::
        :::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::
        :::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::
        :::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::
        :::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::
      `),
    );
  });
});

describe('the edges of things', () => {
  const two = sceneOf({
    squads: 'Kort: Ana / Vlot: Bo / Diep: Dee / No squad: Ed',
    chapters: 'Een (Jo): Ana, Jo / Twee: Bo',
    tribes: 'Hoog: Kort, Een / Wijd: Vlot, Twee / Laag: Diep',
  });
  const [hoog, wijd, laag] = two.tribes;
  const found = (x: number, y: number) => nameOf(thingAt(two, x, y));

  it('belong to what begins there', () => {
    const left = hoog?.x ?? 0;
    expect([55.9, 56, 133.9, 134, 231.9, 232].map((y) => found(left + 220, y))).toEqual([
      'tribeHead',
      'column Een',
      'column Een',
      'cell Kort',
      'cell Kort',
      'cell No squad',
    ]);
    expect([-0.1, 0, 215.9, 216, 223.9, 224, 631.9, 632, 639.9, 640].map((x) => found(left + x, 150))).toEqual([
      'ground',
      'row Kort',
      'row Kort',
      'cell Kort',
      'cell Kort',
      'card Ana',
      'card Ana',
      'cell Kort',
      'cell Kort',
      'ground',
    ]);
    expect([141.9, 142, 169.9, 170].map((y) => found(left + 300, y))).toEqual([
      'cell Kort',
      'card Ana',
      'card Ana',
      'cell Kort',
    ]);
    expect([83.9, 84, 107.9, 108].map((y) => found(left + 300, y))).toEqual([
      'column Een',
      'leader person:jo',
      'leader person:jo',
      'column Een',
    ]);
    const bottom = hoog?.box.height ?? 0;
    expect([found(left + 1, bottom - 0.1), found(left + 1, bottom)]).toEqual(['row No squad', 'ground']);
    expect([found(left + 1, 56), found(left + 216, 56)]).toEqual(['tribeHead', 'column Een']);
  });
  it('are the same in a tribe further right, and in the tray', () => {
    const left = wijd?.x ?? 0;
    expect([found(left + 300, 150), found(left + 1, 150), found(left - 1, 150)]).toEqual([
      'card Bo',
      'row Vlot',
      'ground',
    ]);
    const [x, y] = [laag?.x ?? 0, laag?.y ?? 0];
    expect([found(x + 300, y + 100), found(x + 1, y + 100), found(x + 1, y + 1), found(x + 1, y - 1)]).toEqual([
      'card Dee',
      'row Diep',
      'tribeHead',
      'ground',
    ]);
    expect(nameOf(thingAtView(two, { x: x + 1, y: y - 9, zoom: 1 }, { width: 9, height: 9 }, 5, 5))).toBe('ground');
    expect([found(12, 44), found(11, 44), found(12, 43), found(223, 80), found(224, 80)]).toEqual([
      'card Ed',
      'tray',
      'tray',
      'tray',
      'ground',
    ]);
  });
  it('of a pinned head belong to it as well', () => {
    const view = { width: 900, height: 160 };
    const camera = { x: (hoog?.x ?? 0) + 50, y: 100, zoom: 1 };
    const at = (x: number, y: number, holding?: boolean) => nameOf(thingAtView(two, camera, view, x, y, holding));
    expect([at(0, 77.9), at(0, 78), at(215.9, 20), at(216, 20), at(215.9, 90), at(216, 90)]).toEqual([
      'tribeHead',
      'row Kort',
      'tribeHead',
      'column Een',
      'row Kort',
      'cell Kort',
    ]);
    // The row No squad is 56 high, so that it begins 104 from the top while something is held.
    expect([at(300, 103.9, true), at(300, 104, true), at(300, 104, false), at(300, 104)]).toEqual([
      'cell Kort',
      'cell No squad',
      'cell Kort',
      'cell Kort',
    ]);
  });
});

describe('a card at a point', () => {
  const scene = sceneOf({ squads: 'Kort: Ana, Bo / Lang: Ana', chapters: 'Een: Ana, Bo / Twee: / Drie:' });
  const seen = (squad: SquadId, x: number, y: number, at = { x: 200, y: 0 }) =>
    isSeenAt(scene, { ...at, zoom: 0.5 }, { width: 400, height: 300 }, { person: 'person:ana', squad }, x, y);
  it('is seen unless a pinned head lies over it, and is no other card there', () => {
    // The heads of squads are pinned from 200 to 416, those of chapters from 56 on, and the card ends at 424.
    expect([415, 416, 423, 424].map((x) => seen('squad:kort', x, 150))).toEqual([false, true, true, false]);
    expect([seen('squad:lang', 420, 150), seen('squad:kort', 420, 180)]).toEqual([false, false]);
    expect([seen('squad:kort', 420, 150, { x: 0, y: 90 }), seen('squad:kort', 420, 150, { x: 0, y: 20 })]).toEqual([
      false,
      true,
    ]);
  });
});
