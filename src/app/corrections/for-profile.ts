import type { Diagnostic } from '../../core/diagnostics/diagnostic';

/**
 * What a reader said, for who chose a profile: that the document does not work a profile out is only good to know, unless
 * it is the chosen one. A plan and forms of it would have nothing but the titles of its overview.
 * @param profile the chosen profile's code; null = none.
 */
export function forProfile<D extends Diagnostic>(diagnostics: readonly D[], profile: string | null): readonly D[] {
  return diagnostics.map((diagnostic) =>
    diagnostic.code === 'import/profile-not-described' && diagnostic.data['profile'] === profile
      ? { ...diagnostic, severity: 'warning' as const }
      : diagnostic,
  );
}
