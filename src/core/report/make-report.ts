import { deviatingSettings } from '../checks/deviating-settings';
import { check } from '../checks/engine';
import { candidateResults } from '../exam/collect/candidate-results';
import { candidateDiplomas } from '../exam/diploma/candidate-diplomas';
import { recordedAttempts } from '../exam/collect/attempts-of';
import type { ExamBook } from '../exam/exam-book';
import type { Settings } from '../exam/exam-plan';
import { candidateReports } from './candidate-report';
import { competencyMap } from './competency-map';
import { coverageMap } from './coverage-map';
import { examResults } from './exam-results';
import { gapsOf } from './gaps';
import { instrumentsOf } from './instruments';
import { assessorNames } from './people';
import { qualificationOf } from './qualification';
import type { Report, ReportWishes } from './report';
import { summaryOf } from './summary';
import { findingWithoutNames, maskingOf } from './without-names';

/**
 * The committee's report of a workbook with a plan: everything it says, without words and without layout. Pure, and the
 * same workbook and wishes give the same report.
 * @param usually the settings of a new workbook, levels called as in its language.
 */
export function reportOf(book: ExamBook, wishes: ReportWishes, usually: Settings): Report {
  const written = namesOfAssessors(book);
  const assessors = assessorNames(written, wishes.names);
  const candidates = candidateResults(book);
  const mask = maskingOf(
    wishes.names
      ? []
      : [
          ...written.map((name) => ({ name, by: assessors.of(name) ?? '' })),
          ...candidates.flatMap(({ number, name }) => (name === null ? [] : [{ name, by: number }])),
        ],
  );
  const results = examResults(book, assessors);
  const instruments = instrumentsOf(book);
  const coverage = coverageMap(book);
  const findings = check(book).map((finding) => findingWithoutNames(finding, mask));
  return {
    made: wishes,
    summary: summaryOf(coverage, instruments, findings, results),
    qualification: qualificationOf(book),
    instruments,
    coverage,
    competencies: competencyMap(book),
    findings,
    deviations: deviatingSettings(book.settings, usually),
    results,
    candidates: wishes.candidates
      ? candidateReports(book, candidateDiplomas(book), { assessors, mask, isNamed: wishes.names })
      : null,
    gaps: gapsOf(book, results, wishes.by),
  };
}

/** In the order of the alphabet, so that a letter says nothing of anybody's results. */
function namesOfAssessors(book: ExamBook): readonly string[] {
  const names = recordedAttempts(book).flatMap(({ form }) =>
    Object.entries(form?.filled ?? {}).flatMap(([field, value]) => (/^assessor\.\d+$/.test(field) ? [value] : [])),
  );
  return [...new Set(names)].sort((one, other) => (one < other ? -1 : 1));
}
