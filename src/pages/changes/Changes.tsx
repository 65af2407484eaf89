import { Suspense, useMemo, useState } from 'react';
import { exportCsv } from '../../documents/exportCsv.ts';
import { exportXlsx } from '../../documents/exportXlsx.ts';
import { openly } from '../../domain/hiding/disclosed.ts';
import type { PersonId } from '../../domain/organisation.ts';
import { PHASES } from '../../domain/vocabulary.ts';
import { textsIn } from '../../exporting/sheets/worksheet.ts';
import { fetched } from '../../panels/fetched.ts';
import { GROUPINGS, type Grouping, useChangesView } from '../../store/changesView.ts';
import { type Compared, useCompared } from '../../store/compared.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Printer } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { comparableChoices } from '../../wording/saying/scenarioChoices.ts';
import type { Words } from '../../wording/words.ts';
import { Breadth } from './Breadth.tsx';
import { BringUpToDateButton } from './BringUpToDateButton.tsx';
import { breadthSheet, squadsWithBreadth } from './breadthSheet.ts';
import { countsOf } from './changed.ts';
import { Figures } from './Figures.tsx';
import { FindingsChanged } from './FindingsChanged.tsx';
import { GroupBar } from './GroupBar.tsx';
import { haveAPage } from './personFacts.ts';
import { RowsTable } from './RowsTable.tsx';
import { StayTogether } from './StayTogether.tsx';
import { tableOf } from './tableOf.ts';
import { useShown } from './useShown.ts';
import { useStep } from './useStep.ts';
import { worksheetOf } from './worksheetOf.ts';

const TablePrint = fetched(['changes'], async () => (await import('./TablePrint.tsx')).TablePrint);
const PersonPages = fetched(['changes'], async () => (await import('./PersonPages.tsx')).PersonPages);

interface ChangesProps {
  sides: Compared;
  /** What the page scrolls in, once it stands there. */
  scroller: HTMLElement | null;
}

