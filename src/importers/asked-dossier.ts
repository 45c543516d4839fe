import type { Framework } from '../core/framework/framework';
import type { ImportDiagnostic } from './import-diagnostic';
import { notice, refusal } from './import-diagnostic';

/** What a dossier can be asked for by. */
export type DossierName = Pick<Framework, 'code' | 'title'>;

/** "99001 Fietsverhuur en -onderhoud": how a dossier is named to a person, and may be asked for. */
export function dossierName({ code, title }: DossierName): string {
  return [code, title].filter((part) => part !== null).join(' ');
}

/**
 * The dossier that somebody asks for: by number, else by name or title, else by the beginning of a title.
 * @param asked as typed.
 * @returns its place; -1 when there is none.
 */
export function askedDossier(asked: string, dossiers: readonly DossierName[]): number {
  const wanted = plain(asked);
  const tests: readonly ((dossier: DossierName) => boolean)[] = [
    ({ code }) => plain(code) === wanted,
    (dossier) => plain(dossierName(dossier)) === wanted || plain(dossier.title) === wanted,
    ({ title }) => plain(title).startsWith(wanted),
  ];
  for (const test of tests) {
    const found = wanted === '' ? -1 : dossiers.findIndex(test);
    if (found !== -1) return found;
  }
  return -1;
}

/**
 * Of a document that is one framework there is nothing to choose, but it can be another one than was asked for.
 * @returns a warning where the document does not say what it would be asked for by.
 * @throws Refusal `import/dossier-unknown` when it says something else.
 */
export function checkAskedDossier(asked: string | null, only: DossierName): readonly ImportDiagnostic[] {
  if (asked === null || askedDossier(asked, [only]) !== -1) return [];
  const isNumber = /^[CK]?\s?\d+$/i.test(asked.trim());
  if ((isNumber ? only.code : only.title) === null) {
    return [notice('import/dossier-not-checked', null, { dossier: asked, name: dossierName(only) || null })];
  }
  throw refusal('import/dossier-unknown', { dossier: asked, dossiers: [dossierName(only)] });
}

function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}
