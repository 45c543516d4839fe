import { check } from '../core/checks/engine';
import { textsOf } from '../core/checks/sentence';
import type { Finding } from '../core/checks/rule';
import type { ExamBook } from '../core/exam/exam-book';
import type { CheckedFramework } from './folder/checked-framework';
import type { Language } from '../language/language';

/** A finding with its sentence, in the shape `dekkend check --json` prints. */
export interface SpokenFinding {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly verdict: Finding['verdict'];
  readonly message: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly accepted: Finding['accepted'];
  readonly data: Finding['data'];
}

/** One file of `check --json`; a file that could not be read has an error and no findings. */
export interface CheckedFile {
  readonly file: string;
  readonly error: string | null;
  /** For what it is; null where that is not known. */
  readonly framework: CheckedFramework | null;
  readonly findings: readonly SpokenFinding[];
}

/** Everything the checks have to say of a workbook, worst first: what and what to do, in the language asked for. */
export function checkBook(book: ExamBook, language: Language): readonly SpokenFinding[] {
  return check(book)
    .map((finding) => ({ finding, words: textsOf(finding, language) }))
    .map(({ finding, words }) => ({
      rule: finding.rule,
      severity: finding.severity,
      verdict: finding.verdict,
      message: `${words.sentence} ${words.fix}`,
      sheet: finding.place?.sheet ?? null,
      cell: finding.place?.cell ?? null,
      accepted: finding.accepted,
      data: finding.data,
    }));
}

/** True when a workbook has something that stops an exam: an error, unmet, that nobody accepted (exit code 1). */
export function hasErrors(findings: readonly SpokenFinding[]): boolean {
  return findings.some(
    ({ severity, verdict, accepted }) => severity === 'error' && verdict === 'unmet' && accepted === null,
  );
}
