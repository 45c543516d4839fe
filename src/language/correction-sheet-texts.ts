import type { CorrectableField, CorrectionKind, DossierField } from '../core/framework/corrections/correction';
import type { Language } from './language';
import { packOf } from './pack-of';

export const correctionColumns = [
  'number',
  'what',
  'item',
  'under',
  'before',
  'after',
  'line',
  'warning',
  'reason',
] as const;

/** The words of the sheet with corrections, and of the column that marks corrected items on the sheet Dossier. */
export interface CorrectionSheetTexts {
  /** Valid as the name of a sheet. */
  readonly sheetName: string;
  readonly title: string;
  readonly note: (fileName: string) => string;
  readonly columns: Readonly<Record<(typeof correctionColumns)[number], string>>;
  readonly kinds: Readonly<Record<Exclude<CorrectionKind['kind'], 'change' | 'dossier'>, string>>;
  /** "titel gewijzigd" */
  readonly changed: Readonly<Record<CorrectableField | DossierField, string>>;
  /** What a fact of the document is about, instead of an item. */
  readonly document: string;
  /** What was done, of a correction that this version of the document does not take. */
  readonly unapplied: (what: string) => string;
  /** Header of the column on the sheet Dossier. */
  readonly corrected: string;
  /** What stood in the document, of one correction of an item. */
  readonly stood: (what: string, before: readonly string[]) => string;
}

export function correctionSheetTextsOf(language: Language): CorrectionSheetTexts {
  return packOf(language).correctionSheet;
}
