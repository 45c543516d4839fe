import { notice, refusal } from '../../import-diagnostic';
import type { ImportDiagnostic } from '../../import-diagnostic';
import type { CasePackage } from './case-package';
import { identifierOf } from './case-package';
import { textOf } from './values';

/** The package that is read, and what there is to say about the choice. */
export interface ChosenPackage {
  readonly found: CasePackage;
  readonly diagnostics: readonly ImportDiagnostic[];
}

/**
 * Which package of a file is read: the one asked for by identifier, title or the beginning of one, else the first, with
 * the others named; as with several dossiers in one XML.
 * @returns null when there is none.
 * @throws Refusal `import/dossier-unknown` when what was asked for is not there.
 */
export function choosePackage(packages: readonly CasePackage[], wanted: string | null): ChosenPackage | null {
  const [first, ...rest] = packages;
  if (first === undefined) return null;
  const names = packages.map(nameOf);
  if (wanted !== null) {
    const asked = plain(wanted);
    const found =
      packages.find(({ document }) => plain(identifierOf(document) ?? '') === asked) ??
      packages.find((candidate) => plain(nameOf(candidate)) === asked) ??
      packages.find((candidate) => asked !== '' && plain(nameOf(candidate)).startsWith(asked));
    if (found === undefined) throw refusal('import/dossier-unknown', { dossier: wanted, dossiers: names });
    return { found, diagnostics: [] };
  }
  if (rest.length === 0) return { found: first, diagnostics: [] };
  const data = { count: packages.length, dossier: names[0] ?? '', others: names.slice(1) };
  return { found: first, diagnostics: [notice('import/dossier-chosen', null, data)] };
}

function nameOf({ document }: CasePackage): string {
  return textOf(document, 'title') ?? identifierOf(document) ?? '';
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
