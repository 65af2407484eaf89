import type { Document, RuleSettings } from '../domain/document.ts';
import { openly } from '../domain/hiding/disclosed.ts';
import { against } from '../exporting/report/against.ts';
import { type LineOf, linesOfIds } from '../exporting/report/linesOfIds.ts';
import { narrowed } from '../exporting/report/narrowed.ts';
import { type FileReport, fails, type Report } from '../exporting/report/report.ts';
import { type Checking, reportOn } from '../exporting/report/reportOn.ts';
import type { Refused } from '../storage/faultList.ts';
import { readDocument } from '../storage/readDocument.ts';
import { readRules } from '../storage/readRules.ts';
import { rulesFileNotes } from '../wording/saying/rulesFileNotes.ts';
import { wordsIn } from '../wording/words.ts';
import { baselineIn } from './baseline.ts';
import { complain } from './complain.ts';
import { FAILED, NOT_READ, OK } from './exitStatus.ts';
import { filesNamed } from './filesNamed.ts';
import { FORMATTED } from './formats.ts';
import { attempt, openFile, tellFaults } from './openFile.ts';
import type { Options } from './options.ts';
import { type Passphrase, passphraseIn } from './passphrase.ts';
import { printed } from './printed.ts';
import { today } from './today.ts';

/** Checks every file, prints what was found, and answers with the exit status. */
export async function check(options: Options): Promise<number> {
  const { rules, passphraseFile } = options;
  const words = wordsIn(options.language);
  const passphrase = passphraseFile === null ? null : passphraseIn(words, passphraseFile);
  // Without it every file that is locked would be told of, and none of them is at fault.
  if (passphraseFile !== null && passphrase === null) return NOT_READ;
  if (rules === null) return checkBy(options, null, passphrase);
  const standard = await openFile(words, rules, readRules, passphrase);
  if (standard.kind !== 'ok') return NOT_READ;
  for (const note of rulesFileNotes(words, standard)) complain(`${rules}: ${note}`);
  return checkBy(options, standard.settings, passphrase);
}

async function checkBy(
  options: Options,
  standard: RuleSettings | null,
  passphrase: Passphrase | null,
): Promise<number> {
  const { format, language, only, baseline, strict } = options;
  const words = wordsIn(language);
  const checking = { words, standard, today: options.on ?? today() };
  const earlier = baseline === null ? [] : await baselineIn(baseline, checking, passphrase);
  if (earlier === null) return NOT_READ;
  const { files, isWhole } = await reportsOn(options, checking, passphrase);
  const asked = (of: FileReport[]) => narrowed({ on: checking.today, strict, files: of }, only);
  const report = baseline === null ? asked(files) : against(asked(files), asked(earlier).files);
  const isPrinted = printed(FORMATTED[format](words, report), options.output);
  return isPrinted && isWhole ? statusOf(report) : NOT_READ;
}

/** The reports on all files that are meant, and whether everything that was asked for is there. */
async function reportsOn(
  options: Options,
  checking: Checking,
  passphrase: Passphrase | null,
): Promise<{ files: FileReport[]; isWhole: boolean }> {
  const { words } = checking;
  const missing = new Set(options.only.tribes);
  const { files: named, empty } = filesNamed(options.files);
  const files: FileReport[] = [];
  for (const { file, isFound } of named) {
    const opened = await attempt(words, file, readWithLines, passphrase);
    if (opened.kind === 'ok') {
      forget(missing, opened.document);
      files.push(reportOn(file, openly(opened.document), checking, opened.lineOf));
    } else if (isFound && opened.isOther) complain(words.t('report.passedOver', { file }));
    else {
      tellFaults(words, opened.report);
      files.push(opened.report);
    }
  }
  for (const name of empty) complain(words.t('report.noFile', { name }));
  for (const tribe of missing) complain(words.t('report.noSuchTribe', { tribe }));
  return { files, isWhole: missing.size === 0 && empty.length === 0 && files.length > 0 };
}

interface ReadWithLines {
  kind: 'ok';
  document: Document;
  lineOf: LineOf | undefined;
}

/** A document, and where in its text things stand; what is locked has no lines that anybody could look at. */
function readWithLines(bytes: Uint8Array, isUnlocked: boolean): Refused | ReadWithLines {
  const read = readDocument(bytes);
  if (read.kind !== 'ok') return read;
  return { ...read, lineOf: isUnlocked ? undefined : linesOfIds(new TextDecoder().decode(bytes)) };
}

/** What is asked for and found nowhere is more likely misspelt than in order. */
function forget(missing: Set<string>, { scenarios }: Document): void {
  if (missing.size === 0) return;
  const tribes = scenarios.flatMap(({ organisation }) => organisation.tribes);
  const called = new Set(tribes.flatMap(({ id, name }) => [id.toLowerCase(), name.toLowerCase()]));
  for (const tribe of missing) if (called.has(tribe.toLowerCase())) missing.delete(tribe);
}

function statusOf({ files, strict }: Report): number {
  if (files.some(({ faults }) => faults)) return NOT_READ;
  const findings = files.flatMap(({ scenarios }) => scenarios.flatMap((scenario) => scenario.findings));
  return findings.some((finding) => fails(finding, strict)) ? FAILED : OK;
}
