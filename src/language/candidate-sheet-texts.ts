import type { CandidateField } from '../core/exam/candidates/candidate';
import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { Language } from './language';
import { packOf } from './pack-of';

/** Why nothing is put into the sheet Kandidaten, or no forms beside it. */
export type CandidateSheetDiagnosticCode =
  /** Lines of the sheet itself cannot be read, so nobody can tell what a list adds: data sheet, cells. */
  | 'candidates/sheet-unclear'
  /** The sheet says something else than a list, and nobody said which of them holds: data sheet, numbers. */
  | 'candidates/sheet-differs'
  /** The sheet was changed after somebody looked at the list beside it. */
  | 'candidates/list-outdated'
  /** A column of the list, or the row with their heads, was taken away: data sheet. */
  | 'candidates/sheet-damaged'
  /** More forms as sheets than one workbook should take at once: data count, most. */
  | 'candidates/too-many-sheets';

/** The words of the sheet Kandidaten. */
export interface CandidateSheetTexts {
  /** Valid as the name of a sheet. */
  readonly sheetName: string;
  readonly title: string;
  readonly note: string;
  readonly columns: Readonly<Record<CandidateField, string>>;
  readonly numberPrompt: string;
  readonly startDatePrompt: string;
  /** The column in which the exam office says that what is entered of a candidate meets the requirements. */
  readonly meets: string;
  readonly meetsPrompt: string;
  readonly diagnostics: Readonly<Record<CandidateSheetDiagnosticCode, (data: DiagnosticData) => string>>;
}

export function candidateSheetTextsOf(language: Language): CandidateSheetTexts {
  return packOf(language).candidateSheet;
}
