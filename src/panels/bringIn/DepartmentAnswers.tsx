import { useEffect, useState } from 'react';
import type { Mapping, Question } from '../../importing/mapping/mapping.ts';
import { askedColumns } from '../../importing/mapping/openQuestions.ts';
import type { ListReader } from '../../importing/reader/listReader.ts';
import type { OutlinedTribe } from '../../importing/rows/listOutline.ts';
import { NO_CORRECTIONS } from '../../importing/tables/corrected.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { headerOf } from './headerOf.ts';
import { OutcomePicture } from './OutcomePicture.tsx';
import { askedApart, type ReadAs, withAnswer } from './readAs.ts';

const MEANINGS = ['tribe', 'chapter', 'squad'] as const;
type Meaning = (typeof MEANINGS)[number];

interface DepartmentAnswersProps {
  question: Question & { kind: 'department' };
  readAs: ReadAs;
  reader: ListReader;
  onAnswer: (readAs: ReadAs) => void;
}

/** What departments may be, each with a picture of what would come of it; of several columns, whose names they have. */
export function DepartmentAnswers({ question, readAs, reader, onAnswer }: DepartmentAnswersProps) {
  const words = useWords();
  const columns = askedColumns(readAs.mapping, question);
  const [first] = columns;
  const [column, setColumn] = useState(first?.at ?? 0);
  return (
    <>
      {columns.length > 1 && (
        <ChoiceField
          label={words.t('bringIn.department.names')}
          value={String(column)}
          options={columns.map(({ at, values }) => ({
            value: String(at),
            text: `${headerOf(words, readAs.mapping, at)}: ${values.join(', ')}`,
          }))}
          onChoose={(at) => setColumn(Number(at))}
        />
      )}
      <div className="bring-in-answers">
        {MEANINGS.map((meaning) => (
          <MeaningChoice
            key={meaning}
            meaning={meaning}
            has={whoHas(readAs, question, meaning)}
            readAs={readAs}
            answered={withAnswer(readAs, question, { becomes: meaning, column })}
            reader={reader}
            onAnswer={onAnswer}
          />
        ))}
      </div>
    </>
  );
}

/** That departments are none of these, and that several columns are not the same. */
export function OtherAnswers({ question, readAs, onAnswer }: Omit<DepartmentAnswersProps, 'reader'>) {
  const words = useWords();
  const columns = askedColumns(readAs.mapping, question);
  const [first] = columns;
  if (!first) return null;
  return (
    <>
      {columns.length > 1 && (
        <Button look="link" onClick={() => onAnswer(askedApart(readAs, question))}>
          {words.t('bringIn.department.apart')}
        </Button>
      )}
      <Button
        look="link"
        onClick={() => onAnswer(withAnswer(readAs, question, { becomes: 'extra', column: first.at }))}
      >
        {words.t('bringIn.department.extra', { count: columns.length })}
      </Button>
    </>
  );
}

/** Another column that is this already: of other departments, which stands, or one that would give way. */
interface Holder {
  at: number;
  stands: boolean;
}

function whoHas({ mapping, raised }: ReadAs, question: Question, meaning: Meaning): Holder | null {
  const at = mapping.columns.findIndex(({ becomes }) => becomes === meaning);
  const ofDepartments = raised.some(
    (other) => other !== question && other.kind === 'department' && other.columns.some((column) => column.at === at),
  );
  return at < 0 ? null : { at, stands: ofDepartments };
}

interface MeaningChoiceProps {
  meaning: Meaning;
  has: Holder | null;
  readAs: ReadAs;
  /** The same with this meaning. */
  answered: ReadAs;
  reader: ListReader;
  onAnswer: (readAs: ReadAs) => void;
}

function MeaningChoice({ meaning, has, readAs, answered, reader, onAnswer }: MeaningChoiceProps) {
  const words = useWords();
  const isTaken = has?.stands ?? false;
  const tribes = useOutline(reader, answered, isTaken);
  const column = has ? headerOf(words, readAs.mapping, has.at) : '';
  return (
    <button
      type="button"
      className="bring-in-meaning"
      aria-disabled={isTaken || undefined}
      onClick={() => !isTaken && onAnswer(answered)}
    >
      <span>
        <strong>{words.t(`bringIn.department.${meaning}`)}</strong>{' '}
        <span className="calm">{words.t(`bringIn.department.${meaning}About`)}</span>
      </span>
      {has && <span>{words.t(`bringIn.department.${isTaken ? 'taken' : 'givesWay'}`, { column })}</span>}
      {tribes && <OutcomePicture tribes={tribes} />}
    </button>
  );
}

/** What a list would come to if it were read so; `null` until that is known, and where nobody asks. */
function useOutline(
  reader: ListReader,
  { table, mapping }: ReadAs,
  isUnasked: boolean,
): readonly OutlinedTribe[] | null {
  const [tribes, setTribes] = useState<readonly OutlinedTribe[] | null>(null);
  const said = JSON.stringify(mapping);
  useEffect(() => {
    if (isUnasked) return;
    // Once the question is answered, what the other answers would come to keeps nobody waiting.
    const unwanted = new AbortController();
    const { day } = useWorkspace.getState();
    const mapping = JSON.parse(said) as Mapping;
    reader
      .outline({ table, mapping, corrections: NO_CORRECTIONS, today: day }, unwanted.signal)
      .then((outlined) => unwanted.signal.aborted || setTribes(outlined))
      .catch(() => undefined);
    return () => unwanted.abort();
  }, [reader, table, said, isUnasked]);
  return tribes;
}
