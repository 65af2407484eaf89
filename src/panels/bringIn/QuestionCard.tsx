import { useEffect, useRef, useState } from 'react';
import type { Mapping, Question } from '../../importing/mapping/mapping.ts';
import type { TableOutline } from '../../importing/reader/asked.ts';
import type { ListReader } from '../../importing/reader/listReader.ts';
import type { OutlinedTribe } from '../../importing/rows/listOutline.ts';
import { NO_CORRECTIONS } from '../../importing/tables/corrected.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Pill } from '../../ui/Pill.tsx';
import { headerOf } from './headerOf.ts';
import { OutcomePicture } from './OutcomePicture.tsx';
import { type ReadAs, withAnswer } from './readAs.ts';

interface QuestionCardProps {
  question: Question;
  /** How many questions are open, this one among them. */
  open: number;
  table: TableOutline;
  readAs: ReadAs;
  reader: ListReader;
  onAnswer: (readAs: ReadAs) => void;
}

/** A full week, in hours, as most contracts of these countries have it. */
const WEEKS = [36, 38, 40];
const MEANINGS = ['tribe', 'chapter', 'squad'] as const;

/** What only the user can say. Nothing is chosen beforehand. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, open, table, readAs, onAnswer } = props;
  const words = useWords();
  const { mapping } = readAs;
  const column = question.kind === 'department' ? headerOf(words, mapping, question.column) : '';
  const title = useRef<HTMLHeadingElement>(null);
  // Of several, the next one is read out once the one before is answered; where it came by itself, nothing is taken.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.matches('[role="dialog"]'))
      title.current?.focus();
  }, []);
  return (
    <section className="bring-in-question">
      <div className="bring-in-asked">
        <Pill tone="warn">{words.t('bringIn.questions', { count: open })}</Pill>
        <h3 ref={title} tabIndex={-1}>
          {titleOf()}
        </h3>
        <p className="calm">{whyOf()}</p>
        {question.kind === 'department' && (
          <Button look="link" onClick={() => onAnswer(withAnswer(readAs, question, 'extra'))}>
            {words.t('bringIn.department.extra')}
          </Button>
        )}
      </div>
      <div className="bring-in-answers">
        {question.kind === 'department' &&
          MEANINGS.map((meaning) => (
            <Meaning key={meaning} {...props} readAs={withAnswer(readAs, question, meaning)} meaning={meaning} />
          ))}
        {question.kind === 'twice' &&
          question.columns.map((at) => (
            <Button key={at} onClick={() => onAnswer(withAnswer(readAs, question, at))}>
              {headerOf(words, mapping, at)}: {samplesIn(table, mapping, at)}
            </Button>
          ))}
        {question.kind === 'full-week' &&
          WEEKS.map((hours) => (
            <Button key={hours} onClick={() => onAnswer(withAnswer(readAs, question, hours))}>
              {words.t('bringIn.fullWeek.hours', { hours })}
            </Button>
          ))}
      </div>
    </section>
  );

  function titleOf() {
    if (question.kind === 'department') return words.t('bringIn.department.title', { column });
    if (question.kind === 'full-week') return words.t('bringIn.fullWeek.title');
    return words.t('bringIn.twice.title', { field: words.t(`bringIn.field.${question.field}`) });
  }

  function whyOf() {
    if (question.kind === 'department') return words.t('bringIn.department.why');
    if (question.kind === 'full-week') return words.t('bringIn.fullWeek.why', { count: question.lines.length });
    return words.t('bringIn.twice.why');
  }
}

function samplesIn({ first }: TableOutline, { header, headerRows }: Mapping, at: number): string {
  const below = first.slice(header === null ? 0 : header + headerRows);
  return [...new Set(below.map(({ cells }) => cells[at]).filter(Boolean))].slice(0, 3).join(', ');
}

/** One meaning of the column, with a picture of what would come of it; `readAs` has it. */
function Meaning({ readAs, reader, meaning, onAnswer }: QuestionCardProps & { meaning: (typeof MEANINGS)[number] }) {
  const words = useWords();
  const [tribes, setTribes] = useState<readonly OutlinedTribe[] | null>(null);
  const { table, mapping } = readAs;
  const said = JSON.stringify(mapping);
  useEffect(() => {
    let isShown = true;
    reader
      .outline({
        table,
        mapping: JSON.parse(said) as Mapping,
        corrections: NO_CORRECTIONS,
        today: useWorkspace.getState().day,
      })
      .then((outlined) => isShown && setTribes(outlined))
      .catch(() => undefined);
    return () => {
      isShown = false;
    };
  }, [reader, table, said]);
  return (
    <button type="button" className="bring-in-meaning" onClick={() => onAnswer(readAs)}>
      <span>
        <strong>{words.t(`bringIn.department.${meaning}`)}</strong>{' '}
        <span className="calm">{words.t(`bringIn.department.${meaning}About`)}</span>
      </span>
      {tribes && <OutcomePicture tribes={tribes} />}
    </button>
  );
}
