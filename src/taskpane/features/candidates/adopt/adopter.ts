import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import { readTypedDate } from '../../../../core/typed-date';
import type { AdoptDiagnosticCode } from '../../../../language/adopt-texts';

/** What is the matter with a typed day; undefined = nothing. */
export function dateProblem(on: string): Diagnostic | undefined {
  return typeof readTypedDate(on) === 'string' ? undefined : problem('adopt/bad-date', { date: on });
}

/** What is the matter with a name; undefined = nothing. */
export function nameProblem(by: string): Diagnostic | undefined {
  return by.trim() === '' ? problem('adopt/nobody') : undefined;
}

function problem(code: AdoptDiagnosticCode, data: Diagnostic['data'] = {}): Diagnostic {
  return { code, severity: 'error', data };
}
