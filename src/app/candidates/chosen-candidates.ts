import { Refusal } from '../../core/diagnostics/diagnostic';
import type { Candidate } from '../../core/exam/candidates/candidate';
import { keyOfNumber } from '../../core/exam/candidates/merge-candidates';
import type { ExamBook } from '../../core/exam/exam-book';
import type { HandOut } from './candidate-use-cases';

/** Who of the sheet gets a form, in its order. @throws Refusal issue/no-candidates when nobody does (any more). */
export function chosenCandidates({ candidates }: ExamBook, { numbers }: HandOut): readonly Candidate[] {
  const wanted = new Set(numbers.map(keyOfNumber));
  const chosen = candidates.filter(({ number }) => wanted.has(keyOfNumber(number)));
  if (chosen.length === 0) throw new Refusal({ code: 'issue/no-candidates', severity: 'error', data: {} });
  return chosen;
}
