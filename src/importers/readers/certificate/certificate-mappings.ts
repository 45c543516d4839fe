import type { Mapping } from '../../../core/framework/framework';
import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { CodePair } from './mapping-table';
import type { Relation } from './relations';

/**
 * The pairs of the table for each qualification that the certificate is part of. Dossiers use the same codes for other
 * work, and "P2" is one profile of a dossier: with several dossiers, or several qualifications of one, the document does
 * not tell whose a code is, and a false coverage is worse than none.
 */
export function certificateMappings(
  pairs: readonly CodePair[],
  relations: readonly Relation[],
): { readonly value: readonly Mapping[]; readonly diagnostics: readonly ImportDiagnostic[] } {
  const unclear: CodePair[] = [];
  const value = pairs.flatMap((pair) => relationsFor(pair).map((relation) => mapping(pair, relation)));
  const codes = unclear.map(({ from }) => from);
  if (codes.length > 0)
    return { value, diagnostics: [notice('import/mapping-unclear', unclear[0]?.line ?? null, { codes })] };
  return { value, diagnostics: missingCrebos(value) };

  function relationsFor(pair: CodePair): readonly Pick<Relation, 'dossier' | 'qualification'>[] {
    const [first, ...others] = relations;
    if (first === undefined) return [{ dossier: null, qualification: null }];
    if (others.length === 0) return [first];
    const isOneDossier = first.dossier !== null && others.every(({ dossier }) => dossier === first.dossier);
    if (isOneDossier && !pair.from.startsWith('P')) return relations;
    unclear.push(pair);
    return [{ dossier: isOneDossier ? first.dossier : null, qualification: null }];
  }
}

/** Without both numbers nobody can be sure of which dossier the codes are. */
function missingCrebos(mappings: readonly Mapping[]): readonly ImportDiagnostic[] {
  const isMissing = (of: 'dossier' | 'qualification'): boolean => mappings.some((each) => each[of] === null);
  if (!isMissing('dossier') && !isMissing('qualification')) return [];
  const of = !isMissing('dossier') ? 'qualification' : isMissing('qualification') ? 'both' : 'dossier';
  return [notice('import/crebo-not-found', null, { of })];
}

function mapping(
  { from, to, partial, title }: CodePair,
  { dossier, qualification }: Pick<Relation, 'dossier' | 'qualification'>,
): Mapping {
  return { from, to, partial, dossier, qualification, ...(title === null ? {} : { fromTitle: title }) };
}
