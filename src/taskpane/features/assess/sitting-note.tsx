import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { AttemptStatus } from '../../../core/exam/results/attempt';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane } from '../../shell/pane-context';
import { SeverityMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';

/** What became of the attempt, where it was not simply taken, and what that means for filling in. */
export function SittingNote({ status }: { status: AttemptStatus | null }) {
  const surface = useSurface();
  const { language } = usePane();
  if (status === null || status === 'taken') return null;
  return (
    <MessageBar intent="info" layout="multiline" icon={<SeverityMark severity="info" />}>
      <MessageBarBody className={surface.paragraph}>{assessTextsOf(language).sittingNote[status]}</MessageBarBody>
    </MessageBar>
  );
}
