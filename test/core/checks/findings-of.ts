import { check } from '../../../src/core/checks/engine';
import { findingSentence } from '../../../src/language/rule-texts';
import type { ExamBook } from '../../../src/core/exam/exam-book';

/**
 * Every finding of a workbook as one line: "error coverage/core-task-not-examined Dekking!A9", with "unclear(reason)"
 * where the rule cannot tell. On the way each sentence must be complete in both languages.
 */
export function findingsOf(book: ExamBook): readonly string[] {
  return check(book).map((finding) => {
    for (const language of ['nl', 'en'] as const) {
      const sentence = findingSentence(finding, language);
      expect(sentence).toMatch(/^["\p{L}\d].*[.?]$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\(\)| {2}|\s[.,]/);
    }
    const verdict = finding.verdict === 'unmet' ? '' : ` unclear(${finding.reason})`;
    return `${finding.severity}${verdict} ${finding.rule} ${finding.place?.sheet}!${finding.place?.cell}`;
  });
}

/** The sentences of a workbook's findings. */
export function sentencesOf(book: ExamBook, language: 'nl' | 'en'): readonly string[] {
  return check(book).map((finding) => findingSentence(finding, language));
}
