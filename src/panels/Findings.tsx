import { useMemo, useState } from 'react';
import type { RuleId } from '../domain/rules/finding.ts';
import { idleWaivers } from '../domain/rules/idleWaivers.ts';
import { toDoIn } from '../domain/toDo.ts';
import { useWorkspace, type Workspace } from '../store/workspace.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { useFollowed } from '../ui/useFollowed.ts';
import { FindingPills } from './FindingPills.tsx';
import { FindingRows } from './findings/FindingRows.tsx';
import { groupsOf, rowsOf } from './findings/groups.ts';
import { ToDoList } from './findings/ToDoList.tsx';
import { useFindings } from './useFindings.ts';
import { useIndex } from './useOrganisation.ts';
import './Findings.css';

/**
 * What the rules found in the scenario on the page: a line for each rule, which opens to show where it is broken. Before
 * anybody stands in a squad, what is still to do.
 */
export function Findings() {
  const words = useWords();
  const findings = useFindings();
  const index = useIndex();
  const toDo = useMemo(() => toDoIn(index), [index]);
  const [turned, setTurned] = useState<ReadonlySet<RuleId>>(new Set());
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const rows = useMemo(() => rowsOf(groupsOf(findings), turned), [findings, turned]);
  const turn = (rule: RuleId) =>
    setTurned((before) => {
      const next = new Set(before);
      if (!next.delete(rule)) next.add(rule);
      return next;
    });
  return (
    <section className="findings" aria-label={words.t('panels.offers.findings')}>
      <h2 className="panel-title">
        <span className="panel-title-text">{words.t(toDo ? 'panels.toDo.title' : 'panels.offers.findings')}</span>{' '}
        <FindingPills />
      </h2>
      <div className="findings-scroller" ref={setScroller}>
        {toDo && <ToDoList items={toDo} />}
        {!toDo && findings.length === 0 && <p className="calm">{words.t('panels.findings.none')}</p>}
        <FindingRows rows={rows} scroller={scroller} onTurn={turn} />
        <IdleWaivers />
      </div>
    </section>
  );
}

const documentOf = ({ document }: Workspace) => document;
const dayOf = ({ day }: Workspace) => day;

/** Waivers that have no effect: kept in the document, and said to be idle. */
function IdleWaivers() {
  const words = useWords();
  const document = useFollowed(useWorkspace, documentOf);
  const day = useFollowed(useWorkspace, dayOf);
  const idle = useMemo(() => idleWaivers(document, day), [document, day]);
  if (idle.length === 0) return null;
  return (
    <div className="idle-waivers">
      <h3 className="rule-head-name">{words.t('panels.findings.idle', { count: idle.length })}</h3>
      {idle.map((waiver) => (
        <p key={`${waiver.rule} ${waiver.subject} ${waiver.scenario ?? ''} ${waiver.reason}`} className="finding-why">
          {waiver.rule} · {waiver.subject}: {waiver.reason}
        </p>
      ))}
    </div>
  );
}
