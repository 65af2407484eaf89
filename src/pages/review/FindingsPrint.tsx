import type { Scenario } from '../../domain/document.ts';
import type { RuleTally } from '../../domain/rules/ruleTallies.ts';
import { SeverityMark } from '../../panels/findings/SeverityMark.tsx';
import { PrintPreview } from '../../panels/PrintPreview.tsx';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { findingMessage } from '../../wording/saying/findingMessage.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';
import { type ShownPart, titleWith } from './filterSaid.ts';
import { headline } from './headline.ts';
import type { ShownFindings } from './reviewed.ts';
import { tribeColumns } from './tribeColumns.ts';
import { waivedSaid, waiverSaid } from './waiverSaid.ts';
import './FindingsPrint.css';

interface FindingsPrintProps {
  shown: ShownFindings;
  part: ShownPart;
  scenario: Scenario;
  onClose: () => void;
}

/** The findings that are shown, as they will be printed: by rule and tribe, then one by one. */
export function FindingsPrint({ shown: { tallies }, part, scenario, onClose }: FindingsPrintProps) {
  const words = useWords();
  const { document, day } = useWorkspace.getState();
  const tribes = tribeColumns(tallies, scenario, words.t('review.elsewhere'));
  const count = (number: number) => (number === 0 ? '–' : words.number(number));
  const findings = tallies.flatMap((tally) => tally.findings);
  const { filter, all, shown } = part;
  // Of a part it would be wrong to say that there is no breach, or how many there are.
  const title =
    filter === ''
      ? headline(words, findings, scenario.organisation.tribes)
      : words.t('review.onlySome', { shown, all, filter });
  const leftOut = filter === '' ? '' : words.t('review.leftOut', { count: all - shown });
  const kept = [document.name, scenario.name, leftOut, dayText(words.language, day), document.classification];
  return (
    <PrintPreview
      title={titleWith(words.t('review.printTitle', { name: scenario.name }), part)}
      print={words.t('review.print')}
      onClose={onClose}
    >
      <article className="print-page findings-print" aria-label={title}>
        <h3>{title}</h3>
        <p className="findings-print-about">{kept.filter(Boolean).join(' · ')}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.t('review.rule')}</th>
              {tribes.map(({ id, name }) => (
                <th key={id} scope="col" className="findings-print-count">
                  {name}
                </th>
              ))}
              <th scope="col" className="findings-print-count">
                {words.t('review.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {tallies.map(({ rule, severity, byTribe, total }) => (
              <tr key={rule}>
                <th scope="row">
                  <SeverityMark severity={severity} waived={total === 0} /> {words.t(`rules.${rule}.name`)}
                </th>
                {tribes.map(({ id }) => (
                  <td key={id} className="findings-print-count">
                    {count(byTribe.get(id) ?? 0)}
                  </td>
                ))}
                <td className="findings-print-count">{count(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {tallies.map((tally) => (
          <PrintedRule key={tally.rule} tally={tally} scenario={scenario} />
        ))}
      </article>
    </PrintPreview>
  );
}

/** A rule with its source, and everything that it found. */
function PrintedRule({ tally: { rule, findings }, scenario }: { tally: RuleTally; scenario: Scenario }) {
  const words = useWords();
  const { document } = useWorkspace.getState();
  const nameOf = namesIn(document, scenario.id);
  return (
    <section className="findings-print-rule">
      <h4>{words.t(`rules.${rule}.name`)}</h4>
      <p>
        {words.t(`rules.${rule}.why`)} {words.t(`rules.${rule}.source`)}
      </p>
      <ul>
        {findings.map(({ finding }) => (
          <li key={finding.subject}>
            {findingMessage(words, finding, nameOf)}
            {finding.waived && ` (${waivedSaid(words, finding.waived)}) ${waiverSaid(words, finding.waived, document)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
