import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Request } from '../domain/commands/command.ts';
import { indexOf } from '../domain/lookup/indexOf.ts';
import { nameOf } from '../domain/lookup/nameOf.ts';
import type { Thing } from '../domain/thing.ts';
import type { Box } from '../scene/scene.ts';
import { boxOfSpot, type Spot } from '../scene/walk.ts';
import { perform } from '../store/perform.ts';
import { type Adding, useView } from '../store/view.ts';
import { scenarioShown, useWorkspace } from '../store/workspace.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { addBox } from './AddButtons.tsx';
import { bringIn } from './bringIn.ts';
import { camera, toPixel } from './camera.ts';
import { spotOfThing, useFocus } from './focus.ts';
import { sceneNow } from './sceneShown.ts';
import { requestToAdd, useTyping } from './typing.ts';

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
function boxOf(typed: Typed): Box | null {
  const scene = sceneNow();
  if (typed.kind === 'add') return addBox(scene, typed.adding);
  const spot = spotOfThing(scene, typed.thing);
  return spot && boxOfSpot(scene, spot);
}

function spotOf(typed: Typed): Spot | null {
  if (typed.kind === 'rename') return spotOfThing(sceneNow(), typed.thing);
  return typed.adding.kind === 'person' ? { ...typed.adding, kind: 'cell' } : null;
}

/** A name that is typed in place: of something there is, or of something new where it will stand. */
export function NameField() {
  const renaming = useView((view) => view.renaming);
  const adding = useTyping((typing) => typing.adding);
  const typed = useMemo<Typed | null>(
    () => (renaming ? { kind: 'rename', thing: renaming } : adding && { kind: 'add', adding }),
    [renaming, adding],
  );
  return typed && <Field key={JSON.stringify(typed)} typed={typed} />;
}

function Field({ typed }: { typed: Typed }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const was =
    typed.kind === 'rename' ? nameOf(indexOf(scenarioShown(useWorkspace.getState()).organisation), typed.thing) : '';

  useLayoutEffect(() => {
    const follow = () => {
      const element = field.current;
      const box = boxOf(typed);
      if (!element || !box) return;
      const { zoom } = camera.getState();
      const { x, y } = toPixel(camera.getState(), box);
      element.style.transform = `translate(${Math.max(4, x)}px, ${Math.max(4, y)}px)`;
      element.style.width = `${Math.max(140, Math.min(box.width * zoom, 320))}px`;
    };
    follow();
    return camera.subscribe(follow);
  }, [typed]);

  useEffect(() => {
    const spot = spotOf(typed);
    if (spot) bringIn(spot);
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [typed]);

  const close = () => {
    ended.current = true;
    useView.getState().rename(null);
    useTyping.getState().add(null);
  };

  const commit = (again: boolean) => {
    if (ended.current) return;
    const name = field.current?.value.trim() ?? '';
    const spot = spotOf(typed);
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
    if (again && spot) useFocus.getState().grab(spot);
  };

  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') commit(true);
    if (event.key === 'Escape') {
      const spot = spotOf(typed);
      close();
      if (spot) useFocus.getState().grab(spot);
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
