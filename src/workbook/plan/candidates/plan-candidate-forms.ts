import { Refusal } from '../../../core/diagnostics/diagnostic';
import type { Candidate } from '../../../core/exam/candidates/candidate';
import { keyOfNumber } from '../../../core/exam/candidates/merge-candidates';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import { refuseProtected } from '../book/compose';
import { findSheets } from '../book/find-sheets';
import { beforeFindings } from '../book/place-sheets';
import { nameGiver } from '../book/sheet-names';
import { planColumnsOf } from '../exams/plan-columns';
import { keyOfRole } from '../identity';
import { layOut, nameOf } from '../sheet/lay-out';
import type { DraftSheet } from '../sheet/draft';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookPlan } from '../workbook-plan';
import { candidateFormMaker } from './candidate-form';
import { copyIdFor } from './copy-id';

/** More sheets at once would make a workbook that nobody finds the way in, and keep Excel busy for minutes. */
export const mostSheets = 200;

/** Sheets for candidates, and how many of the forms asked for stand there already. */
export interface CandidateFormsPlan {
  readonly plan: WorkbookPlan;
  readonly made: readonly string[];
  readonly there: number;
}

/**
 * A form of each exam for each candidate, as a sheet with the candidate filled in. One that is there stays as it is.
 * @param book read from `snapshot`. @param examIds of exams that have a form.
 * @throws Refusal candidates/too-many-sheets, workbook/structure-protected
 */
export function planCandidateForms(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  examIds: readonly string[],
  candidates: readonly Pick<Candidate, 'number' | 'name'>[],
): CandidateFormsPlan {
  refuseProtected(snapshot);
  const { byKey } = findSheets(snapshot);
  const planSheet = byKey.get('plan')?.sheet;
  if (planSheet === undefined) throw new Error('a book with exams has the sheet Examenplan');
  const wanted = examIds.flatMap((examId) =>
    candidates
      .filter(({ number }) => !book.candidateForms.some((form) => isFirstOf(form, examId, number)))
      .map((candidate) => ({ examId, candidate })),
  );
  if (wanted.length > mostSheets) {
    const data = { count: wanted.length, most: mostSheets };
    throw new Refusal({ code: 'candidates/too-many-sheets', severity: 'error', data });
  }

  const columns = planColumnsOf(planSheet);
  const makers = new Map(
    examIds.map((id) => {
      const exam = book.exams.find((planned) => planned.exam.id === id)?.exam;
      const own = book.forms.find((form) => form.examId === id);
      const sheet = byKey.get(`form:${id}`)?.sheet;
      if (exam === undefined || own === undefined || sheet === undefined) throw new Error(`no form of ${id}`);
      return [id, { exam, maker: candidateFormMaker(book, exam, own, sheet, columns) }] as const;
    }),
  );
  const names = nameGiver(snapshot);
  const copyFor = copyIdFor(book.candidateForms);
  const drafts = wanted.flatMap(({ examId, candidate: { number, name } }): readonly DraftSheet[] => {
    const known = makers.get(examId);
    if (known === undefined) return [];
    const sheetName = names.free(candidateSheetName(known.exam.code || known.exam.name, number));
    return [known.maker.draft(copyFor(examId, number), sheetName, { number, name })];
  });
  const before = byKey.get('candidates')?.sheet.name ?? beforeFindings({ byKey });
  const [first] = drafts;
  return {
    plan: {
      changes: drafts.map((draft) => ({ kind: 'create', sheet: layOut(draft), before })),
      names: drafts.map(nameOf),
      forget: [],
      activate: first === undefined ? null : keyOfRole(first.role),
    },
    made: drafts.map(({ name }) => name),
    there: examIds.length * candidates.length - wanted.length,
  };
}

/** Resits and re-marks have forms of their own. */
function isFirstOf(form: AssessmentForm, examId: string, number: string): boolean {
  const ofCandidate = keyOfNumber(form.candidate?.number ?? '') === keyOfNumber(number);
  return form.examId === examId && ofCandidate && (form.attempt ?? 1) === 1;
}

/** "PVB1 1001": a number that would not fit whole takes the place of the exam's code. Never the name of the candidate. */
function candidateSheetName(code: string, number: string): string {
  return `${code.slice(0, Math.max(0, 30 - number.length))} ${number}`.trim();
}
