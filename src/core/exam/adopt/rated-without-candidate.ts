import type { AssessmentForm } from '../assessment-form';
import type { ExamBook } from '../exam-book';

/** A form with ratings that are nobody's result. */
export interface RatedWithoutCandidate {
  readonly examId: string;
  readonly sheet: string;
  /** It is the exam's own form, from which those of candidates are made: a number on it makes it nobody's. */
  readonly isOwn: boolean;
}

/**
 * Forms of a workbook that hold levels or points and count for no candidate: the exam's own form, and the form of a
 * candidate without a number. Each has its ratings seen, so that nobody believes they are a result.
 */
export function ratedWithoutCandidate({
  forms,
  candidateForms,
}: Pick<ExamBook, 'forms' | 'candidateForms'>): readonly RatedWithoutCandidate[] {
  const unnumbered = candidateForms.filter(({ candidate }) => (candidate?.number ?? null) === null);
  return [
    ...forms.map((form) => ({ form, isOwn: true })),
    ...unnumbered.map((form) => ({ form, isOwn: false })),
  ].flatMap(({ form, isOwn }) => (isRated(form) ? [{ examId: form.examId, sheet: form.sheet, isOwn }] : []));
}

function isRated({ criteria, achieved }: AssessmentForm): boolean {
  return (
    criteria.some(({ agreed, ratings }) => agreed !== null || ratings.some(({ level }) => level !== null)) ||
    Object.values(achieved).some(({ points, typed }) => points !== null || typed !== undefined)
  );
}
