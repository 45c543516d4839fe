import type { DossierName } from '../../../asked-dossier';
import { askedDossier, dossierName } from '../../../asked-dossier';
import { refusal } from '../../../import-diagnostic';
import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice } from '../../../import-diagnostic';
import type { SourceElement } from '../../../source-document';
import { child, descendants, fieldOf, tidy } from './elements';

/** The dossier of a file that is read, and what there is to say about the choice. */
export interface ChosenDossier {
  readonly dossier: SourceElement;
  readonly diagnostics: readonly ImportDiagnostic[];
}

/**
 * Which dossier of a file is read: the one asked for, else the first; with the others named, as one import gives one
 * framework and codes such as B1-K1 are in every dossier.
 * @param dossiers at least one.
 * @param wanted a crebo number, a title or the beginning of one, as somebody typed it; null when nobody said.
 * @throws Refusal `import/dossier-unknown` when what was asked for is not there.
 */
export function chooseDossier(dossiers: readonly SourceElement[], wanted: string | null): ChosenDossier {
  const named = dossiers.map(nameOf);
  const names = named.map(dossierName);
  const found = wanted === null ? 0 : askedDossier(wanted, named);
  const dossier = dossiers[found];
  if (dossier === undefined) throw refusal('import/dossier-unknown', { dossier: wanted, dossiers: names });
  if (dossiers.length === 1 || wanted !== null) return { dossier, diagnostics: [] };
  const others = names.filter((_name, at) => at !== found);
  const data = { count: dossiers.length, dossier: names[found] ?? '', others };
  return { dossier, diagnostics: [notice('import/dossier-chosen', dossier.line, data)] };
}

/** The crebo number of a dossier; null where the file does not tell. */
export function creboOf(dossier: SourceElement): SourceElement | undefined {
  return descendants(child(dossier, 'dossiercrebos') ?? dossier, 'dossiercrebo')[0];
}

function nameOf(dossier: SourceElement): DossierName {
  return { code: tidy(creboOf(dossier)?.text), title: titleOf(dossier) };
}

function titleOf(dossier: SourceElement): string | null {
  return fieldOf(dossier, 'titel', 'naam');
}
