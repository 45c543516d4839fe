import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AdoptionJudged } from '../../../../app/adopt/judge-adoption';
import { labelOf } from '../../../../core/exam/exam-label';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import type { CandidateResults } from '../../../../core/exam/collect/candidate-results';
import type { Sitting } from '../../../../core/exam/collect/collected';
import { countingParts } from '../../../../core/exam/collect/counting-parts';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { wholeMark } from '../../../../core/exam/mark';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { SeverityMark } from '../../../shell/state-mark';
import { useSurface } from '../../../shell/surface';

const useStyles = makeStyles({
  remark: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
});

/** How many of a kind are shown at first. */
const shown = 5;

/** Each result that would be adopted, what to look at first, and what stays as it is. */
export function AdoptPreview({
  book,
  judged: { adopted, diagnostics },
  people,
}: {
  book: ExamBook;
  judged: AdoptionJudged;
  people: readonly CandidateResults[];
}) {
  const surface = useSurface();
  const { texts } = usePane();
  const words = texts.adopt;
  const toSee = diagnostics.filter(({ severity }) => severity !== 'info');
  const calm = diagnostics.filter(({ severity }) => severity === 'info');
  return (
    <>
      <p className={surface.paragraph}>{words.ready(adopted.length)}</p>
      {adopted.length === 0 ? null : (
        <LongList items={adopted} first={shown} className={surface.card}>
          {(sitting, index) => <ResultLine key={index} sitting={sitting} book={book} people={people} />}
        </LongList>
      )}
      <Remarks title={words.look} remarks={toSee} />
      {calm.length === 0 ? null : (
        <details>
          <summary className={surface.summary}>{words.left(calm.length)}</summary>
          <Remarks title={null} remarks={calm} />
        </details>
      )}
    </>
  );
}

function ResultLine({
  sitting: { examId, candidate, attempt, kind },
  book,
  people,
}: {
  sitting: Sitting;
  book: ExamBook;
  people: readonly CandidateResults[];
}) {
  const surface = useSurface();
  const { texts } = usePane();
  const person = people.find(({ number }) => number === candidate);
  const recorded = person?.attempts.find(
    (each) => each.attempt.examId === examId && each.attempt.number === attempt && each.attempt.kind === kind,
  );
  const parts = recorded === undefined ? [] : countingParts(recorded, person?.exemptions ?? []);
  return (
    <li className={surface.line}>
      <div className={surface.strong}>{[candidate, person?.name].filter(Boolean).join(' · ')}</div>
      <div className={surface.quiet}>{texts.adopt.sitting(labelOf(examId, book), attempt, kind)}</div>
      <div>
        {parts
          .map(({ coreTask, outcome, mark }) =>
            [`${coreTask}:`, outcome, outcome === null || mark === null ? null : wholeMark(mark, outcome)]
              .filter((word) => word !== null)
              .join(' '),
          )
          .join(' · ')}
      </div>
    </li>
  );
}

/** Remarks under a heading, the first few of them at first. */
export function Remarks({ title, remarks }: { title: string | null; remarks: readonly Diagnostic[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const { say } = usePane();
  if (remarks.length === 0) return null;
  return (
    <>
      {title === null ? null : <h4 className={surface.heading}>{title}</h4>}
      <LongList items={remarks} first={shown} className={surface.card}>
        {(diagnostic, index) => (
          <li key={index} className={mergeClasses(surface.line, styles.remark)}>
            <SeverityMark severity={diagnostic.severity} />
            <span>{say(diagnostic)}</span>
          </li>
        )}
      </LongList>
    </>
  );
}
