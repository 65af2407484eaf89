import type { Organisation } from '../organisation.ts';
import type { Alteration } from './alteration.ts';
import type { Compared } from './people.ts';

/** How many there are, of whom `vacancies` are vacant; `fte` of all. */
export interface Heads {
  people: number;
  vacancies: number;
  fte: number;
}

interface UnitsBilled {
  founded: number;
  dissolved: number;
  split: number;
  merged: number;
}

/** What a step from one organisation to another takes, in figures. */
export interface Bill {
  /** Of those who are in both: who leave or come to a squad, get another line manager or none, and have no squad left. */
  changeSquad: number;
  changeLineManager: number;
  loseLastSquad: number;
  /** Who is in one only; a vacancy that is filled by another person is gone too. */
  new: number;
  gone: number;
  squads: UnitsBilled;
  chapters: UnitsBilled;
  before: Heads;
  after: Heads;
}

export function billOf(alterations: readonly Alteration[], { before, after }: Compared): Bill {
  const ofPeople = (kinds: readonly Alteration['kind'][]) =>
    new Set(alterations.flatMap((each) => (kinds.includes(each.kind) && 'person' in each ? each.person : [])));
  const seated = ofPeople(['moved', 'also-in', 'left']);
  const lost = [...seated].filter(
    (person) => before.squadsOf(person).length > 0 && after.squadsOf(person).length === 0,
  );
  const listed = (kind: 'new' | 'gone') =>
    alterations.filter((each) => each.kind === kind && each.list === 'people').length;
  return {
    changeSquad: seated.size,
    changeLineManager: ofPeople(['line-manager']).size,
    loseLastSquad: lost.length,
    new: listed('new'),
    gone: listed('gone'),
    squads: unitsBilled(alterations, 'squad:'),
    chapters: unitsBilled(alterations, 'chapter:'),
    before: headsOf(before.organisation),
    after: headsOf(after.organisation),
  };
}

function unitsBilled(alterations: readonly Alteration[], prefix: 'squad:' | 'chapter:'): UnitsBilled {
  const count = (kind: keyof UnitsBilled) =>
    alterations.filter((each) => each.kind === kind && 'unit' in each && each.unit.startsWith(prefix)).length;
  return { founded: count('founded'), dissolved: count('dissolved'), split: count('split'), merged: count('merged') };
}

function headsOf({ people }: Organisation): Heads {
  return {
    people: people.length,
    vacancies: people.filter(({ kind }) => kind === 'vacancy').length,
    fte: people.reduce((sum, { fte }) => sum + fte, 0),
  };
}
