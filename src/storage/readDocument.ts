import type { Document } from '../domain/document.ts';
import { shared } from '../domain/sharing.ts';
import { FORMAT, VERSION } from '../domain/version.ts';
import { checkLimits, isRecord } from './checkLimits.ts';
import { checkSense } from './checkSense.ts';
import { FaultList, type Refused } from './faultList.ts';
import { takeForbiddenKeys } from './forbiddenKeys.ts';
import { checkSize, decode, parseJson } from './jsonText.ts';
import { type Envelope, isLocked, readEnvelope } from './locked/envelope.ts';
import { lift, type Raw } from './migrations.ts';
import { readShape } from './readShape.ts';
import { DOCUMENT } from './shape.ts';

export type ReadResult = { kind: 'ok'; document: Document } | Refused;
/** `locked`: a document behind a passphrase, which is still to be asked for. */
export type ReadOrLocked = ReadResult | { kind: 'locked'; envelope: Envelope };

/** The refusal of a file that is larger than 64 MiB, or `null`: to be asked before its bytes are read. */
export function tooLarge(bytes: number): Refused | null {
  const faults = new FaultList();
  checkSize(bytes, faults);
  return faults.count > 0 ? faults.refused() : null;
}

/**
 * Reads a file strictly and whole: it is a document without a fault, or it is refused with its faults, as one that is
 * locked is. Never throws.
 */
export function readDocument(file: Uint8Array | string): ReadResult {
  return withoutPassphrase(readOrLocked(file));
}

/** What was read, for whoever has nobody to ask for a passphrase: what is locked is refused. */
export function withoutPassphrase(read: ReadOrLocked): ReadResult {
  if (read.kind !== 'locked') return read;
  const faults = new FaultList();
  faults.add([], 'locked');
  return faults.refused();
}

/** Reads a file as `readDocument` does; of one that is locked, what there is to open it with. */
export function readOrLocked(file: Uint8Array | string): ReadOrLocked {
  const faults = new FaultList();
  const text = decode(file, faults);
  const raw = text === null ? undefined : parseJson(text, faults);
  if (faults.count === 0 && isLocked(raw)) {
    const envelope = readEnvelope(raw, faults);
    return envelope ? { kind: 'locked', envelope } : faults.refused();
  }
  const current = faults.count > 0 ? null : recognise(raw, faults);
  if (current === null) return faults.refused();
  takeForbiddenKeys(current, faults);
  if (!checkLimits(current, faults)) return faults.refused();
  const document = readShape(DOCUMENT, current, [], faults) as Document;
  checkSense(document, faults);
  return faults.count > 0 ? faults.refused() : { kind: 'ok', document: shared(document) };
}

/** A file of this format in this version, lifted to it where it is older; or `null` and a fault. */
export function recognise(raw: unknown, faults: FaultList): Raw | null {
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
