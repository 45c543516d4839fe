import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import { Refusal } from '../../core/diagnostics/diagnostic';
import { keyOfNumber } from '../../core/exam/candidates/merge-candidates';
import { candidateResults } from '../../core/exam/collect/candidate-results';
import type { ExamBook } from '../../core/exam/exam-book';
import { sameCode } from '../../core/framework/same-code';
import { readTypedDate } from '../../core/typed-date';
import type { AdoptDiagnosticCode } from '../../language/adopt-texts';
import { formStandings } from '../../workbook/plan/collected/form-standings';
import { planCollected } from '../../workbook/plan/collected/plan-collected';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';
import type { AdoptionJudged } from './judge-adoption';
import { judgeAdoption } from './judge-adoption';
import { today } from '../today';

/** What somebody asks to have adopted. */
export interface AdoptWish {
  /** Numbers; none = everybody with a complete result. */
  readonly candidates: readonly string[];
  /** Code of an exam, or its id; null = all of them. */
  readonly exam: string | null;
  /** As typed. */
  readonly on: string;
  /** Who adopts, usually the committee. */
  readonly by: string;
}

/** What adopting is going to write, and what there is to say of it. */
export interface AdoptReport extends Pick<AdoptionJudged, 'diagnostics' | 'left' | 'results'> {
  /** Null = no result is adopted, and every form says how it stands, so nothing is written. */
  readonly plan: WorkbookPlan | null;
  readonly adopted: number;
}

/**
 * Adopts results in the register, which is made when there is none.
 * @param book of role plan, read from `snapshot`: the plan is for that very snapshot.
 * @throws Refusal adopt/unknown-candidate, adopt/unknown-exam, adopt/bad-date, adopt/nobody, workbook/structure-protected
 */
export function adoptIn(book: ExamBook, snapshot: WorkbookSnapshot, wish: AdoptWish): AdoptReport {
  const on = readTypedDate(wish.on) ?? null;
  if (on === null) throw refusal('adopt/bad-date', { date: wish.on });
  const by = wish.by.trim();
  if (by === '') throw refusal('adopt/nobody');
  const known = new Set(candidateResults(book).map(({ number }) => keyOfNumber(number)));
  const unknown = wish.candidates.find((number) => !known.has(keyOfNumber(number)));
  if (unknown !== undefined) throw refusal('adopt/unknown-candidate', { candidate: unknown });

  const examId = wish.exam === null ? null : examIdOf(wish.exam, book);
  const { register, adopted, ...said } = judgeAdoption(book, { candidates: wish.candidates, examId, on, by });
  const next = { ...book, register };
  // An adoption that was typed or taken back in the register: forms say so from now on.
  const isNothing = adopted.length === 0 && formStandings(next, snapshot).length === 0;
  return {
    ...said,
    plan: isNothing ? null : planCollected(next, snapshot, book.collected, today()),
    adopted: adopted.length,
  };
}

function examIdOf(said: string, { exams }: ExamBook): string {
  const exam = exams.find(({ exam: { id, code } }) => id === said || sameCode(code, said))?.exam;
  if (exam === undefined)
    throw refusal('adopt/unknown-exam', { exam: said, exams: exams.map((each) => each.exam.code) });
  return exam.id;
}

function refusal(code: AdoptDiagnosticCode, data: DiagnosticData = {}): Refusal {
  return new Refusal({ code, severity: 'error', data });
}
