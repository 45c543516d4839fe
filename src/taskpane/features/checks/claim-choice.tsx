import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { claims } from '../../../app/session/findings';
import type { Claim } from '../../../core/checks/claim';
import type { FilterCounts, FindingFilter } from '../../../app/session/finding-filter';
import { usePane } from '../../shell/pane-context';

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

/** All findings, those with one claim or those that are accepted, each with how many there are. */
export function ClaimChoice({
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
  const all = claims.reduce((sum, claim) => sum + counts.claim[claim], 0);
  const isAccepted = filter.kind === 'accepted';
  const open = (claim: Claim | null): Partial<FindingFilter> => (isAccepted ? { claim, kind: null } : { claim });
  const choices = [
    {
      name: words.all,
      count: all,
      isChosen: !isAccepted && filter.claim === null,
      change: open(null),
      isRare: false,
    },
    ...claims.map((claim) => ({
      name: texts.claim[claim],
      count: counts.claim[claim],
      isChosen: !isAccepted && filter.claim === claim,
      change: open(claim),
      isRare: claim === 'unclear',
    })),
    {
      name: words.kinds.accepted,
      count: counts.accepted,
      isChosen: isAccepted,
      change: { claim: null, kind: 'accepted' as const },
      isRare: true,
    },
  ].filter(({ isRare, count, isChosen }) => !isRare || count > 0 || isChosen);
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
