import type { Document, ScenarioId } from '../../domain/document.ts';
import type { Mended } from '../../domain/findingChanges.ts';
import { entryOf } from '../../domain/rules/catalogue.ts';
import type { Size, Verdict } from '../../domain/verdict.ts';
import type { Words } from '../words.ts';
import { commandLabel } from './commandLabel.ts';
import { findingMessage } from './findingMessage.ts';
import { type NameOf, namesWith } from './namesIn.ts';
import { refusalMessage } from './refusalMessage.ts';
import { leadLines, managerLines } from './steeringLines.ts';
import { wouldBe } from './wouldBe.ts';

export interface VerdictSentences {
  tone: Verdict['outcome'];
  headline: string;
  lines: string[];
}

/** How many findings of a kind a verdict names before it counts the rest. */
const NAMED = 3;

/**
 * What a drop would do, in words: whether it is refused, the new number, the line manager, what it fixes and what it
 * breaks.
 */
export function verdictMessage(
  words: Words,
  verdict: Verdict,
  document: Document,
  scenario: ScenarioId,
): VerdictSentences {
  const { outcome: tone, refusal, breaches } = verdict;
  const nameOf = namesWith(document, verdict.command);
  if (tone === 'unchanged') return { tone, headline: words.t('commands.verdict.nothing'), lines: [] };
  if (refusal) {
    const { headline, more } = refusalMessage(words, refusal, document, scenario);
    return { tone, headline, lines: more };
  }
  const [first, ...others] = breaches.map((finding) => wouldBe(words, finding, nameOf));
  const managers = managerLines(words, verdict, nameOf);
  const lines = [...others, ...managers, ...besidesManagers(words, verdict, nameOf)];
  if (first) return { tone, headline: words.t('commands.verdict.breach', { what: first }), lines };
  const [manager] = managers;
  if (verdict.command.type === 'changeChapter' && verdict.managers.length > 0 && manager) {
    return { tone, headline: manager, lines: lines.filter((line) => line !== manager) };
  }
  return {
    tone,
    headline: words.t('commands.verdict.can', {
      what: sizeReached(words, verdict, nameOf) ?? commandLabel(words, verdict.command, document),
    }),
    lines,
  };
}

/** All that a command would do, without what it is called: the size of where somebody goes, line managers, and the rest. */
export function whatFollows(words: Words, verdict: Verdict, nameOf: NameOf): string[] {
  const size = sizeReached(words, verdict, nameOf);
  const managers = managerLines(words, verdict, nameOf);
  return [...(size ? [size] : []), ...managers, ...besidesManagers(words, verdict, nameOf)];
}

function besidesManagers(words: Words, verdict: Verdict, nameOf: NameOf): string[] {
  return [
    ...leadLines(words, verdict, nameOf).slice(0, NAMED),
    ...few(words, verdict.fixes, (mended) =>
      words.t('commands.verdict.fixes', { what: mendedTo(words, mended, verdict, nameOf) }),
    ),
    ...fromLines(words, verdict, nameOf),
    ...few(words, lossLines(words, verdict, nameOf), (line) => line),
    ...(verdict.to?.ownerless ? [words.t('commands.verdict.ownerless')] : []),
    ...few(words, verdict.breaks, (finding) =>
      words.t('commands.verdict.advice', {
        severity: finding.severity,
        what: findingMessage(words, finding, nameOf),
      }),
    ),
  ];
}

/** The size of the squad or tribe that somebody goes to, if there is one. */
function sizeReached(words: Words, { to, tribe }: Verdict, nameOf: NameOf): string | null {
  if (to) return sized(words, 'size', nameOf(to.squad), to);
  return tribe ? sized(words, 'tribeSize', nameOf(tribe.tribe), tribe) : null;
}

function sized(words: Words, key: 'size' | 'tribeSize', name: string, { after: count, limit }: Size): string {
  if (limit === null) return words.t(`commands.verdict.${key}Free`, { name, count });
  return words.t(`commands.verdict.${key}`, { name, count, limit });
}

function mendedTo(words: Words, { was, is }: Mended, { from }: Verdict, nameOf: NameOf): string {
  const name = nameOf(was.subject);
  const { count, limit = 0 } = was;
  if (is?.count !== undefined && count !== undefined) {
    const key = entryOf(was.rule).fewest ? 'closerToLeast' : 'closerTo';
    return words.t(`commands.verdict.${key}`, { name, was: count, count: is.count, limit });
  }
  if (was.rule !== 'squad-size') return findingMessage(words, was, nameOf);
  const left = from.find(({ squad }) => squad === was.subject)?.after ?? 0;
  return words.t('commands.verdict.backTo', { name, count: left });
}

/** The squads that somebody leaves: how many people stay, and which role or chapter then has nobody there. */
function fromLines(words: Words, { from }: Verdict, nameOf: NameOf): string[] {
  const shrunk = from.filter(({ before, after, loses }) => after < before || loses.length > 0);
  return few(words, shrunk, ({ squad: id, before, after: count, loses }) => {
    const squad = nameOf(id);
    if (count === 0) return words.t('commands.verdict.keepsNobody', { squad });
    const [lost, ...others] = loses;
    if (!lost) return words.t('commands.verdict.keeps', { squad, count });
    const key = count < before ? 'keepsAndLoses' : 'loses';
    if (lost.role && others.length === 0) {
      return words.t(`commands.verdict.${key}Role`, { squad, count, role: midSentence(lost.role) });
    }
    const chapters = words.list(loses.map(({ chapter }) => nameOf(chapter)));
    return words.t(`commands.verdict.${key}Chapter`, { squad, count, chapters });
  });
}

/** What goes with whoever leaves, and is no risk any more because it is not there: never something fixed. */
function lossLines(words: Words, { from, losses }: Verdict, nameOf: NameOf): string[] {
  const unskilled = from.filter(({ expertise }) => expertise.length > 0);
  const expertise = unskilled.map(({ squad, expertise: fields }) =>
    words.t('commands.verdict.losesExpertise', { squad: nameOf(squad), fields: words.list(fields) }),
  );
  const others = losses.flatMap(({ rule, subject }) => {
    const name = nameOf(subject);
    if (rule === 'life-cycle-cover') return [words.t('commands.verdict.losesPhases', { name })];
    // Of a squad that is left empty, and of one that loses an expertise, it is said already.
    const isSaid = from.some(({ squad, after }) => squad === subject && after === 0);
    if (rule === 'squad-mixed' && !isSaid) return [words.t('commands.verdict.tooFewToMix', { name })];
    const isExpertise = isSaid || unskilled.some(({ squad }) => squad === subject);
    return rule === 't-shape-cover' && !isExpertise ? [words.t('commands.verdict.tooFewToCover', { name })] : [];
  });
  return [...expertise, ...others];
}

/** `data analyst` for `Data analyst`, but `UX designer` as it is. */
function midSentence(role: string): string {
  return /^\p{Lu}\p{Ll}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}

/** The first ones, and how many more. */
function few<T>(words: Words, items: readonly T[], sentence: (item: T) => string): string[] {
  const lines = items.slice(0, NAMED).map(sentence);
  const more = items.length - NAMED;
  return more > 0 ? [...lines, words.t('commands.verdict.more', { count: more })] : lines;
}
