import type { Command } from './commands/command.ts';
import { isEnforced } from './commands/enforcement.ts';
import type { Outcome, Refusal } from './commands/outcome.ts';
import { run } from './commands/run.ts';
import { sketched } from './commands/together.ts';
import type { Document } from './document.ts';
import { findingChanges, type Mended } from './findingChanges.ts';
import { formAround } from './lookup/formAround.ts';
import { hasSubject } from './lookup/hasSubject.ts';
import { indexOf } from './lookup/indexOf.ts';
import { peopleOf } from './lookup/peopleOf.ts';
import { expertiseLost, lossesAmong } from './losses.ts';
import { type KeptManager, keptManager, ledBy, type ManagerChange, managersChanged } from './managerChanges.ts';
import { matchable } from './matchable.ts';
import type { ChapterId, Organisation, PersonId, SquadId, Tribe, TribeId } from './organisation.ts';
import { chaptersChanged, type SquadChange, squadsChanged } from './placesChanged.ts';
import { entryOf } from './rules/catalogue.ts';
import { check } from './rules/check.ts';
import type { Finding, RuleId } from './rules/finding.ts';
import { settingsOf } from './rules/packs.ts';

/** How many there would be, of how many there may; no limit where the rule is off, or in a department or chain. */
export interface Size {
  before: number;
  after: number;
  limit: number | null;
}

/**
 * A squad that somebody leaves, the chapters that lose their only person there (`role`: a role that nobody else there
 * has), and what nobody there knows of any more.
 */
interface SquadLeft {
  squad: SquadId;
  before: number;
  after: number;
  loses: { person: PersonId; chapter: ChapterId; role: string }[];
  expertise: string[];
}

/** What a command would do, before it is done. Findings that are waived are left out. */
export interface Verdict {
  command: Command;
  /** `flagged`: it would be done, and break a documented limit. */
  outcome: 'can' | 'flagged' | 'refused' | 'unchanged';
  refusal: Refusal | null;
  /** The documented limits that would be newly broken, or broken further. */
  breaches: Finding[];
  /** The squad that grows, if one does; `ownerless`: it goes on without a product owner. */
  to: (Size & { squad: SquadId; ownerless: boolean }) | null;
  /** The squads that somebody leaves. */
  from: SquadLeft[];
  /** The tribe to which a squad or chapter comes. */
  tribe: (Size & { tribe: TribeId }) | null;
  /** Who gets another line manager, or has none any more. [W] ch. 4 */
  managers: ManagerChange[];
  /** The line manager of the one person who moves and keeps the same; `chapter` where that is its lead. */
  staysWith: KeptManager | null;
  /** Who moves and stays lead of a chapter or a tribe. */
  staysLead: { person: PersonId; of: ChapterId | TribeId; form: Tribe['form'] }[];
  /** What is broken now and would be mended, or broken less. */
  fixes: Mended[];
  /** What is broken now and would have nobody left to be about, which mends nothing. */
  losses: Finding[];
  /** What else would be newly broken, or broken further: advice, and what a squad founded just now still lacks. */
  breaks: Finding[];
}

/**
 * What a command would do, break and mend. A caller who has its outcome already can pass it, which saves a second dry
 * run.
 */
