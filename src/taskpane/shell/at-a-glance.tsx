import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { glanceOf } from '../../app/session/glance';
import { usePane, useSessionState } from './pane-context';
import { SeverityMark } from './state-mark';
import { useSurface } from './surface';

const useStyles = makeStyles({
  line: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit' },
  mark: { verticalAlign: 'text-bottom', marginRight: tokens.spacingHorizontalXXS },
});

/** How far the workbook is, for the committee: exams, forms and what was found. Overzicht says it at length. */
export function AtAGlance() {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const state = useSessionState();
  const glance = glanceOf(state);
  if (glance === null || state.screen === 'home' || state.screen === 'assess') return null;
  const { exams, forms, missing, found } = glance;
  const words = texts.header.glance;
  const isWayToErrors = found !== null && found.error > 0 && state.screen !== 'checks';
  return (
    <div className={styles.line}>
      {words.exams(exams)} · {words.forms(forms, missing)}
      {found === null ? null : ' · '}
      {isWayToErrors ? (
        <Link as="button" className={mergeClasses(surface.link, styles.link)} onClick={() => session.go('checks')}>
          <span className={styles.mark}>
            <SeverityMark severity="error" />
          </span>
          {texts.errorCount(found.error)}
        </Link>
      ) : (
        found !== null && words.found(found)
      )}
    </div>
  );
}
