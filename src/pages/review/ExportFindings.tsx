import { exportCsv } from '../../documents/exportCsv.ts';
import { exportText } from '../../documents/exportText.ts';
import { exportXlsx } from '../../documents/exportXlsx.ts';
import type { Scenario } from '../../domain/document.ts';
import { openly } from '../../domain/hiding/disclosed.ts';
import type { LocatedFinding } from '../../domain/rules/findingFilter.ts';
import { htmlReport } from '../../exporting/report/htmlReport.ts';
import { markdownReport } from '../../exporting/report/markdownReport.ts';
import { textsIn } from '../../exporting/sheets/worksheet.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { ChevronDown } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { HangingMenu, MenuItem } from '../../ui/Menu.tsx';
import { type ShownPart, titleWith } from './filterSaid.ts';
import { filterSheet } from './filterSheet.ts';
import { findingsReport } from './findingsReport.ts';
import { findingsSheet } from './findingsSheet.ts';

interface ExportFindingsProps {
  findings: readonly LocatedFinding[];
  /** What they are of all, which every file says. */
  part: ShownPart;
  scenario: Scenario;
  before: Scenario | undefined;
}

/** Saves the findings that are shown as a file: for a spreadsheet, to read and send along, or for a text. */
export function ExportFindings({ findings, part, scenario, before }: ExportFindingsProps) {
  const words = useWords();
  const { document: open, day } = useWorkspace();
  const document = openly(open);
  const name = titleWith(words.t('review.printTitle', { name: `${document.name}, ${scenario.name}` }), part);
  const sheet = () => findingsSheet(words, findings, { document, scenario, before });
  const sheets = () => [sheet(), ...(part.filter === '' ? [] : [filterSheet(words, part, { document, scenario })])];
  const report = () => findingsReport(words, findings, { document, scenario, part, on: day });
  return (
    <DropMenu
      button={
        <Button disabled={findings.length === 0}>
          {words.t('review.export')}
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
      menu={(hanging) => (
        <HangingMenu {...hanging}>
          <MenuItem onPick={() => exportCsv(name, textsIn(words, sheet()), words.language === 'nl' ? ';' : ',')}>
            {words.t('review.saveCsv')}
          </MenuItem>
          <MenuItem onPick={() => exportXlsx(name, sheets())}>{words.t('review.saveXlsx')}</MenuItem>
          <MenuItem onPick={() => exportText(name, 'html', htmlReport(words, report()))}>
            {words.t('review.saveHtml')}
          </MenuItem>
          <MenuItem onPick={() => exportText(name, 'md', markdownReport(words, report()))}>
            {words.t('review.saveMarkdown')}
          </MenuItem>
        </HangingMenu>
      )}
    />
  );
}
