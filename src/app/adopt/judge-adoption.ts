import type { Diagnostic, DiagnosticData, Severity } from '../../core/diagnostics/diagnostic';
import type { AdoptChoice, Adopting, LeftResult, NotAdopted } from '../../core/exam/adopt/adopt-results';
import { adoptResults } from '../../core/exam/adopt/adopt-results';
import { keyOfNumber } from '../../core/exam/candidates/merge-candidates';
import type { Sitting } from '../../core/exam/collect/collected';
import { sittingKey } from '../../core/exam/collect/collected';
import type { ExamBook } from '../../core/exam/exam-book';
import type { AdoptDiagnosticCode } from '../../language/adopt-texts';
import { labelOf } from '../../core/exam/exam-label';
import { unnumberedForms } from './unnumbered-forms';

/** Whose results are adopted, of which exam, when and by whom. */
export interface AdoptScope extends Pick<AdoptChoice, 'examId' | 'on' | 'by'> {
  /** Numbers; none = everybody with a complete result. */
  readonly candidates: readonly string[];
}

/** What adopting comes to, before anything is planned. */
export interface AdoptionJudged extends Pick<Adopting, 'register' | 'adopted'> {
  readonly left: number;
  /**
   * Each result that stays as it is, with the reason (an error where it was changed after it was adopted), and what the
   * committee should know of those that it adopts.
   */
  readonly diagnostics: readonly Diagnostic[];
  /** Each result that is adopted, by what it says: whoever saw these saw what the committee decides on. */
  readonly results: readonly string[];
}

/** Judges what can be adopted, by the workbook alone: nothing is written. */
export function judgeAdoption(book: ExamBook, { candidates, ...scope }: AdoptScope): AdoptionJudged {
  const wanted = new Set(candidates.map(keyOfNumber));
  const isChosen = wanted.size === 0 ? null : (number: string): boolean => wanted.has(keyOfNumber(number));
  const { register, adopted, left, notHandedIn, notApproved, withdrawn } = adoptResults(book, { ...scope, isChosen });
  const taken = new Set(adopted.map(sittingKey));
  return {
    register,
    adopted,
    left: left.length,
    diagnostics: [
      ...left.map((each) => remark(each, book)),
      ...notHandedInOf(notHandedIn, book),
      ...notApproved.map((examId) => warning('adopt/not-approved', { exam: labelOf(examId, book) })),
      ...withdrawn.map((examId) => warning('adopt/withdrawn', { exam: labelOf(examId, book) })),
      ...(isChosen === null ? unnumberedForms(book, scope.examId) : []),
    ],
    results: register.records.flatMap((record) => {
      const key = sittingKey(record);
      return taken.has(key) ? [JSON.stringify([key, record.adopted?.hash])] : [];
    }),
  };
}

const severities: Readonly<Record<NotAdopted, Severity>> = {
  'no-result': 'info',
  incomplete: 'info',
  already: 'info',
  differs: 'warning',
  unsupported: 'warning',
  'no-longer-exempt': 'warning',
  changed: 'error',
};

function remark({ why, adopted, ...sitting }: LeftResult, book: ExamBook): Diagnostic {
  return {
    code: `adopt/${why}` satisfies AdoptDiagnosticCode,
    severity: severities[why],
    data: { ...aboutSitting(sitting, book), on: adopted?.on ?? '', by: adopted?.by ?? '' },
  };
}

/** One line for each exam: a committee adopts the results of whole groups at once. */
function notHandedInOf(sittings: readonly Sitting[], book: ExamBook): readonly Diagnostic[] {
  return [...new Set(sittings.map(({ examId }) => examId))].map((examId) => {
    const own = sittings.filter((sitting) => sitting.examId === examId);
    const candidates = [...new Set(own.map(({ candidate }) => candidate))];
    return warning('adopt/not-handed-in', { exam: labelOf(examId, book), count: own.length, candidates });
  });
}

function aboutSitting({ examId, candidate, attempt, kind }: Sitting, book: ExamBook): DiagnosticData {
  return { exam: labelOf(examId, book), candidate, attempt, kind };
}

function warning(code: AdoptDiagnosticCode, data: DiagnosticData): Diagnostic {
  return { code, severity: 'warning', data };
}
