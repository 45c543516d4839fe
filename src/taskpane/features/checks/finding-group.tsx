import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FindingGroup } from '../../../app/session/findings';
import type { WordedFinding } from '../../../app/session/use-cases';
import { keyOf } from '../../../core/checks/accept/acceptance';
import { LongList } from '../../shell/long-list';
import { usePane } from '../../shell/pane-context';
import { ClaimMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';
import { FindingLine } from './finding-line';
import type { Handled } from './finding-line';
import { RepairAll } from './repair-all';

const useStyles = makeStyles({
  heading: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  count: { display: 'block', fontWeight: tokens.fontWeightRegular },
  fix: { padding: `0 ${tokens.spacingHorizontalXS}` },
  details: { padding: `0 ${tokens.spacingHorizontalXS}` },
  why: { display: 'grid', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} 0` },
});

/** How many findings of a rule are shown before somebody asks for more. */
const FIRST = 5;

/** The findings of one rule: what each says and where it is, what to do about them, and on demand why the rule is there. */
export function FindingGroupCard({
  group,
  handled,
  isExplained = false,
}: {
  group: FindingGroup;
  handled: Handled;
  /** Somebody asked why: that is shown at once. */
  isExplained?: boolean;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { language, texts } = usePane();
  const [first] = group.findings;
  const repairable = group.findings.filter(({ repair }) => repair !== null).length;
  if (first === undefined) return null;
  return (
    <section className={surface.section}>
      <h3 className={mergeClasses(surface.heading, styles.heading)}>
        <ClaimMark claim={group.claim} />
        <span>
          {group.claim === 'unclear' ? texts.checks.perhaps(first.words[language].title) : first.words[language].title}
          <span className={mergeClasses(surface.quiet, styles.count)}>
            {texts.claim[group.claim]} · {texts.checks.findings(group.findings.length)}
          </span>
        </span>
      </h3>
      <LongList items={group.findings} first={FIRST} className={surface.card}>
        {(worded) => (
          <FindingLine
            key={keyOf(worded.finding)}
            worded={worded}
            others={group.findings.filter((other) => other !== worded)}
            handled={handled}
          />
        )}
      </LongList>
      <p className={mergeClasses(surface.paragraph, styles.fix)}>
        <span className={surface.strong}>{texts.checks.fix}: </span>
        {first.words[language].fix}
        {repairable === 0 ? null : ` ${texts.checks.repair.can(repairable, group.findings.length)}`}
      </p>
      <RepairAll findings={group.findings} label={texts.checks.repair.all} />
      <Why worded={first} isOpen={isExplained} />
    </section>
  );
}

function Why({ worded, isOpen }: { worded: WordedFinding; isOpen: boolean }) {
  const styles = useStyles();
  const surface = useSurface();
  const { language, texts } = usePane();
  const { why } = worded.words[language];
  return (
    <details className={styles.details} open={isOpen}>
      <summary className={mergeClasses(surface.summary, surface.quiet)}>{texts.checks.why}</summary>
      <div className={styles.why}>
        <p className={surface.paragraph}>{why}</p>
        <p className={mergeClasses(surface.paragraph, surface.quiet)}>
          {texts.checks.source(worded.source, worded.source.read)}
        </p>
      </div>
    </details>
  );
}
