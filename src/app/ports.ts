import type { CellPlace } from '../core/exam/cell-place';
import type { WorkbookPlan } from '../workbook/plan/workbook-plan';
import type { StepMark } from '../workbook/plan/step/step-record';
import type { WorkbookSnapshot } from '../workbook/plan/snapshot';

/** How far a write is: `done` of `total` parts; what is being done is the caller's to say. */
export type Progress = (done: number, total: number) => void;

export interface ApplyOptions {
  readonly progress?: Progress;
  /** Aborted: the write stops, the workbook is put back as it was, and the promise rejects with the Refusal "workbook/cancelled". */
  readonly signal?: AbortSignal;
  /**
   * The step that the write belongs to: where the workbook is open, it can then be taken back (LiveWorkbookPort.takeBack)
   * until the next one. Left out: it cannot, and no step before it either.
   */
  readonly step?: StepMark;
}

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

/** What somebody fills in in one cell, and how the cell is known for the right one at the moment of writing. */
export interface CellEntry {
  readonly place: CellPlace;
  /** A number is one whatever the language of Excel; "" empties the cell. */
  readonly content: string | number;
  /** Cells that must hold these texts (the keys of its row and column): else it has moved, and another stands there now. */
  readonly guards: readonly { readonly cell: string; readonly text: string }[];
}

/** A workbook in memory that can be turned into the bytes of a file. */
export interface WorkbookFile extends WorkbookPort {
  readonly bytes: () => Promise<Uint8Array>;
}

/** A workbook somebody is looking at. */
export interface LiveWorkbookPort extends WorkbookPort {
  /**
   * The workbook as it is now, for whoever looks on while people work in it: while it is being watched, only what changed is
   * read again, and a sheet that is as it was is the same object as before. A write is never planned on it.
   */
  readonly latest: () => Promise<WorkbookSnapshot>;
  /**
   * Writes one cell and nothing else, in one request; nothing that was read is written back. On a protected sheet the cell
   * must be open for input.
   * @returns "moved" when the guards do not hold: the workbook is then as it was
   */
  readonly fill: (entry: CellEntry) => Promise<'filled' | 'moved'>;
  /** Calls back with the active cell: at once, and after people went elsewhere; returns the way to stop. */
  readonly watchSelection: (selected: (place: CellPlace) => void) => Promise<() => Promise<void>>;
  /**
   * Takes back everything that the last step wrote (WorkbookSnapshot.lastStep), also after the workbook was closed meanwhile.
   * What people filled in is never lost: where they wrote since on what the step wrote, it rejects with "workbook/changed-since",
   * and "workbook/nothing-to-take-back" when there is no such step. "workbook/half-taken-back": asking again goes on.
   */
  readonly takeBack: () => Promise<void>;
  /** Shows the cell and selects it. */
  readonly reveal: (place: CellPlace) => Promise<void>;
  /** The active cell. */
  readonly activeCell: () => Promise<CellPlace>;
  /**
   * Calls back after people or other add-ins changed something; returns the way to stop.
   * @param shown told the sheet that is in front: at once, after another came there, and with what `latest` reads.
   */
  readonly watch: (changed: () => void, shown?: (sheet: string) => void) => Promise<() => Promise<void>>;
}
