import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../core/diagnostics/diagnostic';
import type { FindingCounts } from '../../../app/session/findings';
import { usePane } from '../../shell/pane-context';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  pill: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minHeight: '24px',
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
});

/** All findings or those of one severity, each with how many there are. */
export function SeverityChoice({
  counts,
  chosen,
  onChoose,
}: {
  counts: FindingCounts;
  chosen: Severity | null;
  onChoose: (severity: Severity | null) => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.checks.filter;
  const all = severities.reduce((sum, severity) => sum + counts[severity], 0);
  const choices = [
    { severity: null, name: words.all, count: all },
    ...severities.map((severity) => ({ severity, name: texts.severity[severity], count: counts[severity] })),
  ];
  return (
    <div role="group" aria-label={words.severity} className={styles.row}>
      {choices.map(({ severity, name, count }) => (
        <button
          key={severity ?? 'all'}
          type="button"
          aria-pressed={chosen === severity}
          className={mergeClasses(styles.pill, chosen === severity && styles.chosen)}
          onClick={() => onChoose(severity)}
        >
          {words.choice(name, count)}
        </button>
      ))}
    </div>
  );
}
