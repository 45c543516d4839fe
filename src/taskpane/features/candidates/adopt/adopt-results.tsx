import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { judgeAdoption } from '../../../../app/adopt/judge-adoption';
import { unnumberedForms } from '../../../../app/adopt/unnumbered-forms';
import { lastAdopter } from '../../../../core/exam/adopt/last-adopter';
import { candidateResults } from '../../../../core/exam/collect/candidate-results';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { usePane } from '../../../shell/pane-context';
import { SaidField } from '../../../shell/said-field';
import { useSurface } from '../../../shell/surface';
import { todayTyped } from '../../../shell/today-typed';
import { ChooseCandidates } from '../choose-candidates';
import { ExamOptions } from '../exam-options';
import { AdoptPreview, Remarks } from './adopt-preview';
import { dateProblem, nameProblem } from './adopter';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** The results the committee can adopt now, what stays provisional and why, and who adopts when. */
export function AdoptResults({ book }: { book: ExamBook }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const words = texts.adopt;
  const people = useMemo(() => candidateResults(book).filter(({ attempts }) => attempts.length > 0), [book]);
  const [without, setWithout] = useState<readonly string[]>([]);
  const [examId, setExamId] = useState<string | null>(null);
  const [on, setOn] = useState(todayTyped);
  const [by, setBy] = useState(() => lastAdopter(book));
  const [isTried, setTried] = useState(false);
  const exams = book.exams
    .map(({ exam }) => exam)
    .filter(({ id }) => people.some(({ attempts }) => attempts.some(({ attempt }) => attempt.examId === id)));
  const chosen = useMemo(
    () => people.map(({ number }) => number).filter((number) => !without.includes(number)),
    [people, without],
  );
  const candidates = useMemo(() => (chosen.length === people.length ? [] : chosen), [chosen, people]);
  const judged = useMemo(
    () => (chosen.length === 0 ? null : judgeAdoption(book, { candidates, examId, on: '', by: '' })),
    [book, chosen, candidates, examId],
  );
  if (people.length === 0) {
    return (
      <section className={surface.section}>
        <p className={surface.paragraph}>{words.nothing}</p>
        <Remarks title={words.look} remarks={unnumberedForms(book, null)} />
      </section>
    );
  }
  const many = judged?.adopted.length ?? 0;
  const badDate = dateProblem(on);
  const noName = nameProblem(by);

  function submit(): void {
    setTried(true);
    if (judged === null || badDate || noName) return;
    void session.results.adopt({ candidates, exam: examId, on, by }, judged.results);
  }

  return (
    <section className={surface.section}>
      {exams.length < 2 ? null : (
        <Field label={words.exam} className={surface.fitting}>
          <Select value={examId ?? ''} onChange={(_event, { value }) => setExamId(value === '' ? null : value)}>
            <option value="">{words.everyExam}</option>
            <ExamOptions exams={exams} />
          </Select>
        </Field>
      )}
      {people.length < 2 ? null : <ChooseCandidates candidates={people} without={without} onChange={setWithout} />}
      {judged === null ? (
        <p className={surface.paragraph}>{words.nobody}</p>
      ) : (
        <AdoptPreview book={book} judged={judged} people={people} />
      )}
      {many === 0 ? null : (
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <SaidField label={words.on} value={on} wrong={isTried ? badDate : undefined} onSay={setOn} />
          <SaidField
            label={words.by}
            hint={words.byHint}
            value={by}
            wrong={isTried ? noName : undefined}
            onSay={setBy}
          />
          <Button type="submit" appearance="primary">
            {words.adopt(many)}
          </Button>
          <p className={surface.hint}>{words.meaning}</p>
        </form>
      )}
    </section>
  );
}
