import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { valueOf } from '../../../app/session/work';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import { assessTextsOf } from '../../../language/assess-texts';
import { Done } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/**
 * Says that somebody is done, after what is missing was shown; it can be taken back.
 * @param left rows on which something is missing. @param lacks what the head of the form does not say, in words.
 */
export function HandIn({
  form,
  left,
  lacks,
  isHandedIn,
}: {
  form: AssessmentForm;
  left: number;
  lacks: readonly string[];
  isHandedIn: boolean;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  const where = valueOf(useSessionState().work.workbook)?.book?.role ?? 'plan';
  const [isAsked, setAsked] = useState(false);
  const isLacking = left > 0 || lacks.length > 0;
  if (form.handInCells.length === 0) return null;

  function handIn(isDone: boolean): void {
    setAsked(false);
    void session.assess.handIn(isDone);
  }

  if (isHandedIn) {
    return (
      <Done>
        <span>
          <strong>{words.handedIn}</strong> {words.handedInNext[where]}
        </span>
        <span>
          <Button size="small" onClick={() => handIn(false)}>
            {words.takeBack}
          </Button>
        </span>
      </Done>
    );
  }
  if (isAsked && isLacking) {
    return (
      <section className={surface.section}>
        <p className={surface.paragraph} role="alert">
          {words.handInAsk(left, lacks)}
        </p>
        <div className={styles.ways}>
          <Button onClick={() => setAsked(false)}>{words.goOn}</Button>
          <Button onClick={() => handIn(true)}>{words.handInAnyway}</Button>
        </div>
      </section>
    );
  }
  return (
    <div className={styles.ways}>
      <Button onClick={() => (isLacking ? setAsked(true) : handIn(true))}>{words.handIn}</Button>
    </div>
  );
}
