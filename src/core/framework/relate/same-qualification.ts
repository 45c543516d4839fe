import type { Framework, Mapping } from '../framework';
import { sameCode } from '../same-code';

/** Why it cannot be told whether a mapping is about this qualification. */
export type UnclearReason =
  'mapping-names-no-dossier' | 'mapping-names-no-qualification' | 'dossier-has-no-crebo' | 'qualification-has-no-crebo';

/** Whether a mapping is about this qualification. */
export type Sameness =
  | { readonly kind: 'same' }
  | { readonly kind: 'other' }
  /** The crebo of the qualification is the same, that of the dossier is not told: names have to settle it. */
  | { readonly kind: 'same-qualification'; readonly reason: UnclearReason }
  | { readonly kind: 'unclear'; readonly reason: UnclearReason };

/**
 * A mapping holds only within the same dossier and the same qualification: codes repeat between versions, and B1-K1 of one
 * crebo is another core task than B1-K1 of the next. Both numbers have to be there on both sides and be the same; a document
 * that gives only that of the qualification has to show by the names of its work processes that it is the same one.
 * @param crebo that of the qualification (its profile). Source: domain.md, published rule 10.
 */
export function isOfQualification(mapping: Mapping, qualification: Framework, crebo: string | null): Sameness {
  const differ = (theirs: string | null, ours: string | null): boolean =>
    theirs !== null && ours !== null && !sameCode(theirs, ours);
  if (differ(mapping.dossier, qualification.code) || differ(mapping.qualification, crebo)) return { kind: 'other' };
  const reason = missingIn(mapping, qualification.code, crebo);
  if (reason === null) return { kind: 'same' };
  return { kind: mapping.qualification !== null && crebo !== null ? 'same-qualification' : 'unclear', reason };
}

/** The number of the qualification first: where both sides have it, names can do without that of the dossier. */
function missingIn(mapping: Mapping, dossier: string | null, crebo: string | null): UnclearReason | null {
  if (mapping.qualification === null) return 'mapping-names-no-qualification';
  if (crebo === null) return 'qualification-has-no-crebo';
  if (mapping.dossier === null) return 'mapping-names-no-dossier';
  return dossier === null ? 'dossier-has-no-crebo' : null;
}
