import { expect } from 'vitest';
import type { Command, Request } from '../../src/domain/commands/command.ts';
import { apply, revert, run } from '../../src/domain/commands/run.ts';
import type { Document } from '../../src/domain/document.ts';
import { Document as DocumentShape } from '../../src/domain/document.ts';
import { emptyDocument } from '../../src/domain/emptyDocument.ts';
import { indexOf } from '../../src/domain/lookup/indexOf.ts';
import { type Accepted, proposed } from '../../src/importing/plan/accepted.ts';
import type { HeldPlan } from '../../src/importing/plan/listPlan.ts';
import { planList } from '../../src/importing/plan/planList.ts';
import { requestFor, type TakingOver } from '../../src/importing/plan/requestFor.ts';
import type { List } from '../../src/importing/rows/list.ts';
import type { Corrections } from '../../src/importing/tables/corrected.ts';
import { listOf, planText } from './listText.ts';
import { chaptersIn, here, organisationOf, squadsIn, tribesIn } from './picture.ts';

let made = 0;
/** Makes ids that nothing else in this run of the tests has. */
export const makeId = <Kind extends string>(kind: Kind): `${Kind}:${string}` => `${kind}:made${++made}`;

export const emptyOne = (): Document => emptyDocument('Listed', 'Today');

/** The plan for a list, given as it is or as lines of text. */
export function planned(
  document: Document,
  list: List | string,
  isWhole = true,
  who: Corrections['who'] = {},
): HeldPlan {
  const options = { isWhole, tribeName: 'Organisation', makeId, who };
  return planList(typeof list === 'string' ? listOf(list) : list, indexOf(organisationOf(document)), options);
}

/** The same as text. */
export const plannedText = (document: Document, list: List | string, isWhole = true, who: Corrections['who'] = {}) =>
  planText(planned(document, list, isWhole, who), indexOf(organisationOf(document)));

/** The request for what is proposed of a plan, unless something else is accepted. */
export function requested(
  document: Document,
  plan: HeldPlan,
  accepted: Accepted = proposed(plan),
  options: Partial<TakingOver> = {},
): Request {
  const taking = { ...here, makeId, vacancyName: 'Vacancy', ...options };
  return requestFor(plan, accepted, indexOf(organisationOf(document)), taking);
}

/** The document after a request, which must be done exactly undone and be a document; as it was where nothing changes. */
export function done(document: Document, request: Request): Document {
  const outcome = run(document, { ...request, ...here } as Command);
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
  if (outcome.kind === 'unchanged') return document;
  expect(revert(outcome.document, outcome.changes)).toStrictEqual(document);
  expect(apply(document, JSON.parse(JSON.stringify(outcome.changes)))).toStrictEqual(outcome.document);
  expect(DocumentShape.parse(outcome.document)).toStrictEqual(outcome.document);
  return outcome.document;
}

/** The document after what is proposed of a list. */
export function taken(
  document: Document,
  list: List | string,
  isWhole = true,
  options: Partial<TakingOver> = {},
): Document {
  const plan = planned(document, list, isWhole);
  return done(document, requested(document, plan, proposed(plan), options));
}

/** A document as lists change it: tribes, squads, chapters, and what is said of each person. */
export function documentText(document: Document): string {
  const people = organisationOf(document).people.map(
    ({ name, employeeNumber, email, role, fte, kind, location, fields }) => {
      const more = Object.entries(fields).map(([header, text]) => `${header}=${text}`);
      const said = [role, fte === 1 ? '' : `fte ${fte}`, kind === 'employee' ? '' : kind, location, email, ...more];
      return `${[`${name}${employeeNumber ? ` #${employeeNumber}` : ''}`, ...said.filter(Boolean)].join(', ')}`;
    },
  );
  const drawn = [tribesIn(document), squadsIn(document), chaptersIn(document), people.join(' / ')];
  return ['tribes', 'squads', 'chapters', 'people'].map((what, at) => `${what}: ${drawn[at]}`).join('\n');
}
