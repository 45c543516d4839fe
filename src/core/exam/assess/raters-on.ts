import type { AssessmentForm } from '../assessment-form';

/** Numbers of the assessors who have columns for levels on a form, ascending; none on a blueprint. */
export function ratersOn({ criteria }: Pick<AssessmentForm, 'criteria'>): readonly number[] {
  const numbers = criteria.flatMap(({ ratings }) => ratings.map(({ assessor }) => assessor));
  return [...new Set(numbers)].sort((one, other) => one - other);
}
