import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Icon } from '../../../shell/icons';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { loadFile } from '../../dossier/taken-files';

const useStyles = makeStyles({
  zone: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  hidden: { display: 'none' },
});

/** A place to drop forms that came back on, and a button to choose them; as many at once as there are. */
export function TakeForms() {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const words = texts.collect.take;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  function take(files: FileList | null): void {
    const chosen = [...(files ?? [])].map((file) => ({
      name: file.name,
      load: async () => (await loadFile(file)).bytes,
    }));
    void session.collect.look(chosen);
  }

  return (
    <section className={surface.section}>
      <p className={surface.paragraph}>{words.purpose}</p>
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        data-testid="forms-zone"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={({ currentTarget, relatedTarget }) => {
          // What lies in the zone is not outside it.
          if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <span>{words.dropHere}</span>
        <Button appearance="primary" icon={<Icon name="document" />} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          accept=".xlsx,.xlsm"
          className={styles.hidden}
          data-testid="forms"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same files may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <p className={surface.hint}>{words.privacy}</p>
    </section>
  );
}
