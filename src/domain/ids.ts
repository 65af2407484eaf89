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

/** Whether an id names something of a kind. */
export function isA<Kind extends IdKind>(kind: Kind, id: InDocument): id is IdOf<Kind> {
  return id.startsWith(`${kind}:`);
}
