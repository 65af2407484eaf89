import { folded } from '../domain/folded.ts';
import { SECRET } from '../domain/hiding/keyed.ts';
import { KEY_FORMAT, KEY_VERSION, PseudonymKey } from '../domain/hiding/pseudonymKey.ts';
import { isRecord } from './checkLimits.ts';
import { FaultList, quoted, type Refused } from './faultList.ts';
import { takeForbiddenKeys } from './forbiddenKeys.ts';
import { decode, parseJson } from './jsonText.ts';
import { readShape } from './readShape.ts';
import { shapeOf } from './shape.ts';
import { ordered, written } from './writeDocument.ts';

const KEY = shapeOf(PseudonymKey);

/** A key as the text of a file of its own, which `readKey` reads. */
export function writeKey(key: PseudonymKey): string {
  return written(ordered(KEY, key), 2);
}

/** Reads the file of a key; as strict as with a document: it is a key without a fault, or it is refused with its faults. */
export function readKey(file: Uint8Array): { kind: 'ok'; key: PseudonymKey } | Refused {
  const faults = new FaultList();
  const text = decode(file, faults);
  const raw = text === null ? undefined : parseJson(text, faults);
  if (faults.count === 0) checkFormat(raw, faults);
  if (faults.count > 0) return faults.refused();
  takeForbiddenKeys(raw, faults);
  const key = readShape(KEY, raw, [], faults) as PseudonymKey;
  if (typeof key.secret === 'string' && !SECRET.test(key.secret)) faults.add(['secret'], 'bad-secret');
  checkPeople(key.people, faults);
  return faults.count > 0 ? faults.refused() : { kind: 'ok', key };
}

function checkFormat(raw: unknown, faults: FaultList): void {
  if (!isRecord(raw) || raw.format !== KEY_FORMAT) return faults.add([], 'not-a-key');
  const { version } = raw;
  if (version === KEY_VERSION) return;
  if (typeof version === 'number' && version > KEY_VERSION && Number.isInteger(version))
    return faults.add(['version'], 'newer-version', { version });
  faults.add(['version'], 'unknown-version', { version: KEY_VERSION });
}

/** Nobody stands there twice, and no pseudonym for two people: nobody could tell whose name to put back. */
function checkPeople(people: PseudonymKey['people'], faults: FaultList): void {
  const ids = new Set<string>();
  const pseudonyms = new Set<string>();
  for (const [at, { id, pseudonym }] of people.entries()) {
    // What is missing has its fault already, and is `null` here.
    if (id !== null && ids.has(id))
      faults.add(['people', at, 'id'], 'duplicate-id', { id: quoted(id), kind: 'person' });
    if (pseudonym !== null && pseudonyms.has(folded(pseudonym)))
      faults.add(['people', at, 'pseudonym'], 'pseudonym-twice', { value: quoted(pseudonym) });
    ids.add(id);
    if (pseudonym !== null) pseudonyms.add(folded(pseudonym));
  }
}
