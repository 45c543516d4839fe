import { createContext, useContext } from 'react';
import type { CorrectedReading } from '../../../../app/corrections/preview-corrected';
import type { Reading } from '../../../../app/session/use-cases';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import type { Correction } from '../../../../core/framework/corrections/correction';
import type { ReadingTexts } from '../../../../language/reading-texts';
import type { ReadingView } from '../views';

/** What every view of a document that was read works with. */
export interface Desk {
  readonly reading: Reading;
  /** The reading as it was put right so far. */
  readonly corrected: CorrectedReading;
  readonly words: ReadingTexts;
  readonly show: (view: ReadingView) => void;
  readonly back: () => void;
  /**
   * Makes corrections, all of them or none.
   * @param said what a screen reader is told once they are made.
   * @returns why they cannot be made; null = they are.
   */
  readonly take: (corrections: readonly Correction[], said: string) => Diagnostic | null;
  /** Tells a screen reader, and whoever looks, what was done. */
  readonly say: (said: string) => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The document that the component shows something of. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a view of a document was rendered without one');
  return desk;
}
