import type { Framework } from '../framework';
import type { DossierCorrection, DossierField } from './correction';
import { applied, refused } from './correction-diagnostic';
import type { CorrectionOutcome } from './correction-diagnostic';
import { tidyText } from './place-in-tree';

/** Which facts of a document, and of one of its profiles, can be filled in by hand. */
export const dossierFields = ['title', 'code', 'validFrom', 'validUntil'] as const satisfies readonly DossierField[];
export const profileFields = ['crebo', 'validUntil'] as const satisfies readonly DossierField[];

/** What stands in a field of the document, or of one of its profiles; undefined = there is no such profile or field. */
export function dossierFact(
  framework: Framework,
  { field, profile }: Pick<DossierCorrection, 'field' | 'profile'>,
): string | null | undefined {
  if (profile === null) {
    const known = dossierFields.find((each) => each === field);
    return known === undefined ? undefined : framework[known];
  }
  const there = framework.profiles.find(({ code }) => code === profile);
  const known = profileFields.find((each) => each === field);
  return there === undefined || known === undefined ? undefined : there[known];
}

/** A fact of the document as a whole, or of one of its profiles, gets another value. */
export function changeDossier(framework: Framework, correction: DossierCorrection): CorrectionOutcome {
  const { field, profile, was } = correction;
  const stands = dossierFact(framework, correction);
  const becomes = tidyText(correction.becomes);
  if (stands === undefined) return refused('correction/item-gone', { words: becomes ?? was ?? '' });
  if (stands === becomes) return applied(framework, []);
  if (stands !== was) {
    return refused('correction/dossier-differs', { words: stands ?? '', field, becomes: becomes ?? '' });
  }
  const isDate = field === 'validFrom' || field === 'validUntil';
  if (isDate && becomes !== null && !isDay(becomes)) return refused('correction/date-unfit', { words: becomes, field });
  if (profile === null) return applied({ ...framework, [field]: becomes }, []);
  const profiles = framework.profiles.map((each) => (each.code === profile ? { ...each, [field]: becomes } : each));
  return applied({ ...framework, profiles }, []);
}

/** A day that exists, as YYYY-MM-DD. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
