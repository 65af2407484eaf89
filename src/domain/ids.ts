import type { ScenarioId } from './document.ts';
import type { ChapterId, GuildId, PersonId, SquadId, TribeId } from './organisation.ts';

/** Whatever stands in an organisation. */
export type AnyId = TribeId | SquadId | ChapterId | GuildId | PersonId;

/** What an id names: the part before its colon. */
export type KindOf<Id extends string> = Id extends `${infer Kind}:${string}` ? Kind : never;
export type IdKind = KindOf<AnyId | ScenarioId>;

/** The ids of a kind. */
export type IdOf<Kind extends IdKind> = Extract<AnyId | ScenarioId, `${Kind}:${string}`>;

export function kindOf<Id extends AnyId | ScenarioId>(id: Id): KindOf<Id> {
  return id.slice(0, id.indexOf(':')) as KindOf<Id>;
}

/** Whether an id names something of a kind. */
export function isA<Kind extends IdKind>(kind: Kind, id: AnyId | ScenarioId): id is IdOf<Kind> {
  return id.startsWith(`${kind}:`);
}
