import type { Document, ScenarioId } from '../../domain/document.ts';
import { openly } from '../../domain/hiding/disclosed.ts';
import { indexOf } from '../../domain/lookup/indexOf.ts';
import { knownBy } from '../../domain/lookup/knownBy.ts';
import type { SubjectId } from '../../domain/organisation.ts';
import type { KnownFinding } from '../../exporting/report/againstSet.ts';
import type { FileReport } from '../../exporting/report/report.ts';
import { type Checking, reportOn, reportUnread } from '../../exporting/report/reportOn.ts';
import { fingerprint } from '../../storage/fingerprint.ts';
import type { ReadResult } from '../../storage/readDocument.ts';
import { writeDocument } from '../../storage/writeDocument.ts';
import { faultMessage } from '../../wording/saying/faultMessage.ts';

/** A tribe of a document, whatever is found in it. */
export interface CheckedTribe {
  id: string;
  name: string;
}

/** A scenario of a document that was checked. */
export interface CheckedScenario {
  id: ScenarioId;
  name: string;
  tribes: readonly CheckedTribe[];
  findings: readonly KnownFinding[];
}

/** A document that was checked beside the one that is open: what was found, and not the document itself. */
export interface CheckedFile {
  /** Tells it from others of its set: the same again takes its place. */
  id: string;
  /** The name of its file, or what the document is called that the browser keeps. */
  name: string;
  /** Opens it on the page, where the user asks for that. */
  open: () => void;
  /** None of a file that could not be read. */
  scenarios: readonly CheckedScenario[];
  report: FileReport;
  /** What the same document has too, whatever its file is called; `null` of a file that could not be read. */
  fingerprint: number | null;
}

/** What the rules find in what was read, or why it could not be read. */
export function checkedFile(
  { id, name, open }: Pick<CheckedFile, 'id' | 'name' | 'open'>,
  read: ReadResult,
  checking: Checking,
): CheckedFile {
  if (read.kind !== 'ok') {
    const faults = read.faults.map((fault) => ({ path: fault.path, message: faultMessage(checking.words, fault) }));
    return { id, name, open, scenarios: [], report: reportUnread(name, faults, read.count), fingerprint: null };
  }
  const report = reportOn(name, openly(read.document), checking);
  return {
    ...{ id, name, open, report },
    scenarios: scenariosOf(read.document, report),
    fingerprint: fingerprint(writeDocument(read.document)),
  };
}

function scenariosOf(document: Document, report: FileReport): CheckedScenario[] {
  return document.scenarios.map(({ id, name, organisation }, at) => {
    const index = indexOf(organisation);
    const findings = report.scenarios[at]?.findings ?? [];
    return {
      id,
      name,
      tribes: organisation.tribes.map((tribe) => ({ id: tribe.id, name: tribe.name })),
      findings: findings.map((each) => ({ ...each, knownBy: knownBy(index, each.subject as SubjectId) })),
    };
  });
}
