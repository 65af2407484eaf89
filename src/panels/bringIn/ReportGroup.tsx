import { useMemo, useState } from 'react';
import { type Corrections, withCell, withoutRow, withTakenIn } from '../../importing/tables/corrected.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Doubt } from './doubts.ts';
import type { Group } from './reportGroups.ts';
import type { Line } from './reportLines.ts';

/** As many rows of a group as are shown before it is opened, and with each step from then on. */
const SHORT = 4;
const STEP = 200;

/** Sets something right in a row of the list. */
export type Correct = (line: number, corrected: (corrections: Corrections) => Corrections) => void;

/** Rows of which the same is told. */
export function ReportGroup({ group, onCorrect }: { group: Group; onCorrect: Correct }) {
  const words = useWords();
  const [count, setCount] = useState(SHORT);
  const { about, why, isLeftOut, rows } = group;
  const lines = useMemo(() => rows.slice(0, count).map((row) => row.said()), [rows, count]);
  const hidden = rows.length - lines.length;
  return (
    <section>
      <h4>
        {words.t(`bringIn.report.${about}`)} <span className="calm">{words.number(rows.length)}</span>
      </h4>
      {why && <p className="calm">{why}</p>}
      <ul>
        {lines.map((line) => (
          <ReportLine
            key={`${line.line} ${line.doubt?.id ?? line.text}`}
            line={line}
            isLeftOut={isLeftOut}
            onCorrect={onCorrect}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="link" onClick={() => setCount(count + STEP)}>
          {rows.length <= count + STEP
            ? words.t('bringIn.report.seeAll', { count: rows.length })
            : words.t('bringIn.report.seeMore', { count: STEP, hidden })}
        </Button>
      )}
    </section>
  );
}

function ReportLine({ line: told, isLeftOut, onCorrect }: { line: Line; isLeftOut: boolean; onCorrect: Correct }) {
  const words = useWords();
  const { about, line, text, name, cell, doubt } = told;
  return (
    <li data-line={line}>
      <span className="bring-in-line">{line}</span>
      <span className="bring-in-told">{text}</span>
      {cell && (
        <TextField
          look="bare"
          label={words.t('bringIn.report.correct', { line })}
          placeholder={words.t('bringIn.report.correctHere')}
          value={cell.text}
          onCommit={(next) => {
            onCorrect(line, (before) => withCell(before, line, cell.column, next));
            return true;
          }}
        />
      )}
      {doubt && <DoubtField doubt={doubt} onAnswer={(corrected) => onCorrect(line, corrected)} />}
      {about === 'left' && (
        <Button look="link" onClick={() => onCorrect(line, (before) => withTakenIn(before, line))}>
          {words.t('bringIn.report.takeIn')}
        </Button>
      )}
      {!isLeftOut && (
        <Button look="link" onClick={() => onCorrect(line, (before) => withoutRow(before, { line, text: name }))}>
          {words.t('bringIn.report.takeOut')}
        </Button>
      )}
    </li>
  );
}

function DoubtField({
  doubt,
  onAnswer,
}: {
  doubt: Doubt;
  onAnswer: (corrected: Doubt['options'][number]['corrected']) => void;
}) {
  const { label, value, options, isShort } = doubt;
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onAnswer(option.corrected);
  };
  return isShort ? (
    <Segmented label={label} value={value} options={options} onChoose={choose} />
  ) : (
    <ChoiceField look="bare" label={label} value={value} options={options} onChoose={choose} />
  );
}
