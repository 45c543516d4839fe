import type { InstrumentEvent } from '../../core/exam/approval/instrument-event';
import type { TaskOptions } from '../session/use-cases';
import type { InstrumentDeed } from './instrument-deeds';

/** What came of doing something to an instrument. */
export interface InstrumentDone {
  readonly kind: InstrumentEvent['kind'];
  readonly examId: string;
  /** How people call the exam. */
  readonly exam: string;
  /** The version of the instrument from now on. */
  readonly version: string;
  /** The sheet of its form, and that with the history of the instruments. */
  readonly form: string;
  readonly history: string;
}

/** What the pane can have done to instruments. Rejects with a Refusal; a write happens whole or not at all. */
export interface ApprovalUseCases {
  readonly act: (examId: string, deed: InstrumentDeed, options: TaskOptions) => Promise<InstrumentDone>;
}
