import type { Diagnostic, DiagnosticData, Severity } from '../core/diagnostics/diagnostic';
import { Refusal } from '../core/diagnostics/diagnostic';

/** Why a file is refused as a whole. */
export type ImportRefusalCode =
  | 'import/empty-file'
  | 'import/format-not-supported'
  | 'import/not-a-dossier'
  | 'import/not-sbb-xml'
  | 'import/broken-xml'
  | 'import/pdf-password'
  | 'import/pdf-scanned'
  | 'import/pdf-broken'
  | 'import/pdf-portfolio'
  | 'import/pdf-form'
  | 'import/docx-broken'
  | 'import/docx-too-large'
  | 'import/docx-scanned'
  | 'import/broken-json'
  | 'import/not-case-json'
  | 'import/dossier-unknown';

/** What the importers say about a file they read. */
export type ImportNoticeCode =
  | 'import/encoding-assumed'
  | 'import/encoding-not-as-declared'
  | 'import/dossier-chosen'
  | 'import/dossier-not-checked'
  | 'import/several-parents'
  | 'import/no-structure'
  | 'import/case-parts-not-read'
  | 'import/case-types-by-depth'
  | 'import/parent-unknown'
  | 'import/circle-cut'
  | 'import/item-without-text'
  | 'import/item-not-valid'
  | 'import/entries-not-valid'
  | 'import/identifier-twice'
  | 'import/links-without-item'
  | 'import/no-items'
  | 'import/pdf-pages-without-text'
  | 'import/pdf-letters-unknown'
  | 'import/docx-part-not-read'
  | 'import/docx-pictures'
  | 'import/text-repaired'
  | 'import/hyphen-joined'
  | 'import/code-repaired'
  | 'import/code-supplied'
  | 'import/code-counted'
  | 'import/bullet-supplied'
  | 'import/footnote-removed'
  | 'import/footnote-unclear'
  | 'import/duplicate-merged'
  | 'import/duplicate-code'
  | 'import/profile-recognised'
  | 'import/profile-unclear'
  | 'import/profile-unknown'
  | 'import/profile-not-described'
  | 'import/work-process-not-described'
  | 'import/no-indicators'
  | 'import/title-missing'
  | 'import/overview-mismatch'
  | 'import/work-process-supplied'
  | 'import/mapping-unclear'
  | 'import/crebo-not-found'
  | 'import/unit-mapping-unclear'
  | 'import/competency-unknown'
  | 'import/reference-unknown'
  | 'import/number-missing'
  | 'import/variants-shown'
  | 'import/variants-guessed'
  | 'import/variants-aligned'
  | 'import/variants-unclear'
  | 'import/variants-not-found'
  | 'import/variant-level-missing'
  | 'import/level-of-diploma'
  | 'import/table-heads-removed'
  | 'import/line-not-placed'
  | 'import/part-not-read'
  | 'import/title-differs'
  | 'import/unit-not-applicable'
  | 'import/addition-outside-dossier'
  | 'import/group-heading-removed'
  | 'import/running-head-removed'
  | 'import/page-numbers-removed';

export type ImportDiagnosticCode = ImportRefusalCode | ImportNoticeCode;

export type ImportDiagnostic = Diagnostic<ImportDiagnosticCode>;

/** What each notice means for the reader of the preview: look at it, or only know it. */
const severities: Record<ImportNoticeCode, Severity> = {
  'import/encoding-assumed': 'info',
  'import/encoding-not-as-declared': 'warning',
  'import/dossier-chosen': 'warning',
  'import/dossier-not-checked': 'warning',
  'import/several-parents': 'warning',
  'import/no-structure': 'warning',
  'import/case-parts-not-read': 'info',
  'import/case-types-by-depth': 'info',
  'import/parent-unknown': 'warning',
  'import/circle-cut': 'warning',
  'import/item-without-text': 'warning',
  'import/item-not-valid': 'warning',
  'import/entries-not-valid': 'warning',
  'import/identifier-twice': 'warning',
  'import/links-without-item': 'warning',
  'import/no-items': 'error',
  'import/pdf-pages-without-text': 'warning',
  'import/pdf-letters-unknown': 'warning',
  'import/docx-part-not-read': 'warning',
  'import/docx-pictures': 'info',
  'import/text-repaired': 'info',
  'import/hyphen-joined': 'info',
  'import/code-repaired': 'info',
  'import/code-supplied': 'info',
  'import/code-counted': 'warning',
  'import/bullet-supplied': 'info',
  'import/footnote-removed': 'info',
  'import/footnote-unclear': 'warning',
  'import/duplicate-merged': 'info',
  'import/duplicate-code': 'warning',
  'import/profile-recognised': 'info',
  'import/profile-unclear': 'warning',
  'import/profile-unknown': 'warning',
  'import/profile-not-described': 'info',
  'import/work-process-not-described': 'warning',
  'import/no-indicators': 'warning',
  'import/title-missing': 'warning',
  'import/overview-mismatch': 'warning',
  'import/work-process-supplied': 'info',
  'import/mapping-unclear': 'warning',
  'import/crebo-not-found': 'warning',
  'import/unit-mapping-unclear': 'warning',
  'import/competency-unknown': 'warning',
  'import/reference-unknown': 'warning',
  'import/number-missing': 'warning',
  'import/variants-shown': 'info',
  'import/variants-guessed': 'warning',
  'import/variants-aligned': 'info',
  'import/variants-unclear': 'warning',
  'import/variants-not-found': 'warning',
  'import/variant-level-missing': 'warning',
  'import/level-of-diploma': 'info',
  'import/table-heads-removed': 'info',
  'import/line-not-placed': 'warning',
  'import/part-not-read': 'info',
  'import/title-differs': 'info',
  'import/unit-not-applicable': 'warning',
  'import/addition-outside-dossier': 'info',
  'import/group-heading-removed': 'info',
  'import/running-head-removed': 'info',
  'import/page-numbers-removed': 'info',
};

/**
 * A notice about one line of the file.
 * @param line 1-based; null where the source has no lines.
 */
export function notice(code: ImportNoticeCode, line: number | null, data: DiagnosticData): ImportDiagnostic {
  return line === null
    ? { code, severity: severities[code], data }
    : { code, severity: severities[code], at: { line }, data };
}

/** Diagnostics in the order of the lines that they are about; those without a line first. */
export function inLineOrder(diagnostics: readonly ImportDiagnostic[]): ImportDiagnostic[] {
  return [...diagnostics].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
}

/** A refusal of the whole file; to be thrown. */
export function refusal(code: ImportRefusalCode, data: DiagnosticData, line?: number): Refusal {
  return new Refusal(
    line === undefined ? { code, severity: 'error', data } : { code, severity: 'error', at: { line }, data },
  );
}
