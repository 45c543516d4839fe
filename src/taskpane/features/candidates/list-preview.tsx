import { Field, Radio, RadioGroup, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ListedCandidates } from '../../../app/candidates/candidate-list';
import { LongList } from '../../shell/long-list';
import { usePane } from '../../shell/pane-context';
import { focusTarget } from '../../shell/stage';
import { SeverityMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  root: { outlineStyle: 'none' },
  remark: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
});

/** How many lines of a kind are shown at first. */
const shown = 5;

/** What somebody chose where sheet and list differ. */
export type WhatHolds = 'keep-sheet' | 'take-list';

/** What a list brings, every line that is left out, and every candidate of whom the sheet says something else. */
export function ListPreview({
  list: { diagnostics, merge },
  holds,
  onHolds,
}: {
  list: ListedCandidates;
  holds: WhatHolds | null;
  onHolds: (holds: WhatHolds) => void;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { say, texts } = usePane();
  const words = texts.candidates.preview;
  const { added, completed, differing, same } = merge;
  const numbers = (of: readonly { readonly number: string }[]): number => new Set(of.map(({ number }) => number)).size;
  const counts = [
    added.length === 0 ? null : words.added(added.length),
    completed.length === 0 ? null : words.completed(numbers(completed)),
    same === 0 ? null : words.same(same),
  ].filter((line) => line !== null);
  const isWrong = diagnostics.some(({ severity }) => severity === 'error');
  const isNew = isNews(merge);
  return (
    <div className={styles.root} {...focusTarget}>
      {counts.length === 0 ? null : (
        <section className={surface.section}>
          <h3 className={surface.heading}>{words.title}</h3>
          <ul className={surface.card}>
            {counts.map((line) => (
              <li key={line} className={surface.line}>
                {line}
              </li>
            ))}
          </ul>
          {isNew || isWrong ? null : <p className={surface.paragraph}>{words.nothingNew}</p>}
        </section>
      )}
      {diagnostics.length === 0 ? null : (
        <section className={surface.section}>
          <h3 className={surface.heading}>{words.rejected(diagnostics.length)}</h3>
          <LongList items={diagnostics} first={shown} className={surface.card}>
            {(diagnostic, index) => (
              <li key={index} className={mergeClasses(surface.line, styles.remark)}>
                <SeverityMark severity={diagnostic.severity} />
                <span>
                  {diagnostic.at?.line === undefined ? null : (
                    <span className={surface.strong}>{words.line(diagnostic.at.line)}: </span>
                  )}
                  {say(diagnostic)}
                </span>
              </li>
            )}
          </LongList>
        </section>
      )}
      {differing.length === 0 ? null : (
        <section className={surface.section}>
          <h3 className={surface.heading}>{words.differing(numbers(differing))}</h3>
          <LongList items={differing} first={shown} className={surface.card}>
            {({ number, field, there, listed }, index) => (
              <li key={index} className={surface.line}>
                {words.difference(number, words.fields[field], there, listed)}
              </li>
            )}
          </LongList>
          <Field label={words.whichHolds}>
            <RadioGroup
              value={holds ?? ''}
              onChange={(_event, { value }) => onHolds(value === 'take-list' ? 'take-list' : 'keep-sheet')}
            >
              <Radio value="keep-sheet" label={words.keepSheet} />
              <Radio value="take-list" label={words.takeList} />
            </RadioGroup>
          </Field>
        </section>
      )}
    </div>
  );
}

/** Whether putting the list in would change anything, or ask something. */
export function isNews({ added, completed, differing }: ListedCandidates['merge']): boolean {
  return added.length + completed.length + differing.length > 0;
}
