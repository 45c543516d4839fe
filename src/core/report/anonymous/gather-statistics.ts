import { recordedAttempts } from '../../exam/collect/attempts-of';
import { candidateResults } from '../../exam/collect/candidate-results';
import { keyOfNumber } from '../../exam/candidates/merge-candidates';
import type { ExamBook } from '../../exam/exam-book';
import { labelOf } from '../../exam/exam-label';
import { examinedBy } from '../../exam/results/examined-by';
import { roundTo6 } from '../../exam/rounding';
import { marksOfParts } from '../marks-of-part';
import { fewestInGroup, rowLevels } from '../row-levels';
import { topicResults } from '../topic-results';
import { agreementStatistics } from './agreement-statistics';
import type { Statistic } from '../../exam/retention/statistic';

/** Statistics over some candidates, and of which exams too few of them sat to keep any. */
export interface GatheredStatistics {
  readonly statistics: readonly Statistic[];
  readonly tooFew: readonly { readonly exam: string; readonly candidates: number }[];
}

/**
 * What may be kept of these candidates without anybody being told from it: counts by exam of the plan, by core task, by row
 * and by topic, each over `fewestInGroup` candidates at least. No places, no assessors, no dates.
 * @param numbers of the candidates; others count for nothing.
 */
export function gatherStatistics(book: ExamBook, numbers: readonly string[]): GatheredStatistics {
  const wanted = new Set(numbers.map(keyOfNumber));
  const isOne = (number: string): boolean => wanted.has(keyOfNumber(number));
  const candidates = candidateResults(book).filter(({ number }) => isOne(number));
  const attempts = recordedAttempts(book).filter(({ attempt }) => isOne(attempt.candidate));
  const examIds = [
    ...new Set([...book.exams.map(({ exam }) => exam.id), ...attempts.map((each) => each.attempt.examId)]),
  ];
  const tooFew: { exam: string; candidates: number }[] = [];
  const statistics = examIds.flatMap((examId): readonly Statistic[] => {
    const own = attempts.filter(({ attempt }) => attempt.examId === examId);
    const n = new Set(own.map(({ attempt }) => keyOfNumber(attempt.candidate))).size;
    const exam = labelOf(examId, book);
    if (n === 0) return [];
    if (n < fewestInGroup) {
      tooFew.push({ exam, candidates: n });
      return [];
    }
    const line = (about: Pick<Statistic, 'kind' | 'count'> & Partial<Statistic>): Statistic => ({
      ...{ examId, exam, code: '', text: '', scale: '', value: '' },
      ...about,
    });
    const planned = book.exams.find((each) => each.exam.id === examId)?.exam;
    const examined = planned === undefined ? [] : examinedBy(planned, book.framework).map(({ coreTask }) => coreTask);
    return [
      line({ kind: 'candidates', count: n }),
      ...marksOfParts(examId, examined, candidates)
        .filter((part) => part.n >= fewestInGroup)
        .flatMap(({ coreTask: code, outcomes, marks, total }) => [
          line({ kind: 'mark-total', code, count: total }),
          ...Object.entries(outcomes).map(([value, count]) => line({ kind: 'outcome', code, value, count })),
          ...marks.map((count, index) => line({ kind: 'mark', code, value: String(index + 1), count })),
        ]),
      ...rowLevels(own).flatMap(({ scale, rows }) =>
        rows
          .filter((row) => row.n >= fewestInGroup)
          .flatMap(({ workProcess: code, text, counts }) =>
            scale.map((level, index) =>
              line({ kind: 'level', code, text, scale: namesOf(scale), value: level.code, count: counts[index] ?? 0 }),
            ),
          ),
      ),
      ...topicResults(own)
        .filter((topic) => topic.n >= fewestInGroup)
        .flatMap(({ text, maximum, percentage, n: count }) => [
          line({ kind: 'topic-candidates', text, count }),
          line({ kind: 'topic-points', text, count: roundTo6(((percentage ?? 0) * maximum * count) / 100) }),
          line({ kind: 'topic-maximum', text, count: roundTo6(maximum * count) }),
        ]),
      ...agreementStatistics(book, examId, isOne).map(line),
    ];
  });
  return { statistics: statistics.filter(({ count }) => count > 0), tooFew };
}

function namesOf(scale: readonly { readonly code: string }[]): string {
  return scale.map(({ code }) => code).join(' · ');
}
