import type { Diagnostic } from '../core/diagnostics/diagnostic';

/** How many import diagnostics a person has yet to deal with; infos only tell. */
export function openImportWarnings(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity !== 'info').length;
}