export function verdictOf(document: Document, command: Command, outcome: Outcome = run(document, command)): Verdict {
  const refusal = outcome.kind === 'refused' ? outcome.refusal : null;
  const done = refusal?.kind === 'breaks-rules' ? run(document, sketched(command)) : outcome;
  const before = organisationIn(document, command);
  const after = done.kind === 'done' ? organisationIn(done.document, command) : undefined;
  if (!before || !after) {
    // A scenario that goes with it is done for, and nothing is left in it to be said.
    const can = done.kind === 'done' ? 'can' : 'unchanged';
    return { ...NOTHING, command, outcome: refusal ? 'refused' : can, refusal };
  }
  const was = check({ id: command.scenario, organisation: before }, document, command.today);
  const is = check({ id: command.scenario, organisation: after }, document, command.today);
  const { worse, mended } = findingChanges(was, is);
  const wrong = worse.filter((finding) => !finding.waived);
  const breaches = wrong.filter((finding) => isEnforced(finding) && hasSubject(before, finding.subject));
  const broken = new Set(breaches);
  const squads = squadsChanged(before, after);
  const grown = squads.find((squad) => squad.after > squad.before);
  const moved = squads.flatMap(({ left, joined }) => [...left, ...joined]);
  const affected = [...new Set([...moved, ...chaptersChanged(before, after)])];
  const managers = managersChanged(before, after, affected);
  const healed = mended.filter(({ was: finding }) => !finding.waived && hasSubject(after, finding.subject));
  const losses = lossesAmong(healed, { before, after, squads }, document, command);
  const lost = new Set(losses);
  return {
    command,
    outcome: refusal ? 'refused' : breaches.length > 0 ? 'flagged' : 'can',
    refusal,
    breaches,
    to: grown ? squadReached(grown, is, after, document) : null,
    from: squads.filter(({ left }) => left.length > 0).map((squad) => squadLeft(squad, before, after, was)),
    tribe: tribeReached(before, after, document, command),
    managers,
    staysWith: managers.length === 0 ? keptManager(after, affected) : null,
    staysLead: affected.flatMap((person) => {
      const index = indexOf(after);
      return ledBy(index, person).map((of) => ({ person, of, form: formAround(index, of) }));
    }),
    fixes: healed.filter(({ was: finding }) => !lost.has(finding)),
    losses,
    breaks: wrong.filter((finding) => !broken.has(finding)),
  };
}

const NOTHING: Omit<Verdict, 'command' | 'outcome' | 'refusal'> = {
  breaches: [],
  to: null,
  from: [],
  tribe: null,
  managers: [],
  staysWith: null,
  staysLead: [],
  fixes: [],
  losses: [],
  breaks: [],
};

function organisationIn(document: Document, command: Command): Organisation | undefined {
  return document.scenarios.find((scenario) => scenario.id === command.scenario)?.organisation;
}

function limitOf(rule: RuleId, document: Document): number | null {
  const { severity, limit } = settingsOf(entryOf(rule), document);
  return severity === 'off' ? null : (limit ?? null);
}

function squadReached(
  { squad, before, after }: SquadChange,
  findings: readonly Finding[],
  organisation: Organisation,
  document: Document,
): Verdict['to'] {
  const ownerless = findings.some(
    ({ rule, subject, count }) => rule === 'squad-product-owner' && subject === squad && count === 0,
  );
  const isTeam = formAround(indexOf(organisation), squad) !== 'tribe';
  return { squad, before, after, limit: isTeam ? null : limitOf('squad-size', document), ownerless };
}

function squadLeft(
  change: SquadChange,
  before: Organisation,
  after: Organisation,
  found: readonly Finding[],
): SquadLeft {
  const { squad, left, joined, ...size } = change;
  const was = indexOf(before);
  const members = was.squad(squad)?.members.flatMap((member) => was.person(member.person) ?? []) ?? [];
  const joining = joined.flatMap((person) => indexOf(after).person(person) ?? []);
  const everybody = [...members, ...joining];
  const inChapter = counted(everybody.map(({ chapter }) => chapter));
  const inRole = counted(everybody.map(({ role }) => matchable(role)));
  const leaving = new Set(left);
  const loses = members.flatMap(({ id, chapter, role }) => {
    if (!chapter || !leaving.has(id) || inChapter.get(chapter) !== 1) return [];
    return [{ person: id, chapter, role: inRole.get(matchable(role)) === 1 ? role.trim() : '' }];
  });
  return { squad, ...size, loses, expertise: expertiseLost(change, found, after) };
}

/** How often each of these is there. */
function counted<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function tribeReached(
  before: Organisation,
  after: Organisation,
  document: Document,
  command: Command,
): Verdict['tribe'] {
  if (command.type !== 'moveSquad' && command.type !== 'moveChapter') return null;
  const { tribe: id } = command;
  const was =
    command.type === 'moveSquad' ? indexOf(before).squad(command.squad) : indexOf(before).chapter(command.chapter);
  const [from, to] = [indexOf(before).tribe(id), indexOf(after).tribe(id)];
  if (was?.tribe === id || !from || !to) return null;
  const limit = to.form === 'tribe' ? limitOf('tribe-size', document) : null;
  const count = peopleOf(before, from).size;
  return { tribe: id, before: count, after: peopleOf(after, to).size, limit };
}
