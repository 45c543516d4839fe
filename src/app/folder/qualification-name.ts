import type { FolderTexts } from '../../language/folder-texts';
import type { CheckedFramework } from './checked-framework';

/** "25778 Maatschappelijke zorg, profiel P6 Persoonlijk begeleider": the crebo number of the qualification where it has one. */
export function qualificationName(framework: CheckedFramework | null, texts: FolderTexts): string {
  const { code = null, title = null, profile = null } = framework ?? {};
  const own = named(profile?.crebo ?? code, title);
  const chosen = profile === null ? '' : texts.profile(named(profile.code, profile.title));
  return [own === '' ? texts.unnamed : own, chosen].filter((part) => part !== '').join(', ');
}

/** A code and a title, of what there is. */
export function named(code: string | null, title: string | null): string {
  return [code, title].filter((part) => part !== null).join(' ');
}
