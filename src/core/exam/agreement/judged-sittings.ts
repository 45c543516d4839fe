import { ratersOn } from '../assess/raters-on';
import type { Sitting } from '../collect/collected';
import { sittingKey } from '../collect/collected';
import { criteriaOf } from '../collect/rated-form';
import { sittingOnSheet } from '../collect/remarks-on-forms';
import type { Criterion } from '../assessment-form';
import type { ExamBook } from '../exam-book';
import type { Exam } from '../exam-plan';
import type { AttemptStatus } from '../results/attempt';
import type { Scale } from '../scale';
import { ratersOf, scaleOf } from '../scoring';

/** One sitting with what each of its assessors gave. */
export interface JudgedSitting extends Sitting {
  readonly exam: Exam;
  readonly scale: Scale;
  /** Assessors had a workbook each: nobody saw the levels of another. */
  readonly isIndependent: boolean;
  /** Those who gave levels, at least two, with their names; null = nobody wrote it. */
  readonly assessors: readonly { readonly number: number; readonly name: string | null }[];
  readonly criteria: readonly Criterion[];
}

/**
 * Every sitting that two or more assessors judged: collected forms, and forms on sheets that are filled in for somebody,
 * the exam's own among them. Of a sitting that has both, the collected form counts, judged as it was handed out. A sitting
 * without a result (nobody came, declared invalid, on the form or in the register) is left out.
 */
export function judgedSittings(book: ExamBook): readonly JudgedSitting[] {
  const typed = new Map(book.register.records.map((record) => [sittingKey(record), record.status]));
  const collected = collectedSittings(book);
  const known = new Set(collected.map(sittingKey));
  return [...collected, ...sittingsOnSheets(book).filter((sitting) => !known.has(sittingKey(sitting)))].filter(
    ({ assessors, said, ...sitting }) => assessors.length > 1 && hasResult(typed.get(sittingKey(sitting)) ?? said),
  );
}

interface Found extends JudgedSitting {
  /** What became of it, as its form says. */
  readonly said: string | null;
}

function collectedSittings({ collected }: ExamBook): readonly Found[] {
  const versions = new Map(collected.versions.map((version) => [version.id, version]));
  return collected.forms.flatMap((form): readonly Found[] => {
    const version = versions.get(form.version);
    if (version === undefined || version.exam.form === 'kennisexamen') return [];
    const { exam, settings } = version;
    return [
      {
        ...sittingOf(form),
        exam,
        scale: scaleOf(exam, settings),
        isIndependent: settings.ratingMode === 'separate',
        assessors: ratersOf(exam, settings).map((number) => ({
          number,
          name: form.filled[`assessor.${number}`] ?? null,
        })),
        criteria: criteriaOf(form.filled, version),
        said: form.filled['status'] ?? null,
      },
    ];
  });
}

function sittingsOnSheets({ forms, candidateForms, exams, settings }: ExamBook): readonly Found[] {
  return [...forms, ...candidateForms].flatMap((form): readonly Found[] => {
    const exam = exams.find((planned) => planned.exam.id === form.examId)?.exam;
    const sitting = sittingOnSheet(form);
    if (exam === undefined || sitting === null) return [];
    return [
      {
        ...sittingOf(sitting),
        exam,
        scale: scaleOf(exam, settings),
        isIndependent: settings.ratingMode === 'separate',
        assessors: ratersOn(form).map((number) => ({ number, name: form.assessorNames[number - 1] ?? null })),
        criteria: form.criteria,
        said: form.status,
      },
    ];
  });
}

function sittingOf({ examId, candidate, attempt, kind }: Sitting): Sitting {
  return { examId, candidate, attempt, kind };
}

function hasResult(status: AttemptStatus | string | null): boolean {
  return status !== 'absent' && status !== 'invalid';
}
