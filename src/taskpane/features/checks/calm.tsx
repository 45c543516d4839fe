import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { Checked } from '../../../app/session/state';
import type { ExamBook } from '../../../core/exam/exam-book';
import { subUnitsOf } from '../../../core/framework/structure';
import { Icon } from '../../shell/icons';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

// Counts the rules: loaded where they are.
const WhatWasChecked = lazy(async () => ({ default: (await import('./what-was-checked')).WhatWasChecked }));

const useStyles = makeStyles({
  root: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    marginBottom: tokens.spacingVerticalM,
  },
  icon: { color: tokens.colorStatusSuccessForeground1 },
  word: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Nothing to do: said in a word, with what that word stands for. */
export function Calm({ book, checked }: { book: ExamBook; checked: Checked }) {
  const styles = useStyles();
  const surface = useSurface();
  const { texts } = usePane();
  const { framework } = book;
  return (
    <div className={mergeClasses(surface.card, styles.root)}>
      <span className={styles.icon}>
        <Icon name="done" size={48} />
      </span>
      <span className={styles.word}>{texts.checks.covered}</span>
      <span>
        {checked.findings.length > 0
          ? texts.checks.nothingOpen
          : texts.checks.coveredText(framework.kind, subUnitsOf(framework).length > 0)}
      </span>
      <Suspense fallback={null}>
        <WhatWasChecked book={book} checked={checked} />
      </Suspense>
    </div>
  );
}
