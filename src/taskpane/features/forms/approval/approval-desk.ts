import { createContext, useContext } from 'react';
import type { InstrumentDeed } from '../../../../app/approve/instrument-deeds';
import type { InstrumentView } from '../../../../app/approve/instrument-view';
import type { ExamBook } from '../../../../core/exam/exam-book';
import type { ApprovalTexts } from '../../../../language/approval-texts';
import type { InstrumentTexts } from '../../../../language/instrument-texts';

/** What every part of the screen works with on which an instrument is approved. */
export interface ApprovalDesk {
  readonly book: ExamBook;
  readonly view: InstrumentView;
  readonly words: InstrumentTexts;
  /** The words of the sheet with the history. */
  readonly sheet: ApprovalTexts;
  /** A day in words. @param day YYYY-MM-DD */
  readonly inWords: (day: string) => string;
  readonly act: (deed: InstrumentDeed) => void;
}

export const ApprovalDeskContext = createContext<ApprovalDesk | null>(null);

export function useApprovalDesk(): ApprovalDesk {
  const desk = useContext(ApprovalDeskContext);
  if (desk === null) throw new Error('a part of the approval screen was rendered outside it');
  return desk;
}
