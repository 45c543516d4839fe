import type { ContentDifference } from '../../core/exam/approval/content-difference';
import { compareContent } from '../../core/exam/approval/content-difference';
import type { InstrumentEvent } from '../../core/exam/approval/instrument-event';
import type { Standing } from '../../core/exam/approval/standing';
import { approvedVersions, standingOf } from '../../core/exam/approval/standing';
import { changedSince, placeOfDifference } from '../../core/checks/changed-content';
import { examLabel } from '../../core/checks/covering';
import type { AssessmentForm } from '../../core/exam/assessment-form';
import type { CellPlace } from '../../core/exam/cell-place';
import type { ExamBook } from '../../core/exam/exam-book';
import type { PlannedExam } from '../../core/exam/planned-exam';
import type { InstrumentStatus } from '../../core/exam/exam-plan';
import type { FormContent } from '../../core/exam/form-content';
import { contentOn } from '../../core/exam/form-content';

/** Content of an instrument that can be compared with another. */
export interface ComparedContent {
  /** The approved version it is of; null = the form as it is now. */
  readonly version: string | null;
  readonly content: FormContent;
}

/** A difference with the cell to look at; null = it is about two versions of the past. */
export interface PlacedDifference {
  readonly difference: ContentDifference;
  readonly place: CellPlace | null;
}

/** How the instrument of an exam stands. */
export interface InstrumentView {
  readonly planned: PlannedExam;
  /** How people call the exam. */
  readonly label: string;
  readonly form: AssessmentForm | null;
  /** The approved version that holds, or that was withdrawn; null = a draft by its history. */
  readonly standing: Standing | null;
  /** By its history: a status typed into the plan proves nothing. */
  readonly status: InstrumentStatus;
  readonly version: string;
  /** The plan says another status than the history. */
  readonly planSaysElse: boolean;
  /** What differs from the version that holds. */
  readonly changed: readonly PlacedDifference[];
  /** What happened to it, the last thing first. */
  readonly happened: readonly InstrumentEvent[];
  /** Its approved versions, oldest first, and the form as it is now. */
  readonly contents: readonly ComparedContent[];
}

/** What the pane shows of an instrument; null when its exam is not in the plan (any more). */
export function viewInstrument(book: ExamBook, examId: string): InstrumentView | null {
  const planned = book.exams.find(({ exam }) => exam.id === examId);
  if (planned === undefined) return null;
  const { exam } = planned;
  const form = book.forms.find((each) => each.examId === examId) ?? null;
  const standing = standingOf(book.instrumentHistory, examId);
  const status = standing === null ? 'draft' : standing.withdrawn ? 'withdrawn' : 'approved';
  const changed =
    standing === null || standing.withdrawn || form === null ? [] : changedSince(standing, form, planned, book);
  return {
    planned,
    label: examLabel(exam),
    form,
    standing,
    status,
    version: standing?.version ?? exam.version,
    planSaysElse: exam.status !== status,
    changed: placed(changed, form, planned),
    happened: book.instrumentHistory.filter((event) => event.examId === examId).reverse(),
    contents: [
      ...approvedVersions(book.instrumentHistory, examId).map(({ version, content }) => ({ version, content })),
      ...(form === null ? [] : [{ version: null, content: contentOn(form, exam, book.settings) }]),
    ],
  };
}

/** What changed from one content of an instrument to another. */
export function differencesBetween(
  { form, planned }: InstrumentView,
  before: ComparedContent,
  after: ComparedContent,
): readonly PlacedDifference[] {
  return placed(compareContent(before.content, after.content), after.version === null ? form : null, planned);
}

function placed(
  differences: readonly ContentDifference[],
  form: AssessmentForm | null,
  planned: PlannedExam,
): readonly PlacedDifference[] {
  return differences.map((difference) => ({
    difference,
    place: form === null ? null : placeOfDifference(difference, form, planned),
  }));
}
