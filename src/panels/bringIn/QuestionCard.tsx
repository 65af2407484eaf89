import { useEffect, useRef } from 'react';
import type { Mapping, Question } from '../../importing/mapping/mapping.ts';
import { askedColumns } from '../../importing/mapping/openQuestions.ts';
import type { TableOutline } from '../../importing/reader/asked.ts';
import type { ListReader } from '../../importing/reader/listReader.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Pill } from '../../ui/Pill.tsx';
import type { Words } from '../../wording/words.ts';
import { DepartmentAnswers, OtherAnswers } from './DepartmentAnswers.tsx';
import { headerOf } from './headerOf.ts';
import { titleSaid } from './questionSaid.ts';
import { type ReadAs, valuesOf, withAnswer } from './readAs.ts';

interface QuestionCardProps {
  question: Question;
  /** Which of how many it is, from 1. */
  number: number;
  count: number;
  table: TableOutline;
  readAs: ReadAs;
  reader: ListReader;
  onAnswer: (readAs: ReadAs) => void;
}

/** A full week, in hours, as most contracts of these countries have it. */
const WEEKS = [36, 38, 40];

/** What only the user can say. Nothing is chosen beforehand. */
export function QuestionCard({ question, number, count, table, readAs, reader, onAnswer }: QuestionCardProps) {
  const words = useWords();
  const { mapping } = readAs;
  const title = useRef<HTMLHeadingElement>(null);
  // Of several, the next one is read out once the one before is answered; where it came by itself, nothing is taken.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.matches('[role="dialog"]'))
      title.current?.focus();
  }, []);
  return (
    <section className="bring-in-question">
      <div className="bring-in-asked">
        <Pill tone="warn">{words.t('bringIn.questions', { number, count })}</Pill>
        <h3 ref={title} tabIndex={-1}>
          {titleSaid(words, mapping, question)}
        </h3>
        <p className="calm">{whySaid(words, mapping, question)}</p>
        <HeldValues mapping={mapping} question={question} />
        {question.kind === 'department' && <OtherAnswers question={question} readAs={readAs} onAnswer={onAnswer} />}
      </div>
      <div className="bring-in-choices">
        {question.kind === 'department' ? (
          <DepartmentAnswers question={question} readAs={readAs} reader={reader} onAnswer={onAnswer} />
        ) : (
          <div className="bring-in-answers">
            {question.kind === 'twice' &&
              question.columns.map((at) => (
                <Button key={at} onClick={() => onAnswer(withAnswer(readAs, question, at))}>
                  {headerOf(words, mapping, at)}: {valuesOf(table, mapping, at).join(', ')}
                </Button>
              ))}
            {question.kind === 'full-week' &&
              WEEKS.map((hours) => (
                <Button key={hours} onClick={() => onAnswer(withAnswer(readAs, question, hours))}>
                  {words.t('bringIn.fullWeek.hours', { hours })}
                </Button>
              ))}
          </div>
        )}
      </div>
    </section>
  );
}

function whySaid(words: Words, mapping: Mapping, question: Question): string {
  switch (question.kind) {
    case 'department':
      return words.t(`bringIn.department.${askedColumns(mapping, question).length > 1 ? 'same' : 'why'}`);
    case 'full-week':
      return words.t('bringIn.fullWeek.why', { count: question.lines.length });
    case 'twice':
      return words.t('bringIn.twice.why');
  }
}

/** What stands in the columns that are asked about, which may be far down in the table; of two of one header, beside each. */
function HeldValues({ question, mapping }: { question: Question; mapping: Mapping }) {
  const words = useWords();
  if (question.kind === 'twice') return null;
  const all =
    question.kind === 'department'
      ? askedColumns(mapping, question)
      : [{ at: 0, values: question.values, count: question.values.length }];
  return (
    <dl className="bring-in-held">
      {all.map(({ at, values, count }) => (
        <div key={at}>
          <dt>{all.length > 1 ? headerOf(words, mapping, at) : words.t('bringIn.inTheList')}</dt>
          <dd>{valuesSaid(words, values, count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function valuesSaid(words: Words, values: readonly string[], count: number): string {
  const more = count - values.length;
  return words.list([...values, ...(more > 0 ? [words.t('bringIn.join.more', { count: more })] : [])]);
}
