import type { CheckedFile } from '../../documents/checking/checkedFile.ts';
import { forget } from '../../documents/checking/checkedFiles.ts';
import type { RuleId } from '../../domain/rules/finding.ts';
import { ruleName, waiverText } from '../../exporting/report/sayings.ts';
import { SeverityMark } from '../../panels/findings/SeverityMark.tsx';
import { BOARD, useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Pill } from '../../ui/Pill.tsx';
import type { ListedFinding } from './tribeRows.ts';
import type { CountedRow } from './tribeTable.ts';

interface FindingsOfTribeProps {
  row: CountedRow;
  /** The one rule whose findings are shown; `null` shows all. */
  rule: RuleId | null;
  /** The document that it is in. */
  file: CheckedFile | undefined;
}

const TONES = { new: 'bad', worse: 'bad', same: 'calm', healed: 'ok' } as const;

/** The findings of a tribe, each with what became of it, and what can be done with its document. */
export function FindingsOfTribe({ row, rule, file }: FindingsOfTribeProps) {
  const words = useWords();
  const findings = row.findings.filter((each) => rule === null || each.rule === rule);
  return (
    <>
      {row.sameAs && <p>{words.t('checkFiles.sameAs', { file: row.sameAs })}</p>}
      <ul className="check-findings">
        {findings.map((finding) => (
          <li key={`${finding.change} ${finding.rule} ${finding.subject}`}>
            <SeverityMark severity={finding.severity} waived={finding.waived} />
            <span>
              <strong>{finding.message}</strong> <span className="calm">{ruleName(words, finding.rule)}</span>
              {finding.waiver && <span className="calm check-waiver">{waiverText(words, finding.waiver)}</span>}
            </span>
            {finding.change && (
              <Pill tone={TONES[finding.change]}>{words.t(`checkFiles.change.${saidOf(finding)}`)}</Pill>
            )}
          </li>
        ))}
      </ul>
      {file && (
        <p className="check-ways">
          <Button
            onClick={() => {
              file.open();
              useView.getState().showPage(BOARD);
            }}
          >
            {words.t('checkFiles.open')}
          </Button>
          <Button look="link" onClick={() => forget('now', file.id)}>
            {words.t('checkFiles.remove')}
          </Button>
        </p>
      )}
    </>
  );
}

function saidOf({ change = 'same', waived }: ListedFinding) {
  return waived && change === 'same' ? 'stillWaived' : change;
}
