import { useMemo, useState } from 'react';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Mapping } from '../../importing/mapping/mapping.ts';
import type { ListPlan } from '../../importing/plan/listPlan.ts';
import { type Corrections, withCell, withLine, withTakenIn } from '../../importing/tables/corrected.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { TextField } from '../../ui/TextField.tsx';
import { type Group, groupsOf } from './reportGroups.ts';

interface ReportProps {
  plan: ListPlan;
  index: Index;
  mapping: Mapping;
  corrections: Corrections;
  onCorrect: (corrections: Corrections) => void;
}

/** As many lines of a group as are shown before it is opened. */
const SHORT = 4;

/** What was refused, left out or skipped, and what is worth a look, with the lines of the file; and how to set it right. */
export function Report(props: ReportProps) {
  const words = useWords();
  const { plan, index, mapping, corrections, onCorrect } = props;
  const groups = useMemo(() => groupsOf(words, plan, index, mapping), [words, plan, index, mapping]);
  const { out } = corrections;
  return (
    <div className="bring-in-report">
      {groups.map((group) => (
        <ReportGroup key={group.about} group={group} corrections={corrections} onCorrect={onCorrect} />
      ))}
      {out.length > 0 && (
        <section>
          <h4>
            {words.t('bringIn.report.takenOut')} <span className="calm">{words.number(out.length)}</span>
          </h4>
          <ul>
            {out.map((line) => (
              <li key={line}>
                <span className="bring-in-line">{line}</span>
                <Button look="link" onClick={() => onCorrect(withLine(corrections, line, false))}>
                  {words.t('bringIn.report.takeBackIn')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function ReportGroup({
  group,
  corrections,
  onCorrect,
}: Pick<ReportProps, 'corrections' | 'onCorrect'> & { group: Group }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { about, why, isLeftOut, lines } = group;
  const shown = isOpen ? lines : lines.slice(0, SHORT);
  return (
    <section>
      <h4>
        {words.t(`bringIn.report.${about}`)} <span className="calm">{words.number(lines.length)}</span>
      </h4>
      {why && <p className="calm">{why}</p>}
      <ul>
        {shown.map(({ line, text, cell, isGone }) => (
          <li key={`${line} ${text}`}>
            <span className="bring-in-line">{line}</span>
            <span className="bring-in-told">{text}</span>
            {cell && (
              <TextField
                look="bare"
                label={words.t('bringIn.report.correct', { line })}
                placeholder={words.t('bringIn.report.correctHere')}
                value={cell.text}
                onCommit={(next) => {
                  onCorrect(withCell(corrections, line, cell.column, next));
                  return true;
                }}
              />
            )}
            {isGone && (
              <Button look="link" onClick={() => onCorrect(withTakenIn(corrections, line))}>
                {words.t('bringIn.report.takeIn')}
              </Button>
            )}
            {!isLeftOut && (
              <Button look="link" onClick={() => onCorrect(withLine(corrections, line, true))}>
                {words.t('bringIn.report.takeOut')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <Button look="link" onClick={() => setOpen(true)}>
          {words.t('bringIn.report.seeAll', { count: lines.length })}
        </Button>
      )}
    </section>
  );
}
