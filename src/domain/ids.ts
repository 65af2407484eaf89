import type { NoteId, ScenarioId } from './document.ts';
import type {
  ChapterId,
  GuildId,
  PersonId,
  ProductId,
  ProgrammeId,
  ProjectId,
  SquadId,
  TribeId,
} from './organisation.ts';

/** Whatever stands in an organisation. */
export type AnyId = TribeId | SquadId | ChapterId | GuildId | PersonId | ProductId | ProjectId | ProgrammeId;

type InDocument = AnyId | ScenarioId | NoteId;

/** What an id names: the part before its colon. */
export type KindOf<Id extends string> = Id extends `${infer Kind}:${string}` ? Kind : never;
export type IdKind = KindOf<InDocument>;

/** The ids of a kind. */
export type IdOf<Kind extends IdKind> = Extract<InDocument, `${Kind}:${string}`>;

export function kindOf<Id extends InDocument>(id: Id): KindOf<Id> {
  return id.slice(0, id.indexOf(':')) as KindOf<Id>;
}

/**
 * The id under which a unit of before stands beside those of after, in a layout of both: it is gone, or is elsewhere under
 * its own. No document has such an id.
 */
export const formerly = <Id extends AnyId>(id: Id): Id => `${id}~` as Id;

/** Whether an id is one of those. */
export const isFormer = (id: AnyId): boolean => id.endsWith('~');

/** Whether an id names something of a kind. */
export function isA<Kind extends IdKind>(kind: Kind, id: InDocument): id is IdOf<Kind> {
  return id.startsWith(`${kind}:`);
}
