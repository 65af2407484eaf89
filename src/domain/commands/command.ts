import type { Decision, Document, Note, NoteId, PackId, Scenario, ScenarioId, Severity, Waiver } from '../document.ts';
import type { KindOf } from '../ids.ts';
import type { ListName, RecordOf } from '../lists.ts';
import type {
  ChapterId,
  Dependency,
  GuildId,
  Member,
  Person,
  PersonId,
  Product,
  ProductId,
  Programme,
  ProgrammeId,
  Project,
  ProjectId,
  SquadId,
  Tribe,
  TribeId,
} from '../organisation.ts';
import type { ListOfRole, VacantRole } from '../roles.ts';
import type { Finding, RuleId } from '../rules/finding.ts';
import type { Membership } from '../thing.ts';
import type { Aspect, Standing, Status } from '../vocabulary.ts';

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
  Pick<
    Person,
    | 'role'
    | 'deep'
    | 'broad'
    | 'fte'
    | 'kind'
    | 'location'
    | 'email'
    | 'employeeNumber'
    | 'note'
    | 'job'
    | 'scale'
    | 'phases'
  >
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
  /**
   * Each has this very seat in the squad from now on, with its star and share: whoever is a member keeps the place among
   * them, others go last. A seat with the star takes it from whoever had it.
   */
  | In<{ type: 'seatPeople'; squad: SquadId; members: Member[] }>
  /** What a list says of each that is no field of its own, and what it said at all, for the next one to be told by. */
  | In<{
      type: 'noteList';
      people: ({ person: PersonId } & Pick<Person, 'imported'> & Partial<Pick<Person, 'fields'>>)[];
    }>
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
  | In<{ type: 'nameSquadCoach'; squad: SquadId; person: PersonId | null }>
  /** They work along without being members by that. */
  | In<{ type: 'connectToSquad'; squad: SquadId; people: PersonId[] }>
  | In<{ type: 'disconnectFromSquad'; squad: SquadId; people: PersonId[] }>
  /** Where the squad stands in one aspect of product management; `null`: where its tribe does. [W] ch. 5 */
  | In<{ type: 'profileSquad'; squad: SquadId; aspect: Aspect; standing: Standing | null }>;

/** One squad waits for another; each pair is said once, in each direction. [K] */
export type DependencyCommand =
  | In<{ type: 'addDependency'; from: SquadId; to: SquadId; how: Dependency['how'] }>
  | In<{ type: 'describeDependency'; from: SquadId; to: SquadId; how?: Dependency['how']; text?: string }>
  | In<{ type: 'removeDependency'; from: SquadId; to: SquadId }>;

export type ChapterCommand =
  | In<{ type: 'addChapter'; chapter: ChapterId; tribe: TribeId; name: string; before?: ChapterId | null }>
  | In<{ type: 'renameChapter'; chapter: ChapterId; name: string }>
  | In<{ type: 'describeChapter'; chapter: ChapterId; expertise: string }>
  | In<{ type: 'moveChapter'; chapter: ChapterId; tribe: TribeId; before: ChapterId | null }>
  | In<{ type: 'removeChapter'; chapter: ChapterId }>
  | In<{ type: 'nameChapterLead'; chapter: ChapterId; person: PersonId | null }>;

export type TribeCommand =
  | In<{ type: 'addTribe'; tribe: TribeId; name: string; before?: TribeId | null; form?: Tribe['form'] }>
  | In<{ type: 'renameTribe'; tribe: TribeId; name: string }>
  | In<{
      type: 'describeTribe';
      tribe: TribeId;
      purpose?: string;
      kind?: 'run' | 'change' | null;
      form?: Tribe['form'];
    }>
  | In<{ type: 'moveTribe'; tribe: TribeId; before: TribeId | null }>
  /** Its squads and chapters go with it; its people lose only the seats and the chapter that vanish. */
  | In<{ type: 'removeTribe'; tribe: TribeId }>
  | In<{ type: 'nameTribeLead'; tribe: TribeId; person: PersonId | null }>
  | In<{ type: 'nameTribeCoaches'; tribe: TribeId; people: PersonId[] }>
  /** Where its squads stand in one aspect of product management, unless they say otherwise. [W] ch. 5 */
  | In<{ type: 'profileTribe'; tribe: TribeId; aspect: Aspect; standing: Standing | null }>;

