import { deviatingSettings } from '../checks/deviating-settings';
import { checkInParts } from '../checks/engine';
import type { Finding } from '../checks/rule';
import { candidateResults } from '../exam/collect/candidate-results';
import { diplomaIn } from '../exam/diploma/candidate-diplomas';
import { recordedAttempts } from '../exam/collect/attempts-of';
import type { ExamBook } from '../exam/exam-book';
import type { Settings } from '../exam/exam-plan';
import { noStatistics } from '../exam/retention/statistic';
import type { InParts } from '../in-parts';
import { atOnce } from '../in-parts';
import type { CandidateReport } from './candidate-report';
import { candidateReporter } from './candidate-report';
import { competencyMap } from './competency-map';
import { coverageMap } from './coverage-map';
import { examResults } from './exam-results';
import { formerCandidates } from './former-candidates';
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
  return atOnce(reportInParts(book, wishes, usually));
}

/** The same: check by check, exam by exam and candidate by candidate, for whoever must not be kept waiting. */
export function* reportInParts(book: ExamBook, wishes: ReportWishes, usually: Settings): InParts<Report> {
  const written = namesOfAssessors(book);
  yield;
  const assessors = assessorNames(written, wishes.names);
  const people = candidateResults(book);
  yield;
  const mask = maskingOf(
    wishes.names
      ? []
      : [
          ...written.map((name) => ({ name, by: assessors.of(name) ?? '' })),
          ...people.flatMap(({ number, name }) => (name === null ? [] : [{ name, by: number }])),
        ],
  );
  const results = yield* examResults(book, assessors);
  const instruments = instrumentsOf(book);
  const coverage = coverageMap(book);
  const findings: Finding[] = [];
  for (const finding of yield* checkInParts(book)) {
    findings.push(findingWithoutNames(finding, mask));
    if (findings.length % some === 0) yield;
  }
  const candidates: CandidateReport[] = [];
  if (wishes.candidates) {
    const judge = diplomaIn(book);
    const tell = candidateReporter(book, { assessors, mask, isNamed: wishes.names });
    for (const each of people) {
      candidates.push(tell(judge(each)));
      yield;
    }
  }
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
    candidates: wishes.candidates ? candidates : null,
    former: formerCandidates(book.statistics ?? noStatistics),
    gaps: gapsOf(book, results, wishes.by),
  };
}

/** How many findings are one part. */
const some = 100;

/** In the order of the alphabet, so that a letter says nothing of anybody's results. */
function namesOfAssessors(book: ExamBook): readonly string[] {
  const names = recordedAttempts(book).flatMap(({ form }) =>
    Object.entries(form?.filled ?? {}).flatMap(([field, value]) => (/^assessor\.\d+$/.test(field) ? [value] : [])),
  );
  return [...new Set(names)].sort((one, other) => (one < other ? -1 : 1));
}
