import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import { assessTextsOf } from '../../../language/assess-texts';
import { Icon } from '../../shell/icons';
import { useSentence } from '../../shell/outcome';
import { usePane } from '../../shell/pane-context';
import { SeverityMark } from '../../shell/state-mark';

/** Why the last thing that was given is not in the sheet. The row shows it as it was; nobody has to leave the cards. */
export function FillFailure({ failure }: { failure: Diagnostic | null }) {
  const { language, session, texts } = usePane();
  const sentence = useSentence();
  if (failure === null) return null;
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline" icon={<SeverityMark severity="error" />}>
        <MessageBarBody>
          <MessageBarTitle>{assessTextsOf(language).failed}</MessageBarTitle>
          <div>{sentence(failure)}</div>
          <Button size="small" icon={<Icon name="close" size={16} />} onClick={() => session.assess.dismiss()}>
            {texts.failed.close}
          </Button>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
