import { Button, Checkbox, Field, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExamBook } from '../../../core/exam/exam-book';
import { assessorsOf } from '../../../core/exam/scoring';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { ChooseCandidates } from './choose-candidates';
import { examChoice } from './exam-options';

const useStyles = makeStyles({ exams: { display: 'grid' } });

/** Forms for those on the sheet: of which exams, for whom, and as sheets here or as workbooks of their own. */
export function HandOutForms({ book }: { book: ExamBook }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts, savesFiles } = usePane();
  const words = texts.candidates.handOut;
  const withForm = new Set(book.forms.map(({ examId }) => examId));
  const exams = book.exams
    .map(({ exam }) => exam)
    .filter(({ id, status }) => withForm.has(id) && status !== 'withdrawn');
  const [left, setLeft] = useState<readonly string[]>([]);
  const [without, setWithout] = useState<readonly string[]>([]);
  const [way, setWay] = useState<'sheets' | 'files'>(savesFiles ? 'files' : 'sheets');

  const chosen = exams.filter(({ id }) => !left.includes(id));
  const numbers = book.candidates.map(({ number }) => number).filter((number) => !without.includes(number));
  const isApart = book.settings.ratingMode === 'separate';
  const perCandidate = chosen.reduce(
    (sum, exam) =>
      sum + (way === 'files' && isApart && exam.form !== 'kennisexamen' ? assessorsOf(exam, book.settings) : 1),
    0,
  );
  const handOut = { examIds: chosen.map(({ id }) => id), numbers };
  const forms = perCandidate * numbers.length;

  if (exams.length === 0) {
    return (
      <section className={surface.section}>
        <p className={surface.paragraph}>{words.noForms}</p>
        <div>
          <Button onClick={() => session.go('forms')}>{words.toForms}</Button>
        </div>
      </section>
    );
  }
  return (
    <section className={surface.section}>
      <div role="group" aria-label={words.exams} className={styles.exams}>
        {exams.map(({ id, ...exam }) => (
          <Checkbox
            key={id}
            label={examChoice(exam)}
            checked={!left.includes(id)}
            onChange={(_event, { checked }) =>
              setLeft(checked === true ? left.filter((each) => each !== id) : [...left, id])
            }
          />
        ))}
      </div>
      <ChooseCandidates candidates={book.candidates} without={without} onChange={setWithout} />
      <Field label={words.way} className={surface.fitting}>
        <RadioGroup value={way} onChange={(_event, { value }) => setWay(value === 'sheets' ? 'sheets' : 'files')}>
          <Radio value="files" label={words.asFiles} disabled={!savesFiles} />
          <Radio value="sheets" label={words.asSheets} />
        </RadioGroup>
      </Field>
      {savesFiles ? null : <p className={surface.paragraph}>{texts.noFiles}</p>}
      <p className={`${surface.paragraph} ${surface.quiet}`}>
        {way === 'sheets' ? words.sheetsHint : words.filesHint(isApart)}
      </p>
      {forms === 0 ? <p className={surface.paragraph}>{words.nobody}</p> : null}
      <Button
        appearance="primary"
        disabled={forms === 0}
        onClick={() =>
          void (way === 'sheets' ? session.candidates.makeSheets(handOut) : session.candidates.makeFiles(handOut))
        }
      >
        {words.make(forms)}
      </Button>
    </section>
  );
}
