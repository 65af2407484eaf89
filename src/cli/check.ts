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
import { FAILED, NOT_READ, OK } from './exitStatus.ts';
import { filesNamed } from './filesNamed.ts';
import { FORMATTED } from './formats.ts';
import { attempt, complain, openFile, tellFaults } from './openFile.ts';
import type { Options } from './options.ts';
import { printed } from './printed.ts';
import { today } from './today.ts';

/** Checks every file, prints what was found, and answers with the exit status. */
export function check(options: Options): number {
  const { rules } = options;
  if (rules === null) return checkBy(options, null);
  const words = wordsIn(options.language);
  const standard = openFile(words, rules, readRules);
  if (standard.kind !== 'ok') return NOT_READ;
  for (const note of rulesFileNotes(words, standard)) complain(`${rules}: ${note}`);
  return checkBy(options, standard.settings);
}

function checkBy(options: Options, standard: RuleSettings | null): number {
  const { format, language, only, baseline, strict } = options;
  const words = wordsIn(language);
  const checking = { words, standard, today: options.on ?? today() };
  const earlier = baseline === null ? [] : baselineIn(baseline, checking);
  if (earlier === null) return NOT_READ;
  const { files, isWhole } = reportsOn(options, checking);
  const asked = (of: FileReport[]) => narrowed({ on: checking.today, strict, files: of }, only);
  const report = baseline === null ? asked(files) : against(asked(files), asked(earlier).files);
  const isPrinted = printed(FORMATTED[format](words, report), options.output);
  return isPrinted && isWhole ? statusOf(report) : NOT_READ;
}

/** The reports on all files that are meant, and whether everything that was asked for is there. */
function reportsOn(options: Options, checking: Checking): { files: FileReport[]; isWhole: boolean } {
  const { words } = checking;
  const missing = new Set(options.only.tribes);
  const { files: named, empty } = filesNamed(options.files);
  const files = named.flatMap(({ file, isFound }): FileReport[] => {
    const opened = attempt(words, file, readWithLines);
    if (opened.kind === 'ok') {
      forget(missing, opened.document);
      return [reportOn(file, openly(opened.document), checking, opened.lineOf)];
    }
    if (isFound && opened.isOther) {
      complain(words.t('report.passedOver', { file }));
      return [];
    }
    tellFaults(words, opened.report);
    return [opened.report];
  });
  for (const name of empty) complain(words.t('report.noFile', { name }));
  for (const tribe of missing) complain(words.t('report.noSuchTribe', { tribe }));
  return { files, isWhole: missing.size === 0 && empty.length === 0 && files.length > 0 };
}

/** A document, and where in its text things stand. */
function readWithLines(bytes: Uint8Array): Refused | { kind: 'ok'; document: Document; lineOf: LineOf } {
  const read = readDocument(bytes);
  return read.kind === 'ok' ? { ...read, lineOf: linesOfIds(new TextDecoder().decode(bytes)) } : read;
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
