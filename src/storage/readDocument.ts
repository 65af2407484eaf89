import type { Document } from '../domain/document.ts';
import { FORMAT, VERSION } from '../domain/version.ts';
import { checkSense } from './checkSense.ts';
import { FaultList, type Refused } from './faultList.ts';
import { takeForbiddenKeys } from './forbiddenKeys.ts';
import { checkSize, decode, parseJson } from './jsonText.ts';
import { lift, type Raw } from './migrations.ts';
import { readShape } from './readShape.ts';
import { DOCUMENT } from './shape.ts';

export type ReadResult = { kind: 'ok'; document: Document } | Refused;

const MOST_PEOPLE = 100_000;
const MOST_SCENARIOS = 50;

/** The refusal of a file that is larger than 64 MiB, or `null`: to be asked before its bytes are read. */
export function tooLarge(bytes: number): Refused | null {
  const faults = new FaultList();
  checkSize(bytes, faults);
  return faults.count > 0 ? faults.refused() : null;
}

/**
 * Reads a file strictly and whole: it is a document without a fault, or it is refused with its faults. Never throws.
 */
export function readDocument(file: Uint8Array | string): ReadResult {
  const faults = new FaultList();
  const text = decode(file, faults);
  const raw = text === null ? undefined : parseJson(text, faults);
  const current = faults.count > 0 ? null : recognise(raw, faults);
  if (current === null) return faults.refused();
  takeForbiddenKeys(current, faults);
  if (!checkLimits(current, faults)) return faults.refused();
  const document = readShape(DOCUMENT, current, [], faults) as Document;
  checkSense(document, faults);
  return faults.count > 0 ? faults.refused() : { kind: 'ok', document };
}

/** A file of this format in this version, lifted to it where it is older; or `null` and a fault. */
function recognise(raw: unknown, faults: FaultList): Raw | null {
  if (!isRecord(raw) || raw.format !== FORMAT) {
    faults.add([], 'not-this-format');
    return null;
  }
  const { version } = raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    faults.add(['version'], 'unknown-version', { version: VERSION });
    return null;
  }
  if (version > VERSION) {
    faults.add(['version'], 'newer-version', { version });
    return null;
  }
  return lift(raw, version);
}

/** Whether there are no more scenarios and people than can be worked with; counted before their shape is known. */
function checkLimits(raw: Raw, faults: FaultList): boolean {
  const scenarios = Array.isArray(raw.scenarios) ? raw.scenarios : [];
  let people = 0;
  for (const scenario of scenarios) {
    const organisation = isRecord(scenario) ? scenario.organisation : null;
    if (isRecord(organisation) && Array.isArray(organisation.people)) people += organisation.people.length;
  }
  const before = faults.count;
  if (scenarios.length > MOST_SCENARIOS) faults.add(['scenarios'], 'too-many-scenarios', { limit: MOST_SCENARIOS });
  if (people > MOST_PEOPLE) faults.add(['scenarios'], 'too-many-people', { limit: MOST_PEOPLE });
  return faults.count === before;
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
