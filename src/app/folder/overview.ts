import type { Severity } from '../../core/diagnostics/diagnostic';
import type { FrameworkKind } from '../../core/framework/framework';
import type { Counts } from '../../language/cli-texts';
import { hasErrors } from '../check-book';
import type { CheckedFile, SpokenFinding } from '../check-book';
import type { CheckedFramework } from './checked-framework';
import { countOf, noFindings, sumOf } from './count-findings';

/** What one rule found in all workbooks together. */
export interface RuleCount {
  readonly rule: string;
  /** The worst that it is anywhere: settings and circumstances change it by workbook. */
  readonly severity: Severity;
  readonly counts: Counts;
  /** How many workbooks have a finding of it. */
  readonly workbooks: number;
  /** The kind of document of the first workbook with it, whose words its title takes. */
  readonly kind: FrameworkKind;
}

/** What was found in the workbooks of one qualification. */
export interface QualificationCount {
  /** Null where a workbook does not say. */
  readonly framework: CheckedFramework | null;
  readonly workbooks: number;
  /** Of these, the workbooks with an error that nobody accepted. */
  readonly withErrors: number;
  readonly counts: Counts;
}

/** A setting with a value that is not the usual one. */
export interface SettingCount {
  /** As plan.json calls it. */
  readonly setting: string;
  /** The value and what it would be. */
  readonly message: string;
  readonly workbooks: number;
}

/** A finding that somebody accepted, with the workbook it is of. */
export interface AcceptedInFile {
  readonly file: string;
  readonly kind: FrameworkKind;
  readonly finding: SpokenFinding;
  readonly decision: NonNullable<SpokenFinding['accepted']>;
}

export interface Overview {
  readonly workbooks: number;
  readonly withErrors: number;
  readonly counts: Counts;
  /** Worst first, then what is in most workbooks. */
  readonly rules: readonly RuleCount[];
  /** By code, then profile. */
  readonly qualifications: readonly QualificationCount[];
  /** What is in most workbooks first; another value of one setting is another. */
  readonly settings: readonly SettingCount[];
  /** In the order of paths. */
  readonly accepted: readonly AcceptedInFile[];
  /** What could not be read, in the order of paths. */
  readonly unreadable: readonly { readonly file: string; readonly error: string }[];
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Adds up workbooks one by one, keeping counts and what was accepted only, so that their number does not matter. */
export function overviewCounter(): { readonly add: (file: CheckedFile) => void; readonly overview: () => Overview } {
  let [workbooks, withErrors, counts] = [0, 0, noFindings];
  const rules = new Map<string, RuleCount>();
  const qualifications = new Map<string, QualificationCount>();
  const deviating = new Map<string, SettingCount>();
  const unreadable: { file: string; error: string }[] = [];
  const accepted: AcceptedInFile[] = [];
  return {
    add: ({ file, error, framework, findings, settings }) => {
      workbooks += 1;
      if (error !== null) {
        unreadable.push({ file, error });
        return;
      }
      const own = countOf(findings);
      const stops = hasErrors(findings) ? 1 : 0;
      counts = sumOf(counts, own);
      withErrors += stops;
      const key = keyOf(framework);
      const known = qualifications.get(key) ?? { framework, workbooks: 0, withErrors: 0, counts: noFindings };
      qualifications.set(key, {
        ...known,
        workbooks: known.workbooks + 1,
        withErrors: known.withErrors + stops,
        counts: sumOf(known.counts, own),
      });
      const kind = framework?.kind ?? 'qualification-file';
      for (const finding of findings) {
        if (finding.accepted !== null) accepted.push({ file, kind, finding, decision: finding.accepted });
      }
      for (const { setting, message } of settings) {
        const same = JSON.stringify([setting, message]);
        deviating.set(same, { setting, message, workbooks: (deviating.get(same)?.workbooks ?? 0) + 1 });
      }
      for (const [rule, found] of byRule(findings)) {
        rules.set(rule, withFound(rules.get(rule), rule, found, kind));
      }
    },
    overview: () => ({
      workbooks,
      withErrors,
      counts,
      rules: [...rules.values()].sort(
        (a, b) => rank[a.severity] - rank[b.severity] || b.workbooks - a.workbooks || (a.rule < b.rule ? -1 : 1),
      ),
      qualifications: [...qualifications].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count),
      settings: [...deviating]
        .sort(([a, one], [b, other]) => other.workbooks - one.workbooks || (a < b ? -1 : 1))
        .map(([, count]) => count),
      accepted,
      unreadable,
    }),
  };
}

function withFound(
  known: RuleCount | undefined,
  rule: string,
  found: readonly SpokenFinding[],
  kind: FrameworkKind,
): RuleCount {
  const severities = [...found.map(({ severity }) => severity), ...(known === undefined ? [] : [known.severity])];
  return {
    rule,
    severity: severities.reduce((worst, each) => (rank[each] < rank[worst] ? each : worst)),
    counts: sumOf(known?.counts ?? noFindings, countOf(found)),
    workbooks: (known?.workbooks ?? 0) + 1,
    kind: known?.kind ?? kind,
  };
}

function byRule(findings: readonly SpokenFinding[]): ReadonlyMap<string, readonly SpokenFinding[]> {
  const found = new Map<string, SpokenFinding[]>();
  for (const finding of findings) {
    const same = found.get(finding.rule);
    if (same === undefined) found.set(finding.rule, [finding]);
    else same.push(finding);
  }
  return found;
}

function keyOf(framework: CheckedFramework | null): string {
  const { code = null, title = null, kind = null, profile = null } = framework ?? {};
  return JSON.stringify([code, profile?.code ?? null, profile?.crebo ?? null, title, profile?.title ?? null, kind]);
}
