import type { RecordedAttempt } from '../../../exam/collect/attempts-of';
import type { CandidateResults } from '../../../exam/collect/candidate-results';
import { candidateResults } from '../../../exam/collect/candidate-results';
import type { RecordedResult } from '../../../exam/collect/collected';
import type { CellPlace } from '../../../exam/cell-place';
import type { ExamBook } from '../../../exam/exam-book';
import { examLabel } from '../../covering';
import type { ShownResult } from '../../recorded-results';
import { isOutcome, otherResult, recordedOf } from '../../recorded-results';
import type { Rule, Verdict } from '../../rule';
import { ekb } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { named } from '../../wording';

export const markDiffersFromLevels: Rule = {
  id: 'result/mark-differs-from-levels',
  severity: 'error',
  source: ekb('15'),
  texts: {
    nl: {
      title: 'Uitslag is anders dan de beoordeling',
      why: 'Een uitslag moet volgen uit wat de beoordelaars gaven; anders is niet te verantwoorden waar hij vandaan komt.',
      fix: 'Kijk welke van de twee klopt: zet de uitslag of het niveau terug zoals het was, of verzamel de formulieren opnieuw.',
      unmet: ({ candidate, coreTask, exam, recorded, rated }) =>
        `Kandidaat ${named(candidate)}, ${named(coreTask)} (${named(exam)}): in het register staat ${named(recorded)}, maar de beoordeling komt uit op ${rated === '' ? 'onvolledig' : named(rated)}.`,
      unclear: {
        'not-recorded': ({ candidate, coreTask, exam, rated }) =>
          `Kandidaat ${named(candidate)}, ${named(coreTask)} (${named(exam)}): in het register staat geen uitslag, maar de beoordeling komt uit op ${named(rated)}; is die later ingevuld?`,
        'no-ratings': ({ candidate, coreTask, exam, recorded }) =>
          `Kandidaat ${named(candidate)}, ${named(coreTask)} (${named(exam)}): in het register staat ${named(recorded)}, maar de beoordeling is er niet; waar rust die uitslag op?`,
      },
    },
    en: {
      title: 'Result differs from the ratings',
      why: 'A result must follow from what the assessors gave; else nobody can account for where it comes from.',
      fix: 'See which of the two is right: put the result or the level back as it was, or collect the forms again.',
      unmet: ({ candidate, coreTask, exam, recorded, rated }) =>
        `Candidate ${named(candidate)}, ${named(coreTask)} (${named(exam)}): the register says ${named(recorded)}, but the ratings come to ${rated === '' ? 'incomplete' : named(rated)}.`,
      unclear: {
        'not-recorded': ({ candidate, coreTask, exam, rated }) =>
          `Candidate ${named(candidate)}, ${named(coreTask)} (${named(exam)}): the register has no result, but the ratings come to ${named(rated)}; were they filled in later?`,
        'no-ratings': ({ candidate, coreTask, exam, recorded }) =>
          `Candidate ${named(candidate)}, ${named(coreTask)} (${named(exam)}): the register says ${named(recorded)}, but the ratings are not there; what does that result rest on?`,
      },
    },
  },
  examples: {
    unmet: { candidate: '1001', coreTask: 'B1-K1', exam: 'PVB1', attempt: 1, recorded: 'G (7)', rated: 'V (7)' },
    'not-recorded': { candidate: '1001', coreTask: 'P1-K1', exam: 'PVB2', attempt: 1, recorded: '', rated: 'V (6)' },
    'no-ratings': { candidate: '1002', coreTask: 'P1-K1', exam: 'PVB2', attempt: 1, recorded: 'V (6)', rated: '' },
  },
  judge: (book) => candidateResults(book).flatMap((results) => judgeCandidate(results, book)),
};

/** One finding per core task: that of the first attempt that is certainly wrong, else of the first that is unclear. */
function judgeCandidate(results: CandidateResults, book: ExamBook): readonly Verdict[] {
  const found = new Map<string, Verdict>();
  for (const attempt of results.attempts) {
    for (const [coreTask, recorded] of recordedOf(attempt, book)) {
      const verdict = compare(attempt, coreTask, recorded, results, book);
      const known = found.get(coreTask)?.verdict;
      if (verdict === null || known === 'unmet' || (known === 'unclear' && verdict.verdict === 'unclear')) continue;
      found.set(coreTask, verdict);
    }
  }
  return [...found.values()];
}

/** Null where the register says what the ratings come to. */
function compare(
  recorded: RecordedAttempt,
  coreTask: string,
  said: RecordedResult,
  { number, exemptions }: CandidateResults,
  book: ExamBook,
): Verdict | null {
  const rated = otherResult(recorded, coreTask, said, exemptions);
  if (rated === null) return null;
  const { attempt, form } = recorded;
  const exam = book.exams.find((planned) => planned.exam.id === attempt.examId)?.exam;
  const data = {
    candidate: number,
    coreTask,
    exam: exam === undefined ? attempt.examId : examLabel(exam),
    attempt: attempt.number,
    recorded: inWords(said),
    rated: inWords(rated),
  };
  const subject = `${number}/${coreTask}`;
  const place = placeOf(said, rated, book);
  if (data.recorded === '') return unclear('not-recorded', subject, place, data);
  return form === null ? unclear('no-ratings', subject, place, data) : unmet(subject, place, data);
}

function inWords({ outcome, mark }: ShownResult): string {
  return outcome === '' || mark === '' ? `${outcome}${mark}` : `${outcome} (${mark})`;
}

/** The cell that says something else. */
function placeOf(said: RecordedResult, { outcome }: ShownResult, { registerCells }: ExamBook): CellPlace | null {
  const cell = isOutcome(said, outcome) ? said.markCell : (said.outcomeCell ?? said.markCell);
  return registerCells === null || cell === null ? null : { sheet: registerCells.sheet, cell };
}