export type GuildCommand =
  | In<{ type: 'addGuild'; guild: GuildId; name: string }>
  | In<{ type: 'renameGuild'; guild: GuildId; name: string }>
  | In<{ type: 'moveGuild'; guild: GuildId; before: GuildId | null }>
  | In<{ type: 'removeGuild'; guild: GuildId }>
  | In<{ type: 'nameGuildCoordinator'; guild: GuildId; person: PersonId | null }>
  | In<{ type: 'joinGuild'; guild: GuildId; people: PersonId[] }>
  | In<{ type: 'leaveGuild'; guild: GuildId; people: PersonId[] }>;

/** What may be said about a product besides its name and who answers for it. */
export type ProductDetails = Partial<Pick<Product, 'complex' | 'way' | 'phase' | 'launch' | 'value' | 'text'>>;

export type ProductCommand =
  | In<{ type: 'addProduct'; product: ProductId; name: string; squad?: SquadId | null; before?: ProductId | null }>
  | In<{ type: 'renameProduct'; product: ProductId; name: string }>
  | In<{ type: 'describeProduct'; product: ProductId; details: ProductDetails }>
  | In<{ type: 'moveProduct'; product: ProductId; before: ProductId | null }>
  | In<{ type: 'removeProduct'; product: ProductId }>
  /** The squad that makes and changes it, or the one that serves it; `null` for none of its own. [W] */
  | In<{ type: 'assignProduct'; product: ProductId; part: 'squad' | 'service'; to: SquadId | null }>
  | In<{ type: 'nameProductManager'; product: ProductId; person: PersonId | null }>;

/** What may be said about a project besides its name, its days and whom it has to do with. */
export type ProjectDetails = Partial<Pick<Project, 'kind' | 'state' | 'text'>>;

export type ProjectCommand =
  /** Both days are `YYYY-MM-DD`, and the end is not before the begin. [P] */
  | In<{ type: 'addProject'; project: ProjectId; name: string; begin: string; end: string; before?: ProjectId | null }>
  | In<{ type: 'renameProject'; project: ProjectId; name: string }>
  | In<{ type: 'describeProject'; project: ProjectId; details: ProjectDetails }>
  | In<{ type: 'dateProject'; project: ProjectId; begin: string; end: string }>
  | In<{ type: 'moveProject'; project: ProjectId; before: ProjectId | null }>
  | In<{ type: 'removeProject'; project: ProjectId }>
  | In<{ type: 'nameProjectLead'; project: ProjectId; person: PersonId | null }>
  | In<{ type: 'bringUnderProgramme'; project: ProjectId; programme: ProgrammeId | null }>
  /** It contributes to a product, works with a squad, or waits for another project. */
  | In<{ type: 'linkProject'; project: ProjectId; to: ProductId | SquadId | ProjectId }>
  | In<{ type: 'unlinkProject'; project: ProjectId; to: ProductId | SquadId | ProjectId }>
  | In<{ type: 'joinProject'; project: ProjectId; people: PersonId[] }>
  | In<{ type: 'leaveProject'; project: ProjectId; people: PersonId[] }>
  | In<{ type: 'shareProjectTime'; project: ProjectId; person: PersonId; share: number | null }>;

export type ProgrammeCommand =
  | In<{ type: 'addProgramme'; programme: ProgrammeId; name: string; before?: ProgrammeId | null }>
  | In<{ type: 'renameProgramme'; programme: ProgrammeId; name: string }>
  | In<{ type: 'describeProgramme'; programme: ProgrammeId; details: Partial<Pick<Programme, 'text'>> }>
  | In<{ type: 'moveProgramme'; programme: ProgrammeId; before: ProgrammeId | null }>
  /** Its projects stay, under none. */
  | In<{ type: 'removeProgramme'; programme: ProgrammeId }>
  | In<{ type: 'nameProgrammeManager'; programme: ProgrammeId; person: PersonId | null }>;

/** What may be said about a scenario besides its name and status. */
export type ScenarioDetails = Partial<
  Pick<Scenario, 'kind' | 'text' | 'reasons' | 'consequences' | 'measures' | 'follows' | 'effective'>
