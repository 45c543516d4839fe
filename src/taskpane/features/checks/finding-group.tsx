import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FindingGroup } from '../../../app/session/findings';
import type { WordedFinding } from '../../../app/session/use-cases';
import { CellLink } from '../../shell/links';
import { LongList } from '../../shell/long-list';
import { usePane } from '../../shell/pane-context';
import { SeverityMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';

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

/** The findings of one rule: what to do about them, what each says, where it is, and on demand why the rule is there. */
export function FindingGroupCard({ group }: { group: FindingGroup }) {
  const styles = useStyles();
  const surface = useSurface();
  const { language, texts } = usePane();
  const [first] = group.findings;
  if (first === undefined) return null;
  return (
    <section className={surface.section}>
      <h3 className={mergeClasses(surface.heading, styles.heading)}>
        <SeverityMark severity={group.severity} />
        <span>
          {first.words[language].title}
          <span className={mergeClasses(surface.quiet, styles.count)}>
            {texts.severity[group.severity]} · {texts.checks.findings(group.findings.length)}
          </span>
        </span>
      </h3>
      <p className={mergeClasses(surface.paragraph, styles.fix)}>
        <span className={surface.strong}>{texts.checks.fix}: </span>
        {first.words[language].fix}
      </p>
      <LongList items={group.findings} first={FIRST} className={surface.card}>
        {(worded, index) => (
          <li key={`${worded.finding.subject} ${index}`} className={surface.line}>
            <FindingLine worded={worded} />
          </li>
        )}
      </LongList>
      <Why worded={first} />
    </section>
  );
}

function FindingLine({ worded }: { worded: WordedFinding }) {
  const surface = useSurface();
  const { language, texts } = usePane();
  const { place, verdict } = worded.finding;
  return (
    <>
      <div>
        {verdict === 'unclear' ? <span className={surface.strong}>{texts.checks.unclear}: </span> : null}
        {worded.words[language].sentence}
      </div>
      {place === null ? <div className={surface.quiet}>{texts.checks.noPlace}</div> : <CellLink place={place} />}
    </>
  );
}

function Why({ worded }: { worded: WordedFinding }) {
  const styles = useStyles();
  const surface = useSurface();
  const { language, texts } = usePane();
  const { why } = worded.words[language];
  return (
    <details className={styles.details}>
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
