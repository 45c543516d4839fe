import { Button } from '@fluentui/react-components';
import { standingOf } from '../../../../core/exam/approval/standing';
import type { AssessmentForm } from '../../../../core/exam/assessment-form';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';

/** How the instrument of a form stands, and the way to its approval. */
export function ApprovalLink({ book, form: { examId, sheet } }: { book: ExamBook; form: AssessmentForm }) {
  const surface = useSurface();
  const { session, texts } = usePane();
  const planned = book.exams.find(({ exam }) => exam.id === examId);
  if (planned === undefined) return null;
  const standing = standingOf(book.instrumentHistory, examId);
  const status = standing === null ? 'draft' : standing.withdrawn ? 'withdrawn' : 'approved';
  return (
    <div>
      <Button size="small" aria-label={texts.forms.approvalOf(sheet)} onClick={() => session.approval.open(examId)}>
        {texts.forms.approval}
      </Button>{' '}
      <span className={surface.quiet}>{texts.forms.standing(status, standing?.version ?? planned.exam.version)}</span>
    </div>
  );
}
