import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { FormRead } from '../../core/exam/collect/accept-form';
import type { OpenField } from '../../core/exam/collect/conflicts';
import type { ExamBook } from '../../core/exam/exam-book';
import type { TaskOptions } from '../session/use-cases';

/** A file that somebody chose. */
export interface ChosenFile {
  readonly name: string;
  /** Rejects with a Refusal when the file is gone by now. */
  readonly load: () => Promise<Uint8Array>;
}

/** Forms that came back, beside what the workbook has: nothing is written yet. */
export interface ReturnedForms {
  readonly forms: readonly FormRead[];
  readonly taken: number;
  /** Why a file is not taken, each with its file. */
  readonly rejected: readonly Diagnostic[];
  /** What somebody should know of files that are taken, each with its file. */
  readonly remarks: readonly Diagnostic[];
  /** Fields of which these forms say something else than the workbook, or than each other. */
  readonly differences: readonly OpenField[];
  /** Whether the workbook would change; else everything in these forms was collected before. */
  readonly isNew: boolean;
}

/** What came of collecting. */
export interface FormsCollected {
  readonly taken: number;
  readonly rejected: number;
  /** Differences that are open in the workbook now. */
  readonly open: number;
  /** Names of the sheets. */
  readonly register: string;
  readonly differences: string;
}

/** What the pane can have done about forms that came back. Each rejects with a Refusal. */
export interface CollectUseCases {
  /** Reads files one by one and compares them with the workbook; a file that cannot be read does not stop the rest. */
  readonly look: (files: readonly ChosenFile[], book: ExamBook, options: TaskOptions) => Promise<ReturnedForms>;
  /**
   * Collects forms that were looked at, whole or not at all.
   * @param takes keys of the values (OpenField.there) that count from now on; of the others the difference stays open.
   */
  readonly write: (returned: ReturnedForms, takes: readonly string[], options: TaskOptions) => Promise<FormsCollected>;
}
