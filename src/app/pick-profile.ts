import { Refusal } from '../core/diagnostics/diagnostic';
import type { Framework } from '../core/framework/framework';

/** Says that somebody must choose, or chose what is not there. */
export type ProfileDiagnosticCode = 'profile/choose-one' | 'profile/unknown';

/**
 * The profile a workbook is made for.
 * @param framework the whole document.
 * @param wanted a code as somebody typed it ("p6"), or null when nobody said.
 * @returns the code as the document writes it; null when the document has no profiles.
 * @throws Refusal "profile/choose-one" when there are several and none was named, "profile/unknown" when it is none of them.
 */
export function pickProfile(framework: Framework, wanted: string | null): string | null {
  const codes = framework.profiles.map(({ code }) => code);
  const named = framework.profiles.map(({ code, title }) => (title === null ? code : `${code} ${title}`));
  if (wanted === null) {
    if (codes.length > 1) {
      throw refusal('profile/choose-one', { profiles: named });
    }
    return codes[0] ?? null;
  }
  const found = codes.find((code) => code.toLowerCase() === wanted.trim().toLowerCase());
  if (found === undefined) {
    throw refusal('profile/unknown', { profile: wanted, profiles: named });
  }
  return found;
}

function refusal(code: ProfileDiagnosticCode, data: Readonly<Record<string, string | readonly string[]>>): Refusal {
  return new Refusal({ code, severity: 'error', data });
}
