import type { ChapterColours } from '../../domain/colours.ts';
import type { Comparison } from '../../domain/compare/compare.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { thingOf } from '../../domain/lookup/thingOf.ts';
import type { SubjectId } from '../../domain/organisation.ts';
import type { Compared } from '../../store/compared.ts';
import type { Words } from '../../wording/words.ts';
import type { Part } from './changesTable.ts';

/** The step from one scenario to another, and in which words it is told. */
export interface Step {
  words: Words;
  sides: Compared;
  comparison: Comparison;
  before: Index;
  after: Index;
  colours: ChapterColours;
}

/** The name of something, which leads to it where it is in the organisation of after. */
export function named({ before, after }: Pick<Step, 'before' | 'after'>, id: SubjectId): Part {
  const is = after.find(id);
  if (!is) return { text: before.find(id)?.name ?? '' };
  return { text: is.name, thing: thingOf(after, id) };
}
