import { chosen } from '../../src/importing/mapping/chosen.ts';
import { guessMapping } from '../../src/importing/mapping/guessMapping.ts';
import type { Mapping, Question } from '../../src/importing/mapping/mapping.ts';
import type { List } from '../../src/importing/rows/list.ts';
import { readList } from '../../src/importing/rows/readList.ts';
import { tableFrom } from './listPicture.ts';

/** The miniatures that are texts: their separator, their encoding, and what a user says departments are there. */
const MINIATURES = {
  '02-currency-na.csv': [',', 'utf-8', 'squad'],
  '04-entra-users.csv': [',', 'utf-8', 'squad'],
  '06-workday-unicode.txt': ['\t', 'utf-16le', 'squad'],
  '07-successfactors-udf.csv': [',', 'utf-8', 'squad'],
  '08-afas-cp1252.csv': [';', 'windows-1252', 'tribe'],
  '09-fte-notations.csv': [';', 'utf-8', 'squad'],
  '10-personio-de.csv': [';', 'utf-8', 'chapter'],
  '12-teams-in-a-cell.csv': [',', 'utf-8', 'squad'],
  '13-managers-broken.csv': [',', 'utf-8', 'squad'],
  '14-vacancies-jobshare.csv': [';', 'utf-8', 'squad'],
  '16-formula-injection.csv': [',', 'utf-8', 'squad'],
  '19-pasted-list.txt': ['\t', 'utf-8', 'squad'],
} as const;

export type MiniatureName = keyof typeof MINIATURES;
export const MINIATURE_NAMES = Object.keys(MINIATURES) as MiniatureName[];

/** The day that the miniatures are read on. */
export const TODAY = '2026-11-26';

/** A miniature as a list, with every question answered: a full week has 40 hours. */
export function readMiniature(name: MiniatureName): { asked: Question[]; list: List } {
  const [separator, encoding, departments] = MINIATURES[name];
  const table = tableFrom(`mini/${name}`, separator, encoding);
  const { mapping, questions } = guessMapping(table);
  const answered = questions.reduce((all: Mapping, question: Question) => {
    if (question.kind === 'department')
      return chosen(all, question, { becomes: departments, column: question.columns[0]?.at ?? 0 });
    return question.kind === 'full-week' ? chosen(all, question, 40) : all;
  }, mapping);
  return { asked: questions, list: readList(table, answered, TODAY) };
}
