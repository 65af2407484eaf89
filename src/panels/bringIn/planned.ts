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
  const { isFile } = planning;
  const plan = (isWhole: boolean, into: TakenInto['into']) => planInto(reader, planning, { isWhole, into });
  const first = await plan(taken?.isWhole ?? true, taken?.into ?? 'open');
  if (taken) return await foreseenWith(reader, planning, first);
  const { list, fresh, missing } = first.plan;
  const known = list.people.length - fresh.length;
  const there = Math.max(...first.document.scenarios.map(({ organisation }) => organisation.people.length));
  const isOther = known < Math.min(list.people.length, there) / 2;
  if (isFile && isOther) return await foreseenWith(reader, planning, await plan(true, 'new'));
  return await foreseenWith(reader, planning, missing.length > known ? await plan(false, 'open') : first);
}

type Unforeseen = Omit<Planned, 'proposal'>;

async function planInto(reader: ListReader, { reading, makeNew }: Planning, taken: TakenInto): Promise<Unforeseen> {
  const { document, scenario } = taken.into === 'open' ? useWorkspace.getState() : whole(makeNew());
  const about = { document, scenario, isWhole: taken.isWhole };
  const plan = await reader.plan(reading, { ...about, salt: newId('list').slice(5) });
  return { ...about, into: taken.into, corrections: reading.corrections, plan };
}

/** With what comes of the plan that was made last. */
async function foreseenWith(reader: ListReader, { reading, so }: Planning, planned: Unforeseen): Promise<Planned> {
  const { plan, document, scenario } = planned;
  const foreseen = await reader.foresee('proposed', so);
  const after = await documentForeseen(document, scenario, foreseen, reading.today);
  return { ...planned, proposal: { accepted: proposed(plan), after } };
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
