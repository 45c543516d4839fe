import type { Finding } from '../checks/rule';
import type { Severity } from '../diagnostics/diagnostic';
import type { CoverageLine, CoverageMap } from './coverage-map';
import type { ExamResults } from './exam-results';
import type { InstrumentReport } from './instruments';

/** What an inspector wants to know in the first minute. */
export interface ReportSummary {
  /** Core tasks, or what the kind of document has for them. */
  readonly units: CoveredParts;
  /** Work processes, or what the kind of document has for them; a unit without parts is not among them. */
  readonly subUnits: CoveredParts;
  /** Instruments that are not withdrawn. */
  readonly instruments: { readonly approved: number; readonly total: number };
  readonly findings: {
    /** Unmet, and nobody accepted it. */
    readonly open: Readonly<Record<Severity, number>>;
    /** A person must look, and nobody accepted it. */
    readonly unclear: number;
    readonly accepted: number;
    /** Of these, unmet errors. */
    readonly acceptedErrors: number;
  };
  readonly results: { readonly adopted: number; readonly provisional: number };
}

export interface CoveredParts {
  readonly total: number;
  readonly covered: number;
  /** Those that are not, as people call them. */
  readonly missing: readonly string[];
}

/**
 * The report in short. A unit is covered where an exam other than a knowledge exam covers some part of it, as
 * coverage/core-task-not-examined says; how far is told by its parts.
 */
export function summaryOf(
  { lines }: CoverageMap,
  instruments: readonly InstrumentReport[],
  findings: readonly Finding[],
  results: readonly ExamResults[],
): ReportSummary {
  const inUse = instruments.filter(({ exam }) => exam.status !== 'withdrawn');
  const open = findings.filter(({ accepted }) => accepted === null);
  const unmet = (severity: Severity): number =>
    open.filter((each) => each.verdict === 'unmet' && each.severity === severity).length;
  const accepted = findings.filter((each) => each.accepted !== null);
  return {
    units: covered(lines.filter(({ kind }) => kind === 'unit')),
    subUnits: covered(lines.filter(({ kind }) => kind === 'sub-unit')),
    instruments: { approved: inUse.filter(({ exam }) => exam.status === 'approved').length, total: inUse.length },
    findings: {
      open: { error: unmet('error'), warning: unmet('warning'), info: unmet('info') },
      unclear: open.filter(({ verdict }) => verdict === 'unclear').length,
      accepted: accepted.length,
      acceptedErrors: accepted.filter(({ severity, verdict }) => severity === 'error' && verdict === 'unmet').length,
    },
    results: {
      adopted: results.reduce((sum, each) => sum + each.adopted, 0),
      provisional: results.reduce((sum, each) => sum + each.provisional, 0),
    },
  };
}

function covered(lines: readonly CoverageLine[]): CoveredParts {
  const missing = lines.filter(({ partsCovered }) => partsCovered === 0);
  return {
    total: lines.length,
    covered: lines.length - missing.length,
    missing: missing.map(({ reference }) => reference),
  };
}
