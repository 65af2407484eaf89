import { isChanged, type RuleChange } from '../../domain/compare/findingsByRule.ts';
import type { Document } from '../../domain/document.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { findingMessage } from '../../wording/saying/findingMessage.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';
import { type ChangesTable, kindsIn, plainCell, type Row, type Section } from './changesTable.ts';
import { named, type Step } from './step.ts';

const STATES = ['healed', 'new', 'more', 'less', 'same'] as const;
type State = (typeof STATES)[number];

/** Findings by rule: which are fixed, which are new, and which are as they were; rules in which nothing changed are folded. */
export function rulesTable(step: Step, document: Document, rules: readonly RuleChange[]): ChangesTable {
  const { words } = step;
  const sections = rules.map((change): Section => {
    const rows = rowsOf(step, document, change);
    return {
      id: `rule ${change.rule}`,
      title: words.t(`rules.${change.rule}.name`),
      about: aboutRule(step, rows),
      isFolded: !isChanged(change),
      rows,
    };
  });
  const titles = STATES.map((state) => [state, words.t(`changes.state.${state}`)] as const);
  return {
    rowTitle: words.t('changes.about'),
    columns: [
      { id: 'state', title: words.t('changes.stateTitle'), isTwofold: false, width: 12 },
      { id: 'finding', title: words.t('changes.finding'), isTwofold: false, width: 56 },
      { id: 'severity', title: words.t('changes.severity'), isTwofold: false, width: 10 },
    ],
    sections,
    kinds: kindsIn(
      sections.flatMap(({ rows }) => rows),
      titles,
    ),
  };
}

function rowsOf(step: Step, document: Document, { healed, new: added, remaining }: RuleChange): Row[] {
  const { words, sides } = step;
  const [was, is] = [namesIn(document, sides.before.id), namesIn(document, sides.after.id)];
  const row = (finding: Finding, state: State, more = 0): Row => {
    const { text, thing } = named(step, finding.subject);
    return {
      id: `${finding.rule} ${finding.subject} ${state}`,
      name: text,
      thing: thing ?? null,
      note: '',
      look: null,
      kinds: [state],
      cells: {
        state: plainCell([{ text: stateSaid(step, state, more) }]),
        finding: plainCell([{ text: findingMessage(words, finding, state === 'healed' ? was : is) }]),
        severity: plainCell([{ text: words.t(`rules.severity.${finding.severity}`) }]),
      },
    };
  };
  return [
    ...healed.map((finding) => row(finding, 'healed')),
    ...added.map((finding) => row(finding, 'new')),
    ...remaining.map(({ finding, more }) => row(finding, stateOf(more ?? 0), more ?? 0)),
  ];
}

function stateOf(more: number): State {
  if (more === 0) return 'same';
  return more > 0 ? 'more' : 'less';
}

function stateSaid({ words }: Step, state: State, more: number): string {
  const by = state === 'more' || state === 'less' ? ` (${more > 0 ? '+' : '−'}${words.number(Math.abs(more))})` : '';
  return `${words.t(`changes.state.${state}`)}${by}`;
}

/** `1 fixed, 3 new, 2 as they were` */
function aboutRule({ words }: Step, rows: readonly Row[]): string {
  return STATES.flatMap((state) => {
    const count = rows.filter(({ kinds }) => kinds.includes(state)).length;
    return count > 0 ? words.t(`changes.states.${state}`, { count }) : [];
  }).join(', ');
}
