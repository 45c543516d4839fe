import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { loadFile } from '../dossier/taken-files';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hidden: { display: 'none' },
});

/** A field to paste a list into, and a button to choose a file. */
export function TakeList() {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const words = texts.candidates.take;
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');

  function take(files: FileList | null): void {
    const [file] = files ?? [];
    if (file !== undefined) void session.candidates.list(async () => (await loadFile(file)).bytes);
  }

  return (
    <section className={surface.section}>
      <h4 className={surface.heading}>{words.title}</h4>
      <Field label={words.label} hint={words.hint}>
        <Textarea
          rows={4}
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
          data-testid="candidate-list"
        />
      </Field>
      <div className={styles.ways}>
        <Button disabled={typed.trim() === ''} onClick={() => void session.candidates.list(async () => typed)}>
          {words.read}
        </Button>
        <Button onClick={() => input.current?.click()}>{words.file}</Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt"
          className={styles.hidden}
          data-testid="candidate-file"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
    </section>
  );
}
