import { useEffect, useMemo, useState } from 'react';
import { openAsNew } from '../../documents/opening.ts';
import { coloursIn } from '../../domain/colours.ts';
import { indexOf } from '../../domain/lookup/indexOf.ts';
import { check } from '../../domain/rules/check.ts';
import type { Mapping } from '../../importing/mapping/mapping.ts';
import type { Accepted } from '../../importing/plan/accepted.ts';
import type { ListReader } from '../../importing/reader/listReader.ts';
import type { Corrections } from '../../importing/tables/corrected.ts';
import { useExpected } from '../../store/expected.ts';
import { performForeseen } from '../../store/perform.ts';
import { usePreferences } from '../../store/preferences.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useTurns } from '../../ui/useTurns.ts';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { Changes } from './Changes.tsx';
import { FindingsToCome } from './FindingsToCome.tsx';
import { IntoWhich } from './IntoWhich.tsx';
import { newcomersSaid } from './newcomersSaid.ts';
import { isAgain, type Planned, type TakenInto, takenSo } from './planned.ts';
import { Report } from './Report.tsx';
import { remember } from './remembered.ts';
import { type ListRead, SaveLeftOut } from './SaveLeftOut.tsx';
import { SideRegion, StepRegion } from './StepRegion.tsx';
import { ChangesSum, SumLine } from './SumLine.tsx';
import { Tiles } from './Tiles.tsx';
import { TribeBars } from './TribeBars.tsx';
import { useForeseen } from './useForeseen.ts';

/** What changes, then what stands beside it, how all of it will look, and what became of the lines. */
const TURNS = 4;

interface WillComeStepProps {
  planned: Planned;
  /** What was chosen and is being planned; `null`: it is as `planned` says. */
  chosen: TakenInto | null;
  list: ListRead;
  reader: ListReader;
  mapping: Mapping;
  onCorrect: (corrected: (corrections: Corrections) => Corrections) => void;
  /** Plans again, of everybody or a part, into this document or another. */
  onTaken: (taken: TakenInto) => void;
  onBack: () => void;
  onDone: () => void;
}

/** What will come of a list, before anything changes: who is new, gone and changed, how it will look, what is worth a look. */
export function WillComeStep(props: WillComeStepProps) {
  const { planned, chosen, list: read, reader, mapping, onCorrect, onTaken, onBack, onDone } = props;
  const words = useWords();
  const { plan, corrections, document, scenario } = planned;
  const { isWhole, into } = chosen ?? planned;
  const { list } = plan;
  const before = useMemo(() => {
    const shown = scenarioShown({ document, scenario });
    return { ...shown, findings: check(shown, document, useWorkspace.getState().day) };
  }, [document, scenario]);
  const { organisation } = before;
  const index = useMemo(() => indexOf(organisation), [organisation]);
  const isFilled = organisation.people.length > 0;
  const [choice, setChoice] = useState<{ of: typeof plan; accepted: Accepted } | null>(null);
  const accepted = choice?.of === plan ? choice.accepted : planned.proposal.accepted;
  const { after, isCurrent } = useForeseen(reader, planned, accepted, takenSo(words, mapping));
  const isReady = isCurrent && !chosen;
  const turns = useTurns(TURNS);
  const had = useWorkspace(({ colours }) => (planned.into === 'open' ? colours : coloursIn(document.scenarios)));
  const colours = useMemo(() => coloursIn(after.document.scenarios, had), [after, had]);
  // The board makes ready for it meanwhile: landing thousands of people is then a matter of showing them.
  useEffect(() => {
    if (!isReady) return;
    useExpected.setState({ expected: { document: after.document, scenario, colours } });
    return () => useExpected.setState({ expected: null });
  }, [isReady, after, scenario, colours]);
  const again = isAgain(plan);
  const count = after.people + after.changes;
  const heads = newcomersSaid(words, plan, accepted);
  const bringIn = () => {
    const { people, changes, made } = after;
    if (planned.into === 'new') openAsNew(document);
    // What was asked for one by one stayed with whoever worked it out; what it changes is all here.
    const outcome = performForeseen(
      { type: 'takeOverList', people, changes, commands: [] },
      { of: document, outcome: { kind: 'done', document: after.document, changes: [...made] } },
    );
    if (outcome.kind !== 'done') return;
    const { mappings, rememberMappings } = usePreferences.getState();
    rememberMappings(remember(mappings, mapping));
    onDone();
  };
  return (
    <>
      <div className="bring-in-body" aria-busy={!isReady || turns < TURNS}>
        <StepRegion label={words.t('bringIn.willCome')}>
          <IntoWhich taken={{ isWhole, into }} onTaken={onTaken} />
          {!isFilled && <Tiles organisation={after.index.organisation} limits={after.limits} />}
          {again && (
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
                    onChoose={(which) => onTaken({ into, isWhole: which === 'whole' })}
                  />
                </span>
              </div>
              {turns > 0 && (
                <Changes
                  plan={plan}
                  index={index}
                  accepted={accepted}
                  onAccept={(next) => setChoice({ of: plan, accepted: next })}
                />
              )}
            </>
          )}
          {turns > 2 && <TribeBars index={after.index} colours={colours} limits={after.limits} />}
          {turns > 3 && <Report planned={planned} index={index} mapping={mapping} onCorrect={onCorrect} />}
        </StepRegion>
        <SideRegion label={words.t('bringIn.findings')}>
          {turns > 1 && isFilled && <BeforeAndAfter before={before} after={after} />}
          {turns > 1 && <FindingsToCome findings={after.findings} index={after.index} before={before.findings} />}
          {count > 0 && (
            <p className="bring-in-undo">
              <strong>{words.t('bringIn.undo')}</strong>
              {again
                ? words.t('bringIn.undoChanges')
                : words.t(planned.into === 'new' ? 'bringIn.undoNew' : 'bringIn.undoPeople', { heads })}
            </p>
          )}
        </SideRegion>
      </div>
      <div className="bring-in-feet">
        <p>
          <SumLine list={list} out={corrections.out.length} lines={read.lines} />
          {again && count > 0 && <ChangesSum accepted={accepted} changes={count} />}
        </p>
        <span className="bring-in-gap" />
        <SaveLeftOut list={read} planned={planned} mapping={mapping} reader={reader} />
        <Button onClick={onBack}>{words.t('bringIn.back')}</Button>
        <Button look="main" disabled={count === 0 || !isReady} onClick={bringIn}>
          {count === 0
            ? words.t('bringIn.nothingNew')
            : again
              ? words.t('bringIn.doChanges', { count })
              : words.t('bringIn.doPeople', { heads })}
        </Button>
      </div>
    </>
  );
}
