import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { Refusal } from '../../core/diagnostics/diagnostic';
import { candidateResults } from '../../core/exam/collect/candidate-results';
import type { ExamBook } from '../../core/exam/exam-book';
import type { Exam } from '../../core/exam/exam-plan';
import { furtherFor } from './attempt-to-issue';

/** Who can do an exam again, or have it judged again, and why the others cannot. */
export interface PossibleFurther {
  readonly possible: readonly { readonly number: string; readonly name: string | null }[];
  /** Of those with an attempt at this exam. */
  readonly refused: readonly Diagnostic[];
}

/** Looks for whom there is a resit or re-mark of an exam, by the workbook alone: nothing is written. */
export function possibleFurther(kind: 'resit' | 'remark', exam: Exam, book: ExamBook): PossibleFurther {
  const sat = candidateResults(book).filter(({ attempts }) =>
    attempts.some(({ attempt }) => attempt.examId === exam.id),
  );
  const asked = sat.map((results) => ({ results, refused: refusalOf(() => furtherFor(kind, results, exam, book)) }));
  return {
    possible: asked.flatMap(({ results: { number, name }, refused }) => (refused === null ? [{ number, name }] : [])),
    refused: asked.flatMap(({ refused }) => refused ?? []),
  };
}

function refusalOf(ask: () => unknown): Diagnostic | null {
  try {
    ask();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic;
    throw error;
  }
}
