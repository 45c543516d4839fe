import { changedSince, placeOfDifference } from '../../core/checks/changed-content';
import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { ContentDifference } from '../../core/exam/approval/content-difference';
import { standingOf } from '../../core/exam/approval/standing';
import type { CellPlace } from '../../core/exam/cell-place';
import type { ExamBook } from '../../core/exam/exam-book';

/** A difference between an approved form and what was approved, with the cell to look at. */
interface PlacedChange {
  readonly difference: ContentDifference;
  readonly sheet: string;
  readonly place: CellPlace;
}

/** The most cells that a sentence names. */
const mostCells = 6;

/**
 * What to say of forms that are no longer what the committee approved: sheets, cells ("Sheet!A1", at most six), the first
 * difference (aspect, row, level, before, after) and how many others there are. Null when all are as approved.
 */
export function changedForms(examIds: readonly string[], book: ExamBook): DiagnosticData | null {
  const changes = examIds.flatMap((id) => changesOf(id, book));
  const [first] = changes;
  if (first === undefined) return null;
  const { aspect, row, level, before, after } = first.difference;
  const cells = new Set(changes.map(({ place }) => `${place.sheet}!${place.cell}`));
  return {
    sheets: [...new Set(changes.map(({ sheet }) => sheet))],
    cells: [...cells].slice(0, mostCells),
    ...{ aspect, level, before, after },
    row: row?.text ?? null,
    others: changes.length - 1,
  };
}

function changesOf(examId: string, book: ExamBook): readonly PlacedChange[] {
  const standing = standingOf(book.instrumentHistory, examId);
  const planned = book.exams.find(({ exam }) => exam.id === examId);
  const form = book.forms.find((each) => each.examId === examId);
  if (standing === null || standing.withdrawn || planned === undefined || form === undefined) return [];
  return changedSince(standing, form, planned, book).map((difference) => {
    return { difference, sheet: form.sheet, place: placeOfDifference(difference, form, planned) };
  });
}
