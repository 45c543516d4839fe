import type { Framework } from '../../framework/framework';
import { nameUuid } from '../../name-uuid';

/** Whose names these are: drawn once, like that of the bank. */
const namespace = '0b9d5f6a-4c1e-4f6d-9a37-6d2f8e1b7c54';

/** Identifiers of one package. */
export interface CaseIds {
  readonly of: (...name: readonly string[]) => string;
}

/**
 * Identifiers from the dossier, its version and what a thing is called in it: a second export of the same workbook, or of
 * another one with the same version of the dossier, has the same. Source: domain.md, "Neighbouring standards", CASE.
 */
export function caseIds({ kind, code, title, validFrom }: Framework, profile: string | null): CaseIds {
  const dossier = [kind, code ?? title, validFrom, profile];
  return { of: (...name) => nameUuid(namespace, JSON.stringify([...dossier, ...name])) };
}

/** The address of something that no server gives out. */
export function uriOf(id: string): string {
  return `urn:uuid:${id}`;
}

/** A link to something of the package; a title is one line. */
export function linkTo(id: string, title: string): object {
  return { title: title.replace(/\s+/g, ' ').trim(), identifier: id, uri: uriOf(id) };
}
