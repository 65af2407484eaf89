import { check } from '../../src/domain/rules/check.ts';
import { type Look, layout } from '../../src/scene/layout.ts';
import type { PlacedTribe, Scene } from '../../src/scene/scene.ts';
import { documentWith } from './flagged.ts';
import { inScenario, organisationOf, type Picture, TODAY } from './picture.ts';
import { wordsIn } from './words.ts';

/** The scene of an organisation that is drawn as text, with more said about the records that are named by id. */
export function sceneOf(
  picture: Picture,
  details: Parameters<typeof documentWith>[1] = {},
  look: Pick<Look, 'fold' | 'products'> = {},
): Scene {
  const document = documentWith(picture, details);
  const organisation = organisationOf(document);
  return layout(organisation, document, check(inScenario(organisation), document, TODAY), wordsIn('en'), look);
}

/** The tribe of a scene at a place in its order. */
export function tribeIn(scene: Scene, at = 0): PlacedTribe {
  const placed = scene.tribes[at];
  if (!placed) throw new Error(`There is no tribe ${at}`);
  return placed;
}
