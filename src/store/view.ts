import { create } from 'zustand';
import type { Request } from '../domain/commands/command.ts';
import type { Refusal } from '../domain/commands/outcome.ts';
import type { LastOutcome } from '../domain/history.ts';
import { type Legend, NO_LEGEND } from '../domain/legend.ts';
import type { ChapterId, PersonId, SquadId, Tribe, TribeId } from '../domain/organisation.ts';
import { type BoardThing, keyOf, type Thing } from '../domain/thing.ts';

/**
 * The questions that the page can ask, by their kinds, with what each is asked about. The registry of dialogs fills
 * this in (`panels/dialogs/registry.ts`), so that a board can open a dialog from a folder that it knows nothing of.
 */
export interface Dialogs extends Record<never, object> {}

/** A question in front of everything else. */
export type Dialog = { [Kind in keyof Dialogs]: { kind: Kind } & Dialogs[Kind] }[keyof Dialogs];

/** Something refused that can be answered with a swap, a vacancy, another squad or *Do it anyway*. */
export interface RefusedRequest {
  request: Request;
  refusal: Refusal;
  /** Beside whom somebody was dropped. */
  beside?: PersonId | null;
}

/** Something new whose name is to be typed where it will stand. */
export type Adding =
  | { kind: 'person'; tribe: TribeId; squad: SquadId | null; chapter: ChapterId | null }
  | { kind: 'squad'; tribe: TribeId }
  | { kind: 'chapter'; tribe: TribeId }
  | { kind: 'tribe'; form?: Tribe['form'] };

/** What the board is asked to do; `at` makes each wish a new one. */
export type CameraWish =
  | { kind: 'fit' }
  | { kind: 'zoomIn' }
  | { kind: 'zoomOut' }
  | { kind: 'actualSize' }
  | { kind: 'goTo'; thing: BoardThing }
  /** The keyboard's focus goes to this thing on the board (`null`: to the board itself), which comes into view. */
  | { kind: 'focus'; thing: BoardThing | null }
  | { kind: 'add'; adding: Adding };

/** The page that is always there. */
export const BOARD = 'board';

/** The tray of somebody's document with many unplaced people: whether it is open, and who is seen while it is not. */
export interface TrayView {
  isOpen: boolean;
  seen: readonly PersonId[];
}

export interface View {
  /** What stands in the middle, by its name in the address: the board, or a page beside it (`pages/registry.ts`). */
  page: string;
  selection: readonly Thing[];
  /** Lights up every card of this person. */
  hovered: PersonId | null;
  /** Squads, chapters or tribes to which the page is reduced; `null` shows everything. */
  showOnly: readonly (BoardThing & { kind: 'squad' | 'chapter' | 'tribe' })[] | null;
  /** By the key of the document; for as long as the page is open. */
  trays: Readonly<Record<string, TrayView>>;
  /** What is searched for; everybody who does not match is dimmed. Empty: nobody. */
  search: string;
  /** An open menu of things (more than one: the selection), at a point of the window. */
  menu: { things: Thing[]; x: number; y: number } | null;
  dialog: Dialog | null;
  /** Which name is being typed in place on the board. */
  renaming: BoardThing | null;
  refused: RefusedRequest | null;
  /** The name of whoever answered for a breach last, to be proposed the next time. */
  answeringFor: string;
  panelsHidden: boolean;
  /** Whether the panel beside the board is folded; `null` leaves that to the room there is. */
  sideFolded: boolean | null;
  /** Which panel stands as a sheet over the board, where the window is too narrow for both. */
  sheet: 'selected' | 'findings' | null;
  lastOutcome: LastOutcome | null;
  /** The two live regions. */
  said: { polite: string; assertive: string };
  wish: { wish: CameraWish; at: number } | null;
  /** The camera's zoom, for the status line and the far view's controls; the camera itself lives in the canvas. */
  zoom: number;
  /** What stands on the board and has to be explained. */
  legend: Legend;
  showPage(page: string): void;
  select(things: readonly Thing[]): void;
  /** Adds to the selection, or takes out of it. */
  toggle(thing: Thing): void;
  hover(person: PersonId | null): void;
  reduceTo(things: View['showOnly']): void;
  openTray(document: string): void;
  /** Leaves in sight those who are `seen`, of whom some may be placed by now. */
  foldTray(document: string, seen: readonly PersonId[]): void;
  /** Has these people seen in a tray that is folded: they come last. */
  seeInTray(document: string, people: readonly PersonId[]): void;
  searchFor(search: string): void;
  openMenu(menu: View['menu']): void;
  ask(dialog: Dialog | null): void;
  rename(thing: BoardThing | null): void;
  refuse(refused: RefusedRequest | null): void;
  keepAnsweringFor(name: string): void;
  togglePanels(): void;
  foldSide(folded: boolean): void;
  showSheet(sheet: View['sheet']): void;
  noteOutcome(outcome: LastOutcome): void;
  say(sentence: string): void;
  /** Used for refusals only. */
  sayAtOnce(sentence: string): void;
  wishFor(wish: CameraWish): void;
  noteZoom(zoom: number): void;
  noteLegend(legend: Legend): void;
}

