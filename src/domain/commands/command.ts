import type { Document, ScenarioId } from '../document.ts';
import type { KindOf } from '../ids.ts';
import type { ListName, RecordOf } from '../lists.ts';
import type { ChapterId, GuildId, Person, PersonId, SquadId, TribeId } from '../organisation.ts';
import type { ListOfRole, VacantRole } from '../roles.ts';
import type { Membership } from '../thing.ts';

/** Every command names its scenario and carries the user's local date as `YYYY-MM-DD`; the domain has no clock. */
interface InScenario {
  scenario: ScenarioId;
  today: string;
}
type In<T> = InScenario & T;

/** The seat that somebody leaves to a vacancy. */
export type Seat =
  | { kind: 'member'; squad: SquadId; person: PersonId }
  | { [Role in VacantRole]: { kind: Role } & SeatIn<ListOfRole<Role>> }[VacantRole];

/** Of a lead: what is led, under the name of its kind, such as `chapter`. */
type SeatIn<List extends ListName> = { [Kind in KindOf<RecordOf<List>['id']>]: RecordOf<List>['id'] };

/** Somebody new, as typed or pasted. Names of squads and chapters have been turned into ids before. */
export type Newcomer = Pick<Person, 'id' | 'name'> & Partial<Omit<Person, 'id' | 'name'>> & { squads?: SquadId[] };

/** What may be said about a person besides the name and the chapter. */
export type PersonDetails = Partial<
  Pick<Person, 'role' | 'deep' | 'broad' | 'fte' | 'kind' | 'location' | 'email' | 'employeeNumber' | 'note'>
>;

export type PersonCommand =
  | In<{ type: 'addPeople'; people: Newcomer[] }>
  | In<{ type: 'renamePerson'; person: PersonId; name: string }>
  | In<{ type: 'describePerson'; person: PersonId; details: PersonDetails }>
  | In<{ type: 'removePeople'; people: PersonId[] }>
  /**
   * Each leaves the squad it is held from and joins `to` (`null`: no squad). All land or none. The share goes along,
   * the star never.
   */
  | In<{ type: 'movePeople'; members: Membership[]; to: SquadId | null }>
  /** Joins a further squad and stays where they are. */
  | In<{ type: 'addToSquad'; people: PersonId[]; squad: SquadId }>
  | In<{ type: 'changeChapter'; people: PersonId[]; chapter: ChapterId | null }>
  | In<{ type: 'shareTime'; person: PersonId; squad: SquadId; share: number | null }>
  /** Each takes the other's place in the squads named, or out of any. */
  | In<{ type: 'swapPeople'; one: Membership; other: Membership }>
  /** A new vacancy takes the seat, with its star, share and chapter. */
  | In<{ type: 'replaceByVacancy'; seat: Seat; vacancy: PersonId; name: string }>
  /** Somebody of the organisation takes every seat of the vacancy, which goes; or a new hire of that name does. */
  | In<{ type: 'fillVacancy'; vacancy: PersonId; by: { person: PersonId } | { name: string } }>;

export type SquadCommand =
  | In<{
      type: 'addSquad';
      squad: SquadId;
      tribe: TribeId;
      name: string;
      before?: SquadId | null;
      members?: Membership[];
    }>
  | In<{ type: 'renameSquad'; squad: SquadId; name: string }>
  | In<{ type: 'describeSquad'; squad: SquadId; mission: string }>
  /** To stand before another squad of `tribe`, or last in it. */
  | In<{ type: 'moveSquad'; squad: SquadId; tribe: TribeId; before: SquadId | null }>
  | In<{ type: 'removeSquad'; squad: SquadId }>
  /** Replaces the product owner there is; `null` takes the role away. */
  | In<{ type: 'nameProductOwner'; squad: SquadId; person: PersonId | null }>
  | In<{ type: 'nameSquadCoach'; squad: SquadId; person: PersonId | null }>;

export type ChapterCommand =
  | In<{ type: 'addChapter'; chapter: ChapterId; tribe: TribeId; name: string; before?: ChapterId | null }>
  | In<{ type: 'renameChapter'; chapter: ChapterId; name: string }>
  | In<{ type: 'describeChapter'; chapter: ChapterId; expertise: string }>
  | In<{ type: 'moveChapter'; chapter: ChapterId; tribe: TribeId; before: ChapterId | null }>
  | In<{ type: 'removeChapter'; chapter: ChapterId }>
  | In<{ type: 'nameChapterLead'; chapter: ChapterId; person: PersonId | null }>;

export type TribeCommand =
  | In<{ type: 'addTribe'; tribe: TribeId; name: string; before?: TribeId | null }>
  | In<{ type: 'renameTribe'; tribe: TribeId; name: string }>
  | In<{ type: 'describeTribe'; tribe: TribeId; purpose?: string; kind?: 'run' | 'change' | null }>
  | In<{ type: 'moveTribe'; tribe: TribeId; before: TribeId | null }>
  /** Its squads and chapters go with it; its people lose only the seats and the chapter that vanish. */
  | In<{ type: 'removeTribe'; tribe: TribeId }>
  | In<{ type: 'nameTribeLead'; tribe: TribeId; person: PersonId | null }>
  | In<{ type: 'nameTribeCoaches'; tribe: TribeId; people: PersonId[] }>;

export type GuildCommand =
  | In<{ type: 'addGuild'; guild: GuildId; name: string }>
  | In<{ type: 'renameGuild'; guild: GuildId; name: string }>
  | In<{ type: 'moveGuild'; guild: GuildId; before: GuildId | null }>
  | In<{ type: 'removeGuild'; guild: GuildId }>
  | In<{ type: 'nameGuildCoordinator'; guild: GuildId; person: PersonId | null }>
  | In<{ type: 'joinGuild'; guild: GuildId; people: PersonId[] }>
  | In<{ type: 'leaveGuild'; guild: GuildId; people: PersonId[] }>;

export type DocumentCommand =
  | In<{ type: 'renameDocument'; name: string }>
  | In<{ type: 'chooseMode'; mode: 'enforce' | 'sketch' }>
  /** All of it as it was in an earlier state. No rule refuses that: it has been so before. */
  | In<{ type: 'restoreDocument'; document: Document }>
  /** Several as one step: all are done or none, and the rules look at the end only. */
  | In<{ type: 'together'; commands: Command[] }>;

/** Everything that may be done to a document, in the user's words, as plain data. */
export type Command = PersonCommand | SquadCommand | ChapterCommand | TribeCommand | GuildCommand | DocumentCommand;

/** A command before it is known in which scenario, and on which day. */
export type Request = Command extends infer C ? (C extends Command ? Omit<C, 'scenario' | 'today'> : never) : never;
