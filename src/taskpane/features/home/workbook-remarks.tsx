import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { valueOf } from '../../../app/session/work';
import { useSentence } from '../../shell/outcome';
import { useSessionState } from '../../shell/pane-context';
import { SeverityMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';

/** What was odd about the workbook when it was read, e.g. a sheet of ours that is gone. */
export function WorkbookRemarks() {
  const surface = useSurface();
  const sentence = useSentence();
  const diagnostics = valueOf(useSessionState().work.workbook)?.diagnostics ?? [];
  return diagnostics.map((diagnostic, index) => (
    <MessageBar
      key={`${diagnostic.code} ${index}`}
      intent={diagnostic.severity}
      layout="multiline"
      icon={<SeverityMark severity={diagnostic.severity} />}
    >
      <MessageBarBody className={surface.paragraph}>{sentence(diagnostic)}</MessageBarBody>
    </MessageBar>
  ));
}
