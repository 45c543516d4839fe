import type { KeptReason } from '../workbook/plan/kept/kept-cell';
import type { Language } from './language';
import { packOf } from './pack-of';

export const keptColumns = ['date', 'sheet', 'cell', 'row', 'column', 'value', 'reason'] as const;

/** The words of the sheet that keeps what no longer has a place, and of the list that is shown before it is written. */
export interface KeptTexts {
  /** Valid as the name of a sheet. */
  readonly sheetName: string;
  readonly title: string;
  readonly note: string;
  readonly columns: Readonly<Record<(typeof keptColumns)[number], string>>;
  readonly reasons: Readonly<Record<KeptReason, string>>;
  /** One thing in one line, for a list. */
  readonly line: (kept: { sheet: string; cell: string; row: string; column: string; value: string }) => string;
}

export function keptTextsOf(language: Language): KeptTexts {
  return packOf(language).kept;
}
