import { useRef, useState } from 'react';
import type { Question } from '../../importing/mapping/mapping.ts';
import { askedColumns } from '../../importing/mapping/openQuestions.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useTurns } from '../../ui/useTurns.ts';
import type { Words } from '../../wording/words.ts';
import { AnsweredQuestions } from './AnsweredQuestions.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { headerOf } from './headerOf.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { askedAgain, openIn, type ReadAs, withColumn } from './readAs.ts';
import { SourceSide, type SourceSideProps } from './SourceSide.tsx';
import { StepRegion } from './StepRegion.tsx';

/** The dialog opens at once: then comes what is asked, then what stands beside it, then the columns. */
const TURNS = 3;

interface ColumnsStepProps extends Omit<SourceSideProps, 'table'> {
  onCancel: () => void;
  /** Reads the list as it was said, and goes on. */
  onNext: () => void;
}

/** What the columns of a list are: one question at a time, what was answered, and everything else as it was understood. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { outline, reader, readAs, onReadAs, onCancel, onNext } = props;
  const feet = useRef<HTMLDivElement>(null);
  const words = useWords();
  const [isReading, setReading] = useState(false);
  const [again, setAgain] = useState<Question | null>(null);
  const turns = useTurns(TURNS);
  const table = outline.tables[readAs.table];
  if (!table || turns === 0) return null;
  const questions = openIn(readAs);
  const question = questions.find((open) => open === again) ?? questions[0];
  const missing = whatIsMissing(words, readAs, question);
  // What comes next takes the place of this, whether or not the list could be read.
  const next = () => {
    setReading(true);
    onNext();
  };
  return (
    <>
      <div className="bring-in-body" aria-busy={turns < TURNS}>
        <StepRegion label={words.t('bringIn.columns')}>
          <AnsweredQuestions
            readAs={readAs}
            onAskAgain={(one) => {
              setAgain(one);
              onReadAs(askedAgain(readAs, one));
            }}
          />
          {question && (
            <QuestionCard
              key={JSON.stringify(question)}
              question={question}
              number={readAs.raised.indexOf(question) + 1}
              count={readAs.raised.length}
              table={table}
              readAs={readAs}
              reader={reader}
              onAnswer={(next) => {
                onReadAs(next);
                // The question that was answered goes, and with it what had the focus; the next one takes it itself.
                if (openIn(next).length === 0) feet.current?.querySelector<HTMLElement>('.button-main')?.focus();
              }}
            />
          )}
          {turns > 2 && (
            <ColumnTable
              table={table}
              mapping={readAs.mapping}
              onMapping={(mapping) => onReadAs({ ...readAs, mapping })}
              onBecomes={(at, field) => onReadAs(withColumn(readAs, at, field))}
            />
          )}
        </StepRegion>
        {turns > 1 && <SourceSide {...props} table={table} />}
      </div>
      <div ref={feet} className="bring-in-feet">
        <span className="calm">{words.t(isReading ? 'bringIn.reading' : 'bringIn.nothingYet')}</span>
        <span className="bring-in-gap" />
        {missing && <strong className="bring-in-missing">{missing}</strong>}
        <Button onClick={onCancel}>{words.t('bringIn.cancel')}</Button>
        <Button look="main" disabled={missing !== null || isReading} onClick={next}>
          {words.t('bringIn.next')}
        </Button>
      </div>
    </>
  );
}

/** What keeps the list from being read, or `null`. */
function whatIsMissing(words: Words, { mapping }: ReadAs, question: Question | undefined): string | null {
  if (question?.kind === 'department') {
    const columns = askedColumns(mapping, question).map(({ at }) => headerOf(words, mapping, at));
    return words.t('bringIn.first', { count: columns.length, columns: words.list(columns) });
  }
  if (question) return words.t(question.kind === 'twice' ? 'bringIn.firstTwice' : 'bringIn.firstWeek');
  const isNamed = mapping.columns.some(({ becomes }) => ['name', 'lastFirst', 'first', 'last'].includes(becomes));
  return isNamed ? null : words.t('bringIn.noName');
}
