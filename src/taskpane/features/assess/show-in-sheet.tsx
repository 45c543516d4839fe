import { Checkbox } from '@fluentui/react-components';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane, useSessionState } from '../../shell/pane-context';

/** Whether the row that is chosen here is selected in the sheet too. */
export function ShowInSheet() {
  const { language, session } = usePane();
  const { showsInSheet } = useSessionState().assess;
  return (
    <Checkbox
      label={assessTextsOf(language).follow}
      checked={showsInSheet}
      onChange={(_event, { checked }) => session.assess.showInSheet(checked === true)}
    />
  );
}
