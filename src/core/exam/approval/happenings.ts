import { examLabel } from '../../checks/covering';
import { readTypedDate } from '../../typed-date';
import type { ExamBook } from '../exam-book';
import type { PlannedExam } from '../planned-exam';
import type { ContentRow } from '../form-content';
import { contentOn, fingerprintOf, plain } from '../form-content';
import { refuse } from './approval-diagnostic';
import { Refusal } from '../../diagnostics/diagnostic';
import type { ApprovalWish } from './before-approval';
import { beforeApproval } from './before-approval';
import type { Approval, EditorialChange, InstrumentEvent } from './instrument-event';
import { nextMajor, nextMinor } from './instrument-event';
import type { Standing } from './standing';
import { standingOf } from './standing';

/** Who does something to an instrument, and when (a date as people type it). */
export interface Deed {
  readonly by: string;
  readonly on: string;
}

/** Words to put right on an approved form. */
export interface Wording {
  /** Text or id of the row; null = wherever the old words stand. */
  readonly row: string | null;
  /** Code of the level whose descriptor it is, null = the row's own text; left out = whichever it is. */
  readonly level?: string | null;
  readonly before: string;
  readonly after: string;
}

/**
 * The approval of an instrument with the form it has. @throws Refusal for the first thing that stands in the way; remarks
 * do not (beforeApproval).
 */
export function approve(book: ExamBook, planned: PlannedExam, wish: ApprovalWish): Approval {
  const stopped = beforeApproval(book, planned, wish).find(({ severity }) => severity === 'error');
  const form = book.forms.find(({ examId }) => examId === planned.exam.id);
  if (stopped !== undefined) throw new Refusal(stopped);
  if (form === undefined) return refuse('approval/no-form', { exam: examLabel(planned.exam) });
  const content = contentOn(form, planned.exam, book.settings);
  return {
    kind: 'approved',
    examId: planned.exam.id,
    version: planned.exam.version,
    by: wish.approvedBy.trim(),
    on: readTypedDate(wish.approvedOn) ?? '',
    builtBy: wish.builtBy.trim(),
    route: wish.route,
    content,
    hash: fingerprintOf(content),
  };
}

/** The withdrawal of an approved instrument. @throws Refusal approval/not-approved, approval/withdrawn-already, … */
export function withdraw(book: ExamBook, planned: PlannedExam, deed: Deed): InstrumentEvent {
  const { version } = holding(book, planned);
  return { kind: 'withdrawn', examId: planned.exam.id, version, ...done(deed) };
}

/** A new version of an instrument that was approved, withdrawn or not. @throws Refusal approval/not-approved, … */
export function beginVersion(book: ExamBook, planned: PlannedExam, deed: Deed): InstrumentEvent {
  const { version } = standing(book, planned);
  return { kind: 'new-version', examId: planned.exam.id, version: nextMajor(version), ...done(deed) };
}

/**
 * Words of a row of an approved form put right. @throws Refusal approval/words-… when they are not there, stand several
 * times, stay the same or are conditions, which are always content (domain.md, "published rules" 8).
 */
export function putRight(book: ExamBook, planned: PlannedExam, wording: Wording, deed: Deed): EditorialChange {
  const { version, content } = holding(book, planned);
  const exam = examLabel(planned.exam);
  const [before, after] = [plain(wording.before), plain(wording.after)];
  if (after === '') refuse('approval/words-missing', { exam });
  if (before === after) refuse('approval/words-same', { exam });
  const wanted = wording.row === null ? null : plain(wording.row);
  const found = content.rows
    .filter(({ id, text }) => wanted === null || id === wanted || text === wanted)
    .flatMap((row) => placesOf(row, before))
    .filter(({ level }) => wording.level === undefined || level === wording.level);
  const [place, ...others] = found;
  if (place === undefined) {
    return refuse(content.instructions.includes(before) ? 'approval/words-are-content' : 'approval/words-not-found', {
      exam,
      text: before,
    });
  }
  if (others.length > 0) {
    refuse('approval/words-several', { exam, text: before, count: found.length, inRow: wanted !== null });
  }
  return {
    kind: 'editorial',
    examId: planned.exam.id,
    version: nextMinor(version),
    ...done(deed),
    row: { id: place.row.id, text: place.row.text },
    level: place.level,
    before,
    after,
  };
}

/** Where on a row these words stand: null is its own text, else a level. */
function placesOf(
  row: ContentRow,
  words: string,
): readonly { readonly row: ContentRow; readonly level: string | null }[] {
  const described = Object.entries(row.descriptors).filter(([, text]) => text === words);
  return [...(row.text === words ? [{ row, level: null }] : []), ...described.map(([level]) => ({ row, level }))];
}

function standing({ instrumentHistory }: ExamBook, { exam }: PlannedExam): Standing {
  return standingOf(instrumentHistory, exam.id) ?? refuse('approval/not-approved', { exam: examLabel(exam) });
}

function holding(book: ExamBook, planned: PlannedExam): Standing {
  const found = standing(book, planned);
  return found.withdrawn
    ? refuse('approval/withdrawn-already', { exam: examLabel(planned.exam), version: found.version })
    : found;
}

function done({ by, on }: Deed): Deed {
  const date = readTypedDate(on);
  if (by.trim() === '') refuse('approval/no-name', {});
  return typeof date === 'string' ? { by: by.trim(), on: date } : refuse('approval/bad-date', { date: on });
}
