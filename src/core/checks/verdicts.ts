import type { DiagnosticData, Severity } from '../diagnostics/diagnostic';
import type { CellPlace } from '../exam/cell-place';
import type { Verdict } from './rule';

/** A rule is broken. `subject` names the thing for good: an id where there is one, else a code. */
export function unmet(subject: string, place: CellPlace | null, data: DiagnosticData, severity?: Severity): Verdict {
  return { verdict: 'unmet', subject, place, data, ...(severity === undefined ? {} : { severity }) };
}

/** The rule cannot tell; `reason` is a key of the rule's own `unclear` texts. */
export function unclear(
  reason: string,
  subject: string,
  place: CellPlace | null,
  data: DiagnosticData,
  severity?: Severity,
): Verdict {
  return { ...unmet(subject, place, data, severity), verdict: 'unclear', reason };
}
