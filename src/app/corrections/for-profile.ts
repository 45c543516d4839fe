import { chooseProfile } from '../../core/framework/choose-profile';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { Framework } from '../../core/framework/framework';

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

/**
 * The items that a workbook for a profile gets, as they were read, to be shown and put right: what a profile adds to a
 * text is not in it. Everything while none is chosen.
 */
export function itemsForProfile(framework: Framework, profile: string | null): Framework {
  if (!framework.profiles.some(({ code }) => code === profile) || profile === null) return framework;
  const chosen = new Set(chooseProfile(framework, profile).items.map(({ id }) => id));
  return { ...framework, items: framework.items.filter(({ id }) => chosen.has(id)) };
}
