import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSurface } from '../../../shell/surface';
import { useRowsDesk } from './rows-desk';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, minWidth: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A row of the school's own is written and comes at the end of its part. @param part id of it. */
export function OwnRowForm({ part, onLeave }: { part: string; onLeave: () => void }) {
  const styles = useStyles();
  const surface = useSurface();
  const { view, words, edit } = useRowsDesk();
  const [text, setText] = useState('');

  function add(): void {
    edit({ kind: 'add', part, row: view.nextOwnId, text: text.trim() }, words.own.added, view.nextOwnId);
    onLeave();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={words.own.label} hint={words.own.hint} className={surface.fitting}>
        <Textarea autoFocus resize="vertical" value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <div className={styles.ways}>
        <Button type="submit" appearance="primary" size="small" disabled={text.trim() === ''}>
          {words.own.add}
        </Button>
        <Button size="small" onClick={onLeave}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
