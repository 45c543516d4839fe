import { claimOf } from '../../core/checks/claim';
import type { Claim } from '../../core/checks/claim';
import type { WordedFinding } from './use-cases';

/** In the order of what asks for somebody first; the one a folder of workbooks is sorted by too. */
export const claims: readonly Claim[] = ['error', 'unclear', 'warning', 'info'];

export type FindingCounts = Readonly<Record<Claim, number>>;

/** The findings of one rule with one claim. */
export interface FindingGroup {
  readonly key: string;
  readonly rule: string;
  readonly claim: Claim;
  readonly findings: readonly WordedFinding[];
}

/** How many findings there are that nobody accepted, by what they claim. */
export function countFindings(findings: readonly WordedFinding[]): FindingCounts {
  const counts = { error: 0, unclear: 0, warning: 0, info: 0 };
  for (const { finding } of findings) {
    if (finding.accepted === null) counts[claimOf(finding)] += 1;
  }
  return counts;
}

/** How many somebody accepted. */
export function countAccepted(findings: readonly WordedFinding[]): number {
  return findings.filter(({ finding }) => finding.accepted !== null).length;
}

/** A finding that stops an exam: an error that is certain and that nobody accepted. */
export function isOpenError({ finding }: WordedFinding): boolean {
  return claimOf(finding) === 'error' && finding.accepted === null;
}

/** Findings by rule, what asks for somebody first, then in the order of the rules; inside a group in the order of the sheets. */
export function groupFindings(findings: readonly WordedFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, WordedFinding[]>();
  for (const worded of findings) {
    const key = `${claimOf(worded.finding)} ${worded.finding.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), worded]);
  }
  return [...groups]
    .flatMap(([key, members]): readonly FindingGroup[] => {
      const [first] = members;
      if (first === undefined) return [];
      return [{ key, rule: first.finding.rule, claim: claimOf(first.finding), findings: members }];
    })
    .sort((a, b) => claims.indexOf(a.claim) - claims.indexOf(b.claim));
}
