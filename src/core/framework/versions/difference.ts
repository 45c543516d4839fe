import type { Framework, FrameworkItem } from '../framework';

/** The fields of an item in which two versions may differ. */
export const comparedFields = ['code', 'title', 'text', 'result', 'competencies', 'profiles', 'additions'] as const;

export type ComparedField = (typeof comparedFields)[number];

/** How one item differs between two readings of a document: an older one, mostly the workbook's, and a newer one. */
export type ItemDifference =
  | { readonly kind: 'added'; readonly item: FrameworkItem }
  | { readonly kind: 'removed'; readonly item: FrameworkItem }
  /** The same item with other words: `fields` are those that differ. */
  | {
      readonly kind: 'changed';
      readonly before: FrameworkItem;
      readonly after: FrameworkItem;
      readonly fields: readonly ComparedField[];
    }
  /** The same item under another parent or, if it has a code or title, at another place in the order. */
  | { readonly kind: 'moved'; readonly before: FrameworkItem; readonly after: FrameworkItem };

/** What of a document as a whole may differ. */
export const aboutFields = ['title', 'code', 'level', 'validFrom', 'validUntil', 'studyLoad'] as const;

export interface AboutDifference {
  readonly field: (typeof aboutFields)[number];
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Two versions side by side, in the order of the newer one; what was removed stands where it stood. An item that was moved
 * and changed is in it twice.
 */
export interface FrameworkDifference {
  readonly differences: readonly ItemDifference[];
  /** Items that are the same in both. */
  readonly same: number;
  /** The document as a whole: its title, code, validity. */
  readonly about: readonly AboutDifference[];
}

/** How two documents stand to each other: only of the same kind can one be a newer version of the other. */
export type Relation = 'same-dossier' | 'other-dossier' | 'other-kind';

/** A dossier is known by its code, or where one of the two has none, by its title. */
export function relationOf(older: Framework, newer: Framework): Relation {
  if (older.kind !== newer.kind) return 'other-kind';
  const plain = (text: string | null): string => (text ?? '').replace(/\W+/g, '').toLowerCase();
  const known = older.code !== null && newer.code !== null;
  const same = known ? plain(older.code) === plain(newer.code) : plain(older.title) === plain(newer.title);
  return same ? 'same-dossier' : 'other-dossier';
}
