import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { countFindings, groupFindings, isOpenError } from '../../../app/session/findings';
import { bookOf } from '../../../app/session/state';
import type { Checked } from '../../../app/session/state';
import { valueOf } from '../../../app/session/work';
import type { Framework } from '../../../core/framework/framework';
import { localeOf } from '../../../language/counted';
import { ActionBar } from '../../shell/action-bar';
import { Busy } from '../../shell/busy';
import { SheetLink } from '../../shell/links';
import { Done, Failure } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { ScreenFrame } from '../../shell/screen-frame';
import { Stage } from '../../shell/stage';
import { useSurface } from '../../shell/surface';
import { AcceptedFindings } from './accepted-findings';
import { Calm } from './calm';
import { FindingGroupCard } from './finding-group';

const useStyles = makeStyles({
  summary: { marginBottom: tokens.spacingVerticalL },
  again: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** What the checks say of the workbook now; they run again after every change. */
export function ChecksScreen() {
  const { texts } = usePane();
  const state = useSessionState();
  const { workbook, checking, reporting } = state.work;
  const book = bookOf(state);
  const checked = valueOf(checking);
  const isBusy = reporting.status === 'loading';
  return (
    <>
      <ScreenFrame step="checks">
        <Stage works={[reporting]}>
          <Failure task="workbook" work={workbook} />
          <Failure task="checking" work={checking} />
          <Failure task="reporting" work={reporting} />
          <Busy task="reporting" work={reporting} />
          {reporting.status === 'done' ? (
            <Done>
              <span>{texts.checks.written(reporting.value)}</span>
              <SheetLink sheet={reporting.value} />
            </Done>
          ) : null}
          {checked === null || book === null ? null : <Findings framework={book.framework} checked={checked} />}
        </Stage>
      </ScreenFrame>
      {isBusy || checked === null || checked.findings.length === 0 ? null : <NextFinding checked={checked} />}
    </>
  );
}

/** First what stops an exam; writing everything down is for when that is gone, or for who wants a list. */
function NextFinding({ checked }: { checked: Checked }) {
  const { session, texts } = usePane();
  const write = (): void => void session.writeFindings();
  const place =
    checked.findings.filter(isOpenError).find(({ finding }) => finding.place !== null)?.finding.place ?? null;
  if (place === null) return <ActionBar label={texts.checks.write} onAct={write} />;
  return (
    <ActionBar label={texts.checks.firstError} onAct={() => void session.reveal(place)}>
      <Button onClick={write}>{texts.checks.write}</Button>
    </ActionBar>
  );
}

function Findings({ framework, checked }: { framework: Framework; checked: Checked }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, language, texts } = usePane();
  const open = checked.findings.filter(({ finding }) => finding.accepted === null);
  const counts = countFindings(open);
  const time = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(checked.at);
  return (
    <>
      <div className={styles.again}>
        <span className={surface.quiet}>{texts.checks.checkedAt(time)}</span>
        <Button size="small" onClick={() => void session.refresh()}>
          {texts.checks.again}
        </Button>
      </div>
      {open.length === 0 ? <Calm framework={framework} hasAccepted={checked.findings.length > 0} /> : null}
      {open.length === 0 ? null : (
        <p className={mergeClasses(surface.heading, styles.summary)}>
          {texts.checks.summary(counts.error, counts.warning, counts.info)}
        </p>
      )}
      {open.length > 0 && !open.some(isOpenError) ? (
        <p className={mergeClasses(surface.paragraph, styles.summary)}>{texts.checks.noErrors}</p>
      ) : null}
      {groupFindings(open).map((group) => (
        <FindingGroupCard key={group.key} group={group} />
      ))}
      <AcceptedFindings findings={checked.findings} />
    </>
  );
}
