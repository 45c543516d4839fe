import { useMemo } from 'react';
import { candidateResults } from '../../../../core/exam/collect/candidate-results';
import type { ExamBook } from '../../../../core/exam/exam-book';
import type { AdoptionState } from '../../../../core/exam/results/ratings-hash';
import { adoptionState } from '../../../../core/exam/results/ratings-hash';
import { LongList } from '../../../shell/long-list';
import { SheetLink } from '../../../shell/links';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';

/** How many candidates are shown at first. */
const shown = 10;
/** States of attempts, in the order in which they are counted. */
const told: readonly AdoptionState[] = ['provisional', 'adopted', 'changed-after-adoption', 'absent', 'invalid'];

/** What each candidate came to so far: core tasks with a result, and how many attempts are adopted or have nothing to adopt. */
export function Results({ book }: { book: ExamBook }) {
  const surface = useSurface();
  const { texts } = usePane();
  const words = texts.collect.results;
  const results = useMemo(() => candidateResults(book), [book]);
  const withAttempts = results.filter(({ attempts }) => attempts.length > 0);
  if (withAttempts.length === 0) return null;
  const isComplete = ({ coreTasks }: (typeof results)[number]): boolean =>
    coreTasks.every(({ outcome, state }) => outcome !== null || state === 'exempt');
  return (
    <section className={surface.section}>
      <p className={surface.paragraph}>{words.summary(results.length, results.filter(isComplete).length)}</p>
      {book.registerCells === null ? null : <SheetLink sheet={book.registerCells.sheet} />}
      <LongList items={results} first={shown} className={surface.card}>
        {({ number, name, attempts, coreTasks }) => {
          const states = attempts.map(({ attempt, hash }) => adoptionState(attempt, hash));
          const count = (state: AdoptionState): number => states.filter((each) => each === state).length;
          const said = told.flatMap((state) => (count(state) === 0 ? [] : [words.attempts(count(state), state)]));
          const complete = coreTasks.filter(({ outcome }) => outcome !== null).length;
          const exempt = coreTasks.filter(({ state }) => state === 'exempt').length;
          return (
            <li key={number} className={surface.line}>
              <div className={surface.strong}>{[number, name].filter(Boolean).join(' · ')}</div>
              <div>{words.coreTasks(complete, exempt, coreTasks.length)}</div>
              <div className={surface.quiet}>{said.length === 0 ? words.none : said.join(' · ')}</div>
            </li>
          );
        }}
      </LongList>
    </section>
  );
}
