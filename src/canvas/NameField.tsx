import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Request } from '../domain/commands/command.ts';
import { nameOf } from '../domain/lookup/nameOf.ts';
import type { Thing } from '../domain/thing.ts';
import type { Box } from '../scene/scene.ts';
import { boxOfSpot, type Spot } from '../scene/walk.ts';
import { useLive } from '../store/liveValue.ts';
import { perform } from '../store/perform.ts';
import { type Adding, useView } from '../store/view.ts';
import { isComposing } from '../ui/isComposing.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { addBox } from './AddButtons.tsx';
import { type Board, useBoard } from './board.ts';
import { bringIn } from './bringIn.ts';
import { toPixel } from './camera.ts';
import { spotOfThing } from './focus.ts';
import { requestToAdd } from './typing.ts';

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
  return typed && <Field key={JSON.stringify(typed)} typed={typed} />;
}

function Field({ typed }: { typed: Typed }) {
  const words = useWords();
  const board = useBoard();
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const was = typed.kind === 'rename' ? nameOf(board.index, typed.thing) : '';

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
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [board, typed]);

  const close = () => {
    ended.current = true;
    useView.getState().rename(null);
    board.typing.getState().add(null);
  };

  const commit = (again: boolean) => {
    if (ended.current) return;
    const name = field.current?.value.trim() ?? '';
    const spot = spotOf(board, typed);
    if (name === '' || name === was) close();
    else {
      const outcome = perform(
        typed.kind === 'rename' ? requestToRename(typed.thing, name) : requestToAdd(typed.adding, name),
      );
      // People are typed one after the other; the field stays for the next name.
      if (again && typed.kind === 'add' && typed.adding.kind === 'person' && outcome.kind === 'done') {
        if (field.current) field.current.value = '';
        return;
      }
      close();
    }
    if (again && spot) board.focus.getState().grab(spot);
  };

  const key = (event: KeyboardEvent) => {
    // With Ctrl they are the page's, such as that of the search.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === 'Enter') commit(true);
    if (event.key === 'Escape') {
      const spot = spotOf(board, typed);
      close();
      if (spot) board.focus.getState().grab(spot);
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
      defaultValue={was}
      maxLength={500}
      spellCheck={false}
      autoComplete="off"
      onKeyDown={key}
      onBlur={() => commit(false)}
    />
  );
}
