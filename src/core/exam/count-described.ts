import type { ExamBook } from './exam-book';
import { isProposed } from './rubric-row';

/** How far the rows of the forms say what each level is. */
export interface Described {
  /** Rows of forms with levels. */
  readonly rows: number;
  /** Rows of which every level is described, by a person or by a proposal. */
  readonly described: number;
  /** Rows with at least one proposal that nobody took over yet. */
  readonly proposed: number;
}

/** Counts over the forms of exams that are not approved; a knowledge exam's has no levels. */
export function countDescribed({ exams, forms }: ExamBook): Described {
  const open = new Set(exams.flatMap(({ exam }) => (exam.status === 'approved' ? [] : [exam.id])));
  const rows = forms
    .filter(({ examId, levels }) => open.has(examId) && levels.length > 0)
    .flatMap(({ criteria, levels }) => criteria.map((row) => ({ row, levels })));
  return {
    rows: rows.length,
    described: rows.filter(({ row, levels }) => levels.every((code) => row.descriptors[code] !== undefined)).length,
    proposed: rows.filter(({ row, levels }) => levels.some((code) => isProposed(row, code))).length,
  };
}
