import { makeStyles, tokens } from '@fluentui/react-components';
import { itemNamed, resultOf } from '../../../core/framework/structure';
import type { Criterion } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  critical: {
    display: 'inline-block',
    marginLeft: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What is assessed: the work process with its result, and the indicator. A screen reader hears it when it changes. */
export function RowHead({
  book,
  criterion,
  at,
  of,
}: {
  book: ExamBook;
  criterion: Criterion;
  /** From 0. */
  at: number;
  of: number;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { language } = usePane();
  const words = assessTextsOf(language);
  const part = itemNamed(book.framework, criterion.workProcess);
  const result = part === null ? null : resultOf(book.framework, part.id);
  const heading = [criterion.workProcess, part?.title ?? ''].filter((text, at, all) => all.indexOf(text) === at);
  return (
    <section className={styles.root} aria-live="polite">
      <div className={surface.quiet}>{words.row(at + 1, of)}</div>
      <div className={surface.strong}>{heading.join(' ')}</div>
      {result === null ? null : <div className={surface.quiet}>{words.result(result)}</div>}
      <p className={styles.text}>
        {criterion.text}
        {criterion.critical ? (
          <span className={styles.critical}>
            <span aria-hidden="true">{words.critical}</span>
            <span className={surface.unseen}>{words.criticalSpoken}</span>
          </span>
        ) : null}
      </p>
      {criterion.critical ? <div className={surface.quiet}>{words.criticalHint}</div> : null}
      {criterion.evidence === null ? null : <div className={surface.quiet}>{words.evidence(criterion.evidence)}</div>}
    </section>
  );
}
