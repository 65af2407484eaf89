import { useMemo, useState } from 'react';
import { coloursIn } from '../../domain/colours.ts';
import type { Request } from '../../domain/commands/command.ts';
import type { Mapping } from '../../importing/mapping/mapping.ts';
import { type Accepted, proposed } from '../../importing/plan/accepted.ts';
import { planList } from '../../importing/plan/planList.ts';
import { requestFor } from '../../importing/plan/requestFor.ts';
import type { List } from '../../importing/rows/list.ts';
import type { Corrections } from '../../importing/tables/corrected.ts';
import { newId } from '../../store/newId.ts';
import { perform } from '../../store/perform.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useIndex } from '../useOrganisation.ts';
import { Changes } from './Changes.tsx';
import { FindingsToCome } from './FindingsToCome.tsx';
import { foreseen } from './foreseen.ts';
import { Report } from './Report.tsx';
import { remember } from './remembered.ts';
import { SideRegion, StepRegion } from './StepRegion.tsx';
import { ChangesSum, SumLine } from './SumLine.tsx';
import { Tiles } from './Tiles.tsx';
import { TribeBars } from './TribeBars.tsx';

interface WillComeStepProps {
  list: List;
  mapping: Mapping;
  corrections: Corrections;
  onCorrect: (corrections: Corrections) => void;
  onBack: () => void;
  onDone: () => void;
}

/** What will come of a list, before anything changes: who is new, gone and changed, how it will look, what is worth a look. */
export function WillComeStep({ list, mapping, corrections, onCorrect, onBack, onDone }: WillComeStepProps) {
  const words = useWords();
  const index = useIndex();
  const { document, scenario, day } = useWorkspace.getState();
  const [isWhole, setWhole] = useState(true);
  const plan = useMemo(
    () => planList(list, index, { isWhole, tribeName: document.name, makeId: newId }),
    [list, index, isWhole, document],
  );
  const first = useMemo(() => proposed(plan), [plan]);
  const [choice, setChoice] = useState<{ of: typeof plan; accepted: Accepted } | null>(null);
  const accepted = choice?.of === plan ? choice.accepted : first;
  const request = useMemo(() => {
    const taking = { scenario, today: day, makeId: newId, vacancyName: words.t('bringIn.vacancy') };
    const managerHeader = mapping.columns.find(({ becomes }) => becomes === 'manager')?.header;
    return requestFor(plan, accepted, index, managerHeader ? { ...taking, managerHeader } : taking);
  }, [plan, accepted, index, words, scenario, day, mapping]);
  const after = useMemo(() => foreseen(document, scenario, request, day), [document, scenario, request, day]);
  const isAgain = plan.fresh.length < list.people.length || plan.missing.length > 0;
  const count = countIn(request);
  const { otherManagers, otherOwners } = plan;
  const hasReport = [list.leftOut, list.told, corrections.out, otherManagers, otherOwners].some(({ length }) => length);
  const bringIn = () => {
    const outcome = perform(request);
    if (outcome.kind === 'refused') return;
    const { mappings, rememberMappings } = usePreferences.getState();
    rememberMappings(remember(mappings, mapping));
    onDone();
  };
  return (
    <>
      <div className="bring-in-body">
        <StepRegion label={words.t('bringIn.willCome')}>
          {after && <Tiles organisation={after.index.organisation} limits={after.limits} />}
          {isAgain && (
            <>
              <div className="bring-in-whole">
                <h3 className="bring-in-title">
                  {words.t('bringIn.known', { count: list.people.length - plan.fresh.length, same: plan.same })}
                </h3>
                <span className="bring-in-part">
                  <span aria-hidden>{words.t('bringIn.listIs')}</span>
                  <Segmented
                    label={words.t('bringIn.listIs')}
                    value={isWhole ? 'whole' : 'part'}
                    options={[
                      { value: 'whole', text: words.t('bringIn.everybody') },
                      { value: 'part', text: words.t('bringIn.part') },
                    ]}
                    onChoose={(which) => setWhole(which === 'whole')}
                  />
                </span>
              </div>
              <Changes
                plan={plan}
                index={index}
                accepted={accepted}
                onAccept={(next) => setChoice({ of: plan, accepted: next })}
              />
            </>
          )}
          {after && (
            <TribeBars index={after.index} colours={coloursIn(after.document.scenarios)} limits={after.limits} />
          )}
          {hasReport && (
            <>
              <div className="bring-in-look">
                <h3 className="bring-in-title">{words.t('bringIn.report.title')}</h3>
                <span className="calm">{words.t('bringIn.report.about')}</span>
              </div>
              <Report plan={plan} index={index} mapping={mapping} corrections={corrections} onCorrect={onCorrect} />
            </>
          )}
        </StepRegion>
        <SideRegion label={words.t('bringIn.findings')}>
          {after && <FindingsToCome findings={after.findings} index={after.index} />}
          {count && (
            <p className="bring-in-undo">
              <strong>{words.t('bringIn.undo')}</strong>
              {words.t(isAgain ? 'bringIn.undoChanges' : 'bringIn.undoPeople', {
                count: isAgain ? count.changes : count.people,
              })}
            </p>
          )}
        </SideRegion>
      </div>
      <div className="bring-in-feet">
        <p>
          <SumLine list={list} out={corrections.out.length} />
          {isAgain && count && <ChangesSum accepted={accepted} changes={count.changes} />}
        </p>
        <span className="bring-in-gap" />
        <Button onClick={onBack}>{words.t('bringIn.back')}</Button>
        <Button look="main" disabled={!count} onClick={bringIn}>
          {!count
            ? words.t('bringIn.nothingNew')
            : isAgain
              ? words.t('bringIn.doChanges', { count: count.changes })
              : words.t('bringIn.doPeople', { count: count.people })}
        </Button>
      </div>
    </>
  );
}

/** How many are new and how much changes; `null` where nothing does. */
function countIn(request: Request): { people: number; changes: number } | null {
  if (request.type !== 'takeOverList' || request.people + request.changes === 0) return null;
  return { people: request.people, changes: request.people + request.changes };
}
