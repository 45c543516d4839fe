import type { AssessmentForm, Criterion, ExamBook, Rating } from '../../core/exam/exam-book';

/** A cell of a form that assessors fill in; `row` is the place of a criterion on its form, from 0. */
export type FormField =
  | { readonly kind: 'level' | 'motivation'; readonly row: number; readonly assessor: number }
  | { readonly kind: 'agreed' | 'agreedMotivation'; readonly row: number }
  | { readonly kind: 'handedIn'; readonly assessor: number };

/** What stands in a field; null = nothing. */
export function textIn(form: AssessmentForm, field: FormField): string | null {
  if (field.kind === 'handedIn') {
    const at = form.handInCells.findIndex(({ assessor }) => assessor === field.assessor);
    return form.handedIn[at] === true ? 'x' : null;
  }
  const row = form.criteria[field.row];
  switch (field.kind) {
    case 'level':
    case 'motivation':
      return row?.ratings.find(({ assessor }) => assessor === field.assessor)?.[field.kind] ?? null;
    case 'agreed':
    case 'agreedMotivation':
      return row?.[field.kind] ?? null;
  }
}

/** The workbook as it is once the field of a form holds the text; "" empties it. Nothing else changes. */
export function withField(book: ExamBook, sheet: string, field: FormField, text: string): ExamBook {
  const filled = (form: AssessmentForm): AssessmentForm => (form.sheet === sheet ? withText(form, field, text) : form);
  return { ...book, forms: book.forms.map(filled), candidateForms: book.candidateForms.map(filled) };
}

function withText(form: AssessmentForm, field: FormField, given: string): AssessmentForm {
  const text = given.trim() || null;
  if (field.kind === 'handedIn') {
    const handedIn = form.handInCells.map(({ assessor }, at) =>
      assessor === field.assessor ? text !== null : form.handedIn[at] === true,
    );
    return { ...form, handedIn };
  }
  const changed = (row: Criterion): Criterion => {
    if (!('assessor' in field)) return { ...row, [field.kind]: text };
    const rate = (rating: Rating): Rating =>
      rating.assessor === field.assessor ? { ...rating, [field.kind]: text } : rating;
    return { ...row, ratings: row.ratings.map(rate) };
  };
  return { ...form, criteria: form.criteria.map((row, index) => (index === field.row ? changed(row) : row)) };
}
