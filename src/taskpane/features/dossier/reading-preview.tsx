import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { previewOf } from '../../../app/session/preview';
import type { Reading } from '../../../app/session/use-cases';
import { usePane } from '../../shell/pane-context';
import { focusTarget } from '../../shell/stage';
import { useSurface } from '../../shell/surface';
import { Remarks } from './remarks';
import { Identity } from './identity';
import { TypeCounts } from './type-counts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, outlineStyle: 'none', minWidth: 0 },
});

/** What was read, before it goes into the workbook: identity, profile, counts, remarks. */
export function ReadingPreview({ reading, profile }: { reading: Reading; profile: string | null }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const { framework, fileName, diagnostics } = reading;
  const preview = previewOf(framework, profile);
  return (
    <div className={styles.root} {...focusTarget}>
      <div>
        <Identity preview={preview} />
        <div className={surface.quiet}>
          {fileName}{' '}
          <Button size="small" appearance="subtle" onClick={() => session.dismiss('reading')}>
            {texts.dossier.otherFile}
          </Button>
        </div>
      </div>
      {framework.profiles.length < 2 ? null : (
        <Field label={texts.dossier.profileLabel} hint={texts.dossier.profileHint} required>
          <RadioGroup value={profile ?? ''} onChange={(_event, { value }) => session.chooseProfile(value)}>
            {framework.profiles.map(({ code, title, level }) => (
              <Radio key={code} value={code} label={texts.dossier.profileOption(code, title, level)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <section className={surface.section}>
        <h3 className={surface.heading}>{texts.dossier.found}</h3>
        <TypeCounts counts={preview.counts} />
      </section>
      <section className={surface.section}>
        <h3 className={surface.heading}>{texts.dossier.remarks}</h3>
        <Remarks diagnostics={diagnostics} />
      </section>
    </div>
  );
}
