import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { ImportDiagnosticCode } from '../../importers/import-diagnostic';

/** What the reader put right by itself. */
const repairCodes = [
  'import/text-repaired',
  'import/hyphen-joined',
  'import/code-repaired',
  'import/code-supplied',
  'import/bullet-supplied',
  'import/duplicate-merged',
  'import/work-process-supplied',
] as const satisfies readonly ImportDiagnosticCode[];

export type RepairCode = (typeof repairCodes)[number];

/** What stands in the document and is no content. */
const leftOutCodes: readonly string[] = [
  'import/footnote-removed',
  'import/running-head-removed',
  'import/page-numbers-removed',
  'import/table-heads-removed',
  'import/group-heading-removed',
  'import/part-not-read',
  'import/profile-not-described',
  'import/case-parts-not-read',
] satisfies readonly ImportDiagnosticCode[];

interface RepairGroup {
  readonly code: RepairCode;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything a reader has to say, by what a person does with it; each diagnostic is in exactly one of them. */
interface GroupedRemarks {
  /** To be looked at: errors and warnings, in the order of the document. */
  readonly look: readonly Diagnostic[];
  readonly repaired: readonly RepairGroup[];
  readonly leftOut: readonly Diagnostic[];
  /** Everything else, only to be known. */
  readonly told: readonly Diagnostic[];
}

/** @param diagnostics those that no correction answers (CorrectedReading.open). */
export function groupRemarks(diagnostics: readonly Diagnostic[]): GroupedRemarks {
  const look = diagnostics.filter(({ severity }) => severity !== 'info');
  const infos = diagnostics.filter(({ severity }) => severity === 'info');
  const repaired = repairCodes.map((code) => ({ code, diagnostics: infos.filter((info) => info.code === code) }));
  return {
    look,
    repaired: repaired.filter((group) => group.diagnostics.length > 0),
    leftOut: infos.filter(({ code }) => leftOutCodes.includes(code)),
    told: infos.filter(({ code }) => !leftOutCodes.includes(code) && !repairCodes.some((repair) => repair === code)),
  };
}
