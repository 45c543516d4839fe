import type { FolderTexts } from '../../language/folder-texts';
import type { CheckedFramework } from './checked-framework';

/** "23312 Maatschappelijke zorg, profiel P6 Persoonlijk begeleider (crebo 25779)": each title beside its own number. */
export function qualificationName(framework: CheckedFramework | null, texts: FolderTexts): string {
  const { code = null, title = null, profile = null } = framework ?? {};
  const own = named(code, title);
  const chosen = profile === null ? '' : texts.profile(profileName(profile, texts));
  return [own === '' ? texts.unnamed : own, chosen].filter((part) => part !== '').join(', ');
}

/** "P6 Persoonlijk begeleider (crebo 25779)" */
export function profileName(profile: CheckedFramework['profile'], texts: FolderTexts): string {
  if (profile === null) return '';
  const { code, title, crebo } = profile;
  return crebo === null ? named(code, title) : `${named(code, title)} ${texts.crebo(crebo)}`;
}

/** A code and a title, of what there is. */
export function named(code: string | null, title: string | null): string {
  return [code, title].filter((part) => part !== null).join(' ');
}
