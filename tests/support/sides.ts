import { affectedBy } from '../../src/domain/compare/affected.ts';
import { type Aligned, aligned } from '../../src/domain/compare/aligned.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import { indexOf } from '../../src/domain/lookup/indexOf.ts';
import { besideOf } from '../../src/scene/beside/beside.ts';
import { notesOf, type SideNotes } from '../../src/scene/beside/notes.ts';
import { layout } from '../../src/scene/layout.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { Language } from '../../src/wording/language.ts';
import { type Drawn, drawn } from './changesPicture.ts';
import { documentOf } from './picture.ts';
import { wordsIn } from './words.ts';

const settings = documentOf({ squads: 'Any: Ana' });

/** The scene of what came after, as it stands beside what was before, that of before, and what is said on them. */
export function afterBeside(
  was: Drawn,
  is: Drawn,
  language: Language = 'en',
): { scene: Scene; before: Scene; sides: Aligned; notes: SideNotes } {
  const [before, after] = [drawn(was), drawn(is)];
  const comparison = compare(before, after);
  const sides = aligned(before, after, comparison.became);
  const words = wordsIn(language);
  const touched = new Set(affectedBy(comparison, before, after).map(({ id }) => id));
  return {
    scene: layout(sides.after, settings, [], words, { beside: besideOf(indexOf(sides.before), true) }),
    sides,
    before: layout(sides.before, settings, [], words, { beside: besideOf(indexOf(sides.after), false) }),
    notes: notesOf(words, { before: indexOf(sides.before), after: indexOf(sides.after), comparison, touched }),
  };
}
