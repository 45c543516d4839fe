import type { aboutFields, ComparedField, ItemDifference } from '../core/framework/versions/difference';
import type { ItemType } from '../core/framework/framework';
import type { Language } from './language';
import { packOf } from './pack-of';

export interface DifferenceCounts {
  readonly same: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly moved: number;
}

/** The words of two versions of a document side by side. */
export interface DifferenceTexts {
  readonly kinds: Readonly<Record<ItemDifference['kind'], string>>;
  readonly fields: Readonly<Record<ComparedField, string>>;
  readonly about: Readonly<Record<(typeof aboutFields)[number], string>>;
  /** What an item is, in the singular. */
  readonly types: Readonly<Record<ItemType, string>>;
  readonly nothing: string;
  readonly summary: (counts: DifferenceCounts) => string;
  /** A field of the document as a whole; null = empty. */
  readonly from: (before: string | null, after: string | null) => string;
  readonly updated: (file: string) => string;
}

export function differenceTextsOf(language: Language): DifferenceTexts {
  return packOf(language).difference;
}
