import type { Command } from './commands/command.ts';
import { run } from './commands/run.ts';
import { together } from './commands/together.ts';
import type { Document } from './document.ts';
import { isA } from './ids.ts';
import { type Index, indexOf } from './lookup/indexOf.ts';
import type { Member, PersonId, Squad, SquadId } from './organisation.ts';
import type { Finding } from './rules/finding.ts';
import { type NewVacancy, withVacancy } from './withVacancy.ts';

/** What may be done instead of something that the rules refuse. Each command is ready to run, and would be done. */
export interface Alternatives {
  /** To change places with a member of the squad; whoever was meant first, then people of the same chapter. */
  swaps: { person: PersonId; command: Command }[];
  /** Another squad of that tribe with a seat free. */
  squads: { squad: SquadId; command: Command }[];
  /** A member takes over from the product owner who goes. */
  productOwners: { squad: SquadId; person: PersonId; command: Command }[];
  /** A vacancy takes the seat of the product owner who goes. */
  vacancies: { squad: SquadId; person: PersonId; command: Command }[];
}

/** Of each kind so many are tried, and so many found: more than are offered. */
const MOST_TRIED = 60;
const MOST_FOUND = 20;

type Placing = Extract<Command, { type: 'movePeople' | 'addToSquad' }>;

/**
 * What is possible where the rules refuse a command with these findings. `beside` is the member beside whom somebody was
 * dropped, and so most likely to be swapped with.
 */
export function alternativesTo(
  document: Document,
  command: Command,
  findings: readonly Finding[],
  vacancy: NewVacancy,
  beside: PersonId | null = null,
): Alternatives {
  const scenario = document.scenarios.find((each) => each.id === command.scenario);
  const possible = <T extends { command: Command }>(offers: readonly T[]) => firstPossible(document, offers);
  if (!scenario) return { swaps: [], squads: [], productOwners: [], vacancies: [] };
  const index = indexOf(scenario.organisation);
  const placing = command.type === 'movePeople' || command.type === 'addToSquad' ? command : null;
  const orphaned = squadsLosingTheirOwner(index, findings);
  return {
    swaps: placing ? possible(swapsFor(index, placing, beside)) : [],
    squads: placing ? possible(otherSquads(index, placing)) : [],
    productOwners: possible(orphaned.flatMap(({ squad, owner }) => successorsOf(owner, squad, command))),
    vacancies: possible(
      orphaned.map(({ squad, owner }) => ({
        squad: squad.id,
        person: owner.person,
        command: withVacancy(command, squad.id, owner, vacancy),
      })),
    ),
  };
}

/** The first of what may be done; a squad of thousands is not tried to its end. */
function firstPossible<T extends { command: Command }>(document: Document, offers: readonly T[]): T[] {
  const found: T[] = [];
  for (const offer of offers.slice(0, MOST_TRIED)) {
    if (run(document, offer.command).kind === 'done') found.push(offer);
    if (found.length === MOST_FOUND) break;
  }
  return found;
}

function squadsLosingTheirOwner(index: Index, findings: readonly Finding[]): { squad: Squad; owner: Member }[] {
  return findings.flatMap((finding) => {
    if (finding.rule !== 'squad-product-owner' || finding.count !== 0 || !isA('squad', finding.subject)) return [];
    const squad = index.squad(finding.subject);
    const owner = squad?.members.find((member) => member.productOwner);
    return squad && owner ? [{ squad, owner }] : [];
  });
}

function successorsOf(owner: Member, squad: Squad, command: Command): Alternatives['productOwners'] {
  const { scenario, today } = command;
  return squad.members
    .filter(({ person }) => person !== owner.person)
    .map(({ person }) => {
      const named: Command = { type: 'nameProductOwner', squad: squad.id, person, scenario, today };
      const rest = command.type === 'nameProductOwner' ? [] : [command];
      return { squad: squad.id, person, command: together(command, [named, ...rest]) };
    });
}

function swapsFor(index: Index, command: Placing, beside: PersonId | null): Alternatives['swaps'] {
  const { scenario, today } = command;
  if (command.type !== 'movePeople' || command.to === null || command.members.length !== 1) return [];
  const { to } = command;
  return command.members.flatMap((one) => {
    const chapter = index.person(one.person)?.chapter;
    const rankOf = ({ person }: Member) => (person === beside ? 0 : index.person(person)?.chapter === chapter ? 1 : 2);
    const members = index.squad(to)?.members ?? [];
    return members
      .toSorted((a, b) => rankOf(a) - rankOf(b))
      .map(({ person }) => ({
        person,
        command: { type: 'swapPeople', one, other: { person, squad: to }, scenario, today } as const,
      }));
  });
}

function otherSquads(index: Index, command: Placing): Alternatives['squads'] {
  const wanted = command.type === 'movePeople' ? command.to : command.squad;
  const tribe = wanted && index.squad(wanted)?.tribe;
  if (!tribe) return [];
  return index
    .squadsIn(tribe)
    .filter(({ id }) => id !== wanted)
    .map(({ id }) => ({
      squad: id,
      command: command.type === 'movePeople' ? { ...command, to: id } : { ...command, squad: id },
    }));
}
