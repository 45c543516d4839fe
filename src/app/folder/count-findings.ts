import { claimOf } from '../../core/checks/claim';
import type { Claim } from '../../core/checks/claim';
import type { Counts } from '../../language/cli-texts';
import type { SpokenFinding } from '../check-book';

export const noFindings: Counts = { errors: 0, warnings: 0, infos: 0, unclear: 0, accepted: 0 };

/** Findings by what they ask of somebody; each is in one count. */
export function countOf(all: readonly Pick<SpokenFinding, 'severity' | 'verdict' | 'accepted'>[]): Counts {
  const findings = all.filter(({ accepted }) => accepted === null);
  const of = (claim: Claim): number => findings.filter((finding) => claimOf(finding) === claim).length;
  const accepted = all.length - findings.length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info'), unclear: of('unclear'), accepted };
}

/** Errors that would stop an exam had nobody accepted them. */
export function acceptedErrorsOf(
  findings: readonly Pick<SpokenFinding, 'severity' | 'verdict' | 'accepted'>[],
): number {
  return findings.filter((finding) => finding.accepted !== null && claimOf(finding) === 'error').length;
}

/** Which workbook is worse than which, for sorting: the one with the most errors first, then what a person must look at. */
export function badnessOf(findings: readonly SpokenFinding[]): readonly number[] {
  const { errors, unclear, warnings, infos, accepted } = countOf(findings);
  return [errors, unclear, warnings, infos, accepted];
}

export function sumOf(one: Counts, other: Counts): Counts {
  return {
    errors: one.errors + other.errors,
    warnings: one.warnings + other.warnings,
    infos: one.infos + other.infos,
    unclear: one.unclear + other.unclear,
    accepted: one.accepted + other.accepted,
  };
}
