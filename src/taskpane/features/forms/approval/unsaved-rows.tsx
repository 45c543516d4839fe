import { Button } from '@fluentui/react-components';
import { usePane } from '../../../shell/pane-context';
import { SeverityMark } from '../../../shell/state-mark';
import { useSurface } from '../../../shell/surface';
import { useApprovalDesk } from './approval-desk';

/** Changed rows that are not in the sheet yet would not be approved: they are saved or given up first. */
export function UnsavedRows({ examId, count }: { examId: string; count: number }) {
  const surface = useSurface();
  const { session } = usePane();
  const { words } = useApprovalDesk();
  if (count === 0) return null;

  function showRows(): void {
    session.rows.open(examId);
    session.approval.close();
  }

  return (
    <>
      <p className={surface.marked}>
        <SeverityMark severity="error" />
        <span>{words.approve.unsavedRows(count)}</span>
      </p>
      <div>
        <Button size="small" onClick={showRows}>
          {words.approve.toRows}
        </Button>
      </div>
    </>
  );
}
