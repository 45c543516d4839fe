import type { AgreementLine } from '../exam/agreement/agreement-lines';
import { agreementLines } from '../exam/agreement/agreement-lines';
import { agreementOf } from '../exam/agreement/exam-agreement';
import { candidateResults } from '../exam/collect/candidate-results';
import type { CandidateResults } from '../exam/collect/candidate-results';
import { countingParts } from '../exam/collect/counting-parts';
import type { RecordedAttempt } from '../exam/collect/attempts-of';
import type { ExamBook } from '../exam/exam-book';
import { labelOf } from '../exam/exam-label';
import { keyOfNumber } from '../exam/candidates/merge-candidates';
import type { InParts } from '../in-parts';
import { examinedBy } from '../exam/results/examined-by';
import type { AttemptStatus } from '../exam/results/attempt';
import { isProvisional } from '../exam/results/attempt';
import type { GroupResult } from './group-results';
import { pairResults, placeResults } from './group-results';
import type { MarksOfPart } from './marks-of-part';
import { marksOfParts } from './marks-of-part';
import type { AssessorNames } from './people';
import type { RowsOnScale } from './row-levels';
import { rowLevels } from './row-levels';
import type { TopicResult } from './topic-results';
import { topicResults } from './topic-results';

/** What candidates came to at one exam. */
export interface ExamResults {
  readonly examId: string;
  readonly label: string;
  /** Candidates with at least one sitting of it. */
  readonly candidates: number;
  /** Sittings by what became of them; re-marks are none of their own. */
  readonly sittings: Readonly<Record<AttemptStatus, number>>;
  readonly resits: number;
  readonly remarks: number;
  /** Results that count and that the committee has not adopted yet. */
  readonly provisional: number;
  /** Results that it has adopted. */
  readonly adopted: number;
  /** By core task it examines: outcomes and marks of the attempts that count. */
  readonly coreTasks: readonly MarksOfPart[];
  /** Levels by row; a list for each scale that was used. None for a knowledge exam. */
  readonly levels: readonly RowsOnScale[];
  /** Points by topic of a knowledge exam; none for others. */
  readonly topics: readonly TopicResult[];
  /** The exam, its rows and its pairs of assessors, with people called as in the rest of the report. */
  readonly agreement: readonly AgreementLine[];
  /** By placement company or location. */
  readonly places: readonly GroupResult[];
  /** By the assessors who judged together. */
  readonly pairs: readonly GroupResult[];
}

/** Exam by exam: results by exam of the plan; an exam that is no longer in it comes after those, where somebody has a sitting of it. */
export function* examResults(book: ExamBook, assessors: AssessorNames): InParts<readonly ExamResults[]> {
  const candidates = candidateResults(book);
  const byExam = new Map<string, RecordedAttempt[]>(book.exams.map(({ exam }) => [exam.id, []]));
  for (const { attempts, exemptions } of candidates) {
    for (const recorded of attempts) {
      // What somebody is exempt from is in no sum, also not in those of a place or a pair of assessors.
      const each = { ...recorded, attempt: { ...recorded.attempt, parts: countingParts(recorded, exemptions) } };
      const known = byExam.get(each.attempt.examId);
      if (known === undefined) byExam.set(each.attempt.examId, [each]);
      else known.push(each);
    }
  }
  const agreement = agreementLines(agreementOf(book));
  const results: ExamResults[] = [];
  for (const [examId, attempts] of byExam) {
    yield;
    const own = agreement.filter((line) => line.examId === examId);
    results.push(resultsOf(examId, attempts, candidates, own, book, assessors));
  }
  return results;
}

function resultsOf(
  examId: string,
  attempts: readonly RecordedAttempt[],
  candidates: readonly CandidateResults[],
  agreement: readonly AgreementLine[],
  book: ExamBook,
  assessors: AssessorNames,
): ExamResults {
  const own = attempts.map(({ attempt }) => attempt);
  const judged = own.filter(({ kind }) => kind !== 'remark');
  const withStatus = (status: AttemptStatus): number => judged.filter((each) => each.status === status).length;
  return {
    examId,
    label: labelOf(examId, book),
    candidates: new Set(own.map(({ candidate }) => keyOfNumber(candidate))).size,
    sittings: {
      taken: withStatus('taken'),
      absent: withStatus('absent'),
      'broken-off': withStatus('broken-off'),
      invalid: withStatus('invalid'),
    },
    resits: own.filter(({ kind }) => kind === 'resit').length,
    remarks: own.filter(({ kind }) => kind === 'remark').length,
    provisional: own.filter(isProvisional).length,
    adopted: own.filter((each) => each.adopted !== null).length,
    coreTasks: marksOfParts(examId, coreTasksOf(examId, book), candidates),
    levels: rowLevels(attempts),
    topics: topicResults(attempts),
    agreement: agreement.map((line) => named(line, assessors)),
    places: placeResults(attempts),
    pairs: pairResults(attempts, assessors),
  };
}

function coreTasksOf(examId: string, { exams, framework }: ExamBook): readonly string[] {
  const planned = exams.find(({ exam }) => exam.id === examId);
  return planned === undefined ? [] : examinedBy(planned.exam, framework).map(({ coreTask }) => coreTask);
}

function named(line: AgreementLine, assessors: AssessorNames): AgreementLine {
  if (line.subject.kind !== 'pair') return line;
  const [one, other] = line.subject.assessors;
  return {
    ...line,
    subject: {
      kind: 'pair',
      assessors: [
        { ...one, name: assessors.of(one.name) },
        { ...other, name: assessors.of(other.name) },
      ],
    },
  };
}
