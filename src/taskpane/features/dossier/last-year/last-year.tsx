import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LastYearSeen } from '../../../../app/cohort/cohort-use-cases';
import { cohortTextsOf } from '../../../../language/cohort-texts';
import { focusTarget } from '../../../shell/stage';
import { usePane } from '../../../shell/pane-context';
import { SaidField } from '../../../shell/said-field';
import { useSurface } from '../../../shell/surface';

const useStyles = makeStyles({
  root: { outlineStyle: 'none', display: 'grid', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
  act: { display: 'grid', gap: tokens.spacingVerticalS },
  begin: { maxWidth: 'none' },
});

/** What comes along of last year's workbook and what does not, the name of the new cohort, and the one step. */
export function LastYear({ seen: { fileName, summary } }: { seen: LastYearSeen }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts, language } = usePane();
  const [cohort, say] = useState(nextOf(summary.before));
  const [isTried, tried] = useState(false);
  const words = texts.cohort;
  const { along, stays, alongTitle, staysTitle } = cohortTextsOf(language);
  const isNamed = cohort.trim() !== '';

  function begin(): void {
    tried(true);
    if (isNamed) void session.cohort.begin(cohort);
  }

  return (
    <div className={styles.root} {...focusTarget}>
      <div className={surface.strong}>{fileName}</div>
      {[
        { title: alongTitle, lines: along(summary) },
        { title: staysTitle, lines: stays(summary) },
      ].map(({ title, lines }) => (
        <section key={title}>
          <h3 className={surface.heading}>{title}</h3>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <SaidField
        label={words.name}
        hint={words.nameHint}
        value={cohort}
        wrong={isTried && !isNamed ? { code: 'cohort/no-name', severity: 'error', data: {} } : undefined}
        onSay={say}
      />
      <div className={styles.act}>
        <Button appearance="primary" size="large" className={styles.begin} onClick={begin}>
          {words.begin(cohort.trim())}
        </Button>
        <Button onClick={() => session.dismiss('lookingBack')}>{words.leave}</Button>
      </div>
    </div>
  );
}

/** A year is followed by the next one; of other names nobody knows what comes after. */
function nextOf(before: string | null): string {
  return before !== null && /^\d{4}$/.test(before) ? String(Number(before) + 1) : '';
}
