import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessedNow } from '../../../app/assess/assessed-now';
import { assessTextsOf } from '../../../language/assess-texts';
import { Done } from '../../shell/outcome';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Says that somebody is done, after what is missing was shown; it can be taken back. */
export function HandIn({ now: { form, toDo, isHandedIn } }: { now: AssessedNow }) {
  const styles = useStyles();
  const surface = useSurface();
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  const [isAsked, setAsked] = useState(false);
  if (form.handInCells.length === 0) return null;

  function handIn(isDone: boolean): void {
    setAsked(false);
    void session.assess.handIn(isDone);
  }

  if (isHandedIn) {
    return (
      <Done>
        <span>{words.handedIn}</span>
        <span>
          <Button size="small" onClick={() => handIn(false)}>
            {words.takeBack}
          </Button>
        </span>
      </Done>
    );
  }
  if (isAsked && toDo.length > 0) {
    return (
      <section className={surface.section}>
        <p className={surface.paragraph} role="alert">
          {words.handInAsk(toDo.length)}
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
      <Button onClick={() => (toDo.length === 0 ? handIn(true) : setAsked(true))}>{words.handIn}</Button>
    </div>
  );
}
