import type { Exam } from '../../../core/exam/exam-plan';
import type { Framework } from '../../../core/framework/framework';
import type { PlanColumns } from '../exams/plan-columns';

/** What the sheet Dekking is made of. */
export interface CoverageSheetInput {
  readonly framework: Framework;
  readonly exams: readonly Exam[];
  /** Columns and rows people added by hand, which stay. */
  readonly kept: KeptCoverage;
  readonly plan: PlanColumns;
  readonly subtitle: string;
  /** Name of the form sheet of an exam, by exam id. */
  readonly formSheets: ReadonlyMap<string, string>;
}

/** What people typed into the matrix themselves. */
export interface KeptCoverage {
  readonly columns: readonly { readonly header: string; readonly marked: readonly string[] }[];
  /**
   * `after` = key of the row it stands below; `key` = of a row whose item is gone, null for people's own; `marked` = exam
   * keys or, for kept columns, "#n" (place among them); `from` = its position on the old sheet; `lapsed` = its title while
   * it still was a row of the dossier.
   */
  readonly rows: readonly {
    readonly after: string;
    readonly key: string | null;
    readonly code: string;
    readonly title: string;
    readonly marked: readonly string[];
    readonly from: number;
    readonly lapsed?: string;
  }[];
  /** Rows that had lapsed and of which the item is back: `key` of its row, which gets their marks and notes. */
  readonly returned: readonly { readonly key: string; readonly marked: readonly string[]; readonly from: number }[];
}

export const nothingKept: KeptCoverage = { columns: [], rows: [], returned: [] };

/** Rows above the first core task: key row, title, overall, note, header, names, forms (hidden). */
export const coverageHeader = { header: 4, names: 5, forms: 6 } as const;
