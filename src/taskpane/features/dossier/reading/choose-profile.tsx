import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { usePane, useSessionState } from '../../../shell/pane-context';
import { useDesk } from './desk';

/** Which profile the workbook is for; nothing where there is nothing to choose. */
export function ChooseProfile() {
  const { session, texts } = usePane();
  const { profile } = useSessionState();
  const { profiles } = useDesk().corrected.framework;
  if (profiles.length < 2) return null;
  return (
    <Field label={texts.dossier.profileLabel} hint={texts.dossier.profileHint} required>
      <RadioGroup value={profile ?? ''} onChange={(_event, { value }) => session.chooseProfile(value)}>
        {profiles.map(({ code, title, level }) => (
          <Radio key={code} value={code} label={texts.dossier.profileOption(code, title, level)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
