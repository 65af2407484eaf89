import { useEffect, useRef, useState } from 'react';
import type { SomeTexts, SourceOutline, TableOutline } from '../../importing/reader/asked.ts';
import { joinFile, type Unjoined } from '../../importing/reader/joinFile.ts';
import type { ListReader } from '../../importing/reader/listReader.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Words } from '../../wording/words.ts';
import { useDocuments } from '../DocumentsContext.ts';
import type { ReadAs } from './readAs.ts';

export interface JoinSideProps {
  /** What the source is called: a file's name. */
  name: string;
  outline: SourceOutline;
  reader: ListReader;
  readAs: ReadAs;
  /** The one of the tables that is being looked at. */
  table: TableOutline;
  /** Files that came with it and are not joined. */
  unjoined: readonly Unjoined[];
  onReadAs: (readAs: ReadAs) => void;
  /** The source was read otherwise; `table` is the one that is being looked at, where that stays. */
  onOutline: (outline: SourceOutline, table?: number) => void;
}

const NONE = 'none';

/** What a table was joined with, by what, and what found nothing; and what it may be joined with. */
export function JoinSide(props: JoinSideProps) {
  const { name, outline, reader, readAs, table, unjoined, onReadAs, onOutline } = props;
  const words = useWords();
  const { reading } = useDocuments();
  const [isJoining, setJoining] = useState(false);
  const [failed, setFailed] = useState<readonly Unjoined[]>(unjoined);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const { tables } = outline;
  const others = [...tables.entries()].filter(([at]) => at !== readAs.table && !isPartOf(tables, at, readAs.table));
  const whileJoining = async (work: () => Promise<void>) => {
    setFailed([]);
    setJoining(true);
    try {
      await work();
    } catch {
      // What read it has ended, and with it what it held; or whoever closed it has ended it, and is told nothing.
      if (isShown.current) useView.getState().ask({ kind: 'unreadList', name, problem: 'too-slow', where: undefined });
    } finally {
      setJoining(false);
    }
  };
  const joinSheet = (other: number) =>
    whileJoining(async () => {
      const made = await reader.join(readAs.table, other);
      if (made) onOutline({ ...outline, tables: [...tables, made] }, tables.length);
      else setFailed([{ name: tables[other]?.name ?? '', problem: 'no-match' }]);
    });
  const joinOther = () =>
    whileJoining(async () => {
      const file = await reading.chooseToJoin();
      if (!file) return;
      const { outline: next, made } = await joinFile(reader, outline, readAs.table, file);
      if (typeof made === 'number') return onOutline(next, made);
      if (made.problem === 'too-slow') throw new Error(`Reading ${made.name} took too long`);
      setFailed([made]);
      onOutline(next, readAs.table);
      // What was said of its columns stays.
      onReadAs(readAs);
    });
  return (
    <section>
      <h3>{words.t('bringIn.join.title')}</h3>
      {table.joined && <Told outline={outline} joined={table.joined} />}
      {others.length > 0 && (
        <ChoiceField
          label={words.t('bringIn.join.with')}
          value={NONE}
          options={[
            { value: NONE, text: words.t('bringIn.join.choose') },
            ...others.map(([at, other]) => ({ value: String(at), text: other.name })),
          ]}
          onChoose={(at) => at !== NONE && joinSheet(Number(at))}
        />
      )}
      <Button disabled={isJoining} onClick={joinOther}>
        {words.t('bringIn.join.file')}
      </Button>
      <div role="status">
        {failed.map((each) => (
          <p key={each.name}>{whySaid(words, each)}</p>
        ))}
      </div>
    </section>
  );
}

/** Whether one table has another in it. */
function isPartOf(tables: readonly TableOutline[], part: number, whole: number): boolean {
  const made = tables[whole]?.joined;
  return made !== undefined && [made.table, made.with].some((at) => at === part || isPartOf(tables, part, at));
}

function Told({ outline, joined }: { outline: SourceOutline; joined: NonNullable<TableOutline['joined']> }) {
  const words = useWords();
  const [table = '', other = ''] = [joined.table, joined.with].map((at) => outline.tables[at]?.name);
  const { by, unmatched, unused } = joined;
  const isSame = by.column === by.other;
  const columns = [by.column, ...(isSame ? [] : [by.other])].map((header) => header || words.t('bringIn.join.unnamed'));
  return (
    <>
      <p>{words.t('bringIn.join.done', { table, other, columns: words.list(columns) })}</p>
      {unmatched.count > 0 && (
        <p>
          {words.t('bringIn.join.unmatched', { other, count: unmatched.count, texts: textsSaid(words, unmatched) })}
        </p>
      )}
      {unused.count > 0 && (
        <p>{words.t('bringIn.join.unused', { other, count: unused.count, texts: textsSaid(words, unused) })}</p>
      )}
    </>
  );
}

function textsSaid(words: Words, { count, some }: SomeTexts): string {
  const more = count - some.length;
  return words.list([...some, ...(more > 0 ? [words.t('bringIn.join.more', { count: more })] : [])]);
}

function whySaid(words: Words, { name, problem }: Unjoined): string {
  if (problem === 'no-match') return words.t('bringIn.join.noMatch', { other: name });
  return [words.t('bringIn.unread.title', { file: name }), words.t(`bringIn.unread.${problem}`)].join('. ');
}
