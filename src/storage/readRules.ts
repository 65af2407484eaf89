import type { RuleSettings } from '../domain/document.ts';
import { RULE_IDS } from '../domain/rules/finding.ts';
import type { RulesFile } from '../domain/rules/rulesFile.ts';
import { FORMAT } from '../domain/version.ts';
import { isRecord } from './checkLimits.ts';
import { checkRules } from './checkSense.ts';
import { FaultList, type Refused } from './faultList.ts';
import { takeForbiddenKeys } from './forbiddenKeys.ts';
import { decode, parseJson } from './jsonText.ts';
import { unmarked } from './keyMarks.ts';
import { isLocked } from './locked/envelope.ts';
import { recognise } from './readDocument.ts';
import { readShape } from './readShape.ts';
import { RULE_SETTINGS } from './shape.ts';
import { unknownKeys } from './unknownKeys.ts';

/** What a file says of rules, by the keys of the format. */
const KEYS: ReadonlySet<string> = new Set(['pack', 'rules', 'waivers'] satisfies (keyof RuleSettings)[]);
const IDS: ReadonlySet<string> = new Set(RULE_IDS);

/**
 * Reads the `pack`, `rules` and `waivers` of a file, which may be a whole document; as strict as with a document. A file with
 * none of the three is refused: it was meant for something else. Rules and keys that are not known are no fault, and are told.
 */
export function readRules(file: Uint8Array): ({ kind: 'ok' } & RulesFile) | Refused {
  const faults = new FaultList();
  const text = decode(file, faults);
  const raw = text === null ? undefined : parseJson(text, faults);
  if (isLocked(raw)) faults.add([], 'locked');
  if (faults.count > 0) return faults.refused();
  takeForbiddenKeys(raw, faults);
  const document = isRecord(raw) && raw.format === FORMAT ? recognise(raw, faults) : null;
  const said = document ? saidOfRules(document) : raw;
  if (isRecord(said) && !document && Object.keys(saidOfRules(said)).length === 0) faults.add([], 'no-rules');
  const { pack, rules, waivers } = readShape(RULE_SETTINGS, said, [], faults) as RuleSettings;
  checkRules(rules, faults);
  if (faults.count > 0) return faults.refused();
  const settings = { pack, rules, waivers };
  return {
    kind: 'ok',
    settings,
    document: document && String(document.name),
    unknownRules: unknownRules(settings),
    unknownKeys: unknownKeys(RULE_SETTINGS, said),
  };
}

function saidOfRules(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => KEYS.has(key)));
}

function unknownRules({ rules, waivers }: RuleSettings): string[] {
  const named = [...Object.keys(rules).map(unmarked), ...waivers.map(({ rule }) => rule)];
  return [...new Set(named.filter((rule) => !IDS.has(rule)))];
}
