import type { Diagnostic } from '../core/diagnostics/diagnostic';

/**
 * How many import diagnostics a person has yet to deal with; infos only tell.
 * @param diagnostics of the import, without those that a correction answers (previewCorrected).
 */
export function openImportWarnings(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity !== 'info').length;
}
