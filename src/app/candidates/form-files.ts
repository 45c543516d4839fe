import type { WorkbookFile } from '../ports';

/** What making workbooks for candidates, and reading them back, needs of the world; where from is the composition root's business. */
export interface FormFiles {
  readonly newWorkbook: () => Promise<WorkbookFile>;
  /** Rejects with a Refusal when the bytes are no workbook. */
  readonly openWorkbook: (bytes: Uint8Array) => Promise<WorkbookFile>;
  /** One file with all of these, by name. */
  readonly zip: (files: ReadonlyMap<string, Uint8Array>) => Promise<Uint8Array>;
  /** Gives a file to whoever sits at the screen. */
  readonly save: (name: string, bytes: Uint8Array) => Promise<void>;
}
