import type { Repair, RepairWords } from '../../core/checks/repair';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { Language } from '../../language/language';
import type { TaskOptions } from '../session/use-cases';
import type { AcceptDeed } from './accept-findings';
import type { RepairsUndo } from './undo-repair';

/** A repair of a finding as it is shown: what will be done, in every language. */
export interface WordedRepair {
  readonly repair: Repair;
  readonly words: Readonly<Record<Language, RepairWords>>;
}

/** What came of accepting findings, or of taking that back. */
export interface FindingsDecided {
  readonly kind: AcceptDeed['kind'];
  readonly keys: readonly string[];
  /** Who accepted them; "" when it was taken back. */
  readonly by: string;
}

/** What of a repair stays where it is taken back. */
export interface KeptBack {
  readonly sheet: string;
  /** Names of the cells that somebody changed; none when the sheet stays as it belongs to another one. */
  readonly cells: readonly string[];
  /** Everything that was repaired on the sheet stays, not these cells alone. */
  readonly isWhole: boolean;
}

/** What came of repairs, or of taking them back. */
export interface FindingsRepaired {
  readonly kind: 'repaired' | 'undone';
  /** What was done, in both languages, each once. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** What takes it back; null once it is. */
  readonly undo: RepairsUndo | null;
  /** What was not taken back, as somebody changed it since. */
  readonly kept: readonly KeptBack[];
  /** Why it stopped before everything was repaired; null = it did not. What was repaired until then holds. */
  readonly stopped: Diagnostic | null;
}

/** What the pane can have done about findings. Rejects with a Refusal; a write happens whole or not at all. */
export interface FindingUseCases {
  /** @param keys of findings that were shown (keyOf). */
  readonly decide: (keys: readonly string[], deed: AcceptDeed, options: TaskOptions) => Promise<FindingsDecided>;
  /**
   * One rule after the other: what the first one repairs may be all that the next one found.
   * @param shown findings by key, with the repair that was offered.
   */
  readonly repair: (shown: ReadonlyMap<string, Repair>, options: TaskOptions) => Promise<FindingsRepaired>;
  /** What somebody changed since stays, and is told in `kept`. @param done what is taken back. */
  readonly undo: (done: FindingsRepaired, options: TaskOptions) => Promise<FindingsRepaired>;
}
