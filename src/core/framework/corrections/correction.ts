/** The fields of an item that a person may put right by hand. */
export const correctableFields = ['code', 'title', 'text', 'result', 'parent'] as const;

export type CorrectableField = (typeof correctableFields)[number];

/**
 * One thing a person put right in what was read from a document, before it went into the workbook. Items are named by
 * the id that the reader gave them, which the same document always gets again; `was` is what the reader had read, so that
 * a correction is only applied again where it still is about the same words.
 */
export type Correction =
  | {
      readonly kind: 'change';
      readonly item: string;
      readonly field: CorrectableField;
      readonly was: string | null;
      readonly becomes: string | null;
    }
  /** The texts of `others` are appended to `item` after one space each, and the others are gone. */
  | {
      readonly kind: 'merge';
      readonly item: string;
      readonly others: readonly string[];
      readonly was: readonly string[];
    }
  /** The item's text becomes several items, in order; the first keeps the id. */
  | { readonly kind: 'split'; readonly item: string; readonly was: string; readonly parts: readonly string[] }
  /** The item and everything below it is left out. */
  | { readonly kind: 'drop'; readonly item: string; readonly was: string };
