import { Field, Select } from '@fluentui/react-components';
import { languages, nameOf } from '../../../../language/language';
import { languageNamed } from '../../../shell/language-named';
import { usePane, useSessionState } from '../../../shell/pane-context';

/** In which language the sheets of this workbook are made. Asked once: from then on the workbook keeps it. */
export function SheetsLanguage() {
  const { session, texts } = usePane();
  const { sheetsLanguage } = useSessionState();
  return (
    <Field label={texts.dossier.sheetsLanguage} hint={texts.dossier.sheetsLanguageHint}>
      <Select
        value={sheetsLanguage}
        onChange={(_event, { value }) => session.chooseSheetsLanguage(languageNamed(value))}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {nameOf(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
