import type { AssessmentForm } from '../assessment-form';

/** What of the head of a form has to be filled in by whoever assesses on it. */
export type HeadField =
  { readonly kind: 'candidate' } | { readonly kind: 'date' } | { readonly kind: 'assessor'; readonly assessor: number };

/**
 * What the head of a form does not say yet: for whom it is, when it was, who assessed. @param assessors whose names are
 * asked, by number.
 */
export function missingHead(
  { candidate, date, assessorNames, handInCells }: AssessmentForm,
  assessors: readonly number[],
): readonly HeadField[] {
  const nameOf = (assessor: number): string | null =>
    assessorNames[handInCells.findIndex((cell) => cell.assessor === assessor)] ?? null;
  return [
    ...(candidate === null ? [{ kind: 'candidate' } as const] : []),
    ...(date === null ? [{ kind: 'date' } as const] : []),
    ...assessors.filter((each) => nameOf(each) === null).map((assessor) => ({ kind: 'assessor', assessor }) as const),
  ];
}
