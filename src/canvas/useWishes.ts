import { useEffect } from 'react';
import { indexOf } from '../domain/lookup/indexOf.ts';
import type { SubjectId } from '../domain/organisation.ts';
import type { Thing } from '../domain/thing.ts';
import { boxOfSpot, type Spot } from '../scene/walk.ts';
import { type CameraWish, useView } from '../store/view.ts';
import { scenarioShown, useWorkspace } from '../store/workspace.ts';
import { camera, fitted, flyCamera, zoomedAt } from './camera.ts';
import { spotOfThing, useFocus } from './focus.ts';
import { sceneNow } from './sceneShown.ts';
import { useTyping } from './typing.ts';

const STEP = 1.25;

/** The thing on the board that shows the subject of a finding: of a person, the first card. */
function thingOfSubject(subject: SubjectId): Thing {
  const index = indexOf(scenarioShown(useWorkspace.getState()).organisation);
  const [kind] = subject.split(':') as [string];
  if (kind === 'squad') return { kind: 'squad', squad: subject as Thing extends { squad: infer S } ? S : never };
  if (kind === 'tribe') return { kind: 'tribe', tribe: subject as `tribe:${string}` };
  if (kind === 'chapter') return { kind: 'chapter', chapter: subject as `chapter:${string}` };
  const person = subject as `person:${string}`;
  return { kind: 'membership', person, squad: index.squadsOf(person)[0]?.id ?? null };
}

/** Shows a spot in the middle of the page, near enough to read, and puts the focus on it. */
function goTo(thing: Thing): void {
  const scene = sceneNow();
  const spot: Spot | null = spotOfThing(scene, thing) ?? leaderSpot(thing);
  const box = spot && boxOfSpot(scene, spot);
  if (!spot || !box) return;
  const view = camera.getState();
  const zoom = Math.max(view.zoom, 0.8);
  const tall = Math.min(box.height, view.height / zoom / 2);
  const wide = Math.min(box.width, view.width / zoom / 2);
  flyCamera({ zoom, x: box.x + wide / 2 - view.width / zoom / 2, y: box.y + tall / 2 - view.height / zoom / 2 }, scene);
  useView.getState().select([thing]);
  useFocus.getState().grab(spot);
}

/** Somebody who stands in no squad and no row stands in the header of the tribe they lead or coach, or of their chapter. */
function leaderSpot(thing: Thing): Spot | null {
  if (thing.kind !== 'membership') return null;
  const placed = sceneNow().tribes.find(
    ({ box }) =>
      box.leads.some((lead) => lead.person === thing.person) ||
      box.columns.some((column) => column.lead === thing.person),
  );
  if (!placed) return null;
  const { tribe, columns } = placed.box;
  const column = columns.find((each) => each.lead === thing.person);
  return column ? { kind: 'column', tribe, chapter: column.chapter } : { kind: 'tribe', tribe };
}

function fulfil(wish: CameraWish): void {
  const scene = sceneNow();
  const view = camera.getState();
  const middle = { x: view.width / 2, y: view.height / 2 };
  switch (wish.kind) {
    case 'fit':
      return flyCamera(fitted(view, { x: 0, y: 0, width: scene.width, height: scene.height }), scene);
    case 'zoomIn':
      return flyCamera(zoomedAt(view, middle, STEP), scene);
    case 'zoomOut':
      return flyCamera(zoomedAt(view, middle, 1 / STEP), scene);
    case 'actualSize':
      return flyCamera(zoomedAt(view, middle, 1 / view.zoom), scene);
    case 'goTo':
      return goTo(wish.thing);
    case 'goToSubject':
      return goTo(thingOfSubject(wish.subject));
    case 'add':
      return useTyping.getState().add(wish.adding);
    case 'focus': {
      const spot = wish.thing && spotOfThing(scene, wish.thing);
      return spot ? useFocus.getState().grab(spot) : useFocus.getState().grabAgain();
    }
  }
}

/** Does what the panels wish of the camera and the focus. */
export function useWishes(): void {
  useEffect(
    () =>
      useView.subscribe((now, before) => {
        if (now.wish && now.wish !== before.wish) fulfil(now.wish.wish);
      }),
    [],
  );
}
