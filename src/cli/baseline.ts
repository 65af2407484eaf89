import { openly } from '../domain/hiding/disclosed.ts';
import { RULE_IDS, type RuleId } from '../domain/rules/finding.ts';
import { countsOf, type FileReport, type FindingReport } from '../exporting/report/report.ts';
import { type Checking, reportOn } from '../exporting/report/reportOn.ts';
import type { Refused } from '../storage/faultList.ts';
import { readDocument } from '../storage/readDocument.ts';
import { type KeptFindings, readFindings } from '../storage/readFindings.ts';
import { openFile } from './openFile.ts';
import type { Passphrase } from './passphrase.ts';

type Baseline = { kind: 'ok'; files: FileReport[] };

/**
 * What was found before: an earlier output of `check` as JSON, or a document, which is checked now. `null` after its faults
 * were told.
 */
export async function baselineIn(
  file: string,
  checking: Checking,
  passphrase: Passphrase | null,
): Promise<FileReport[] | null> {
  const read = (bytes: Uint8Array): Baseline | Refused => {
    const read = readDocument(bytes);
    if (read.kind === 'ok') return { kind: 'ok', files: [reportOn(file, openly(read.document), checking)] };
    if (!read.faults.some(({ code }) => code === 'not-this-format')) return read;
    const found = readFindings(bytes);
    return found.kind === 'ok' ? { kind: 'ok', files: filesKept(found.kept) } : found;
  };
  const opened = await openFile(checking.words, file, read, passphrase);
  return opened.kind === 'ok' ? opened.files : null;
}

/** Findings of rules that are not known here are passed over: there is nothing to hold against them. */
function filesKept({ files }: KeptFindings): FileReport[] {
  return files.map(({ file, scenarios }) => ({
    file,
    scenarios: scenarios.map(({ id, name, findings }) => {
      const known = findings.filter(({ rule }) => RULE_IDS.includes(rule as RuleId)) as FindingReport[];
      return {
        id,
        name,
        counts: countsOf(known),
        findings: known.map((each) => ({ ...each, tribe: each.tribe ?? null })),
      };
    }),
  }));
}
