import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Request } from '../domain/commands/command.ts';
import { nameOf } from '../domain/lookup/nameOf.ts';
import type { Tribe } from '../domain/organisation.ts';
import type { BoardThing } from '../domain/thing.ts';
import type { Box, Scene } from '../scene/scene.ts';
import { boxOfSpot, type Spot } from '../scene/walk.ts';
import { useDrafts } from '../store/drafts.ts';
import { useLive } from '../store/liveValue.ts';
import { perform } from '../store/perform.ts';
import { useKeptText } from '../store/useKeptText.ts';
import { type Adding, standsInFront, useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { useTypedName } from '../ui/useTypedName.ts';
import { addBox } from './addPlaces.ts';
import { type Board, useBoard } from './board.ts';
import { bringIn } from './bringIn.ts';
import { toPixel } from './camera.ts';
import { spotOfThing } from './focus.ts';
import { type AddingPerson, NEWCOMER } from './newcomer.ts';
import { isThere, requestToAdd, thingAdded } from './typing.ts';

type Typed = { kind: 'rename'; thing: BoardThing } | { kind: 'add'; adding: Adding };

function requestToRename(thing: BoardThing, name: string): Request {
  switch (thing.kind) {
    case 'membership':
      return { type: 'renamePerson', person: thing.person, name };
    case 'squad':
      return { type: 'renameSquad', squad: thing.squad, name };
    case 'chapter':
      return { type: 'renameChapter', chapter: thing.chapter, name };
    case 'tribe':
      return { type: 'renameTribe', tribe: thing.tribe, name };
  }
}

/** From further off than this a field would be larger than a card. */
const NEAR = 0.8;

/** Where somebody new will stand; where what is shown leaves that out, what they are added to. */
function newcomerSpot(scene: Scene, { tribe, squad, chapter }: AddingPerson): Spot | null {
  const spots: Spot[] = [
    { kind: 'cell', tribe, squad, chapter },
    { kind: 'row', tribe, squad },
    { kind: 'column', tribe, chapter },
    { kind: 'tribe', tribe },
  ];
  const card = spotOfThing(scene, { kind: 'membership', person: NEWCOMER, squad });
  return card ?? spots.find((spot) => boxOfSpot(scene, spot)) ?? null;
}

/** Where the name stands on the board. */
function spotOf({ scene }: Board, typed: Typed): Spot | null {
  if (typed.kind === 'rename') return spotOfThing(scene, typed.thing);
  return typed.adding.kind === 'person' ? newcomerSpot(scene, typed.adding) : null;
}

const isNewcomer = (typed: Typed) => typed.kind === 'add' && typed.adding.kind === 'person';

function comeIntoView(board: Board, typed: Typed): void {
  const spot = spotOf(board, typed);
  if (spot) bringIn(board, spot, isNewcomer(typed) ? NEAR : 0);
}

/** The same in world units. */
function boxOf(board: Board, typed: Typed): Box | null {
  if (typed.kind === 'add' && typed.adding.kind !== 'person') return addBox(board.scene, typed.adding);
  const spot = spotOf(board, typed);
  return spot && boxOfSpot(board.scene, spot);
}

/** A name that is typed in place: of something there is, or of something new where it will stand. */
export function NameField() {
  const renaming = useView((view) => view.renaming);
  const adding = useLive(useBoard().typing, (typing) => typing.adding);
  const typed = useMemo<Typed | null>(
    () => (renaming ? { kind: 'rename', thing: renaming } : adding && { kind: 'add', adding }),
    [renaming, adding],
  );
  const { documentKey, scenario } = useWorkspace.getState();
  const key = [documentKey, scenario, JSON.stringify(typed)].join(' ');
  return typed && <Field key={key} typed={typed} within={key} />;
}

/** What that is drawn as to which something is added, or what is added itself. */
function formAdded({ index }: Board, adding: Adding): Tribe['form'] {
  return adding.kind === 'tribe' ? (adding.form ?? 'tribe') : index.formOf(adding.tribe);
}

function Field({ typed, within }: { typed: Typed; within: string }) {
  const words = useWords();
  const board = useBoard();
  const field = useRef<HTMLInputElement>(null);
  const was = typed.kind === 'rename' ? nameOf(board.index, typed.thing) : '';
  // What was typed over another name is not offered any more: it would take the place of a newer one.
  const place = `${within} ${was}`;
  const isPerson = isNewcomer(typed);

  useLayoutEffect(() => {
    const follow = () => {
      const element = field.current;
      const box = boxOf(board, typed);
      if (!element || !box) return;
      const view = board.camera.now;
      const { x, y } = toPixel(view, box);
      element.style.transform = `translate(${Math.max(4, x)}px, ${Math.max(4, y)}px)`;
      element.style.width = `${Math.max(140, Math.min(box.width * view.zoom, 320))}px`;
      element.style.height = isPerson ? `${Math.max(24, box.height * view.zoom)}px` : '';
    };
    follow();
    const ends = [board.camera.live.subscribe(follow), board.shown.live.subscribe(follow)];
    return () => {
      for (const end of ends) end();
    };
  }, [board, typed, isPerson]);

  useEffect(() => {
    comeIntoView(board, typed);
    if (typed.kind === 'add' && isThere(board.index, typed.adding, useDrafts.getState().texts[place]))
      useDrafts.getState().keep(place, null);
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [board, typed, place]);

  const added = useRef<BoardThing | null>(null);
  const typing = useTypedName(field, {
    kept: useKeptText(place, was),
    was,
    isCovered: useView(standsInFront),
    accept(name, byKey) {
      const request = typed.kind === 'rename' ? requestToRename(typed.thing, name) : requestToAdd(typed.adding, name);
      const outcome = perform(request);
      // What the refusal offers instead may come of it.
      if (outcome.kind === 'refused') return outcome.refusal.kind === 'breaks-rules' ? 'kept' : 'refused';
      added.current = thingAdded(request);
      if (!byKey || !isPerson) return 'accepted';
      // People are typed one after the other; the field stays for the next name, and goes on to the next place.
      comeIntoView(board, typed);
      return 'next';
    },
    onEnd(byKey) {
      useView.getState().rename(null);
      board.typing.getState().add(null);
      if (!byKey) return;
      const { grab, grabAgain } = board.focus.getState();
      const spot = added.current ? spotOfThing(board.scene, added.current) : spotOf(board, typed);
      if (spot) grab(spot);
      else grabAgain();
    },
  });

  const key = (event: KeyboardEvent) => {
    // With Ctrl they are the page's, such as that of the search.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    typing.onKeyDown(event);
  };

  const form = typed.kind === 'add' ? formAdded(board, typed.adding) : 'tribe';
  const label =
    typed.kind === 'rename'
      ? words.t('canvas.rename', { name: was })
      : words.t(`canvas.add.${typed.adding.kind}.label`, { form });
  return (
    <input
      ref={field}
      className="name-field"
      aria-label={label}
      placeholder={typed.kind === 'add' ? words.t(`canvas.add.${typed.adding.kind}.placeholder`, { form }) : undefined}
      spellCheck={false}
      autoComplete="off"
      {...typing}
      onKeyDown={key}
    />
  );
}
