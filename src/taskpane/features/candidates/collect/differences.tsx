import { Button, Radio, RadioGroup, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReturnedForms } from '../../../../app/collect/collect-use-cases';
import type { OpenField } from '../../../../core/exam/collect/conflicts';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { keep, keepAll, takeAll, takeable } from './choices';
import type { Choices } from './choices';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  choices: { display: 'grid' },
});

/** How many are shown at first. */
const shown = 5;

/** What stands in the workbook beside what forms say, and which of them counts: for each, or for all at once. */
export function Differences({
  returned,
  choices,
  onChoose,
}: {
  returned: ReturnedForms;
  choices: Choices;
  onChoose: (choices: Choices) => void;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { texts } = usePane();
  const words = texts.collect.preview;
  const { differences } = returned;
  if (differences.length === 0) return null;
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{words.differing(differences.length)}</h3>
      <div className={styles.all} role="group" aria-label={words.whichCounts}>
        <Button size="small" onClick={() => onChoose(keepAll(returned))}>
          {words.keepAll}
        </Button>
        <Button size="small" onClick={() => onChoose(takeAll(returned, choices))}>
          {words.takeAll}
        </Button>
      </div>
      <LongList items={differences} first={shown} className={surface.card}>
        {(difference) => (
          <li key={difference.key} className={surface.line}>
            <Difference
              difference={difference}
              claims={takeable(difference, returned)}
              chosen={choices[difference.key] ?? ''}
              onChoose={(chosen) => onChoose({ ...choices, [difference.key]: chosen })}
            />
          </li>
        )}
      </LongList>
      <p className={surface.hint}>{words.keepHint}</p>
    </section>
  );
}

function Difference({
  difference: { exam, candidate, attempt, kind, column, assessor, row, here },
  claims,
  chosen,
  onChoose,
}: {
  difference: OpenField;
  claims: OpenField['there'];
  chosen: string;
  onChoose: (chosen: string) => void;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { texts } = usePane();
  const words = texts.collect.preview;
  const id = useId();
  const isVersion = column === 'version';
  return (
    <>
      <div id={id}>
        <span className={mergeClasses(surface.strong, surface.block)}>
          {words.field(exam, candidate, column, assessor)}
        </span>
        {attempt === 1 && kind === 'first' ? null : (
          <span className={mergeClasses(surface.quiet, surface.block)}>{words.attempt(attempt, kind)}</span>
        )}
        {row === null ? null : <span className={surface.block}>{row}</span>}
      </div>
      <RadioGroup
        aria-labelledby={id}
        value={chosen}
        className={styles.choices}
        onChange={(_event, { value }) => onChoose(value)}
      >
        <Radio value={keep} label={isVersion ? words.versionHere : words.here(here)} />
        {claims.map(({ key, value, files }) => (
          <Radio key={key} value={key} label={isVersion ? words.versionThere(files) : words.there(value, files)} />
        ))}
      </RadioGroup>
    </>
  );
}
