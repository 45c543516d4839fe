import type { RecordedAttempt } from '../exam/collect/attempts-of';
import { sittingKey } from '../exam/collect/collected';
import type { AssessmentForm } from '../exam/assessment-form';
import type { ExamBook } from '../exam/exam-book';
import type { Exam } from '../exam/exam-plan';
import { formsOf } from './covering';
import { registerCell } from './register-place';

/** A day on which an exam was held, and what says so. */
export interface ExamDay {
  /** As it stands there: YYYY-MM-DD, or what somebody typed. */
  readonly date: string;
  /** Sheet, with the number of the candidate where it is about many. */
  readonly where: string;
  /** Of the cell. */
  readonly sheet: string;
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
 * @param attempts of the workbook (recordedAttempts), which scores every form: asked once for all exams.
 */
export function examDays(book: ExamBook, exam: Exam, attempts: readonly RecordedAttempt[]): readonly ExamDay[] {
  const onSheet = (form: AssessmentForm, candidate: string | null): readonly ExamDay[] => {
    const date = form.date ?? form.about['dateTyped'];
    if (date === undefined || form.status === 'absent') return [];
    const { cell } = form.datePlace ?? form.title;
    return [{ date, where: form.sheet, sheet: form.sheet, cell, candidate, version: null }];
  };
  return [
    ...formsOf(book, exam).flatMap((form) => onSheet(form, null)),
    ...book.candidateForms
      .filter(({ examId }) => examId === exam.id)
      .flatMap((form) => onSheet(form, form.candidate?.number ?? '')),
    ...collectedDays(book, exam, attempts),
  ];
}

function collectedDays(book: ExamBook, exam: Exam, attempts: readonly RecordedAttempt[]): readonly ExamDay[] {
  const collected = new Set(book.collected.forms.map(sittingKey));
  const sheet = book.registerCells?.sheet ?? book.ratingCells?.sheet ?? '';
  return attempts.flatMap(({ attempt, form, version }): readonly ExamDay[] => {
    const { examId, candidate, date, status, number } = attempt;
    if (examId !== exam.id || date === null || status === 'absent') return [];
    // A form on a sheet says its own day.
    if (form !== null && !collected.has(sittingKey(form))) return [];
    const adopted = registerCell(book.registerCells, { ...attempt, attempt: number }) ?? '';
    const column = book.registerCells?.dateColumn;
    const cell = column === undefined ? adopted : adopted.replace(/^[A-Z]+/i, column);
    const where = `${sheet} ${candidate}`.trim();
    return [{ date, where, sheet, cell, candidate, version: version?.exam.version ?? null }];
  });
}
