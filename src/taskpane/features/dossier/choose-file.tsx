import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { Icon } from '../../shell/icons';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { PasteText } from './paste-text';
import { acceptedFiles, loadFile } from './taken-files';

const useStyles = makeStyles({
  zone: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  icon: { color: tokens.colorBrandForeground1 },
  paste: { display: 'grid', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
  hidden: { display: 'none' },
  notes: { display: 'grid', gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalM },
});

/** A place to drop a document on, a button to choose one, and the sample for who has none. */
export function ChooseFile() {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [tooMany, setTooMany] = useState(false);
  const [isPasting, setPasting] = useState(false);
  useStrayDrops();

  async function take(files: FileList | null): Promise<void> {
    const file = files?.item(0);
    if (file === null || file === undefined) return;
    setTooMany((files?.length ?? 0) > 1);
    await session.openFile(() => loadFile(file));
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  }

  return (
    <>
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className={styles.icon}>
          <Icon name="document" size={32} />
        </span>
        <span>{texts.dossier.dropHere}</span>
        <span className={surface.quiet}>{texts.dossier.or}</span>
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {texts.dossier.chooseFile}
        </Button>
        <input
          ref={input}
          type="file"
          accept={acceptedFiles}
          className={styles.hidden}
          data-testid="file"
          onChange={({ currentTarget }) => void take(currentTarget.files)}
        />
        <Link as="button" onClick={() => void session.openSample()}>
          {texts.dossier.takeSample}
        </Link>
        {isPasting ? null : (
          <Link as="button" onClick={() => setPasting(true)}>
            {texts.dossier.paste}
          </Link>
        )}
      </div>
      {isPasting ? (
        <div className={styles.paste}>
          <PasteText onTaken={(document) => void session.openFile(async () => document)} />
        </div>
      ) : null}
      <div className={mergeClasses(styles.notes, surface.quiet)}>
        {tooMany ? <span role="alert">{texts.dossier.oneFile}</span> : null}
        <span>{texts.dossier.kinds}</span>
        <span>{texts.dossier.privacy}</span>
        <span>{texts.dossier.ownWorkbook}</span>
      </div>
    </>
  );
}

/** A file dropped beside the zone would make the browser leave the pane for it. */
function useStrayDrops(): void {
  useEffect(() => {
    const ignore = (event: Event): void => event.preventDefault();
    window.addEventListener('dragover', ignore);
    window.addEventListener('drop', ignore);
    return () => {
      window.removeEventListener('dragover', ignore);
      window.removeEventListener('drop', ignore);
    };
  }, []);
}
