import type { CellPlace } from '../core/exam/exam-book';
import type { WorkbookPlan } from '../workbook/plan/workbook-plan';
import type { WorkbookSnapshot } from '../workbook/plan/snapshot';

/** How far a write is: `done` of `total` parts; what is being done is the caller's to say. */
export type Progress = (done: number, total: number) => void;

export interface ApplyOptions {
  readonly progress?: Progress;
  /** Aborted: the write stops, the workbook is put back as it was, and the promise rejects with the Refusal "workbook/cancelled". */
  readonly signal?: AbortSignal;
}

/** What of the workbook changed since: names of sheets, or "structure" when sheets came, went or were renamed. */
export type WorkbookChange = { readonly kind: 'sheet'; readonly sheet: string } | { readonly kind: 'structure' };

/**
 * A workbook, in Excel or in a file. Both adapters are held to one contract suite (test/workbook/contract).
 * Failures a person can act on reject with a Refusal: "workbook/cell-edit-mode", "workbook/structure-protected",
 * "workbook/sheet-protected", "workbook/sheet-name-taken", "workbook/sheet-missing", "workbook/cancelled",
 * "workbook/host-failed".
 */
export interface WorkbookPort {
  readonly snapshot: () => Promise<WorkbookSnapshot>;
  /** Whole or not at all. */
  readonly apply: (plan: WorkbookPlan, options?: ApplyOptions) => Promise<void>;
}

/** A workbook somebody is looking at. */
export interface LiveWorkbookPort extends WorkbookPort {
  /** Shows the cell and selects it. */
  readonly reveal: (place: CellPlace) => Promise<void>;
  /** Calls back after people or other add-ins changed something; returns the way to stop. */
  readonly watch: (changed: (change: WorkbookChange) => void) => Promise<() => Promise<void>>;
}
