import type { ChapterId, SquadId, TribeId } from '../domain/organisation.ts';
import { layout } from '../scene/layout.ts';
import type { Scene } from '../scene/scene.ts';
import { findingsShown } from '../store/findings.ts';
import { liveValue } from '../store/liveValue.ts';
import { useView, type View } from '../store/view.ts';
import { scenarioShown, useWorkspace } from '../store/workspace.ts';
import { type Words, wordsIn } from '../wording/words.ts';

interface SceneShown {
  scene: Scene;
  words: Words;
}

function idOf(thing: NonNullable<View['showOnly']>[number]): SquadId | ChapterId | TribeId {
  return thing.kind === 'squad' ? thing.squad : thing.kind === 'chapter' ? thing.chapter : thing.tribe;
}

function laidOut(words: Words): Scene {
  const workspace = useWorkspace.getState();
  const { showOnly } = useView.getState();
  const filter = showOnly && { show: showOnly.map(idOf) };
  return layout(scenarioShown(workspace).organisation, workspace.document, findingsShown(), words, filter);
}

/** The scene on the page, laid out anew the moment the document, what is shown of it or the language changes. */
export const useSceneShown = liveValue<SceneShown>(() => ({ scene: laidOut(wordsIn('en')), words: wordsIn('en') }));

export const sceneNow = (): Scene => useSceneShown.getState().scene;

export function speak(words: Words): void {
  if (words !== useSceneShown.getState().words) useSceneShown.setState({ words, scene: laidOut(words) });
}

const layAgain = () => useSceneShown.setState(({ words }) => ({ scene: laidOut(words) }));

useWorkspace.subscribe((now, before) => {
  if (now.document !== before.document || now.scenario !== before.scenario) layAgain();
});
useView.subscribe((now, before) => {
  if (now.showOnly !== before.showOnly) layAgain();
});
