import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { today } from '../../../../app/today';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import { lastAdopter } from '../../../../core/exam/adopt/last-adopter';
import type { ExamBook } from '../../../../core/exam/exam-book';
import type { RetentionDiagnosticCode } from '../../../../core/exam/retention/choose-removed';
import { dueForRemoval } from '../../../../core/exam/retention/due-for-removal';
import type { CandidateRetention } from '../../../../core/exam/retention/due-for-removal';
import { retentionTextsOf } from '../../../../language/retention-texts';
import { Fold } from '../../../shell/fold';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { SaidField } from '../../../shell/said-field';
import { useSurface } from '../../../shell/surface';
import { todayTyped } from '../../../shell/today-typed';
import { ChooseCandidates } from '../choose-candidates';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** How many candidates are shown at first. */
const shown = 5;

/** Candidates whose data are due for removal; nothing as long as nobody has a date on Diploma-eisen that it could follow from. */
export function RetentionFold({ book }: { book: ExamBook }) {
  const { texts } = usePane();
  const standing = useMemo(() => dueForRemoval(book, today()), [book]);
  if (standing.every(({ reason }) => reason === 'date-missing')) return null;
  const due = standing.filter(({ state }) => state === 'due').length;
  return (
    <Fold title={texts.retention.title} state={texts.retention.state(due)} isOpen={false}>
      <Retention book={book} standing={standing} />
    </Fold>
  );
}

/** Who is due, who is not and why, and who removes. @param standing of every candidate, today. */
function Retention({ book, standing }: { book: ExamBook; standing: readonly CandidateRetention[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts, language } = usePane();
  const words = texts.retention;
  const names = new Map(book.candidates.map(({ number, name }) => [number, name]));
  const due = standing.filter(({ state }) => state === 'due');
  const others = standing.filter(({ state }) => state !== 'due');
  const [without, setWithout] = useState<readonly string[]>([]);
  const [by, setBy] = useState(() => book.statistics?.removals.at(-1)?.by ?? lastAdopter(book));
  const [isTried, setTried] = useState(false);
  const chosen = due.map(({ candidate }) => candidate).filter((number) => !without.includes(number));
  return (
    <section className={surface.section}>
      <p className={surface.paragraph}>{words.purpose(book.settings.retentionMonths)}</p>
      {due.length === 0 ? (
        <p className={surface.paragraph}>{words.nobodyDue}</p>
      ) : (
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (by.trim() === '' || chosen.length === 0) return;
            void session.retention.foresee({ candidates: chosen, by, on: todayTyped() });
          }}
        >
          <ChooseCandidates
            candidates={due.map(({ candidate }) => ({ number: candidate, name: names.get(candidate) ?? null }))}
            without={without}
            onChange={setWithout}
          />
          {chosen.length === 0 ? <p className={surface.hint}>{words.nobody}</p> : null}
          <SaidField
            label={words.by}
            value={by}
            wrong={isTried && by.trim() === '' ? noName : undefined}
            onSay={setBy}
          />
          <Button type="submit">{words.look}</Button>
        </form>
      )}
      {others.length === 0 ? null : (
        <details>
          <summary className={surface.summary}>{words.others(others.length)}</summary>
          <LongList items={others} first={shown} className={surface.card}>
            {(each) => (
              <li key={each.candidate} className={surface.line}>
                <div className={surface.strong}>
                  {[each.candidate, names.get(each.candidate)].filter(Boolean).join(' · ')}
                </div>
                <div>{retentionTextsOf(language).reason(each)}</div>
              </li>
            )}
          </LongList>
        </details>
      )}
    </section>
  );
}

const noName: Diagnostic<RetentionDiagnosticCode> = { code: 'retention/no-name', severity: 'error', data: {} };
