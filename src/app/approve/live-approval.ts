import { refuse } from '../../core/exam/approval/approval-diagnostic';
import { keyOfRole } from '../../workbook/plan/identity';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';
import { openPlanBook } from '../open-book';
import type { LiveWorkbookPort } from '../ports';
import type { ApprovalUseCases } from './approval-use-cases';

/** The use cases about approving instruments on one workbook; planners are loaded when they are first needed. */
export function liveApproval(port: LiveWorkbookPort): ApprovalUseCases {
  return {
    act: async (examId, deed, options) => {
      const { planDeed } = await import('./instrument-deeds');
      const snapshot = await port.snapshot();
      const book = openPlanBook(snapshot).value;
      const planned = book.exams.find(({ exam }) => exam.id === examId);
      if (planned === undefined) return refuse('approval/no-exam', { exam: examId });
      const { event, plan } = planDeed(book, snapshot, planned, deed);
      await port.apply(plan, options);
      return {
        kind: event.kind,
        examId,
        exam: planned.exam.code || planned.exam.name,
        version: event.version,
        form: plan.activate ?? book.forms.find((form) => form.examId === examId)?.sheet ?? '',
        history: historyIn(plan),
      };
    },
  };
}

/** Name of the sheet with the history, which every deed writes. */
function historyIn({ changes }: WorkbookPlan): string {
  const key = keyOfRole({ kind: 'approvals' });
  const written = changes.flatMap((change) =>
    change.kind === 'create' || change.kind === 'replace' ? [change.sheet] : [],
  );
  return written.find((sheet) => sheet.key === key)?.name ?? '';
}
