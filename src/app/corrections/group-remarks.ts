import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { ImportDiagnosticCode } from '../../importers/import-diagnostic';
import { type RemarkKind, remarkKinds } from './remark-kinds';

/** What the reader put right by itself. */
const repairCodes = [
  'import/text-repaired',
  'import/hyphen-joined',
  'import/code-repaired',
  'import/bullet-supplied',
  'import/duplicate-merged',
  'import/work-process-supplied',
] as const satisfies readonly ImportDiagnosticCode[];

/** What the reader filled in by counting, and only somebody who knows the dossier can see to be right. */
const suppliedCodes: readonly string[] = ['import/code-supplied'] satisfies readonly ImportDiagnosticCode[];

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

const grouped: readonly string[] = [...repairCodes, ...suppliedCodes, ...leftOutCodes];

interface RepairGroup {
  readonly code: RepairCode;
  readonly diagnostics: readonly Diagnostic[];
}

interface LookGroup {
  readonly kind: RemarkKind;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything a reader has to say, by what a person does with it; each diagnostic is in exactly one of them. */
interface GroupedRemarks {
  /** To be looked at: errors and warnings by their kind, in each the order of the document; no empty groups. */
  readonly look: readonly LookGroup[];
  /** Worth a look, though nothing is wrong. */
  readonly supplied: readonly Diagnostic[];
  readonly repaired: readonly RepairGroup[];
  readonly leftOut: readonly Diagnostic[];
  /** Everything else, only to be known. */
  readonly told: readonly Diagnostic[];
}

/** @param diagnostics those that no correction answers (CorrectedReading.open). */
export function groupRemarks(diagnostics: readonly Diagnostic[]): GroupedRemarks {
  const infos = diagnostics.filter(({ severity }) => severity === 'info');
  const repaired = repairCodes.map((code) => ({ code, diagnostics: infos.filter((info) => info.code === code) }));
  return {
    look: lookGroups(diagnostics.filter(({ severity }) => severity !== 'info')),
    supplied: infos.filter(({ code }) => suppliedCodes.includes(code)),
    repaired: repaired.filter((group) => group.diagnostics.length > 0),
    leftOut: infos.filter(({ code }) => leftOutCodes.includes(code)),
    told: infos.filter(({ code }) => !grouped.includes(code)),
  };
}

/** @returns how many things there are to be looked at. */
export function countToLook(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity !== 'info').length;
}

function lookGroups(warnings: readonly Diagnostic[]): readonly LookGroup[] {
  const kinds = Object.keys(remarkKinds) as RemarkKind[];
  const groups = kinds.map((kind) => ({ kind, diagnostics: warnings.filter((warning) => kindOf(warning) === kind) }));
  return groups.filter((group) => group.diagnostics.length > 0);
}

/** What no kind names is about the document. */
function kindOf({ code }: Diagnostic): RemarkKind {
  const kinds = Object.entries(remarkKinds) as [RemarkKind, readonly string[]][];
  return kinds.find(([, codes]) => codes.includes(code))?.[0] ?? 'document';
}
