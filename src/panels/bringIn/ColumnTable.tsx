import { memo, useMemo, useState } from 'react';
import { isPrivateHeader } from '../../importing/mapping/headers.ts';
import type { Field, Mapping } from '../../importing/mapping/mapping.ts';
import { nameParts } from '../../importing/mapping/nameParts.ts';
import type { TableOutline } from '../../importing/reader/asked.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useTurns } from '../../ui/useTurns.ts';
import { ColumnChoice, NameChoice } from './ColumnChoice.tsx';
import { cellSaid } from './cellSaid.ts';
import { doesSaid, type KeptDay, keptDays } from './columnSaid.ts';
import { headerOf } from './headerOf.ts';
import { samplesOf, valuesOf } from './readAs.ts';

/**
 * How many columns are put up one by one, each with a choice of some twenty things that it may become: as many as most
 * lists have, and as a window shows. Those behind come several in a turn, or a wide list would take long to be whole.
 */
const ONE_BY_ONE = 8;
const SEVERAL = 6;

/** How many columns have come after so many turns. */
const columnsAfter = (turns: number) => Math.min(turns, ONE_BY_ONE) + SEVERAL * Math.max(0, turns - ONE_BY_ONE);

/** In how many turns so many columns come. */
const turnsOf = (columns: number) =>
  Math.min(columns, ONE_BY_ONE) + Math.ceil(Math.max(0, columns - ONE_BY_ONE) / SEVERAL);

interface ColumnTableProps {
  table: TableOutline;
  mapping: Mapping;
  /** A column is to become something else. */
  onBecomes: (at: number, field: Field) => void;
  /** Several are at once. */
  onMapping: (mapping: Mapping) => void;
}

/** Each column with its first values beside it, and what it becomes. Parts of a name that stand together are one thing. */
export function ColumnTable({ table, mapping, onBecomes, onMapping }: ColumnTableProps) {
  const words = useWords();
  const [isApart, setApart] = useState(false);
  const days = useMemo(() => keptDays(table, mapping), [table, mapping]);
  const allTurns = turnsOf(mapping.columns.length);
  const turns = useTurns(allTurns);
  const parts = isApart ? [] : together(mapping);
  return (
    <div className="bring-in-columns" aria-busy={turns < allTurns}>
      <About mapping={mapping} days={days.size} />
      <div className="bring-in-frame">
        <table className="bring-in-table">
          <caption className="unseen">{words.t('bringIn.table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('bringIn.table.header')}</th>
              {samplesOf(table, mapping).map(({ line }) => (
                <th key={line} scope="col" className="bring-in-sample">
                  {words.t('bringIn.table.line', { line })}
                </th>
              ))}
              <th scope="col">{words.t('bringIn.table.becomes')}</th>
              <th scope="col" className="bring-in-does">
                {words.t('bringIn.table.does')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...mapping.columns.keys()].slice(0, columnsAfter(turns)).map((at) => (
              <ColumnRow
                key={at}
                {...{ table, mapping, at, onBecomes, onMapping }}
                day={days.get(at)}
                parts={!parts.includes(at) ? 'whole' : at === parts[0] ? parts.length : 'later'}
                onApart={setApart}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface ColumnRowProps extends ColumnTableProps {
  at: number;
  day: KeptDay | undefined;
  /** How many columns are one thing from here on: its own, as a part of a name, or one that stands further up. */
  parts: 'whole' | number | 'later';
  onApart: (isApart: boolean) => void;
}

/** One column. It is drawn again where something about it changed, not for each of those that come after it. */
const ColumnRow = memo(function ColumnRow(props: ColumnRowProps) {
  const { table, mapping, at, day, parts, onBecomes, onMapping, onApart } = props;
  const words = useWords();
  const { header = '', becomes } = mapping.columns[at] ?? {};
  // What is never taken in is nobody's business on a screen either.
  const isPrivate = isPrivateHeader(header);
  const span = typeof parts === 'number' ? parts : undefined;
  return (
    <tr data-becomes={day ? 'day' : becomes}>
      <ColumnCells table={table} mapping={mapping} at={at} isPrivate={isPrivate} />
      {parts !== 'later' && (
        <>
          <td rowSpan={span}>
            {isPrivate ? (
              words.t('bringIn.field.never')
            ) : span ? (
              <NameChoice mapping={mapping} onMapping={onMapping} onApart={() => onApart(true)} />
            ) : (
              <ColumnChoice {...{ mapping, at, day, onBecomes, onMapping }} />
            )}
          </td>
          <td rowSpan={span} className="bring-in-does">
            {doesSaid(words, table, mapping, at, day)}
          </td>
        </>
      )}
    </tr>
  );
});

/** How much was recognised. */
function About({ mapping: { columns }, days }: { mapping: Mapping; days: number }) {
  const words = useWords();
  const extra = columns.filter(({ becomes }) => becomes === 'extra').length - days;
  const known = columns.filter(({ becomes }) => !['extra', 'never', 'department'].includes(becomes)).length + days;
  const out = columns.filter(({ becomes }) => becomes === 'never').length;
  return (
    <p className="bring-in-about">
      <strong>{words.t('bringIn.table.about', { known, extra, out })}</strong>{' '}
      <span className="calm">{words.t('bringIn.table.nothingDropped')}</span>
    </p>
  );
}

/** What stands in the file: the header, and the first cells below it. */
function ColumnCells(props: { table: TableOutline; mapping: Mapping; at: number; isPrivate: boolean }) {
  const { table, mapping, at, isPrivate } = props;
  const words = useWords();
  const said = (text: string) => cellSaid(words, text);
  const values = valuesOf(table, mapping, at).map(said).join(', ');
  return (
    <>
      <th scope="row">
        <span>{headerOf(words, mapping, at)}</span>
        <span className="bring-in-values">
          {isPrivate ? words.t('bringIn.table.hidden') : values || words.t('bringIn.table.empty')}
        </span>
      </th>
      {samplesOf(table, mapping).map(({ line, cells }) => (
        <td key={line} className="bring-in-sample" title={isPrivate ? undefined : said(cells[at] ?? '')}>
          {(!isPrivate && said(cells[at] ?? '')) || (
            <span className="calm">{words.t(`bringIn.table.${cells[at] ? 'hidden' : 'empty'}`)}</span>
          )}
        </td>
      ))}
    </>
  );
}

/** The places of the parts of a name, where they stand side by side. */
function together(mapping: Mapping): number[] {
  const places = nameParts(mapping).map(({ at }) => at);
  const [first = 0] = places;
  return places.every((at, nth) => at === first + nth) ? places : [];
}
