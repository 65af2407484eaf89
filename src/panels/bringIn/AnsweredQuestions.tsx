import type { Question } from '../../importing/mapping/mapping.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { answerSaid, titleSaid } from './questionSaid.ts';
import { openIn, type ReadAs } from './readAs.ts';

interface AnsweredQuestionsProps {
  readAs: ReadAs;
  /** Asks one of them again. */
  onAskAgain: (question: Question) => void;
}

/** What was asked and is answered, by the user, by hand in the table or the last time: a line each. */
export function AnsweredQuestions({ readAs, onAskAgain }: AnsweredQuestionsProps) {
  const words = useWords();
  const open = openIn(readAs);
  const answered = readAs.raised.flatMap((question) => {
    const answer = open.includes(question) ? null : answerSaid(words, readAs.mapping, question);
    return answer === null ? [] : [{ question, answer, title: titleSaid(words, readAs.mapping, question) }];
  });
  if (answered.length === 0) return null;
  return (
    <ul className="bring-in-answered" aria-label={words.t('bringIn.answered')}>
      {answered.map(({ question, title, answer }) => (
        <li key={JSON.stringify(question)}>
          <span className="calm">{title}</span>
          <strong>{answer}</strong>
          <Button
            look="link"
            aria-label={words.t('bringIn.changeAnswer', { question: title })}
            onClick={() => onAskAgain(question)}
          >
            {words.t('bringIn.change')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
