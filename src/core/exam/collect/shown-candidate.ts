import { compareNames } from '../../checks/person-names';
import { keyOfNumber } from '../candidates/merge-candidates';
import type { AssessmentForm } from '../assessment-form';
import type { IssuedForm } from '../issued-form';

/**
 * What the head of a form that came back says of whom it is for, where that is somebody else, or another attempt, than it was
 * handed out for: somebody filled in one form again for the next candidate. Null = it is theirs. A cell that was emptied says
 * nothing, and neither does a name that may be the same one.
 */
export function shownOtherwise(
  { candidate, attempt }: Pick<AssessmentForm, 'candidate' | 'attempt'>,
  issued: Pick<IssuedForm, 'candidate' | 'attempt'>,
): string | null {
  const { number = null, name = null } = candidate ?? {};
  if (number !== null && keyOfNumber(number) !== keyOfNumber(issued.candidate.number)) return number;
  if (name !== null && issued.candidate.name !== null && isOtherName(name, issued.candidate.name)) return name;
  return attempt !== null && attempt !== issued.attempt ? String(attempt) : null;
}

function isOtherName(one: string, other: string): boolean {
  return one.trim().toLowerCase() !== other.trim().toLowerCase() && compareNames(one, other) === 'different';
}
