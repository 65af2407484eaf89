import type { Mapping } from '../../importing/mapping/mapping.ts';
import type { Brought, TableOutline } from '../../importing/reader/asked.ts';
import { ENCODINGS, type SourceNote } from '../../importing/tables/table.ts';
import { usePreferences } from '../../store/preferences.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Words } from '../../wording/words.ts';
import { JoinSide, type JoinSideProps } from './JoinSide.tsx';
import { namesShown, readAsTable } from './readAs.ts';

export interface SourceSideProps extends JoinSideProps {
  brought: Brought;
}

/** As many lines as may well be the header. */
const LIKELY = 12;
const NONE = 'none';

const SEPARATORS: Readonly<Record<string, string>> = { '\t': 'tab', ';': 'semicolon', ',': 'comma', '|': 'pipe' };

/** How the source was read, with what may be chosen otherwise. */
export function SourceSide(props: SourceSideProps) {
  const { name, outline, brought, reader, readAs, table, onReadAs, onOutline } = props;
  const words = useWords();
  const { encoding, separator = '', notes, tables } = outline;
  const names = namesShown(table, readAs.mapping);
  const readAgain = async (next: (typeof ENCODINGS)[number]) => {
    const read = await reader.read(brought, { name, encoding: next });
    if (read.kind === 'ok') onOutline(read);
  };
  const underHeader = async (header: number | null) => {
    const next = await reader.columns(readAs.table, header);
    onOutline({ ...outline, tables: tables.map((each, at) => (at === readAs.table ? next : each)) }, readAs.table);
  };
  return (
    <aside className="bring-in-side">
      {tables.length > 1 && (
        <ChoiceField
          label={words.t('bringIn.side.sheet')}
          value={String(readAs.table)}
          options={tables.map(({ name }, at) => ({ value: String(at), text: name }))}
          onChoose={(at) => onReadAs(readAsTable(tables, Number(at), usePreferences.getState().mappings))}
        />
      )}
      <JoinSide {...props} />
      <HeaderChoice table={table} mapping={readAs.mapping} onChoose={underHeader} />
      {names.length > 0 && (
        <section>
          <h3>{words.t('bringIn.side.names')}</h3>
          <p className="bring-in-names">
            {names.map((name) => (
              <span key={name}>{name}</span>
            ))}
          </p>
        </section>
      )}
      {encoding && 'bytes' in brought && (
        <section>
          <p className="calm">
            {words.t('bringIn.side.readAs', { encoding: words.t(`bringIn.encoding.${encoding}`) })}
          </p>
          <ChoiceField
            look="bare"
            label={words.t('bringIn.side.encoding')}
            value={encoding}
            options={ENCODINGS.map((each) => ({ value: each, text: words.t(`bringIn.encoding.${each}`) }))}
            onChoose={readAgain}
          />
        </section>
      )}
      <section>
        <h3>{words.t('bringIn.side.cells')}</h3>
        <dl className="bring-in-facts">
          {outline.format === 'text' && (
            <>
              <dt>{words.t('bringIn.side.separator')}</dt>
              <dd>{words.t('bringIn.side.separators', { which: SEPARATORS[separator] ?? 'none' })}</dd>
            </>
          )}
          <dt>{words.t('bringIn.side.file')}</dt>
          <dd>{words.t('bringIn.side.format', { format: outline.format })}</dd>
        </dl>
        {notes.map((note) => (
          <p key={JSON.stringify(note)} className="calm">
            {noteSaid(words, note)}
          </p>
        ))}
      </section>
      <p className="calm bring-in-private">{words.t('bringIn.side.private')}</p>
    </aside>
  );
}

/** In which line the header stands, with the lines that it may be. */
function HeaderChoice({
  table,
  mapping,
  onChoose,
}: {
  table: TableOutline;
  mapping: Mapping;
  onChoose: (header: number | null) => void;
}) {
  const words = useWords();
  const line = mapping.header === null ? undefined : table.first[mapping.header]?.line;
  return (
    <section>
      <h3>{line === undefined ? words.t('bringIn.side.noHeader') : words.t('bringIn.side.headerIs', { line })}</h3>
      <p className="calm">{words.t('bringIn.side.found')}</p>
      <ChoiceField
        look="bare"
        label={words.t('bringIn.side.chooseLine')}
        value={mapping.header === null ? NONE : String(mapping.header)}
        options={[
          ...table.first.slice(0, LIKELY).map((row, at) => ({
            value: String(at),
            text: words.t('bringIn.side.lineAs', {
              line: row.line,
              text: row.cells.filter(Boolean).join(' · ').slice(0, 60),
            }),
          })),
          { value: NONE, text: words.t('bringIn.side.without') },
        ]}
        onChoose={(chosen) => onChoose(chosen === NONE ? null : Number(chosen))}
      />
    </section>
  );
}

function noteSaid(words: Words, note: SourceNote): string {
  const { kind, sheet } = note;
  const line = 'line' in note ? note.line : 0;
  const column = 'column' in note ? note.column : '';
  const count = 'count' in note ? note.count : 0;
  return words.t(`bringIn.note.${kind}`, { sheet, line, column, count });
}
