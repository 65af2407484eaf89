import { withField } from '../../importing/mapping/chosen.ts';
import { isPrivateHeader } from '../../importing/mapping/headers.ts';
import { FIELDS, type Field, type Mapping } from '../../importing/mapping/mapping.ts';
import type { TableOutline } from '../../importing/reader/asked.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { headerOf } from './headerOf.ts';
import { joinedIn, samplesOf } from './readAs.ts';

interface ColumnTableProps {
  table: TableOutline;
  mapping: Mapping;
  onMapping: (mapping: Mapping) => void;
}

/** What a name is joined of. */
const PARTS: readonly Field[] = ['first', 'prefix', 'last'];

/** Each column with its first values beside it, and what it becomes. */
export function ColumnTable({ table, mapping, onMapping }: ColumnTableProps) {
  const words = useWords();
  const samples = samplesOf(table, mapping);
  const columns = mapping.columns.map(({ becomes, header }, at) => ({
    becomes,
    at,
    // What is never taken in is nobody's business on a screen either.
    isPrivate: isPrivateHeader(header),
  }));
  const firstPart = mapping.columns.findIndex(({ becomes }) => PARTS.includes(becomes));
  const joined = joinedIn(samples, mapping);
  const extra = mapping.columns.filter(({ becomes }) => becomes === 'extra').length;
  const known = mapping.columns.filter(({ becomes }) => !['extra', 'never', 'department'].includes(becomes)).length;
  return (
    <div className="bring-in-columns">
      <p className="bring-in-about">
        <strong>{words.t('bringIn.table.about', { known, extra })}</strong>{' '}
        <span className="calm">{words.t('bringIn.table.nothingDropped')}</span>
      </p>
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
            {columns.map(({ becomes, at, isPrivate }) => {
              const header = headerOf(words, mapping, at);
              return (
                <tr key={at} data-becomes={becomes}>
                  <th scope="row">{header}</th>
                  {samples.map(({ line, cells }) => (
                    <td key={line} className="bring-in-sample" title={isPrivate ? undefined : cells[at]}>
                      {(!isPrivate && cells[at]) || (
                        <span className="calm">{words.t(`bringIn.table.${cells[at] ? 'hidden' : 'empty'}`)}</span>
                      )}
                    </td>
                  ))}
                  <td>
                    {isPrivate ? (
                      words.t('bringIn.field.never')
                    ) : (
                      <ChoiceField
                        look="bare"
                        label={words.t('bringIn.table.choose', { column: header })}
                        value={becomes}
                        options={FIELDS.map((field) => ({ value: field, text: words.t(`bringIn.field.${field}`) }))}
                        onChoose={(field) => onMapping(withField(mapping, at, field))}
                      />
                    )}
                  </td>
                  <td className="bring-in-does">
                    {at === firstPart && joined.length > 0
                      ? words.t('bringIn.table.joined', { names: words.list(joined) })
                      : words.t(`bringIn.does.${becomes}`)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
