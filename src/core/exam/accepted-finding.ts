import type { DiagnosticData } from '../diagnostics/diagnostic';

/** A finding that somebody accepted with a reason. */
export interface AcceptedFinding {
  readonly key: string;
  readonly by: string;
  readonly reason: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** What was found on that day; left out = it was accepted before that was kept, or typed on the sheet. */
  readonly as?: AcceptedAs;
}

/** What a finding said when somebody accepted it. */
export interface AcceptedAs {
  readonly verdict: 'unmet' | 'unclear';
  readonly reason?: string;
  readonly data: DiagnosticData;
}
