import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Candidate } from '../../../core/exam/candidates/candidate';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  list: { display: 'grid', maxHeight: '240px', overflowY: 'auto', marginTop: tokens.spacingVerticalXS },
});

/** Who gets a form: everybody, unless somebody opens the list. @param without numbers of who gets none. */
export function ChooseCandidates({
  candidates,
  without,
  onChange,
}: {
  candidates: readonly Pick<Candidate, 'number' | 'name'>[];
  without: readonly string[];
  onChange: (without: readonly string[]) => void;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { texts } = usePane();
  const words = texts.candidates.handOut;
  const chosen = candidates.filter(({ number }) => !without.includes(number)).length;
  return (
    <details>
      <summary className={surface.summary}>{words.candidates(chosen, candidates.length)}</summary>
      <div className={styles.list}>
        <Checkbox
          label={words.everybody}
          checked={chosen === candidates.length ? true : chosen === 0 ? false : 'mixed'}
          onChange={(_event, { checked }) => onChange(checked === true ? [] : candidates.map(({ number }) => number))}
        />
        {candidates.map(({ number, name }) => (
          <Checkbox
            key={number}
            label={[number, name].filter(Boolean).join(' · ')}
            checked={!without.includes(number)}
            onChange={(_event, { checked }) =>
              onChange(checked === true ? without.filter((each) => each !== number) : [...without, number])
            }
          />
        ))}
      </div>
    </details>
  );
}
