import { useState } from 'react';
import { isPrivateHeader } from '../../importing/mapping/headers.ts';
import type { Field, Mapping } from '../../importing/mapping/mapping.ts';
import { nameParts } from '../../importing/mapping/nameParts.ts';
import type { TableOutline } from '../../importing/reader/asked.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { ColumnChoice, NameChoice } from './ColumnChoice.tsx';
import { cellSaid } from './cellSaid.ts';
import { doesSaid, keptDays } from './columnSaid.ts';
import { headerOf } from './headerOf.ts';
import { samplesOf, valuesOf } from './readAs.ts';

interface ColumnTableProps {
  table: TableOutline;
  mapping: Mapping;
  /** How many of its columns are shown. */
  first: number;
  /** A column is to become something else. */
  onBecomes: (at: number, field: Field) => void;
  /** Several are at once. */
  onMapping: (mapping: Mapping) => void;
}

/** Each column with its first values beside it, and what it becomes. Parts of a name that stand together are one thing. */
export function ColumnTable({ table, mapping, first, onBecomes, onMapping }: ColumnTableProps) {
  const words = useWords();
  const [isApart, setApart] = useState(false);
  const samples = samplesOf(table, mapping);
  const days = keptDays(table, mapping);
  const columns = mapping.columns.map((column, at) => ({ ...column, at }));
  const parts = isApart ? [] : together(mapping);
  return (
    <div className="bring-in-columns">
      <About mapping={mapping} days={days.size} />
      <div className="bring-in-frame">
        <table className="bring-in-table">
          <caption className="unseen">{words.t('bringIn.table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('bringIn.table.header')}</th>
              {samples.map(({ line }) => (
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
            {columns.slice(0, first).map(({ becomes, header, at }) => {
              // What is never taken in is nobody's business on a screen either.
              const isPrivate = isPrivateHeader(header);
              const isPart = parts.includes(at);
              const span = at === parts[0] ? parts.length : undefined;
              return (
                <tr key={at} data-becomes={days.has(at) ? 'day' : becomes}>
                  <ColumnCells table={table} mapping={mapping} at={at} isPrivate={isPrivate} />
                  {(!isPart || span) && (
                    <>
                      <td rowSpan={span}>
                        {isPrivate ? (
                          words.t('bringIn.field.never')
                        ) : isPart ? (
                          <NameChoice mapping={mapping} onMapping={onMapping} onApart={() => setApart(true)} />
                        ) : (
                          <ColumnChoice {...{ mapping, at, onBecomes, onMapping }} day={days.get(at)} />
                        )}
                      </td>
                      <td rowSpan={span} className="bring-in-does">
                        {doesSaid(words, table, mapping, at)}
                      </td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}

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
