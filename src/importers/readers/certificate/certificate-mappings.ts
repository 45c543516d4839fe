import type { Mapping } from '../../../core/framework/framework';
import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { CodePair } from './mapping-table';
import type { Relation } from './relations';

/**
 * The pairs of the table for each qualification that the certificate is part of. "P2" is one profile of a dossier: with
 * several qualifications of that dossier the document does not tell whose it is, and a false coverage is worse than none.
 */
export function certificateMappings(
  pairs: readonly CodePair[],
  relations: readonly Relation[],
): { readonly value: readonly Mapping[]; readonly diagnostics: readonly ImportDiagnostic[] } {
  const unclear: CodePair[] = [];
  const value = pairs.flatMap((pair) => relationsFor(pair).map((relation) => mapping(pair, relation)));
  const codes = unclear.map(({ from }) => from);
  const told = codes.length === 0 ? [] : [notice('import/mapping-unclear', unclear[0]?.line ?? null, { codes })];
  return { value, diagnostics: told };

  function relationsFor(pair: CodePair): readonly Pick<Relation, 'dossier' | 'qualification'>[] {
    if (relations.length === 0) return [{ dossier: null, qualification: null }];
    if (!pair.from.startsWith('P')) return relations;
    const dossiers = [...new Set(relations.map(({ dossier }) => dossier))];
    return dossiers.map((dossier) => {
      const [only, ...others] = relations.filter((relation) => relation.dossier === dossier);
      if (only !== undefined && others.length === 0) return only;
      unclear.push(pair);
      return { dossier, qualification: null };
    });
  }
}

function mapping(
  { from, to, partial }: CodePair,
  { dossier, qualification }: Pick<Relation, 'dossier' | 'qualification'>,
): Mapping {
  return { from, to, partial, dossier, qualification };
}
