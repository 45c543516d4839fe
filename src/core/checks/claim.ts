import type { Severity } from '../diagnostics/diagnostic';
import type { Finding } from './rule';

/** What a finding claims: something certain, of a severity, or that a rule cannot see it and a person has to look. */
export type Claim = Severity | 'unclear';

export function claimOf({ verdict, severity }: Pick<Finding, 'verdict' | 'severity'>): Claim {
  return verdict === 'unclear' ? 'unclear' : severity;
}
