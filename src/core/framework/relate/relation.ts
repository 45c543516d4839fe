import type { FrameworkItem, Mapping } from '../framework';
import type { UnclearReason } from './same-qualification';

/** An item of the document that covers something of the qualification, wholly or in part. */
export interface CoveredBy {
  readonly item: FrameworkItem;
  readonly partial: boolean;
}

/** How much of it a document covers; several partial mappings do not make a whole. */
export type Extent = 'whole' | 'partly' | 'none';

/** A sub-unit of the qualification, or a unit that has none. */
export interface RelatedPart {
  readonly item: FrameworkItem;
  readonly extent: Extent;
  readonly by: readonly CoveredBy[];
}

export interface RelatedUnit {
  readonly item: FrameworkItem;
  readonly hasSubUnits: boolean;
  readonly parts: readonly RelatedPart[];
  /** Mappings of the unit as a whole: they tell where it comes from, and cover none of its sub-units. */
  readonly mappedTo: readonly CoveredBy[];
}

/** Why a mapping counts for nothing here. */
export type NotCounted =
  /** It is of another dossier or another qualification. */
  | { readonly kind: 'other-qualification' }
  | { readonly kind: 'unclear'; readonly reason: UnclearReason }
  /** The qualification has no unit or sub-unit with the code it comes from. */
  | { readonly kind: 'unknown-in-qualification' }
  /** The document calls it what the item with this code is not called; `elsewhere` is the item that is. */
  | { readonly kind: 'other-title'; readonly item: FrameworkItem; readonly elsewhere: FrameworkItem | null }
  /** The document has no item with the code it leads to. */
  | { readonly kind: 'unknown-in-document' };

export interface UncountedMapping {
  readonly mapping: Mapping;
  readonly why: NotCounted;
}

/** What a document and a qualification have to do with each other, in one word. */
export type RelationVerdict = 'covers' | 'covers-nothing' | 'other-qualification' | 'unclear' | 'no-mappings';

export interface Relation {
  readonly verdict: RelationVerdict;
  /** All units of the qualification, in document order. */
  readonly units: readonly RelatedUnit[];
  readonly notCounted: readonly UncountedMapping[];
}

/** How many parts of a unit are covered wholly and in part. */
export function shareOf({ parts }: RelatedUnit): {
  readonly whole: number;
  readonly partly: number;
  readonly total: number;
} {
  const count = (extent: Extent): number => parts.filter((part) => part.extent === extent).length;
  return { whole: count('whole'), partly: count('partly'), total: parts.length };
}
