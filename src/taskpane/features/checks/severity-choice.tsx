import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../core/diagnostics/diagnostic';
import type { FilterCounts, FindingFilter } from '../../../app/session/finding-filter';
import { usePane } from '../../shell/pane-context';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  pill: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minHeight: '24px',
    padding: `1px ${tokens.spacingHorizontalSNudge}`,
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

/** All findings, those of one severity or those that are accepted, each with how many there are. */
export function SeverityChoice({
  counts,
  filter,
  onChoose,
}: {
  counts: FilterCounts;
  filter: FindingFilter;
  onChoose: (change: Partial<FindingFilter>) => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.checks.filter;
  const all = severities.reduce((sum, severity) => sum + counts.severity[severity], 0);
  const isAccepted = filter.kind === 'accepted';
  const open = (severity: Severity | null): Partial<FindingFilter> =>
    isAccepted ? { severity, kind: null } : { severity };
  const choices = [
    { name: words.all, count: all, isChosen: !isAccepted && filter.severity === null, change: open(null) },
    ...severities.map((severity) => ({
      name: texts.severity[severity],
      count: counts.severity[severity],
      isChosen: !isAccepted && filter.severity === severity,
      change: open(severity),
    })),
    {
      name: words.kinds.accepted,
      count: counts.accepted,
      isChosen: isAccepted,
      change: { severity: null, kind: 'accepted' as const },
    },
  ].filter(({ name, count, isChosen }) => name !== words.kinds.accepted || count > 0 || isChosen);
  return (
    <div role="group" aria-label={words.severity} className={styles.row}>
      {choices.map(({ name, count, isChosen, change }) => (
        <button
          key={name}
          type="button"
          aria-pressed={isChosen}
          className={mergeClasses(styles.pill, isChosen && styles.chosen)}
          onClick={() => onChoose(change)}
        >
          {words.choice(name, count)}
        </button>
      ))}
    </div>
  );
}
