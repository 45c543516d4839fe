import type { ApprovalUseCases } from '../approve/approval-use-cases';
import type { InstrumentDeed } from '../approve/instrument-deeds';
import type { TaskRunner } from './run-task';
import type { TaskId } from './state';
import type { Store } from './store';

/** Everything a person can do about approving instruments. */
export interface ApprovalSession {
  /** Shows how the instrument of an exam stands, and what can be done to it. */
  readonly open: (examId: string) => void;
  readonly close: () => void;
  readonly act: (examId: string, deed: InstrumentDeed) => Promise<void>;
}

/** @param write runs a task and reads the workbook afterwards. */
export function createApprovalSession(
  store: Store,
  useCases: ApprovalUseCases,
  write: (task: TaskId, work: Parameters<TaskRunner['run']>[1]) => Promise<void>,
): ApprovalSession {
  return {
    open: (examId) => store.dispatch({ type: 'instrument-opened', examId }),
    close: () => store.dispatch({ type: 'instrument-opened', examId: null }),
    act: (examId, deed) =>
      write('approving', async (options) => ({
        type: 'finished',
        task: 'approving',
        value: await useCases.act(examId, deed, options),
      })),
  };
}
