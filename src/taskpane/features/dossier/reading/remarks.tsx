import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { groupRemarks } from '../../../../app/corrections/group-remarks';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { SeverityMark, StatusMark } from '../../../shell/state-mark';
import { useSurface } from '../../../shell/surface';
import { useDesk } from './desk';
import { pageOf } from './page-of';
import { SourcePlace } from './source-lines';
import { WarningLine } from './warning-line';
import { WordMarks } from './word-marks';

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, outlineStyle: 'none' },
  folded: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  inner: { paddingTop: tokens.spacingVerticalXS },
  corrections: { justifySelf: 'start' },
});

/** How many remarks of a kind are shown before somebody asks for more. */
const FIRST = 8;

/** Everything the reader has to say, by what to do with it: first what needs an eye, then folded what is only to be known. */
export function Remarks() {
  const styles = useStyles();
  const surface = useSurface();
  const { reading, corrected, words, show } = useDesk();
  const unapplied = reading.kept?.unapplied.length ?? 0;
  const heading = useRef<HTMLHeadingElement>(null);
  const { look, supplied, repaired, leftOut, told } = groupRemarks(corrected.open);
  const nothing = supplied.length === 0 ? words.remarks.nothingToLook : words.remarks.onlySupplied;
  const toHeading = (): void => heading.current?.focus();
  const count = look.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const repairs = repaired.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  return (
    <>
      <section className={surface.section}>
        <h3 ref={heading} tabIndex={-1} className={mergeClasses(surface.heading, styles.heading)}>
          {count > 0 ? (
            <SeverityMark severity="warning" />
          ) : supplied.length > 0 ? (
            <SeverityMark severity="info" />
          ) : (
            <StatusMark status="done" />
          )}
          {count > 0 ? words.remarks.lookTitle(count) : nothing}
        </h3>
        {count === 0 ? null : (
          <>
            <p className={mergeClasses(surface.paragraph, surface.quiet)}>{words.remarks.lookHint}</p>
            {look.map(({ kind, diagnostics }, at) => (
              <Fold
                key={kind}
                title={words.remarks.look[kind](diagnostics.length)}
                isOpen={at === 0 || count <= FIRST}
                isStrong
              >
                <ToLook diagnostics={diagnostics} onDealtWith={toHeading} />
              </Fold>
            ))}
          </>
        )}
        {supplied.length === 0 ? null : (
          <Fold title={words.remarks.suppliedTitle(supplied.length)} isOpen isStrong>
            <ToLook diagnostics={supplied} onDealtWith={toHeading} />
          </Fold>
        )}
        {corrected.applied.length + unapplied === 0 ? null : (
          <Button className={styles.corrections} data-key="corrections" onClick={() => show({ name: 'corrections' })}>
            {words.corrections.count(corrected.applied.length + unapplied)}
          </Button>
        )}
      </section>
      {repairs === 0 ? null : (
        <Fold title={words.remarks.repairedTitle(repairs)}>
          {repaired.map(({ code, diagnostics }) => (
            <Fold key={code} title={words.remarks.repaired[code](diagnostics.length)}>
              <Lines diagnostics={diagnostics} />
            </Fold>
          ))}
        </Fold>
      )}
      {leftOut.length === 0 ? null : (
        <Fold title={words.remarks.leftOutTitle(leftOut.length)}>
          <Lines diagnostics={leftOut} />
        </Fold>
      )}
      {told.length === 0 ? null : (
        <Fold title={words.remarks.toldTitle(told.length)}>
          <Lines diagnostics={told} />
        </Fold>
      )}
    </>
  );
}

/** Each with what can be done about it. */
function ToLook({ diagnostics, onDealtWith }: { diagnostics: readonly Diagnostic[]; onDealtWith: () => void }) {
  const surface = useSurface();
  return (
    <LongList items={diagnostics} first={FIRST} className={surface.card}>
      {(diagnostic) => (
        <li key={keyOf(diagnostic)} className={surface.line}>
          <WarningLine warning={diagnostic} mark={keyOf(diagnostic)} onDealtWith={onDealtWith} />
        </li>
      )}
    </LongList>
  );
}

/** What is folded is not made before somebody opens it: a long document has hundreds of lines to tell of. */
function Fold({
  title,
  isOpen = false,
  isStrong = false,
  children,
}: {
  title: string;
  /** Whether it begins open. */
  isOpen?: boolean;
  isStrong?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const [shows, setShows] = useState(isOpen);
  return (
    <details open={shows} onToggle={({ currentTarget }) => setShows(currentTarget.open)}>
      <summary className={isStrong ? mergeClasses(surface.summary, surface.strong) : surface.summary}>{title}</summary>
      {shows ? <div className={styles.folded}>{children}</div> : null}
    </details>
  );
}

function Lines({ diagnostics }: { diagnostics: readonly Diagnostic[] }) {
  const surface = useSurface();
  return (
    <LongList items={diagnostics} first={FIRST} className={surface.card}>
      {(diagnostic, at) => (
        <li key={at} className={surface.line}>
          <Said diagnostic={diagnostic} />
          <SourcePlace line={diagnostic.at?.line ?? null} {...pageOf(diagnostic)} />
        </li>
      )}
    </LongList>
  );
}

/** A word that was repaired, before and after; anything else in its sentence. */
function Said({ diagnostic }: { diagnostic: Diagnostic }) {
  const { say } = usePane();
  const { original, repaired } = diagnostic.data;
  if (typeof original === 'string' && typeof repaired === 'string') {
    return <WordMarks before={original} after={repaired} />;
  }
  return <div>{say(diagnostic)}</div>;
}

function keyOf({ code, at, data }: Diagnostic): string {
  return `${code} ${at?.line ?? ''} ${JSON.stringify(data)}`;
}
