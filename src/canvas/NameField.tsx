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
import { isComposing } from '../ui/isComposing.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { useLeavePage } from '../ui/useLeavePage.ts';
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
  const ended = useRef(false);
  const refused = useRef('');
  const was = typed.kind === 'rename' ? nameOf(board.index, typed.thing) : '';
  // What was typed over another name is not offered any more: it would take the place of a newer one.
  const place = `${within} ${was}`;
  const isBehind = useView(standsInFront);
  const [text, setText] = useKeptText(place, was);

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

  // After a refusal, which took the focus.
  useEffect(() => {
    if (isBehind) return;
    const soon = setTimeout(() => field.current?.focus({ preventScroll: true }));
    return () => clearTimeout(soon);
  }, [isBehind]);

  const close = () => {
    ended.current = true;
    useView.getState().rename(null);
    board.typing.getState().add(null);
  };

  const leaveFor = (spot: Spot | null) => {
    const { grab, grabAgain } = board.focus.getState();
    if (spot) grab(spot);
    else grabAgain();
  };

  const takeBack = () => {
    setText(null);
    close();
  };

  const commit = (again: boolean) => {
    if (ended.current) return;
    const name = text.trim();
    let spot = spotOf(board, typed);
    // The refusal has taken the focus; whoever leaves the field later leaves the text to be offered again.
    if (!again && name === refused.current) return standsInFront(useView.getState()) || close();
    if (name !== '' && name !== was) {
      const request = typed.kind === 'rename' ? requestToRename(typed.thing, name) : requestToAdd(typed.adding, name);
      const outcome = perform(request);
      if (outcome.kind === 'refused') {
        refused.current = name;
        // What the refusal offers instead may come of it.
        if (outcome.refusal.kind === 'breaks-rules') close();
        return;
      }
      setText(null);
      const added = thingAdded(request);
      if (added) spot = spotOfThing(board.scene, added);
      // People are typed one after the other; the field stays for the next name.
      if (again && typed.kind === 'add' && typed.adding.kind === 'person') return;
    }
    takeBack();
    if (again) leaveFor(spot);
  };
  useLeavePage(() => commit(false));

  const key = (event: KeyboardEvent) => {
    // With Ctrl they are the page's, such as that of the search.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === 'Enter') commit(true);
    if (event.key === 'Escape') {
      const spot = spotOf(board, typed);
      takeBack();
      leaveFor(spot);
    }
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
      value={text}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => setText(event.target.value)}
      onKeyDown={key}
      onBlur={() => commit(false)}
    />
  );
}
