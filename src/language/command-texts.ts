import type { SpokenObstacle } from '../app/commands/command-outcome';
import type { Language } from './language';
import { packOf } from './pack-of';

/** The words of the commands on the ribbon and in the menu of a cell: why they cannot be done, what came of them. */
export interface CommandTexts {
  /** Title of a command that makes no sense now. */
  readonly refused: string;
  /** Each says what to do, too. */
  readonly obstacles: Readonly<Record<SpokenObstacle, string>>;
  readonly busy: string;
  /** `excel` = what Excel says of it. */
  readonly noPane: (excel: string) => string;
  readonly noFindings: string;
  /** Ways on from a notice. */
  readonly toForms: string;
  readonly toFindings: string;
  readonly toPane: string;
  readonly close: string;
  /** What was found about one cell. */
  readonly atCell: {
    readonly title: (sheet: string, cell: string) => string;
    readonly none: (sheet: string, cell: string) => string;
    /** Above those near it. */
    readonly nearest: string;
    readonly noneOnSheet: (sheet: string) => string;
  };
}

export function commandTextsOf(language: Language): CommandTexts {
  return packOf(language).command;
}
