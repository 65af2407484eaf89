import type { Document, ScenarioId } from '../../domain/document.ts';
import { emptyDocument } from '../../domain/emptyDocument.ts';
import type { ListPlan } from '../../importing/plan/listPlan.ts';
import type { Reading } from '../../importing/reader/asked.ts';
import type { ListReader } from '../../importing/reader/listReader.ts';
import type { Corrections } from '../../importing/tables/corrected.ts';
import { newId } from '../../store/newId.ts';
import { useWorkspace } from '../../store/workspace.ts';
import type { Words } from '../../wording/words.ts';

/** How a list is to be taken over: whether everybody is in it, and into which document. */
export interface TakenInto {
  isWhole: boolean;
  /** A document of its own, or the one that is open. */
  into: 'new' | 'open';
}

/** A plan, with the document that it is about. */
export interface Planned extends TakenInto {
  plan: ListPlan;
  /** What was set right in the list before. */
  corrections: Corrections;
  document: Document;
  scenario: ScenarioId;
}

/** Whether somebody of the list is there already, or somebody of the last list is not in it. */
export const isAgain = ({ list, fresh, missing }: ListPlan) => fresh.length < list.people.length || missing.length > 0;

/**
 * Plans taking over a list. With no word of where to and of how much, it goes into the document that is open, unless nobody
 * of it is there: then a file becomes a document of its own. A list that misses more people than it knows is taken for a
 * part: nobody is proposed as gone because a list of others was opened.
 */
export async function planned(
  reader: ListReader,
  reading: Reading,
  taken: TakenInto | { file: boolean },
  makeNew: () => Document,
): Promise<Planned> {
  const plan = async (isWhole: boolean, into: TakenInto['into']): Promise<Planned> => {
    const { document, scenario } = into === 'open' ? useWorkspace.getState() : whole(makeNew());
    const about = { document, scenario, isWhole };
    return {
      ...about,
      into,
      corrections: reading.corrections,
      plan: await reader.plan(reading, { ...about, salt: newId('list').slice(5) }),
    };
  };
  if ('into' in taken) return await plan(taken.isWhole, taken.into);
  const first = await plan(true, 'open');
  const { list, fresh, missing } = first.plan;
  const known = list.people.length - fresh.length;
  const isEmpty = first.document.scenarios.every(({ organisation }) => organisation.people.length === 0);
  if (taken.file && !isEmpty && known === 0) return await plan(true, 'new');
  return missing.length > known ? await plan(false, 'open') : first;
}

const whole = (document: Document) => ({
  document,
  scenario: document.scenarios[0]?.id ?? ('scenario:today' as const),
});

/** What a document is called that comes of a file: as the file is, without its ending. */
export function documentOfList(words: Words, name: string): Document {
  return emptyDocument(name.replace(/\.[a-z]{2,5}$/i, ''), words.t('panels.new.scenario'));
}
