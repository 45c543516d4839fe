import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { Icon } from '../../shell/icons';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { PasteText } from './paste-text';
import { acceptedFiles, loadFile, pastedDocument } from './taken-files';

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

  /** One; of several nobody said which. */
  function take(files: FileList | null): void {
    const [file, ...more] = files ?? [];
    setTooMany(more.length > 0);
    if (file !== undefined && more.length === 0) void session.openFile(() => loadFile(file));
  }

  /** A file, or words that somebody selected in a document and drags here. */
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) return take(event.dataTransfer.files);
    const words = pastedDocument(event.dataTransfer, texts.dossier.pastedName);
    if (words !== null) void session.openFile(async () => words);
  }

  return (
    <>
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={({ currentTarget, relatedTarget }) => {
          // What lies in the zone is not outside it.
          if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
        }}
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
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        <Link as="button" className={surface.link} onClick={() => void session.openSample()}>
          {texts.dossier.takeSample}
        </Link>
        {isPasting ? null : (
          <Link as="button" className={surface.link} onClick={() => setPasting(true)}>
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
