import { Button } from '@fluentui/react-components';
import { standingOf } from '../../../../core/exam/approval/standing';
import type { AssessmentForm } from '../../../../core/exam/assessment-form';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { usePane } from '../../../shell/pane-context';

/** The way to the approval of a form's instrument. */
export function ApprovalLink({ book, form: { examId, sheet } }: { book: ExamBook; form: AssessmentForm }) {
  const { session, texts } = usePane();
  if (!book.exams.some(({ exam }) => exam.id === examId)) return null;
  return (
    <Button size="small" aria-label={texts.forms.approvalOf(sheet)} onClick={() => session.approval.open(examId)}>
      {texts.forms.approval}
    </Button>
  );
}

/** How the instrument of a form stands, in words; null = its exam is no longer in the plan. */
export function useStandingTold(book: ExamBook, { examId }: AssessmentForm): string | null {
  const { texts } = usePane();
  const planned = book.exams.find(({ exam }) => exam.id === examId);
  if (planned === undefined) return null;
  const standing = standingOf(book.instrumentHistory, examId);
  const status = standing === null ? 'draft' : standing.withdrawn ? 'withdrawn' : 'approved';
  return texts.forms.standing(status, standing?.version ?? planned.exam.version);
}
