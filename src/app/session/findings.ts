import type { Severity } from '../../core/diagnostics/diagnostic';
import type { WordedFinding } from './use-cases';

export type FindingCounts = Readonly<Record<Severity, number>>;

/** The findings of one rule at one severity. */
export interface FindingGroup {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly WordedFinding[];
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** How many findings there are that nobody accepted, by severity. */
export function countFindings(findings: readonly WordedFinding[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of findings) {
    if (finding.accepted === null) counts[finding.severity] += 1;
  }
  return counts;
}

/** How many somebody accepted. */
export function countAccepted(findings: readonly WordedFinding[]): number {
  return findings.filter(({ finding }) => finding.accepted !== null).length;
}

/** A finding that stops an exam: an error that is certain and that nobody accepted. */
export function isOpenError({ finding }: WordedFinding): boolean {
  return finding.severity === 'error' && finding.verdict === 'unmet' && finding.accepted === null;
}

/** Findings by rule, worst severity first, then in the order of the rules; inside a group in the order of the sheets. */
export function groupFindings(findings: readonly WordedFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, WordedFinding[]>();
  for (const worded of findings) {
    const key = `${worded.finding.severity} ${worded.finding.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), worded]);
  }
  return [...groups]
    .flatMap(([key, members]): readonly FindingGroup[] => {
      const [first] = members;
      if (first === undefined) return [];
      return [{ key, rule: first.finding.rule, severity: first.finding.severity, findings: members }];
    })
    .sort((a, b) => rank[a.severity] - rank[b.severity]);
}
