import type { AdoptionState } from '../core/exam/results/ratings-hash';
import type { Language } from './language';
import { packOf } from './pack-of';

/** The words of the sheets that collecting forms fills. Sheet names must be valid in Excel. */
export interface CollectedSheetTexts {
  readonly ratings: ListTexts<RatingsColumn> & {
    readonly level: (assessor: number) => string;
    readonly motivation: (assessor: number) => string;
  };
  readonly register: ListTexts<RegisterColumn> & {
    readonly counts: string;
    readonly exempt: (date: string) => string;
    /** Adopted and unchanged, changed since, not adopted yet, or without anything to adopt. */
    readonly states: Readonly<Record<AdoptionState, string>>;
  };
  readonly conflicts: ListTexts<ConflictsColumn> & {
    /** Where a file says something and the workbook nothing yet. */
    readonly undecided: string;
    /** What was replaced had stood in the workbook. */
    readonly fromWorkbook: string;
    readonly otherVersion: string;
    readonly none: string;
    /** What is chosen to settle a difference. */
    readonly yes: string;
  };
  readonly exemptions: ListTexts<ExemptionsColumn>;
}

interface ListTexts<Column extends string> {
  readonly sheetName: string;
  readonly title: string;
  readonly note: string;
  readonly columns: Readonly<Record<Column, string>>;
}

type SittingColumn = 'candidate' | 'exam' | 'attempt' | 'kind';

export type RatingsColumn =
  SittingColumn | 'name' | 'workProcess' | 'text' | 'agreed' | 'agreedMotivation' | 'maximum' | 'achieved' | 'remark';

export type RegisterColumn =
  | SittingColumn
  | 'name'
  | 'coreTask'
  | 'status'
  | 'date'
  | 'assessors'
  | 'outcome'
  | 'mark'
  | 'counts'
  | 'exemption'
  | 'remarks'
  | 'state'
  | 'adoptedOn'
  | 'adoptedBy';

export type ConflictsColumn = SittingColumn | 'row' | 'field' | 'here' | 'there' | 'files' | 'settled';

export type ExemptionsColumn = 'candidate' | 'coreTask' | 'part' | 'date' | 'ground';

export function collectedSheetTextsOf(language: Language): CollectedSheetTexts {
  return packOf(language).collectedSheet;
}
