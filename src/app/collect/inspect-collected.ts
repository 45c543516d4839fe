import type { Candidate } from '../../core/exam/candidates/candidate';
import type { CandidateResults } from '../../core/exam/collect/candidate-results';
import { sittingKey } from '../../core/exam/collect/collected';
import { countingParts } from '../../core/exam/collect/counting-parts';
import { criteriaOf } from '../../core/exam/collect/rated-form';
import type { Criterion } from '../../core/exam/assessment-form';
import type { ExamBook } from '../../core/exam/exam-book';
import { wholeMark } from '../../core/exam/mark';
import { adoptionState } from '../../core/exam/results/ratings-hash';

/**
 * The collected forms of an exam as `inspect --json` prints forms. Their ratings stand on one sheet; their results are
 * recorded in the register, so there are no cells with live formulas.
 */
export function collectedForms(
  examId: string,
  { collected, ratingCells }: ExamBook,
  print: (form: { readonly criteria: readonly Criterion[] }) => readonly object[],
): readonly object[] {
  return collected.forms.flatMap((form) => {
    const version = collected.versions.find(({ id }) => id === form.version);
    if (form.examId !== examId || version === undefined) return [];
    const cells = ratingCells?.bySitting.get(sittingKey(form)) ?? {};
    const sheet = ratingCells?.sheet ?? '';
    const criteria = criteriaOf(form.filled, version, sheet, (field) => cells[field] ?? '');
    return [
      {
        sheet,
        candidate: { number: form.candidate, name: form.name },
        attempt: form.attempt,
        kind: form.kind,
        criteria: print({ criteria }),
        cells: null,
      },
    ];
  });
}

/** One candidate, as the list has them, with the results as `inspect --json` prints them. */
export function resultsJson(results: CandidateResults, { exams, candidates }: ExamBook): object {
  const { number, name, attempts, exemptions, coreTasks } = results;
  const nobody: Candidate = { number, name, startDate: null, cohort: null, crebo: null, group: null };
  const listed = candidates.find((candidate) => candidate.number === number) ?? nobody;
  const codeOf = (examId: string): string => exams.find(({ exam }) => exam.id === examId)?.exam.code || examId;
  return {
    ...listed,
    name,
    coreTasks: coreTasks.map((result) => ({
      code: result.coreTask,
      state: result.state,
      outcome: result.outcome,
      mark: result.mark,
      attempts: attempts.flatMap((recorded) => {
        const { attempt, hash } = recorded;
        const share = result.exams.find(({ examId }) => examId === attempt.examId);
        if (share === undefined) return [];
        const part = countingParts(recorded, exemptions).find(({ coreTask }) => coreTask === result.coreTask);
        const counting = share.counting?.attempt;
        return [
          {
            exam: codeOf(attempt.examId),
            attempt: attempt.number,
            kind: attempt.kind,
            status: attempt.status,
            date: attempt.date,
            outcome: part?.outcome ?? null,
            mark: part?.mark && part.outcome ? wholeMark(part.mark, part.outcome) : null,
            counts: counting?.number === attempt.number && counting.kind === attempt.kind,
            adopted: adoptionState(attempt, hash, result.coreTask),
          },
        ];
      }),
    })),
  };
}
