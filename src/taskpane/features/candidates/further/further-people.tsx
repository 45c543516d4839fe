import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { possibleFurther } from '../../../../app/issue/possible-further';
import type { ExamBook } from '../../../../core/exam/exam-book';
import type { Exam } from '../../../../core/exam/exam-plan';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';

const useStyles = makeStyles({ people: { display: 'grid', maxHeight: '240px', overflowY: 'auto' } });

/** How many reasons are shown at first. */
const shown = 5;

/** For whom there is a resit or re-mark of one exam, why not for the others, and the button that makes the forms. */
export function FurtherPeople({ book, exam, kind }: { book: ExamBook; exam: Exam; kind: 'resit' | 'remark' }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, say, texts, savesFiles } = usePane();
  const words = texts.further;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { possible, refused } = useMemo(() => possibleFurther(kind, exam, book), [kind, exam, book]);
  const numbers = possible.map(({ number }) => number).filter((number) => chosen.includes(number));
  return (
    <>
      {possible.length === 0 ? (
        <p className={surface.paragraph}>{words.nobody[kind]}</p>
      ) : (
        <div role="group" aria-label={words.forWhom} className={styles.people}>
          {possible.map(({ number, name }) => (
            <Checkbox
              key={number}
              label={[number, name].filter(Boolean).join(' · ')}
              checked={chosen.includes(number)}
              onChange={(_event, { checked }) =>
                setChosen(checked === true ? [...chosen, number] : chosen.filter((each) => each !== number))
              }
            />
          ))}
        </div>
      )}
      {refused.length === 0 ? null : (
        <details>
          <summary className={surface.summary}>{words.others(refused.length)}</summary>
          <LongList items={refused} first={shown} className={surface.card}>
            {(diagnostic, index) => (
              <li key={index} className={surface.line}>
                {say(diagnostic)}
              </li>
            )}
          </LongList>
        </details>
      )}
      {savesFiles ? null : <p className={surface.paragraph}>{texts.noFiles}</p>}
      <Button
        appearance="primary"
        disabled={numbers.length === 0 || !savesFiles}
        onClick={() => void session.candidates.makeFiles({ examIds: [exam.id], numbers, further: kind })}
      >
        {words.make(numbers.length)}
      </Button>
    </>
  );
}
