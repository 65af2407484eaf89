import { type FocusEvent, type KeyboardEvent, type MouseEvent, memo, useRef } from 'react';
import type { ProfileRow } from '../../../domain/compare/profileMap.ts';
import { indexOf } from '../../../domain/lookup/indexOf.ts';
import type { SquadId, TribeId } from '../../../domain/organisation.ts';
import { ASPECTS, type Aspect } from '../../../domain/vocabulary.ts';
import { type MandateSide, type ProfilePlace, useMandateView } from '../../../store/mandateView.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { answerStep } from './answerStep.ts';
import { bringChoice, focusChoice } from './ChosenAnswer.tsx';
import { HeatCell } from './HeatCell.tsx';
import { sumsHead } from './mandateHeadline.ts';
import { countSaid, rowName, type SideNames, standsOn, stepSaid } from './standSaid.ts';
import type { Mandate } from './useMandate.ts';
import './HeatMap.css';

/** How many rows Page Up and Page Down go at once. */
const PAGE = 5;

/** What scrolls is reached by keys too. */
const BY_KEYS = 0;

/** Tribes and squads by the aspects in which product management 1.0 and 2.0 differ, with their sums. [W] ch. 5 */
export function HeatMap({ mandate }: { mandate: Mandate }) {
  const words = useWords();
  const table = useRef<HTMLTableElement>(null);
  const { map, side, scenario, before } = mandate;
  const { chosen, choose } = useMandateView();
  const rows = map.rows.filter((row) => standsOn(row, side));
  const names = { before: before?.name ?? '', after: scenario.name };
  const isThere = chosen !== null && rows.some(({ id }) => id === chosen.unit);
  const [first] = rows;
  const stop = isThere ? chosen : first && { unit: first.id, aspect: ASPECTS[0] };

  const reach = (event: FocusEvent | MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('.heat-cell');
    if (!cell) return;
    if (event.type === 'click') {
      cell.focus();
      requestAnimationFrame(bringChoice);
    }
    choose(placeOf(cell));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('.heat-cell');
    if (!cell || event.altKey || event.metaKey) return;
    const { unit, aspect } = placeOf(cell);
    const at = { row: rows.findIndex(({ id }) => id === unit), column: ASPECTS.indexOf(aspect) };
    const to = placeAfter(event, at, rows.length);
    if (to) {
      event.preventDefault();
      cellAt(table.current, rows[to.row]?.id, ASPECTS[to.column])?.focus();
      return;
    }
    if (event.ctrlKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      focusChoice();
    } else if (event.key === '+' || event.key === '-') {
      event.preventDefault();
      answerStep(indexOf(scenario.organisation), unit, aspect, event.key === '+' ? 1 : -1);
    }
  };

  if (rows.length === 0) return null;
  return (
    <section className="heat-frame" aria-label={words.t('mandate.map')} tabIndex={BY_KEYS}>
      <table
        ref={table}
        className="heat-map"
        aria-label={words.t('mandate.map')}
        onClick={reach}
        onFocus={reach}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{words.t('mandate.unitHead')}</th>
            {ASPECTS.map((aspect) => (
              <th
                key={aspect}
                scope="col"
                title={words.t(`terms.aspects.${aspect}`)}
                data-chosen={(isThere && chosen.aspect === aspect) || undefined}
              >
                {words.t(`mandate.heads.${aspect}`)}
              </th>
            ))}
            <th scope="col">{words.t('mandate.fullHead', { all: ASPECTS.length })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <HeatRow
              key={row.id}
              row={row}
              side={side}
              before={names.before}
              after={names.after}
              chosen={isThere && chosen.unit === row.id ? chosen.aspect : null}
              stop={stop?.unit === row.id ? stop.aspect : null}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{sumsHead(words, map)}</th>
            {ASPECTS.map((aspect) => (
              <Count key={aspect} was={map.was?.full[aspect]} is={map.is.full[aspect]} side={side} />
            ))}
            <Count was={map.was?.answers['2.0']} is={map.is.answers['2.0']} side={side} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface HeatRowProps extends SideNames {
  row: ProfileRow;
  side: MandateSide;
  /** In which aspect a cell of the row is chosen, and in which one is reached by Tab. */
  chosen: Aspect | null;
  stop: Aspect | null;
}

const HeatRow = memo(function HeatRow({ row, side, before, after, chosen, stop }: HeatRowProps) {
  const words = useWords();
  const { isTribe, was, is } = row;
  const isOnOneSide = side === 'both' && before !== '' && (was === null || is === null);
  const unit = (is ?? was)?.name ?? '';
  return (
    <tr data-tribe={isTribe || undefined} data-gone={is === null || undefined}>
      <th scope="row">
        {rowName(words, row)}
        {isOnOneSide && (
          <span className="heat-only calm"> {words.t('mandate.onlyIn', { name: is === null ? before : after })}</span>
        )}
      </th>
      {ASPECTS.map((aspect) => (
        <HeatCell
          key={aspect}
          row={row}
          aspect={aspect}
          side={side}
          label={words.t('mandate.cell', {
            aspect: words.t(`terms.aspects.${aspect}`),
            unit,
            stands: stepSaid(words, row, aspect, before === '' ? 'after' : side, { before, after }),
          })}
          isChosen={chosen === aspect}
          isTabStop={stop === aspect}
        />
      ))}
      <Count was={was?.full} is={is?.full} side={side} />
    </tr>
  );
});

function Count({ was, is, side }: { was: number | undefined; is: number | undefined; side: MandateSide }) {
  const words = useWords();
  return <td className="heat-count">{countSaid(words, was, is, side)}</td>;
}

/** The answer that a cell shows. */
function placeOf({ dataset }: HTMLElement): ProfilePlace {
  return { unit: dataset.unit as TribeId | SquadId, aspect: dataset.aspect as Aspect };
}

function cellAt(
  table: HTMLElement | null,
  unit: string | undefined,
  aspect: string | undefined,
): HTMLElement | undefined {
  const cells = table?.querySelectorAll<HTMLElement>(`[data-aspect="${aspect}"]`) ?? [];
  return [...cells].find((cell) => cell.dataset.unit === unit);
}

interface CellPlace {
  row: number;
  column: number;
}

/** The cell that a key leads to, which stays within the grid; `null` where the key means something else. */
function placeAfter(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: CellPlace,
  rows: number,
): CellPlace | null {
  const within = (at: number) => Math.max(0, Math.min(rows - 1, at));
  const last = ASPECTS.length - 1;
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(last, column + 1) };
    case 'ArrowUp':
      return { row: within(row - 1), column };
    case 'ArrowDown':
      return { row: within(row + 1), column };
    case 'PageUp':
      return { row: within(row - PAGE), column };
    case 'PageDown':
      return { row: within(row + PAGE), column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: last };
    default:
      return null;
  }
}
