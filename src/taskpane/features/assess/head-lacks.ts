import { missingHead } from '../../../core/exam/assess/missing-head';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { AssessTexts } from '../../../language/assess-texts';

/** What the head of a form does not say yet, in words. @param assessors whose names are asked. */
export function headLacks(
  form: AssessmentForm,
  assessors: readonly number[],
  { head }: AssessTexts,
): readonly string[] {
  return missingHead(form, assessors).map((field) => {
    switch (field.kind) {
      case 'candidate':
        return head.candidate;
      case 'date':
        return head.date;
      case 'assessor':
        return head.name(field.assessor);
    }
  });
}
