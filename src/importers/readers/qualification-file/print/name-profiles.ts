import type { Profile } from '../../../../core/framework/framework';
import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice } from '../../../import-diagnostic';
import type { BodyPart } from './body';
import { fold } from './labels';
import { matchProfiles } from './match-profile';
import type { Overview } from './overview';
import { isTableOfAll, profileCodes } from './place-parts';
import type { TitlePage } from './title-page';

interface OpenProfile {
  readonly code: string;
  title: string | null;
  level: number | null;
  crebo: string | null;
}

/** A name in "Voor … geldt aanvullend", with the first line that has it. */
export interface ScopeName {
  readonly name: string;
  readonly line: number;
}

export interface NamedProfiles {
  readonly profiles: readonly Profile[];
  /** The codes that a name stands for; a name that nobody has gets a profile of its own. */
  readonly codesOf: (name: string) => readonly string[];
  readonly diagnostics: readonly ImportDiagnostic[];
}

/**
 * Brings together what a print says about its profiles: codes in the overview, names in its table and on the title page,
 * levels in the parts, names in "Voor … geldt aanvullend". A print of one profile numbers its table anew: then the table
 * tells a name, not a code.
 * @param parts placed already.
 * @param tidy repairs the words of a title.
 */
export function nameProfiles(
  overview: Overview,
  parts: readonly BodyPart[],
  titlePage: TitlePage,
  scopes: readonly ScopeName[],
  tidy: (lines: readonly { readonly text: string; readonly line: number | null }[]) => string,
): NamedProfiles {
  const diagnostics: ImportDiagnostic[] = [];
  const described = parts.filter(
    (part) => part.kind === 'profile' && part.profile !== null && part.coreTasks.length > 0,
  );
  const codes = profileCodes(overview);
  const trusted = isTableOfAll(overview);
  const profiles = new Map<string, OpenProfile>();
  const open = (code: string): OpenProfile => {
    const known = profiles.get(code) ?? { code, title: null, level: null, crebo: null };
    profiles.set(code, known);
    return known;
  };
  codes.forEach(open);
  overview.profiles.forEach((row, at) => {
    const code = trusted ? row.code : overview.profiles.length === described.length ? described[at]?.profile : null;
    if (code === undefined || code === null) return;
    const profile = open(code);
    profile.title ??= tidy(row.title);
    profile.level ??= row.level;
  });
  for (const part of described) {
    const profile = open(part.profile ?? '');
    profile.level = part.level ?? profile.level;
    if (part.title !== null) profile.title ??= tidy([{ text: part.title, line: part.line }]);
  }
  titlePage.qualifications.forEach((qualification, at) => {
    const all = [...profiles.values()].sort(byNumber);
    const counted = titlePage.qualifications.length === all.length ? all[at] : undefined;
    const meant = matchProfiles(qualification.title, all)?.profiles[0];
    const profile =
      meant !== undefined && !isNearerToOther(meant, at) ? meant : counted?.title === null ? counted : undefined;
    if (profile === undefined) return;
    profile.title ??= tidy([{ text: qualification.title, line: qualification.line }]);
    profile.crebo ??= qualification.crebo;
    profile.level ??= qualification.level;
  });

  const resolved = new Map<string, readonly string[]>();
  for (const scope of scopes) if (!resolved.has(scope.name)) resolved.set(scope.name, resolve(scope));
  return {
    profiles: [...profiles.values()]
      .sort(byNumber)
      .map((profile) => ({ ...profile, validUntil: titlePage.validUntil })),
    codesOf: (name) => resolved.get(name) ?? [],
    diagnostics,
  };

  /** Where the print describes one profile, the names of others on the title page may be like its own. */
  function isNearerToOther({ title }: OpenProfile, at: number): boolean {
    const listed = titlePage.qualifications.map((one, index) => ({ code: String(index), title: one.title }));
    const own = title === null ? null : matchProfiles(title, listed);
    return own !== null && own.profiles.every(({ code }) => code !== String(at));
  }

  function resolve({ name, line }: ScopeName): readonly string[] {
    const all = [...profiles.values()];
    const match = matchProfiles(name, all);
    if (match !== null) {
      const titles = match.profiles.map(({ title }) => title ?? '').join(', ');
      if (match.repaired) diagnostics.push(notice('import/text-repaired', line, { original: name, repaired: titles }));
      return match.profiles.map(({ code }) => code);
    }
    const nameless = described.filter(({ profile }) => profiles.get(profile ?? '')?.title === null);
    const speaking = nameless.length === 1 ? nameless[0] : nameless.find((part) => speaksOf(part, name));
    const profile = open(speaking?.profile ?? `P${Math.max(0, ...all.map(({ code }) => Number(code.slice(1)))) + 1}`);
    profile.title = tidy([{ text: name, line }]);
    if (speaking === undefined)
      diagnostics.push(notice('import/profile-unknown', line, { name, profile: profile.code }));
    return [profile.code];
  }
}

/** Does a part begin its sentences with "De <name>"? */
function speaksOf(part: BodyPart, name: string): boolean {
  const subject = fold(name);
  return part.coreTasks.some((task) =>
    [
      ...task.complexity,
      ...task.responsibility,
      ...task.workProcesses.flatMap(({ description, behaviour }) => [...description, ...behaviour]),
    ].some(({ lines }) =>
      fold(
        lines
          .slice(0, 3)
          .map(({ text }) => text)
          .join(' '),
      ).includes(subject),
    ),
  );
}

function byNumber(a: { readonly code: string }, b: { readonly code: string }): number {
  return Number(a.code.slice(1)) - Number(b.code.slice(1));
}