>;

/** About the scenario that the command names. */
export type ScenarioCommand =
  /** Another one like it, last or before another; based on it, or `beside` it on what it is based on itself. */
  | In<{ type: 'addScenario'; added: ScenarioId; name: string; before?: ScenarioId | null; beside?: boolean }>
  | In<{ type: 'renameScenario'; name: string }>
  | In<{ type: 'describeScenario'; details: ScenarioDetails }>
  | In<{ type: 'chooseMode'; mode: 'enforce' | 'sketch' }>
  /** Reached on that day, unless told today or when it was reached before; `null`: the day is not known. */
  | In<{ type: 'chooseStatus'; status: Status; on?: string | null }>
  /** From today on it is read only. */
  | In<{ type: 'freezeScenario' }>
  | In<{ type: 'moveScenario'; before: ScenarioId | null }>
  /** What was based on it is then based on what it was based on; what names it elsewhere in the document goes along. */
  | In<{ type: 'removeScenario' }>
  /**
   * What changed in Today is taken over, as far as it was chosen, and the scenario is based on Today from now on. What comes of
   * it is worked out apart, by `broughtUpToDate`: carried out by itself it changes nothing.
   */
  | In<{ type: 'bringUpToDate' }>;

export type NoteCommand =
  /** `only`: about this scenario alone. `to`: an answer to another note. */
  | In<{ type: 'addNote'; note: NoteId; only: boolean } & Pick<Note, 'to' | 'subject' | 'text' | 'by'>>
  | In<{ type: 'changeNote'; note: NoteId; text?: string; done?: boolean }>
  /** Its answers go along. */
  | In<{ type: 'removeNote'; note: NoteId }>;

export type DecisionCommand =
  /** Decides on a change between two scenarios, in place of what was decided about it before. */
  | In<{ type: 'decide' } & Pick<Decision, 'from' | 'to' | 'change' | 'state' | 'remark' | 'by'>>
  | In<{ type: 'withdrawDecision' } & Pick<Decision, 'from' | 'to' | 'change'>>;

/** A finding, by what it is known again; `only`: in this scenario alone, else in every one. */
type Waivable = Pick<Finding, 'rule' | 'subject'> & { only: boolean };

export type WaiverCommand =
  /** Somebody answers for a finding, in place of who answered for it there before. */
  | In<{ type: 'waive' } & Waivable & Pick<Waiver, 'reason' | 'by' | 'until' | 'upTo'>>
  /** Nobody answers for it there any more. */
  | In<{ type: 'withdrawWaiver' } & Waivable>;

export type DocumentCommand =
  /** Which rules hold; what the document says of single ones stays. */
  | In<{ type: 'choosePack'; pack: PackId }>
  /** How much a rule matters, or its number, from 1 on; `null`: as in the pack. */
  | In<{ type: 'setRule'; rule: RuleId; severity?: Severity | null; limit?: number | null }>
  | In<{ type: 'renameDocument'; name: string }>
  | In<{ type: 'classifyDocument'; classification: string }>
  /** All of it as it was in an earlier state. No rule refuses that: it has been so before. */
  | In<{ type: 'restoreDocument'; document: Document }>
  /** Several as one step: all are done or none, and the rules look at the end only. */
  | In<{ type: 'together'; commands: Command[] }>
  /**
   * What a list of people says, as one step: all is done or none. A list is a fact and no proposal, so no rule refuses
   * it: what it breaks is flagged. `people` of it are new, and it says `changes` things of others.
   */
  | In<{ type: 'takeOverList'; people: number; changes: number; commands: Command[] }>;

/** Everything that may be done to a document, in the user's words, as plain data. */
export type Command =
  | PersonCommand
  | SquadCommand
  | DependencyCommand
  | ChapterCommand
  | TribeCommand
  | GuildCommand
  | ProductCommand
  | ProjectCommand
  | ProgrammeCommand
  | ScenarioCommand
  | NoteCommand
  | DecisionCommand
  | WaiverCommand
  | DocumentCommand;

/** A command before it is known in which scenario, and on which day. */
export type Request = Command extends infer C ? (C extends Command ? Omit<C, 'scenario' | 'today'> : never) : never;
