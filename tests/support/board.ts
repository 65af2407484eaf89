import { check } from '../../src/domain/rules/check.ts';
import { layout } from '../../src/scene/layout.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { documentOf, inScenario, type Picture, TODAY } from './picture.ts';
import { wordsIn } from './words.ts';

/** The scene of an organisation that is drawn as text. */
export function sceneOf(picture: Picture): Scene {
  const document = documentOf(picture);
  const organisation = document.scenarios[0]?.organisation;
  if (!organisation) throw new Error('A document without a scenario');
  return layout(organisation, document, check(inScenario(organisation), document, TODAY), wordsIn('en'));
}
