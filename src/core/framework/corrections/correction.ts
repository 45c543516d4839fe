import type { DiagnosticData } from '../../diagnostics/diagnostic';
import type { ItemType } from '../framework';

/** The fields of an item that a person may put right by hand. */
export const correctableFields = ['code', 'title', 'text', 'result', 'parent'] as const;

export type CorrectableField = (typeof correctableFields)[number];

/**
 * What of an import warning tells it apart when the document is read again: its code and what its sentence is filled
 * with. The line only chooses between equal ones, for it shifts in a newer version.
 */
export interface SettledWarning {
  readonly code: string;
  readonly line: number | null;
  readonly data: DiagnosticData;
}

/**
 * One thing a person put right in what was read from a document, before it went into the workbook. Items are named by
 * the id that the reader gave them, which the same document always gets again; `was` is what stood there, so that a
 * correction is only applied again where it still is about the same words. Corrections are a list: each is about what the
 * ones before it left (an item that a split made, a text that was changed twice).
 */
export type Correction = CorrectionKind & {
  /** The import warnings it answers. They count as dealt with as long as the correction applies. */
  readonly settles?: readonly SettledWarning[];
};

export type CorrectionKind =
  | ChangeCorrection
  /**
   * Title, text and result of `others` are appended to those of `item` after one space each, unless they say the same;
   * what stood below the others stands below `item`, and the others are gone. `was` = the words of `item` and the others.
   */
  | {
      readonly kind: 'merge';
      readonly item: string;
      readonly others: readonly string[];
      readonly was: readonly string[];
    }
  /** The item's text becomes several items, in order; the first keeps the id and what is below it. `was` = its text. */
  | { readonly kind: 'split'; readonly item: string; readonly was: string; readonly parts: readonly string[] }
  /** The item and everything below it is left out. `was` = its words. */
  | { readonly kind: 'drop'; readonly item: string; readonly was: string }
  | AddCorrection
  | DossierCorrection
  /** "Hoort er niet bij": the framework stays as it is, only the warnings are dealt with. */
  | { readonly kind: 'dismiss' };

export interface ChangeCorrection {
  readonly kind: 'change';
  readonly item: string;
  readonly field: CorrectableField;
  readonly was: string | null;
  readonly becomes: string | null;
}

/** Facts of a document as a whole; `crebo` is one of its profiles'. */
export type DossierField = 'title' | 'code' | 'crebo' | 'validFrom' | 'validUntil';

/** What the document does not say of itself, or says wrongly: its title, number or validity, or a profile's crebo. */
export interface DossierCorrection {
  readonly kind: 'dossier';
  /** Code of the profile it is about; null = the document. */
  readonly profile: string | null;
  readonly field: DossierField;
  readonly was: string | null;
  readonly becomes: string | null;
}

/** A line that got lost becomes an item. */
export interface AddCorrection {
  readonly kind: 'add';
  readonly type: ItemType;
  readonly parent: string | null;
  /** The item (a sibling) it comes after, with everything below that; null = first under its parent. */
  readonly after: string | null;
  readonly code: string | null;
  readonly title: string | null;
  readonly text: string | null;
  /** Where it stands in the document, 1-based. */
  readonly line: number | null;
}
