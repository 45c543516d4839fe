import { standingOnDay } from '../../checks/approved-on-day';
import { registerCell } from '../../checks/register-place';
import type { DiagnosticData } from '../../diagnostics/diagnostic';
import type { RecordedAttempt } from '../collect/attempts-of';
import type { Sitting } from '../collect/collected';
import { sittingKey } from '../collect/collected';
import { sittingOnSheet } from '../collect/remarks-on-forms';
import type { AssessmentForm } from '../assessment-form';
import type { CellPlace } from '../cell-place';
import type { ExamBook } from '../exam-book';
import { labelOf } from '../exam-label';
import { assessorsOf } from '../scoring';
import type { DossierCode, MissingInDossier } from './missing-in-dossier';

/** What an attempt that counts lacks in the file: its form, its day, an instrument that was approved then, signatures. */
export function attemptGaps(recorded: RecordedAttempt, book: ExamBook): readonly MissingInDossier[] {
  const { attempt, form, version } = recorded;
  const place = placeOf(recorded, book);
  const about = { exam: labelOf(attempt.examId, book), attempt: attempt.number };
  const gap = (code: DossierCode, data: DiagnosticData = {}): MissingInDossier => ({
    code,
    data: { ...about, ...data },
    place,
  });
  const unsigned = version === null ? [] : unsignedBy(recorded);
  return [
    ...(form === null ? [gap('form-missing')] : []),
    ...(attempt.date === null ? [gap('exam-date-missing')] : approval(recorded, attempt.date, gap, book)),
    ...(unsigned.length > 0 ? [gap('not-signed', { assessors: unsigned.map(String) })] : []),
  ];
}

function approval(
  { attempt, version }: RecordedAttempt,
  date: string,
  gap: (code: DossierCode, data: DiagnosticData) => MissingInDossier,
  { exams, instrumentHistory }: ExamBook,
): readonly MissingInDossier[] {
  const planned = exams.find(({ exam }) => exam.id === attempt.examId);
  if (planned === undefined) return [];
  const handedOut = version?.exam.version ?? null;
  const day = { date, where: '', sheet: '', cell: '', candidate: attempt.candidate, version: handedOut };
  const { standing } = standingOnDay(day, planned, instrumentHistory);
  if (standing === 'approved') return [];
  const code = standing === 'not-approved' ? 'not-approved-on-date' : 'approval-unclear';
  return [gap(code, { date, version: handedOut ?? '' })];
}

/** Assessors who neither handed in nor signed. */
function unsignedBy({ form, version }: RecordedAttempt): readonly number[] {
  if (form === null || version === null) return [];
  const numbers = Array.from({ length: assessorsOf(version.exam, version.settings) }, (_, index) => index + 1);
  return numbers.filter((assessor) =>
    ['handedIn', 'signedBy', 'signature'].every((field) => form.filled[`${field}.${assessor}`] === undefined),
  );
}

/** Its row in the register, or the form on a sheet of the workbook. */
export function placeOf({ attempt }: RecordedAttempt, book: ExamBook): CellPlace | null {
  const sitting = { ...attempt, attempt: attempt.number };
  const cell = registerCell(book.registerCells, sitting);
  if (cell !== null && book.registerCells !== null) return { sheet: book.registerCells.sheet, cell };
  return formOnSheet(sitting, book)?.title ?? null;
}

/** The form of a sitting on a sheet of the workbook; undefined = it has none. */
export function formOnSheet(sitting: Sitting, { candidateForms }: ExamBook): AssessmentForm | undefined {
  return candidateForms.find((each) => {
    const own = sittingOnSheet(each);
    return own !== null && sittingKey(own) === sittingKey(sitting);
  });
}
