import { circular } from '../domain/circular.ts';
import { danglingReferences } from '../domain/danglingReferences.ts';
import type { Document, Scenario } from '../domain/document.ts';
import { type AnyId, type IdKind, kindOf } from '../domain/ids.ts';
import { RULES } from '../domain/rules/catalogue.ts';
import { type FaultList, quoted } from './faultList.ts';

const withoutLimit: ReadonlySet<string> = new Set(
  RULES.filter((rule) => rule.limit === undefined).map((rule) => rule.id),
);

/**
 * Looks at what no single value shows: ids that stand twice or point at nothing, circles, ends before their begin, and
 * limits of rules that have none. An id that is no id has its fault already, and is `null` here.
 */
export function checkSense(document: Document, faults: FaultList): void {
  checkRules(document.rules, faults);
  const scenarios = new Set<string>(document.scenarios.map(({ id }) => id));
  const known: Known = (path, id, ids, kind) => {
    if (id !== null && !ids.has(id)) faults.add(path, 'unknown-id', { id: quoted(id), kind });
  };
  for (const [index, { scenario }] of document.waivers.entries()) {
    known(['waivers', index, 'scenario'], scenario, scenarios, 'scenario');
  }
  checkNotes(document.notes, scenarios, known, faults);
  for (const [index, { from, to }] of document.decisions.entries()) {
    known(['decisions', index, 'from'], from, scenarios, 'scenario');
    known(['decisions', index, 'to'], to, scenarios, 'scenario');
  }
  checkScenarios(document.scenarios, faults);
  for (const [index, { organisation }] of document.scenarios.entries()) {
    const path = ['scenarios', index, 'organisation'];
    for (const { path: within, kind, id } of danglingReferences(organisation)) {
      if (id === null) continue;
      faults.add([...path, ...within], kind, { id: quoted(id), kind: kindOf(id as AnyId) });
    }
    for (const [at, { begin, end }] of organisation.projects.entries()) {
      if (begin !== null && end !== null && end < begin)
        faults.add([...path, 'projects', at, 'end'], 'ends-before-begin');
    }
  }
}

/** Reports an id that none of these is; `null` is none. */
type Known = (path: (string | number)[], id: string | null, ids: ReadonlySet<string>, kind: IdKind) => void;

function checkNotes(notes: Document['notes'], scenarios: ReadonlySet<string>, known: Known, faults: FaultList): void {
  const ids = new Set<string>(notes.map(({ id }) => id));
  const inCircle = circular(new Map(notes.map(({ id, to }) => [id, to === null ? [] : [to]])));
  const seen = new Set<string>();
  for (const [index, { id, to, scenario }] of notes.entries()) {
    const isTaken = id !== null && seen.has(id);
    if (isTaken) faults.add(['notes', index, 'id'], 'duplicate-id', { id: quoted(id), kind: 'note' });
    seen.add(id);
    known(['notes', index, 'to'], to, ids, 'note');
    known(['notes', index, 'scenario'], scenario, scenarios, 'scenario');
    if (to !== null && inCircle.has(id)) faults.add(['notes', index, 'to'], 'note-circle', { id: quoted(to) });
  }
}

export function checkRules(rules: Document['rules'], faults: FaultList): void {
  for (const [rule, setting] of Object.entries(rules)) {
    if (!withoutLimit.has(rule) || typeof setting.limit !== 'number') continue;
    faults.add(['rules', rule, 'limit'], 'no-limit', { key: rule });
  }
}

function checkScenarios(scenarios: readonly Scenario[], faults: FaultList): void {
  const ids = new Set<string>(scenarios.map(({ id }) => id));
  const inCircle = circular(new Map(scenarios.map(({ id, basedOn }) => [id, basedOn === null ? [] : [basedOn]])));
  const seen = new Set<string>();
  for (const [index, { id, basedOn }] of scenarios.entries()) {
    const isTaken = id !== null && seen.has(id);
    if (isTaken) faults.add(['scenarios', index, 'id'], 'duplicate-id', { id: quoted(id), kind: 'scenario' });
    seen.add(id);
    const path = ['scenarios', index, 'basedOn'];
    if (basedOn === null) continue;
    if (!ids.has(basedOn)) faults.add(path, 'unknown-id', { id: quoted(basedOn), kind: 'scenario' });
    else if (inCircle.has(id)) faults.add(path, 'based-on-circle', { id: quoted(basedOn) });
  }
}
