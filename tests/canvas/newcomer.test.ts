import { beforeEach, describe, expect, it } from 'vitest';
import { Board } from '../../src/canvas/board.ts';
import { NEWCOMER, withNewcomer } from '../../src/canvas/newcomer.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import type { ChapterId, SquadId } from '../../src/domain/organisation.ts';
import type { CardBox } from '../../src/scene/scene.ts';
import { perform } from '../../src/store/perform.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { chapter, documentOf, organisationOf, squad, tribe } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

const SHOP = {
  squads: 'App: Ana*, Bo, Cy, Dee / Web: Flo* / No squad: Gus',
  chapters: 'Development: Ana, Bo, Cy, Dee / Data: Flo / Design: Gus',
};

let board: Board;

beforeEach(() => {
  useWorkspace.getState().open('document:newcomer', { document: documentOf(SHOP), ...NO_HISTORY });
  board = new Board(wordsIn('en'));
  board.shown.follow();
});

const cards = (): CardBox[] => {
  const { tribes, tray } = board.scene;
  const inRows = tribes.flatMap(({ box }) => box.rows.flatMap((row) => row.cells.flatMap((cell) => cell.cards)));
  return [...inRows, ...(tray?.cards ?? [])];
};
const newcomer = () => cards().find((card) => card.person === NEWCOMER);

function add(to: SquadId | null, of: ChapterId | null) {
  board.typing.getState().add({ kind: 'person', tribe: tribe('Shop'), squad: to, chapter: of });
}

/** The column and the row that somebody new would stand in, and how many cards before them. */
function whereabouts(): string {
  for (const { box } of board.scene.tribes) {
    for (const row of box.rows) {
      for (const cell of row.cells) {
        const at = cell.cards.findIndex((card) => card.person === NEWCOMER);
        if (at >= 0) return `${cell.name} in ${row.name} after ${at}`;
      }
    }
  }
  return board.scene.tray?.cards.some((card) => card.person === NEWCOMER) ? 'the tray' : 'nowhere';
}

describe('somebody whose name is being typed', () => {
  it.each([
    ['a cell with others', squad('App'), chapter('Development'), 'Development in App after 4'],
    ['an empty cell', squad('Web'), chapter('Design'), 'Design in Web after 0'],
    ['the row No squad', null, chapter('Design'), 'Design in No squad after 1'],
    ['a row, of no chapter', squad('Web'), null, 'Other in Web after 0'],
    ['no squad and no chapter', null, null, 'the tray'],
  ])('has a place in %s', (_, to, of, where) => {
    add(to, of);
    expect(whereabouts()).toBe(where);
  });

  it('covers nobody, however many there are', () => {
    add(squad('App'), chapter('Development'));
    const place = newcomer();
    if (!place) throw new Error('No place');
    const covered = cards().filter(
      (card) =>
        card !== place &&
        card.x < place.x + place.width &&
        place.x < card.x + card.width &&
        card.y < place.y + place.height &&
        place.y < card.y + card.height,
    );
    expect(covered).toEqual([]);
  });

  it('is in no document, and gone with the field', () => {
    const before = useWorkspace.getState().document;
    add(squad('App'), chapter('Development'));
    board.typing.getState().add(null);
    expect(newcomer()).toBeUndefined();
    add(squad('App'), null);
    board.typing.getState().add({ kind: 'squad', tribe: tribe('Shop') });
    expect(newcomer()).toBeUndefined();
    expect(useWorkspace.getState().document).toBe(before);
  });

  it('goes on to the next place once somebody is added', () => {
    add(squad('App'), chapter('Development'));
    const adding = { id: 'person:hal', name: 'Hal', chapter: chapter('Development'), squads: [squad('App')] } as const;
    perform({ type: 'addPeople', people: [{ ...adding, squads: [...adding.squads] }] });
    expect(whereabouts()).toBe('Development in App after 5');
  });

  it('has no place where the squad or the chapter is gone', () => {
    const organisation = organisationOf(documentOf(SHOP));
    const adding = { kind: 'person', tribe: tribe('Shop'), squad: squad('App'), chapter: chapter('Data') } as const;
    expect(withNewcomer(organisation, adding).people).toHaveLength(organisation.people.length + 1);
    expect(withNewcomer(organisation, { ...adding, squad: squad('Gone') })).toBe(organisation);
    expect(withNewcomer(organisation, { ...adding, chapter: chapter('Gone') })).toBe(organisation);
  });
});
