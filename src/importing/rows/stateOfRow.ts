import { folded } from '../../domain/folded.ts';
import { headerKey } from '../mapping/headers.ts';
import type { Row } from '../tables/table.ts';
import type { Columns } from './columnsOf.ts';
import type { ReadName } from './names.ts';
import { hasLeft, isExternal, isVacancy, yesOrNo } from './words.ts';

/** What somebody is, and whether they are there. */
export interface RowState {
  kind: 'employee' | 'external' | 'vacancy';
  left: boolean;
}

const THERE = /active|actief|aktiv|actif|enabled|inservice|indienst|valid/;
const GONE =
  /^(?:in(?:active|actief|aktiv|actif))$|suspended|terminated|deleted|archived|blocked|geblokkeerd|gesperrt|disabled|uitdienst/;

/** Of the name, the columns of kinds and of states, and the last day, which is still a day of work. `today`: `YYYY-MM-DD`. */
export function stateOfRow(
  row: Row,
  columns: Columns,
  name: ReadName | null,
  lastDay: string | null,
  today: string,
): RowState {
  const kinds = columns.said(row, 'kind');
  const states = columns.said(row, 'state');
  const isVacant =
    (name?.vacant ?? false) ||
    kinds.some(({ text }) => isVacancy(text)) ||
    // The state of somebody with a name may be open for another reason.
    (!name && states.some(({ text }) => isVacancy(text)));
  const isOutside =
    (name?.external ?? false) ||
    kinds.some(({ column, text }) => isExternal(text) || (yesOrNo(text) === true && isExternal(column))) ||
    states.some(({ text }) => isExternal(text));
  const left =
    (name?.left ?? false) ||
    (lastDay !== null && lastDay < today) ||
    states.some(({ column, text }) => isGone(headerKey(column), text));
  return { kind: isVacant ? 'vacancy' : isOutside ? 'external' : 'employee', left };
}

function isGone(key: string, text: string): boolean {
  const answer = yesOrNo(text);
  if (answer !== null) return GONE.test(key) ? answer : THERE.test(key) && !answer;
  return hasLeft(text);
}

/** Whether a state says no more than that somebody is there, which everybody's does. */
export function isOrdinaryState(text: string): boolean {
  return yesOrNo(text) !== null || /^(?:active|actief|aktiv|actif|in dienst|employed|current)$/.test(folded(text));
}
