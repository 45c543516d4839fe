import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { filterFindings, isFiltered, noFilter } from '../../../app/session/finding-filter';
import { countAccepted, countFindings, groupFindings, isOpenError } from '../../../app/session/findings';
import type { Checked } from '../../../app/session/state';
import { keyOf } from '../../../core/checks/accept/acceptance';
import type { Framework } from '../../../core/framework/framework';
import { localeOf } from '../../../language/counted';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { AcceptedFindings } from './accepted-findings';
import { Calm } from './calm';
import { FindingFilters } from './finding-filters';
import { FindingGroupCard } from './finding-group';
import { findingMark, useKeptFocus } from './use-kept-focus';

/** From how many findings on there is something to choose from. */
const MANY = 5;

const useStyles = makeStyles({
  whole: { outlineStyle: 'none', minWidth: 0 },
  summary: { marginBottom: tokens.spacingVerticalS },
  again: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  none: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** Everything that was found, as far as it is chosen: open findings by what to do, worst first, then the accepted ones. */
export function FindingList({ framework, checked }: { framework: Framework; checked: Checked }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, language, texts } = usePane();
  const { filter } = useSessionState().findings;
  const [handled, setHandled] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const whole = useRef<HTMLDivElement>(null);

  const all = checked.findings;
  const shown = filterFindings(all, filter, language);
  const accepted = shown.filter(({ finding }) => finding.accepted !== null);
  const groups = groupFindings(shown.filter(({ finding }) => finding.accepted === null));
  const marks = [
    ...groups.flatMap(({ findings }) => findings.map(({ finding }) => findingMark('open', keyOf(finding)))),
    ...accepted.map(({ finding }) => findingMark('accepted', keyOf(finding))),
  ];
  useKeptFocus(whole, marks, (hasNext) => setSaid(hasNext ? texts.checks.said.gone : texts.checks.said.last));
  const open = all.filter(({ finding }) => finding.accepted === null);
  const counts = countFindings(all);
  const time = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(checked.at);
  return (
    <div ref={whole} tabIndex={-1} className={styles.whole}>
      <div className={styles.again}>
        <span className={surface.quiet}>{texts.checks.checkedAt(time)}</span>
        <Button size="small" onClick={() => void session.refresh()}>
          {texts.checks.again}
        </Button>
      </div>
      <div aria-live="polite" className={surface.unseen}>
        {said}
      </div>
      {open.length === 0 ? (
        <Calm framework={framework} hasAccepted={all.length > 0} />
      ) : (
        <p className={mergeClasses(surface.heading, styles.summary)}>
          {texts.checks.summary(counts.error, counts.warning, counts.info, countAccepted(all))}
        </p>
      )}
      {open.length > 0 && !open.some(isOpenError) ? (
        <p className={mergeClasses(surface.paragraph, styles.summary)}>{texts.checks.noErrors}</p>
      ) : null}
      {all.length > MANY || isFiltered(filter) ? <FindingFilters findings={all} /> : null}
      {shown.length > 0 || all.length === 0 ? null : (
        <div className={mergeClasses(surface.card, styles.none)}>
          <span>{texts.checks.filter.none}</span>
          <Button size="small" onClick={() => session.findings.filter(noFilter)}>
            {texts.checks.filter.showAll}
          </Button>
        </div>
      )}
      {groups.map((group) => (
        <FindingGroupCard key={group.key} group={group} handled={{ key: handled, choose: setHandled }} />
      ))}
      <AcceptedFindings findings={accepted} isOpen={filter.kind === 'accepted'} />
    </div>
  );
}
