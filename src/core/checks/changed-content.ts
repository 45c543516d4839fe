import type { ContentDifference } from '../exam/approval/content-difference';
import { compareContent } from '../exam/approval/content-difference';
import { approvedVersions } from '../exam/approval/standing';
import type { Standing } from '../exam/approval/standing';
import type { AssessmentForm } from '../exam/assessment-form';
import type { CellPlace } from '../exam/cell-place';
import type { ExamBook } from '../exam/exam-book';
import type { PlannedExam } from '../exam/planned-exam';
import { contentOn } from '../exam/form-content';
import { planPlace } from './covering';

/** What of an exam's own form is not as it was approved, editorial changes that were logged taken into account. */
export function changedSince(
  { content }: Standing,
  form: AssessmentForm,
  { exam }: PlannedExam,
  { settings }: Pick<ExamBook, 'settings'>,
): readonly ContentDifference[] {
  return compareContent(content, contentOn(form, exam, settings));
}

/**
 * What on a candidate's copy is in no approved version: in the words of the version it is nearest to. Only its rows are
 * compared, as plan and settings may be those of a later version; and rows may be left out, as on a resit.
 */
export function changedOnCopy(
  book: ExamBook,
  form: AssessmentForm,
  planned: PlannedExam,
): readonly ContentDifference[] {
  const versions = approvedVersions(book.instrumentHistory, form.examId);
  const now = contentOn(form, planned.exam, book.settings);
  const differences = versions
    .flatMap(({ approval, content }) => [approval.content, content])
    .map((content) => compareContent(content, { ...content, rows: now.rows }))
    .map((all) => all.filter(({ aspect }) => aspect !== 'row-removed'));
  return (
    differences.reduce<readonly ContentDifference[] | null>(
      (least, each) => (least === null || each.length < least.length ? each : least),
      null,
    ) ?? []
  );
}

/** The cell to look at for a difference: on the form, or in the plan where that decides. */
export function placeOfDifference(
  { aspect, row, level, after }: ContentDifference,
  form: AssessmentForm,
  planned: PlannedExam,
): CellPlace {
  const own = form.criteria.filter(({ id }) => id === row?.id);
  // A row that was copied stands below the one it is a copy of.
  const criterion = aspect === 'row-added' ? own.at(-1) : own[0];
  const inRow = (column: string): CellPlace => {
    const letters = form.columns[column];
    if (criterion === undefined) return form.title;
    return letters === undefined
      ? criterion.place
      : { ...criterion.place, cell: criterion.place.cell.replace(/^[A-Z]+/i, letters) };
  };
  switch (aspect) {
    case 'row-descriptor':
      return inRow(`descriptor.${form.levels.findIndex((code) => code === level) + 1}`);
    case 'row-weight':
      return inRow('weight');
    case 'row-critical':
      return inRow('critical');
    case 'row-questions':
      return inRow('questions');
    case 'row-added':
    case 'row-text':
    case 'row-part':
    case 'row-merged':
      return criterion?.place ?? form.title;
    case 'cut-score':
      return planPlace(planned, 'cutScore');
    case 'scale':
      return planPlace(planned, 'scale');
    case 'essential':
      return planPlace(planned, 'essential');
    case 'instructions':
      return form.instructionsPlace ?? form.title;
    case 'kind':
      return planPlace(planned, 'form');
    case 'assessors':
      return planPlace(planned, 'assessors');
    case 'on-form':
      return (
        form.rules.find(({ key }) => (typeof after === 'string' ? after : '').startsWith(`${key} =`))?.place ??
        form.title
      );
    case 'row-removed':
    case 'scoring':
    case 'rating-mode':
    case 'motivation':
    case 'good-from':
    case 'max-non-passing':
      return form.title;
  }
}
