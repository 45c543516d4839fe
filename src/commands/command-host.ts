import type { CellPlace } from '../core/exam/cell-place';
import type { Notice } from './notice';

/** What Office passes to the function of a button; it shows the command as busy until `completed` is called. */
export interface CommandEvent {
  readonly completed: () => void;
}

/** Which controls are to be usable, by id. */
export type Enabled = Readonly<Record<string, boolean>>;

/** The part of Office that commands need. */
export interface CommandHost {
  readonly associate: (functionName: string, act: (event: CommandEvent) => void) => void;
  /** Brings the pane into sight. Rejects where Excel will not. */
  readonly showPane: () => Promise<void>;
  /** Whether the pane is known to be in sight. */
  readonly isPaneShown: () => boolean;
  /**
   * Shows a notice in a window of its own. Resolves once it is there; rejects where it cannot be.
   * @param opened called when somebody asks for the pane from there.
   */
  readonly tell: (notice: Notice, opened: () => void) => Promise<void>;
  /** Makes buttons of the tab usable or not; null = this Excel cannot. */
  readonly enableButtons: ((buttons: Enabled) => Promise<void>) | null;
  /** The same for items in the menu of a cell. */
  readonly enableMenuItems: ((items: Enabled) => Promise<void>) | null;
  readonly activeCell: () => Promise<CellPlace>;
}
