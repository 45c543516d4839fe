import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useRef, useState } from 'react';
import { filterFindings, isFiltered } from '../../../app/session/finding-filter';
import { countAccepted, countFindings, groupFindings, isOpenError } from '../../../app/session/findings';
import type { FindingsDecided } from '../../../app/findings/finding-use-cases';
import type { Checked } from '../../../app/session/state';
import { valueOf } from '../../../app/session/work';
import { keyOf } from '../../../core/checks/accept/acceptance';
import type { Finding } from '../../../core/checks/rule';
import type { WordedFinding } from '../../../app/session/use-cases';
import type { ExamBook } from '../../../core/exam/exam-book';
import { localeOf } from '../../../language/language';
import type { ChecksTexts } from '../../../language/pane-texts';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { AcceptedFindings } from './accepted-findings';
import { Calm } from './calm';
import { Decided } from './decided';
import { FindingFilters } from './finding-filters';
import { FindingGroupCard } from './finding-group';
import { RepairAll } from './repair-all';
import { findingMark, useKeptFocus } from './use-kept-focus';

/** From how many findings on there is something to choose from. */
const MANY = 5;

const useStyles = makeStyles({
  whole: { outlineStyle: 'none', minWidth: 0 },
  summary: { marginBottom: tokens.spacingVerticalS },
  again: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** Everything that was found, as far as it is chosen: open findings by what to do, worst first, then the accepted ones. */
export function FindingList({ book, checked }: { book: ExamBook; checked: Checked }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, language, texts } = usePane();
  const { findings, work } = useSessionState();
  const { filter } = findings;
  const decided = valueOf(work.deciding);
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
  useKeptFocus(whole, marks, (gone, hasNext) => {
    // When it comes back, it is not being dealt with.
    if (handled !== null && gone === findingMark('open', handled)) setHandled(null);
    const now = `${whatBecameOf(gone, all, texts.checks)} ${texts.checks.said[hasNext ? 'next' : 'last']}`;
    // Words that stay the same are not told again.
    setSaid((before) => (now === before ? `${now}\u00a0` : now));
  });
  const open = all.filter(({ finding }) => finding.accepted === null);
  const repairableRules = new Set(open.flatMap(({ finding, repair }) => (repair === null ? [] : finding.rule)));
  const hasChoices = all.length > MANY || isFiltered(filter);
  const counts = countFindings(all);
  const time = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(checked.at);
  return (
    <div ref={whole} tabIndex={-1} className={styles.whole}>
      <div aria-live="polite" className={surface.unseen}>
        {said}
      </div>
      {open.length === 0 ? (
        <Calm book={book} checked={checked} />
      ) : (
        // The choices below say the same for who sees them.
        <p className={hasChoices ? surface.unseen : mergeClasses(surface.heading, styles.summary)}>
          {texts.checks.summary(counts, countAccepted(all))}
        </p>
      )}
      {open.length > 0 && !open.some(isOpenError) ? (
        <p className={mergeClasses(surface.paragraph, styles.summary)}>{texts.checks.noErrors}</p>
      ) : null}
      {hasChoices ? <FindingFilters findings={all} /> : null}
      {repairableRules.size > 1 ? <RepairAll findings={open} label={texts.checks.repair.everything} /> : null}
      {groupFindings(all).map(({ key, findings: members }) => {
        const group = groups.find((each) => each.key === key);
        const ofDecided = members.filter(({ finding }) => isAsDecided(finding, decided));
        return (
          <Fragment key={key}>
            {decided === null || ofDecided.length === 0 ? null : <Decided decided={decided} findings={ofDecided} />}
            {group === undefined ? null : (
              <FindingGroupCard group={group} handled={{ key: handled, choose: setHandled }} />
            )}
          </Fragment>
        );
      })}
      <AcceptedFindings findings={accepted} isOpen={filter.kind === 'accepted'} />
      <div className={styles.again}>
        <span className={surface.quiet}>{texts.checks.checkedAt(time)}</span>
        <Button size="small" onClick={() => void session.refresh()}>
          {texts.checks.again}
        </Button>
      </div>
    </div>
  );
}

/** Why the finding of a mark is no longer in its list: accepted, no longer so, or the sheet is otherwise. */
function whatBecameOf(mark: string, all: readonly WordedFinding[], texts: ChecksTexts): string {
  const now = all.find(({ finding }) => mark.endsWith(` ${keyOf(finding)}`))?.finding;
  if (now?.accepted && mark === findingMark('open', keyOf(now))) return texts.accept.done(1, now.accepted.by);
  if (now?.accepted === null && mark === findingMark('accepted', keyOf(now))) return texts.accept.undone(1);
  return texts.said.gone;
}

function isAsDecided(finding: Finding, decided: FindingsDecided | null): boolean {
  if (decided === null || !decided.keys.includes(keyOf(finding))) return false;
  return (finding.accepted !== null) === (decided.kind === 'accept');
}
