import { Suspense, useMemo, useState } from 'react';
import { exportCsv } from '../../documents/exportCsv.ts';
import { exportXlsx } from '../../documents/exportXlsx.ts';
import type { PersonId } from '../../domain/organisation.ts';
import { textsIn } from '../../exporting/sheets/worksheet.ts';
import { fetched } from '../../panels/fetched.ts';
import { useChangesView } from '../../store/changesView.ts';
import { type Compared, useCompared } from '../../store/compared.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Printer } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { comparableChoices } from '../../wording/saying/scenarioChoices.ts';
import { BringUpToDateButton } from './BringUpToDateButton.tsx';
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

const PersonPages = fetched(['changes'], async () => (await import('./PersonPages.tsx')).PersonPages);

interface ChangesProps {
  sides: Compared;
  /** What the page scrolls in, once it stands there. */
  scroller: HTMLElement | null;
}

/** What changes from one scenario to another: the figures, the rows by one grouping, and what is said beside them. */
export function Changes({ sides, scroller }: ChangesProps) {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const choose = useCompared((compared) => compared.choose);
  const { step, changed } = useStep(sides);
  const { grouping, sortings, sortBy } = useChangesView();
  const table = useMemo(() => tableOf(step, document, changed, grouping), [step, document, changed, grouping]);
  const shown = useShown(step, table);
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
          <GroupBar counts={countsOf(changed)} table={table} shown={shown}>
            {grouping === 'person' && (
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
              onXlsx={() => exportXlsx(file, [worksheetOf(words, label, shown)])}
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
        </div>
        <aside aria-label={words.t('changes.aside')}>
          <StayTogether step={step} squads={changed.squads} />
          <FindingsChanged document={document} sides={sides} compared={changed.findings} />
        </aside>
      </div>
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
