import type { RuleSettings } from '../domain/document.ts';
import { checkRules } from './checkSense.ts';
import { FaultList, type Refused } from './faultList.ts';
import { takeForbiddenKeys } from './forbiddenKeys.ts';
import { decode, parseJson } from './jsonText.ts';
import { readShape } from './readShape.ts';
import { RULE_SETTINGS } from './shape.ts';

/** Reads the `pack`, `rules` and `waivers` of a file, which may be a whole document; as strict as with a document. */
export function readRules(file: Uint8Array): { kind: 'ok'; settings: RuleSettings } | Refused {
  const faults = new FaultList();
  const text = decode(file, faults);
  const raw = text === null ? undefined : parseJson(text, faults);
  if (faults.count > 0) return faults.refused();
  takeForbiddenKeys(raw, faults);
  const settings = readShape(RULE_SETTINGS, raw, [], faults) as RuleSettings;
  checkRules(settings.rules, faults);
  return faults.count > 0 ? faults.refused() : { kind: 'ok', settings };
}
