import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Request } from '../domain/commands/command.ts';
import { nameOf } from '../domain/lookup/nameOf.ts';
import type { Thing } from '../domain/thing.ts';
import type { Box } from '../scene/scene.ts';
import { boxOfSpot, type Spot } from '../scene/walk.ts';
import { useDrafts } from '../store/drafts.ts';
import { useLive } from '../store/liveValue.ts';
import { perform } from '../store/perform.ts';
import { useKeptText } from '../store/useKeptText.ts';
import { type Adding, standsInFront, useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { useTypedName } from '../ui/useTypedName.ts';
import { addBox } from './AddButtons.tsx';
import { type Board, useBoard } from './board.ts';
import { bringIn } from './bringIn.ts';
import { toPixel } from './camera.ts';
import { spotOfThing } from './focus.ts';
import { isThere, requestToAdd, thingAdded } from './typing.ts';

type Typed = { kind: 'rename'; thing: Thing } | { kind: 'add'; adding: Adding };

function requestToRename(thing: Thing, name: string): Request {
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

/** Where the name stands on the board, in world units. */
function boxOf({ scene }: Board, typed: Typed): Box | null {
  if (typed.kind === 'add') return addBox(scene, typed.adding);
  const spot = spotOfThing(scene, typed.thing);
  return spot && boxOfSpot(scene, spot);
}

function spotOf({ scene }: Board, typed: Typed): Spot | null {
  if (typed.kind === 'rename') return spotOfThing(scene, typed.thing);
  return typed.adding.kind === 'person' ? { ...typed.adding, kind: 'cell' } : null;
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

function Field({ typed, within }: { typed: Typed; within: string }) {
  const words = useWords();
  const board = useBoard();
  const field = useRef<HTMLInputElement>(null);
  const was = typed.kind === 'rename' ? nameOf(board.index, typed.thing) : '';
  // What was typed over another name is not offered any more: it would take the place of a newer one.
  const place = `${within} ${was}`;

  useLayoutEffect(() => {
    const follow = () => {
      const element = field.current;
      const box = boxOf(board, typed);
      if (!element || !box) return;
      const view = board.camera.now;
      const { x, y } = toPixel(view, box);
      element.style.transform = `translate(${Math.max(4, x)}px, ${Math.max(4, y)}px)`;
      element.style.width = `${Math.max(140, Math.min(box.width * view.zoom, 320))}px`;
    };
    follow();
    return board.camera.live.subscribe(follow);
  }, [board, typed]);

  useEffect(() => {
    const spot = spotOf(board, typed);
    if (spot) bringIn(board, spot);
    if (typed.kind === 'add' && isThere(board.index, typed.adding, useDrafts.getState().texts[place]))
      useDrafts.getState().keep(place, null);
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [board, typed, place]);

  const added = useRef<Thing | null>(null);
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
      // People are typed one after the other; the field stays for the next name.
      return byKey && typed.kind === 'add' && typed.adding.kind === 'person' ? 'next' : 'accepted';
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

  const label =
    typed.kind === 'rename'
      ? words.t('canvas.rename', { name: was })
      : words.t(`canvas.add.${typed.adding.kind}.label`);
  return (
    <input
      ref={field}
      className="name-field"
      aria-label={label}
      placeholder={typed.kind === 'add' ? words.t(`canvas.add.${typed.adding.kind}.placeholder`) : undefined}
      spellCheck={false}
      autoComplete="off"
      {...typing}
      onKeyDown={key}
    />
  );
}
