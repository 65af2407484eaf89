import type { Document, ScenarioId } from '../../domain/document.ts';
import { emptyDocument } from '../../domain/emptyDocument.ts';
import type { Mapping } from '../../importing/mapping/mapping.ts';
import { type Accepted, proposed } from '../../importing/plan/accepted.ts';
import type { ListPlan } from '../../importing/plan/listPlan.ts';
import type { TakenSo } from '../../importing/plan/requestFor.ts';
import type { Reading } from '../../importing/reader/asked.ts';
import type { ListReader } from '../../importing/reader/listReader.ts';
import type { Corrections } from '../../importing/tables/corrected.ts';
import { newId } from '../../store/newId.ts';
import { useWorkspace } from '../../store/workspace.ts';
import type { Words } from '../../wording/words.ts';
import { documentForeseen, type ForeseenDocument } from './foreseen.ts';
import { withoutEnding } from './withoutEnding.ts';

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
  /** What comes of it as it is proposed. */
  proposal: { accepted: Accepted; after: ForeseenDocument };
}

/** What is said of how a list is taken over, but for where to and how much of it. */
interface Planning {
  reading: Reading;
  so: TakenSo;
  /** Whether it is a file, and not something that was pasted. */
  isFile: boolean;
  makeNew: () => Document;
}

/** Whether somebody of the list is there already, or somebody of the last list is not in it. */
export const isAgain = ({ list, fresh, missing }: ListPlan) => fresh.length < list.people.length || missing.length > 0;

/**
 * Plans taking over a list. With no word of where to and of how much, it goes into the document that is open, unless of the
 * fewer of both less than half are known: then a file becomes a document of its own. A list that misses more people than
 * it knows is taken for a part: nobody is proposed as gone because a list of others was opened.
 */
export async function planned(reader: ListReader, planning: Planning, taken?: TakenInto): Promise<Planned> {
  const { reading, so, makeNew } = planning;
  const { isWhole, into } = taken ?? (await likelyInto(reader, planning));
  const { document, scenario } = into === 'open' ? useWorkspace.getState() : whole(makeNew());
  const about = { document, scenario, isWhole };
  const { plan, foreseen } = await reader.plan(reading, { ...about, ...so, salt: newId('list').slice(5) });
  const after = await documentForeseen(document, scenario, foreseen, reading.today);
  const proposal = { accepted: proposed(plan), after };
  return { ...about, into, corrections: reading.corrections, plan, proposal };
}

/** Where a list belongs, as far as the people in it tell. */
async function likelyInto(reader: ListReader, { reading, isFile }: Planning): Promise<TakenInto> {
  const { document, scenario } = useWorkspace.getState();
  const { listed, known, missing } = await reader.recognise(reading, { document, scenario });
  const there = Math.max(...document.scenarios.map(({ organisation }) => organisation.people.length));
  const isOther = known < Math.min(listed, there) / 2;
  return isFile && isOther ? { isWhole: true, into: 'new' } : { isWhole: missing <= known, into: 'open' };
}

const whole = (document: Document) => ({
  document,
  scenario: document.scenarios[0]?.id ?? ('scenario:today' as const),
});

/** What a document is called that comes of a file: as the file is, without its ending. */
export function documentOfList(words: Words, name: string): Document {
  return emptyDocument(withoutEnding(name), words.t('panels.new.scenario'));
}

/** What the page says of how a list is taken over. */
export function takenSo(words: Words, { columns }: Mapping): TakenSo {
  const header = columns.find(({ becomes }) => becomes === 'manager')?.header;
  return { vacancyName: words.t('bringIn.vacancy'), managerHeader: header || undefined };
}
