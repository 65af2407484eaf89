import { marked } from '../../wording/saying/marked.ts';
import type { Words } from '../../wording/words.ts';
import { type FindingReport, fails, type Report } from './report.ts';
import { faultTexts, ruleName } from './sayings.ts';

const KINDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

interface Annotation {
  kind: 'error' | 'warning' | 'notice';
  file: string;
  line: number;
  title: string;
  message: string;
}

/**
 * A report as commands of GitHub Actions, which shows them beside the files: nothing of what is waived, and beside an earlier
 * report nothing of what is the same.
 */
export function annotations(words: Words, { files, strict }: Report): string {
  const all = files.flatMap((file) => [
    ...faultTexts(words, file).map((fault): Annotation => {
      return { kind: 'error', file: file.file, line: 1, title: words.t('report.unread'), message: fault };
    }),
    ...file.scenarios.flatMap(({ name, findings }) =>
      findings.filter(isTold).map((finding): Annotation => {
        const title = ruleName(words, finding.rule);
        return {
          kind: kindOf(finding, strict),
          file: file.file,
          line: finding.line ?? 1,
          title,
          message: `${finding.message} (${name})`,
        };
      }),
    ),
  ]);
  return all.map(commandFor).join('');
}

function isTold({ waived, change }: FindingReport): boolean {
  return !waived && change !== 'same';
}

function kindOf(finding: FindingReport, strict: boolean): Annotation['kind'] {
  return fails(finding, strict) ? 'error' : KINDS[finding.severity];
}

function commandFor({ kind, file, line, title, message }: Annotation): string {
  return `::${kind} file=${property(file)},line=${line},title=${property(title)}::${data(marked(message))}\n`;
}

/** As GitHub reads it: a sign that would end the line, or begin another code, is a code itself. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
