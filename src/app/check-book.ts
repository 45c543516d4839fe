import type { SettingDeviation } from '../core/checks/deviating-settings';
import { check } from '../core/checks/engine';
import type { Finding } from '../core/checks/rule';
import type { ExamBook } from '../core/exam/exam-book';
import type { CheckedFramework } from './folder/checked-framework';
import type { Language } from '../language/language';
import { sheetTextsOf } from '../language/sheet-texts-of';
import { deviationSentences } from '../workbook/plan/exams/setting-words';
import { findingTexts } from '../language/rule-texts';

/** An acceptance that no longer holds, because what was accepted was something else. */
export interface AcceptedBefore extends NonNullable<Finding['accepted']> {
  /** What was wrong then. */
  readonly message: string;
}

/** A finding with its sentence, in the shape `dekkend check --json` prints. */
export interface SpokenFinding {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly verdict: Finding['verdict'];
  /** What is wrong and what to do. */
  readonly message: string;
  /** What to do, with which the message ends; "" where an outcome of an earlier version does not tell. */
  readonly fix: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly accepted: Finding['accepted'];
  /** Who accepted it when it was something else, and what it was; null or left out = nobody did. */
  readonly acceptedBefore?: AcceptedBefore | null;
  readonly data: Finding['data'];
}

/** A setting that deviates, as `check --json` prints it. */
export interface SpokenSetting {
  /** As plan.json calls it, "minimumShare"; the severity of a rule is "severities.plan/too-few-assessors". */
  readonly setting: string;
  readonly value: SettingDeviation['value'];
  readonly default: SettingDeviation['default'];
  readonly message: string;
}

/** One file of `check --json`; a file that could not be read has an error and no findings. */
export interface CheckedFile {
  readonly file: string;
  readonly error: string | null;
  /** For what it is; null where that is not known. */
  readonly framework: CheckedFramework | null;
  readonly findings: readonly SpokenFinding[];
  /** Settings of the workbook that are not the usual ones: also checks that matter less in it. */
  readonly settings: readonly SpokenSetting[];
}

/** What the workbook has settled otherwise than the defaults, in the language asked for. */
export function checkSettings(book: ExamBook, language: Language): readonly SpokenSetting[] {
  return deviationSentences(book, sheetTextsOf(language, book.framework.kind)).map(({ deviation, sentence }) => ({
    setting: deviation.kind === 'severity' ? `severities.${deviation.rule}` : deviation.setting,
    value: deviation.value,
    default: deviation.default,
    message: sentence,
  }));
}

/** Everything the checks have to say of a workbook, worst first: what and what to do, in the language asked for. */
export function checkBook(book: ExamBook, language: Language): readonly SpokenFinding[] {
  return check(book)
    .map((finding) => ({ finding, words: findingTexts(finding, language) }))
    .map(({ finding, words }) => ({
      rule: finding.rule,
      severity: finding.severity,
      verdict: finding.verdict,
      message: `${words.sentence} ${words.fix}`,
      fix: words.fix,
      sheet: finding.place?.sheet ?? null,
      cell: finding.place?.cell ?? null,
      accepted: finding.accepted,
      acceptedBefore: beforeOf(finding, words.before),
      data: finding.data,
    }));
}

function beforeOf({ acceptedBefore }: Finding, message: string | null): AcceptedBefore | null {
  if (acceptedBefore === undefined || message === null) return null;
  const { by, reason, date } = acceptedBefore;
  return { by, reason, date, message };
}

/** What is wrong, without what to do about it. */
export function sentenceAlone({ message, fix }: Pick<SpokenFinding, 'message' | 'fix'>): string {
  return fix !== '' && message.endsWith(` ${fix}`) ? message.slice(0, -` ${fix}`.length) : message;
}

/** True when a workbook has something that stops an exam: an error, unmet, that nobody accepted (exit code 1). */
export function hasErrors(findings: readonly SpokenFinding[]): boolean {
  return findings.some(
    ({ severity, verdict, accepted }) => severity === 'error' && verdict === 'unmet' && accepted === null,
  );
}
