import type { Target } from '../scene/paint/paint.ts';
import type { Board } from './board.ts';
import { landingCell } from './carrying.ts';
import type { Held } from './commandForDrop.ts';
import type { Prospect } from './hand.ts';

const TONES = { can: 'ok', flagged: 'flag', refused: 'bad' } as const;

/** What lights up under what is held: the row, the cell where a person will land, or the column. */
export function landing(board: Board, held: Held, { hit, cell, request, verdict }: Prospect): Target | null {
  if (!('tribe' in hit) || !hit.tribe || verdict.outcome === 'unchanged') return null;
  const tone = TONES[verdict.outcome];
  const { tribe } = hit.tribe.box;
  if (request.type === 'changeChapter') return request.chapter ? { tribe, chapter: request.chapter, tone } : null;
  const row = hit.kind === 'card' || hit.kind === 'cell' || hit.kind === 'rowHead' ? hit.row : null;
  if (held.kind === 'chapter') return cell?.chapter ? { tribe, chapter: cell.chapter, tone } : null;
  if (!row) return { tribe, tone };
  const person = held.kind === 'people' ? held.members[0]?.person : undefined;
  const lands = person ? landingCell(board, hit.tribe, row, person) : null;
  return { tribe, row: row.squad, cell: lands ? { chapter: lands.chapter } : undefined, tone };
}
