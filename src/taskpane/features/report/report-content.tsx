import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { countAccepted, countFindings } from '../../../app/session/findings';
import { makerOf } from '../../../app/session/report-session';
import { valueOf } from '../../../app/session/work';
import type { ReportGlance } from '../../../app/report/report-use-cases';
import type { ExamBook } from '../../../core/exam/exam-book';
import { reportTextsOf } from '../../../language/report-texts';
import { LongList } from '../../shell/long-list';
import { Failure } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { SeverityMark, StatusMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  gaps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  head: { paddingBottom: tokens.spacingVerticalXS },
});

/** How many gaps are shown at first. */
const shown = 6;

/** What the report will hold, counted from the workbook as it is, and what will be missing in it. */
export function ReportContent({ book }: { book: ExamBook }) {
  const surface = useSurface();
  const { session, texts } = usePane();
  const state = useSessionState();
  const { surveying, checking } = state.work;
  const words = texts.report.content;
  useEffect(() => {
    void session.report.look();
  }, [session, book]);
  const glance = useLast(valueOf(surveying));
  const counts = countFindings(valueOf(checking)?.findings ?? []);
  const accepted = countAccepted(valueOf(checking)?.findings ?? []);
  return (
    <section className={surface.section} aria-labelledby="report-content">
      <h3 id="report-content" className={surface.heading}>
        {words.title}
      </h3>
      <Failure task="surveying" work={surveying} />
      {glance === null ? (
        <p className={surface.paragraph}>{words.counting}</p>
      ) : (
        <ul className={surface.card}>
          <li className={surface.line}>{words.exams(glance.exams)}</li>
          <li className={surface.line}>{words.results(glance.withResults, glance.candidates)}</li>
          <li className={surface.line}>{words.findings(texts.checks.summary(counts, accepted))}</li>
          <Gaps glance={glance} isNamed={makerOf(state).trim() !== ''} />
        </ul>
      )}
    </section>
  );
}

function Gaps({ glance, isNamed }: { glance: ReportGlance; isNamed: boolean }) {
  const styles = useStyles();
  const surface = useSurface();
  const { texts, language } = usePane();
  const words = texts.report.content;
  const sentences = [
    ...(isNamed ? [] : [words.nobody]),
    ...glance.gaps.map(({ code, data }) => reportTextsOf(language).gaps[code](data)),
  ];
  return (
    <li className={surface.line}>
      <div className={mergeClasses(surface.marked, styles.head)}>
        {sentences.length === 0 ? <StatusMark status="done" /> : <SeverityMark severity="warning" />}
        <span>{sentences.length === 0 ? words.complete : words.incomplete(sentences.length)}</span>
      </div>
      {sentences.length === 0 ? null : (
        <LongList items={sentences} first={shown} className={styles.gaps}>
          {(sentence) => <li key={sentence}>{sentence}</li>}
        </LongList>
      )}
    </li>
  );
}

/** What was counted last stays in sight while it is counted again. */
function useLast<T>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
