import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { Icon } from '../../../shell/icons';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { loadFile } from '../taken-files';

const useStyles = makeStyles({ apart: { marginTop: tokens.spacingVerticalL } });

/** The other way to begin in an empty workbook: with that of last year. */
export function BeginAgain() {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const { choose, hint } = texts.cohort;
  return (
    <section className={mergeClasses(surface.section, styles.apart)} aria-label={choose}>
      <div>
        <Button icon={<Icon name="document" size={16} />} onClick={() => input.current?.click()}>
          {choose}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          hidden
          data-testid="last-year"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void session.cohort.look(() => loadFile(file));
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <p className={surface.hint}>{hint}</p>
    </section>
  );
}
