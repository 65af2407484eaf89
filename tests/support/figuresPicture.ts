import type { Bill } from '../../src/domain/compare/bill.ts';

type Figures = Readonly<Record<string, number>>;

/** What is not zero, in the order of the bill. */
const counted = (figures: Figures) =>
  Object.entries(figures)
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => `${name} ${count}`);

/** What a bill comes to, in a line: what is not zero, and how many there were and are. */
export function billText({ squads, chapters, before, after, ...people }: Bill): string {
  const named = (list: string, figures: object) => counted(figures as Figures).map((text) => `${list} ${text}`);
  const heads = [before, after].map(
    (each) => `${each.people} people, ${each.vacancies} vacant, ${rounded(each.fte)} fte`,
  );
  const changes = [...counted(people), ...named('squads', squads), ...named('chapters', chapters)];
  return `${changes.join(', ') || 'nothing'} | ${heads.join(' -> ')}`;
}

/** Sums of parts such as 0.8, which binary numbers miss by a hair. */
const rounded = (fte: number) => Math.round(fte * 1000) / 1000;
