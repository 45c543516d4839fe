import { recordedAttempts } from '../exam/collect/attempts-of';
import { registerKey, sittingKey } from '../exam/collect/collected';
import type { AssessmentForm, ExamBook } from '../exam/exam-book';
import type { Exam } from '../exam/exam-plan';
import { formsOf } from './covering';

/** A day on which an exam was held, and what says so. */
export interface ExamDay {
  /** As it stands there: YYYY-MM-DD, or what somebody typed. */
  readonly date: string;
  /** Sheet, with the number of the candidate where it is about many. */
  readonly where: string;
  readonly cell: string;
  /** Number of the candidate; null = it stands on the exam's own form. */
  readonly candidate: string | null;
  /** Version of the instrument that was handed out; null = not known. */
  readonly version: string | null;
}

/**
 * Every day on which an exam was held: by its own form, by forms of candidates on sheets, by forms that were collected and
 * by the register. A candidate who did not appear was not examined. The same sitting on a sheet and in the register may
 * have two days: each counts.
 */
export function examDays(book: ExamBook, exam: Exam): readonly ExamDay[] {
  const onSheet = (form: AssessmentForm, candidate: string | null): readonly ExamDay[] => {
    if (form.date === null || form.status === 'absent') return [];
    const { cell } = form.datePlace ?? form.title;
    return [{ date: form.date, where: form.sheet, cell, candidate, version: null }];
  };
  return [
    ...formsOf(book, exam).flatMap((form) => onSheet(form, null)),
    ...book.candidateForms
      .filter(({ examId }) => examId === exam.id)
      .flatMap((form) => onSheet(form, form.candidate?.number ?? '')),
    ...collectedDays(book, exam),
  ];
}

function collectedDays(book: ExamBook, exam: Exam): readonly ExamDay[] {
  const collected = new Set(book.collected.forms.map(sittingKey));
  const sheet = book.registerCells?.sheet ?? book.ratingCells?.sheet ?? '';
  return recordedAttempts(book).flatMap(({ attempt, form, version }): readonly ExamDay[] => {
    const { examId, candidate, date, status, number } = attempt;
    if (examId !== exam.id || date === null || status === 'absent') return [];
    // A form on a sheet says its own day.
    if (form !== null && !collected.has(sittingKey(form))) return [];
    const key = registerKey({ ...attempt, attempt: number }, '');
    const [, cell = ''] = [...(book.registerCells?.byPart ?? [])].find(([each]) => each.startsWith(key)) ?? [];
    return [{ date, where: `${sheet} ${candidate}`.trim(), cell, candidate, version: version?.exam.version ?? null }];
  });
}
