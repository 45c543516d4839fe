import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { AssessedForm } from '../../../core/exam/assess/assessed-form';
import { keysFor, levelKeys } from '../../../core/exam/assess/level-keys';
import type { AssessTexts } from '../../../language/assess-texts';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 0 0`,
  },
  key: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
  what: { margin: 0, overflowWrap: 'anywhere' },
});

/** The keys for the levels of a scale and along its rows, as KeyHelp shows them. */
export function levelKeyRows(
  { scale, notObserved }: Pick<AssessedForm, 'scale' | 'notObserved'>,
  { keyRows, notObserved: unseen }: AssessTexts,
): readonly (readonly [key: string, what: string])[] {
  const keys = levelKeys(scale);
  const named = [...scale, { code: notObserved, name: unseen }];
  const levels = named.map(({ code, name }): readonly [string, string] => {
    const own = keysFor(keys, code).slice(0, 2);
    return [keyRows.or(own.map((key) => key.toUpperCase())), name === '' ? code : name];
  });
  return [...levels, keyRows.clear, keyRows.next, keyRows.along];
}

/** What each key does, for who asks. */
export function KeyHelp({ keys }: { keys: readonly (readonly [key: string, what: string])[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const { language } = usePane();
  return (
    <details>
      <summary className={surface.summary}>{assessTextsOf(language).keyHelp}</summary>
      <dl className={styles.keys}>
        {keys.map(([key, what]) => (
          <Fragment key={key}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.what}>{what}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
