import { coloursIn } from '../../src/domain/colours.ts';
import { affectedBy } from '../../src/domain/compare/affected.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import { findingsCompared } from '../../src/domain/compare/findings.ts';
import { findingsByRule } from '../../src/domain/compare/findingsByRule.ts';
import { fromOneToTwo } from '../../src/domain/compare/fromOneToTwo.ts';
import { tasksCompared } from '../../src/domain/compare/tasksCompared.ts';
import { chaptersChanged, ledAnewIn, squadsChanged } from '../../src/domain/compare/unitsChanged.ts';
import type { Document, Scenario } from '../../src/domain/document.ts';
import { indexOf } from '../../src/domain/lookup/indexOf.ts';
import { check } from '../../src/domain/rules/check.ts';
import type { Changed } from '../../src/pages/changes/changed.ts';
import { type ChangesTable, textOf } from '../../src/pages/changes/changesTable.ts';
import type { Step } from '../../src/pages/changes/step.ts';
import type { Language } from '../../src/wording/language.ts';
import { type Drawn, drawn } from './changesPicture.ts';
import { documentOf, TODAY } from './picture.ts';
import { wordsIn } from './words.ts';

/** The step from one picture to another, and all that changes by it. */
export function stepBetween(before: Drawn, after: Drawn, language: Language = 'en') {
  const document = documentOf({ squads: 'Pay:', scenarios: 'Today / App first < Today' });
  const [one, other] = [drawn(before), drawn(after)];
  const [was, is] = document.scenarios.map((scenario, at) => ({
    ...scenario,
    organisation: at === 0 ? one : other,
  })) as [Scenario, Scenario];
  const told: Document = { ...document, scenarios: [was, is] };
  const comparison = compare(one, other);
  const step: Step = {
    words: wordsIn(language),
    sides: { before: was, after: is },
    comparison,
    before: indexOf(one),
    after: indexOf(other),
    colours: coloursIn(told.scenarios),
  };
  const findings = findingsCompared(check(was, told, TODAY), check(is, told, TODAY), (id) => id);
  const affected = affectedBy(comparison, one, other);
  const changed: Changed = {
    affected,
    squads: squadsChanged(comparison, one, other),
    chapters: chaptersChanged(comparison, one, other),
    others: ledAnewIn(comparison, other).get(null) ?? [],
    findings,
    rules: findingsByRule(findings),
    management: fromOneToTwo(affected, indexOf(one), indexOf(other)),
    tasks: tasksCompared(indexOf(one), indexOf(other)),
  };
  return { step, document: told, changed };
}

/** A table, a line each: its columns, each section, and each row with its name, what is said below that and its cells. */
export function tableIn({ rowTitle, columns, sections }: ChangesTable): string {
  const head = [rowTitle, ...columns.map(({ title }) => title)].join(' | ');
  const lines = sections.flatMap(({ title, about, isFolded, rows }) => [
    `${isFolded ? '>' : 'v'} ${title} ${rows.length}${about && `: ${about}`}`,
    ...rows.map(({ name, note, look, cells }) => {
      const texts = columns.map(({ id }) => {
        const [was, is] = [textOf(cells[id]?.was ?? null), textOf(cells[id]?.is ?? null)];
        return was === is || !cells[id]?.was || !cells[id]?.is ? is || was : `${was} > ${is}`;
      });
      const mark = { new: '+', gone: '-' };
      return `  ${look ? mark[look] : ''}${name}${note && ` (${note})`} | ${texts.join(' | ')}`.trimEnd();
    }),
  ]);
  return [head, ...lines].join('\n');
}

/** The names of the rows, section by section. */
export const namesIn = ({ sections }: ChangesTable) =>
  sections.map(({ title, rows }) => `${title}: ${rows.map(({ name }) => name).join(', ')}`).join('\n');
