import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { FormsRenewal } from '../forms/forms-renewal';
import type { FindingCounts } from '../session/findings';
import type { Obstacle } from './sensible-commands';

/** An obstacle with words of its own; why a workbook cannot be read, its diagnostic says. */
export type SpokenObstacle = Exclude<Obstacle, 'unreadable'>;

/** What came of a command. */
export type CommandOutcome =
  /** What somebody asked for is on the screen of the pane: it only has to be shown. */
  | { readonly kind: 'in-pane' }
  | { readonly kind: 'refused'; readonly obstacle: SpokenObstacle }
  /** Somebody types in a cell, or something is being written. */
  | { readonly kind: 'busy' }
  /** Excel will not show the pane: what it says of that. */
  | { readonly kind: 'no-pane'; readonly excel: string }
  /** `isShown`: the screen that the pane is on says so itself. `exams`: how many were planned before; null = nothing was written. */
  | {
      readonly kind: 'failed';
      readonly diagnostic: Diagnostic;
      readonly isShown: boolean;
      readonly exams: number | null;
    }
  /** `exams` = how many were planned by it; null = they were there. */
  | { readonly kind: 'generated'; readonly exams: number | null; readonly forms: FormsRenewal }
  | { readonly kind: 'checked'; readonly counts: FindingCounts; readonly accepted: number };

/** An outcome that has to be said, as nothing shows it. */
export type SpokenOutcome = Exclude<CommandOutcome, { readonly kind: 'in-pane' }>;
