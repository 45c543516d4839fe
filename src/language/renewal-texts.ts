import type { StayReason } from '../app/forms/forms-renewal';
import type { Language } from './language';
import { packOf } from './pack-of';

/** What is shown before forms are brought up to date, where something that people wrote would move. */
export interface RenewalTexts {
  readonly title: string;
  /** Above the list when it is another one than somebody agreed to. */
  readonly again: string;
  readonly nothingYet: string;
  readonly made: string;
  readonly updated: string;
  readonly removed: string;
  readonly stays: string;
  /** @param cells with what people wrote, where that is the reason. */
  readonly reasons: Readonly<Record<NonNullable<StayReason>, (cells: readonly string[]) => string>>;
  readonly fits: string;
  /** Above what goes to the sheet that keeps it. */
  readonly moved: (count: number) => string;
  readonly write: (moved: number) => string;
  readonly leave: string;
  /** Said by the command line above what moved. */
  readonly movedTo: (count: number) => string;
  /** Said by the command line afterwards, one line each. */
  readonly done: {
    readonly sameDossier: string;
    readonly made: (sheet: string) => string;
    readonly updated: (sheet: string) => string;
    readonly removed: (sheet: string) => string;
    readonly stays: (sheet: string, reason: string) => string;
    /** The forms fit, and other sheets of the plan were brought up to date. */
    readonly otherSheets: string;
    readonly nothing: string;
  };
}

export function renewalTextsOf(language: Language): RenewalTexts {
  return packOf(language).renewal;
}
