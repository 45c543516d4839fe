import type { AssessmentForm, Criterion, Rating } from '../../core/exam/assessment-form';
import type { ExamBook } from '../../core/exam/exam-book';

/** A cell of a form that assessors fill in; `row` is the place of a criterion on its form, from 0. */
export type FormField =
  | { readonly kind: 'level' | 'motivation'; readonly row: number; readonly assessor: number }
  | { readonly kind: 'agreed' | 'agreedMotivation'; readonly row: number }
  /** Points of a knowledge exam, as a number with a point, and what was remarked on them. */
  | { readonly kind: 'achieved' | 'remark'; readonly row: number }
  | { readonly kind: 'handedIn'; readonly assessor: number };

/** Whether a field holds the text; "" = nothing. Of handing in only whether it is done is known, not in which word. */
export function holds(form: AssessmentForm, field: FormField, text: string): boolean {
  if (field.kind === 'handedIn') return isHandedIn(form, field.assessor) === (text !== '');
  return textIn(form, field) === text;
}

function isHandedIn({ handInCells, handedIn }: AssessmentForm, assessor: number): boolean {
  return handedIn[handInCells.findIndex((cell) => cell.assessor === assessor)] === true;
}

/** What stands in a field; "" = nothing. */
export function textIn(form: AssessmentForm, field: FormField): string {
  if (field.kind === 'handedIn') return isHandedIn(form, field.assessor) ? 'x' : '';
  const row = form.criteria[field.row];
  switch (field.kind) {
    case 'level':
    case 'motivation':
      return row?.ratings.find(({ assessor }) => assessor === field.assessor)?.[field.kind] ?? '';
    case 'agreed':
    case 'agreedMotivation':
      return row?.[field.kind] ?? '';
    case 'achieved': {
      const { points = null, typed = '' } = form.achieved[row?.id ?? ''] ?? {};
      return points === null ? typed : String(points);
    }
    case 'remark':
      return form.achieved[row?.id ?? '']?.remark ?? '';
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
  if (field.kind === 'achieved' || field.kind === 'remark') {
    const id = form.criteria[field.row]?.id ?? '';
    const { points = null, remark = null } = form.achieved[id] ?? {};
    const given = field.kind === 'achieved' ? { points: numberOf(text), remark } : { points, remark: text };
    return { ...form, achieved: { ...form.achieved, [id]: given } };
  }
  const changed = (row: Criterion): Criterion => {
    if (!('assessor' in field)) return { ...row, [field.kind]: text };
    const rate = (rating: Rating): Rating =>
      rating.assessor === field.assessor ? { ...rating, [field.kind]: text } : rating;
    return { ...row, ratings: row.ratings.map(rate) };
  };
  return { ...form, criteria: form.criteria.map((row, index) => (index === field.row ? changed(row) : row)) };
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}