/** What is looked at, pointed at and asked. Not the document: never saved in it, never undone. */
export const useView = create<View>()((set, get) => ({
  page: BOARD,
  selection: [],
  hovered: null,
  showOnly: null,
  trays: {},
  search: '',
  menu: null,
  dialog: null,
  renaming: null,
  refused: null,
  answeringFor: '',
  panelsHidden: false,
  sideFolded: null,
  sheet: null,
  lastOutcome: null,
  said: { polite: '', assertive: '' },
  wish: null,
  zoom: 1,
  legend: NO_LEGEND,
  showPage: (page) => page !== get().page && set({ page, menu: null }),
  select: (selection) => set({ selection }),
  toggle(thing) {
    const key = keyOf(thing);
    const { selection } = get();
    const without = selection.filter((each) => keyOf(each) !== key);
    set({ selection: without.length < selection.length ? without : [...selection, thing] });
  },
  hover: (hovered) => hovered !== get().hovered && set({ hovered }),
  reduceTo: (showOnly) => set({ showOnly }),
  openTray: (document) => set({ trays: { ...get().trays, [document]: { isOpen: true, seen: [] } } }),
  foldTray: (document, seen) => set({ trays: { ...get().trays, [document]: { isOpen: false, seen } } }),
  seeInTray(document, people) {
    const { trays } = get();
    const { isOpen, seen } = trays[document] ?? { isOpen: false, seen: [] };
    const others = seen.filter((person) => !people.includes(person));
    set({ trays: { ...trays, [document]: { isOpen, seen: [...others, ...people] } } });
  },
  searchFor: (search) => set({ search }),
  openMenu: (menu) => set({ menu }),
  ask: (dialog) => set({ dialog, menu: null }),
  rename: (renaming) => set({ renaming, menu: null }),
  refuse: (refused) => set({ refused }),
  keepAnsweringFor: (answeringFor) => set({ answeringFor }),
  togglePanels: () => set({ panelsHidden: !get().panelsHidden }),
  foldSide: (sideFolded) => set({ sideFolded }),
  showSheet: (sheet) => set({ sheet }),
  noteOutcome: (lastOutcome) => set({ lastOutcome }),
  say: (polite) => set({ said: { polite, assertive: '' } }),
  sayAtOnce: (assertive) => set({ said: { polite: '', assertive } }),
  // What is wished of the board is seen on it.
  wishFor: (wish) => set({ wish: { wish, at: (get().wish?.at ?? 0) + 1 }, page: BOARD }),
  noteZoom: (zoom) => zoom !== get().zoom && set({ zoom }),
  noteLegend: (legend) => set({ legend }),
}));

/** Whether a menu, a question, a refusal or a sheet stands in front of the page: then the focus is theirs. */
export function standsInFront({ menu, dialog, refused, sheet }: View): boolean {
  return Boolean(menu || dialog || refused || sheet);
}
