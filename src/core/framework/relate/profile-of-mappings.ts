import type { Framework } from '../framework';
import { sameCode } from '../same-code';

/**
 * The profile of a dossier that a document's mappings are of: the only one whose crebo they name.
 * @returns its code; null when they name none of its profiles, or more than one.
 */
export function profileOfMappings(document: Framework, dossier: Framework): string | null {
  const named = dossier.profiles.filter(({ crebo }) =>
    document.mappings.some(
      (mapping) => crebo !== null && mapping.qualification !== null && sameCode(crebo, mapping.qualification),
    ),
  );
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}
