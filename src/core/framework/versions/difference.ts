import type { FrameworkItem } from '../framework';

/** How one item differs between two readings of a document: an older one, mostly the workbook's, and a newer one. */
export type ItemDifference =
  | { readonly kind: 'added'; readonly item: FrameworkItem }
  | { readonly kind: 'removed'; readonly item: FrameworkItem }
  /** The same item with other words: `fields` are those that differ. */
  | {
      readonly kind: 'changed';
      readonly before: FrameworkItem;
      readonly after: FrameworkItem;
      readonly fields: readonly ('code' | 'title' | 'text' | 'result' | 'competencies' | 'profiles')[];
    }
  /** The same item under another parent, or (for a unit and a sub-unit) at another place in the order. */
  | { readonly kind: 'moved'; readonly before: FrameworkItem; readonly after: FrameworkItem };

/** Two versions side by side; an item that was moved and changed is in it twice. */
export interface FrameworkDifference {
  readonly differences: readonly ItemDifference[];
  /** Items that are the same in both. */
  readonly same: number;
}