/** What changes from one scenario to another: the figures, the rows by one grouping, and what is said beside them. */
export function Changes({ sides, scroller }: ChangesProps) {
  const words = useWords();
  const document = openly(useWorkspace((workspace) => workspace.document));
  const choose = useCompared((compared) => compared.choose);
  const { step, changed } = useStep(sides);
  const { grouping: asked, sortings, persons, sortBy } = useChangesView();
  const counts = countsOf(changed);
  const offered = GROUPINGS.filter((each) => each !== 'productManagement' || counts.productManagement > 0);
  // What was chosen for another document may have nobody in it here.
  const grouping = offered.includes(asked) ? asked : 'person';
  const table = useMemo(
    () => tableOf(step, document, changed, grouping, persons),
    [step, document, changed, grouping, persons],
  );
  const shown = useShown(step, table, grouping);
  const breadth = useMemo(
    () => (grouping === 'productManagement' ? squadsWithBreadth(step, changed.management) : []),
    [step, changed, grouping],
  );
  const [isPrinted, printTable] = useState(false);
  const [printed, print] = useState<readonly PersonId[] | null>(null);
  const seen = new Set(shown.sections.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const withPage = haveAPage(changed.affected).flatMap(({ id }) => (seen.has(id) ? id : []));
  const label = words.t(`changes.tables.${grouping}`);
  const file = words.t('changes.file', { before: sides.before.name, after: sides.after.name });
  const isNone = table.sections.length === 0;
  return (
    <>
      <Figures step={step} affected={changed.affected}>
        <ChoiceField
          look="bare"
          label={words.t('changes.comparedWith', { name: sides.after.name })}
          value={sides.before.id}
          options={comparableChoices(words, document, sides.after)}
          onChoose={choose}
        />
        <BringUpToDateButton />
      </Figures>
      <div className="changes-body">
        <div className="changes-main">
          <GroupBar grouping={grouping} offered={offered} counts={counts} table={table} shown={shown}>
            {isByRole(grouping) && <PersonsButton />}
            {isByRole(grouping) && (
              <Button disabled={shown.sections.length === 0} onClick={() => printTable(true)}>
                <Printer size={14} aria-hidden />
                {words.t('changes.oneToTwo.print')}
              </Button>
            )}
            {(grouping === 'person' || (grouping === 'productManagement' && persons)) && (
              <Button disabled={withPage.length === 0} onClick={() => print(withPage)}>
                <Printer size={14} aria-hidden />
                {words.t('changes.pageEach')}
              </Button>
            )}
            <SaveButtons
              disabled={shown.sections.length === 0}
              onCsv={() => {
                const texts = textsIn(words, worksheetOf(words, label, shown));
                exportCsv(file, texts, words.language === 'nl' ? ';' : ',');
              }}
              onXlsx={() =>
                exportXlsx(file, [
                  worksheetOf(words, label, shown),
                  ...(breadth.length > 0 ? [breadthSheet(words, breadth)] : []),
                ])
              }
            />
          </GroupBar>
          {shown.sections.length > 0 ? (
            <RowsTable
              label={label}
              table={shown}
              sorting={sortings[grouping] ?? null}
              onSort={(column) => sortBy(grouping, column)}
              scroller={scroller}
              onPageFor={(person) => print([person])}
            />
          ) : (
            // That nothing changes for anybody stands above already.
            (grouping !== 'person' || !isNone) && (
              <p className="changes-none">{words.t(isNone ? `changes.noneOf.${grouping}` : 'changes.noneShown')}</p>
            )
          )}
          {grouping === 'productManagement' && (
            <>
              <p className="calm changes-phases">{phasesNote(words)}</p>
              <Breadth step={step} squads={breadth} />
            </>
          )}
        </div>
        <aside aria-label={words.t('changes.aside')}>
          <StayTogether step={step} squads={changed.squads} />
          <FindingsChanged document={document} sides={sides} compared={changed.findings} />
        </aside>
      </div>
      {isPrinted && (
        <Suspense fallback={null}>
          <TablePrint title={label} table={shown} sides={sides} document={document} onClose={() => printTable(false)} />
        </Suspense>
      )}
      {printed && (
        <Suspense fallback={null}>
          <PersonPages
            step={step}
            document={document}
            people={haveAPage(changed.affected).filter(({ id }) => printed.includes(id))}
            onClose={() => print(null)}
          />
        </Suspense>
      )}
    </>
  );
}

/** What the numbers of the phases stand for. */
function phasesNote(words: Words): string {
  const phases = PHASES.map((phase) => `${phase} ${words.t(`terms.phases.${phase}`)}`).join(', ');
  return words.t('changes.oneToTwo.phasesNote', { phases });
}

/** Whether it is told by role, unless persons are asked for. */
const isByRole = (grouping: Grouping) => grouping === 'productManagement' || grouping === 'task';

/** Names people where roles would do. */
function PersonsButton() {
  const words = useWords();
  const { persons, showPersons } = useChangesView();
  return (
    <Button aria-pressed={persons} onClick={() => showPersons(!persons)}>
      {words.t('changes.oneToTwo.persons')}
    </Button>
  );
}

interface SaveButtonsProps {
  disabled: boolean;
  onCsv: () => void;
  onXlsx: () => void;
}

/** What is shown, as a spreadsheet. */
function SaveButtons({ disabled, onCsv, onXlsx }: SaveButtonsProps) {
  const words = useWords();
  return (
    <>
      <Button disabled={disabled} aria-label={words.t('changes.saveCsv')} onClick={onCsv}>
        {words.t('changes.csv')}
      </Button>
      <Button disabled={disabled} aria-label={words.t('changes.saveXlsx')} onClick={onXlsx}>
        {words.t('changes.xlsx')}
      </Button>
    </>
  );
}
