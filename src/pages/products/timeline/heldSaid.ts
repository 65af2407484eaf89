import type { Index } from '../../../domain/lookup/indexOf.ts';
import { launchesMissed } from '../../../domain/lookup/launchesMissed.ts';
import type { Project } from '../../../domain/organisation.ts';
import { awaitedBy } from '../../../domain/programmeOverview.ts';
import { verdictOf } from '../../../domain/verdict.ts';
import { completed, type Workspace } from '../../../store/workspace.ts';
import { daysText } from '../../../wording/saying/momentText.ts';
import { verdictMessage } from '../../../wording/saying/verdictMessage.ts';
import type { Words } from '../../../wording/words.ts';
import { type Held, isMoved } from './hand.ts';

/** What dropping a project would do: its new days, and what comes of them. */
export interface HeldSentences {
  tone: 'unchanged' | 'can' | 'flagged' | 'refused';
  headline: string;
  lines: string[];
}

/** What is said of a project that is held, in the words of the verdicts; how many days late it would be is said besides. */
export function heldSaid(
  words: Words,
  held: Held,
  index: Index,
  { document, scenario }: Pick<Workspace, 'document' | 'scenario'>,
): HeldSentences {
  const project = index.project(held.project);
  const headline = daysText(words.language, held.now.begin, held.now.end);
  if (!project) return { tone: 'unchanged', headline, lines: [] };
  const lines = consequences(words, { ...project, ...held.now }, index);
  if (!isMoved(held)) return { tone: 'unchanged', headline, lines };
  const verdict = verdictOf(document, completed({ type: 'dateProject', project: held.project, ...held.now }, scenario));
  // How late it would be is said with its days.
  const breaks = verdict.breaks.filter(({ rule, subject }) => rule !== 'project-late' || subject !== held.project);
  const said = verdictMessage(words, { ...verdict, breaks }, document, scenario);
  const isRefused = said.tone === 'refused';
  return {
    tone: said.tone,
    headline: isRefused ? said.headline : headline,
    lines: isRefused ? said.lines : [...lines, ...said.lines],
  };
}

/** The launches that it would miss, and what it waits for that would end only after its begin. */
function consequences(words: Words, project: Project, index: Index): string[] {
  return [
    ...launchesMissed(project, index).map(({ product, days }) =>
      words.t('products.timeline.endsAfter', { days, product: index.product(product)?.name ?? '' }),
    ),
    ...awaitedBy(project, index)
      .filter(({ days }) => days < 0)
      .map(({ project: { name }, days }) => words.t('products.timeline.beginsSooner', { days: -days, name })),
  ];
}
