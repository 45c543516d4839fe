import type { ExamAgreement } from './exam-agreement';
import type { Assessor } from './rated-twice';
import type { Agreement } from './standing-of';

/** What is said beside figures, or in place of them. */
export type AgreementRemark = 'too-few' | 'hardly-spread' | 'not-independent' | 'low';

/** What a line is about. */
export type AgreementSubject =
  | { readonly kind: 'exam' }
  | { readonly kind: 'criterion'; readonly id: string; readonly workProcess: string; readonly text: string }
  | { readonly kind: 'pair'; readonly assessors: readonly [Assessor, Assessor] };

/** One line of what people are shown: a figure that says nothing is not there. */
export interface AgreementLine {
  readonly examId: string;
  /** What people call the exam. */
  readonly exam: string;
  /** Codes of its levels. */
  readonly levels: readonly string[];
  readonly subject: AgreementSubject;
  /** Candidates. */
  readonly n: number;
  /** Percentage; null = too few. */
  readonly percentage: number | null;
  /** Null = too few, or hardly any spread. */
  readonly kappa: number | null;
  readonly weightedKappa: number | null;
  readonly isIndependent: boolean;
  readonly remarks: readonly AgreementRemark[];
}

/**
 * What people are shown of agreement: for each exam a line of its own, its rows, then its pairs of assessors. With too few
 * candidates there is no figure, with hardly any spread no kappa: the remark says why.
 * Source: domain.md, "Agreement between assessors".
 */
export function agreementLines(exams: readonly ExamAgreement[]): readonly AgreementLine[] {
  return exams.flatMap((exam) => [
    lineOf({ kind: 'exam' }, exam.whole, exam),
    ...exam.criteria.map((row) => {
      const { id, workProcess, text } = row;
      return lineOf({ kind: 'criterion', id, workProcess, text }, row, exam);
    }),
    ...exam.pairs.map((pair) => lineOf({ kind: 'pair', assessors: pair.assessors }, pair, exam)),
  ]);
}

function lineOf(
  subject: AgreementSubject,
  { n, figures, standing, isLow }: Agreement,
  { examId, label, levels, isIndependent }: ExamAgreement,
): AgreementLine {
  const isKnown = standing === 'known';
  return {
    examId,
    exam: label,
    levels,
    subject,
    n,
    percentage: standing === 'too-few' ? null : (figures?.percentage ?? null),
    kappa: isKnown ? (figures?.kappa ?? null) : null,
    weightedKappa: isKnown ? (figures?.weightedKappa ?? null) : null,
    isIndependent,
    remarks: [
      ...(standing === 'known' ? [] : [standing]),
      ...(isLow ? (['low'] as const) : []),
      ...(isIndependent ? [] : (['not-independent'] as const)),
    ],
  };
}
