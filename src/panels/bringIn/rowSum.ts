import type { ShownList } from '../../importing/plan/listPlan.ts';

/** What became of the rows of a list, below its header and but for those that are no person at all. */
export interface RowSum {
  rows: number;
  people: number;
  vacancies: number;
  /** Rows of somebody who has another one already. */
  joined: number;
  refused: number;
  /** Of people who are gone. */
  left: number;
  /** Taken out by the user. */
  out: number;
  /** Whether the rows are what the parts add up to: where a row is several vacancies, they are not. */
  isWhole: boolean;
}

/** Adds up what became of the rows of a list, of which some were taken out. */
export function rowSum({ people, leftOut }: ShownList, out: number): RowSum {
  const refused = leftOut.filter(({ why }) => why === 'no-name' || why === 'number-taken').length;
  const left = leftOut.filter(({ why }) => why === 'left').length;
  const vacancies = people.filter(({ kind }) => kind === 'vacancy').length;
  const ofPeople = new Set(people.flatMap(({ lines }) => lines)).size;
  return {
    rows: ofPeople + refused + left + out,
    people: people.length - vacancies,
    vacancies,
    joined: Math.max(0, ofPeople - people.length),
    refused,
    left,
    out,
    isWhole: ofPeople >= people.length,
  };
}
