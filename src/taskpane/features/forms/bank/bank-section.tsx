import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { written } from '../../../../core/exam/bank/entries-of';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { loadFile } from '../../dossier/taken-files';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hidden: { display: 'none' },
});

/** The ways into the bank and out of it; nothing where no form has levels. */
export function BankSection({ book }: { book: ExamBook }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts, savesFiles } = usePane();
  const words = texts.bank;
  const input = useRef<HTMLInputElement>(null);
  const rows = book.forms.flatMap(({ levels, criteria }) => (levels.length > 0 ? criteria : []));
  if (rows.length === 0) return null;
  const isDescribed = rows.some((row) => Object.keys(written(row)).length > 0);

  function take(files: FileList | null): void {
    const [file] = files ?? [];
    if (file !== undefined) void session.bank.lookAtFile(() => loadFile(file));
  }

  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{words.title}</h3>
      <p className={surface.paragraph}>{words.purpose}</p>
      {isDescribed ? null : <p className={surface.hint}>{words.nothingDescribed}</p>}
      <div className={styles.ways}>
        {isDescribed ? <Button onClick={() => void session.bank.lookAtForms()}>{words.save}</Button> : null}
        <Button onClick={() => void session.bank.lookAtBank()}>{words.fill}</Button>
        <Button onClick={() => input.current?.click()}>{words.open}</Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,.json"
          className={styles.hidden}
          data-testid="bank-file"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      {savesFiles ? <SaveBank /> : <p className={surface.hint}>{texts.noFiles}</p>}
    </section>
  );
}

/** The bank as a file, for another workbook or program. */
function SaveBank() {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const words = texts.bank;
  const asFile = useId();
  return (
    <>
      <div id={asFile} className={surface.quiet}>
        {words.asFile}
      </div>
      <div role="group" aria-labelledby={asFile} className={styles.ways}>
        {(['csv', 'json'] as const).map((format) => (
          <Button key={format} size="small" onClick={() => void session.bank.saveAs(format)}>
            {words.saveAs[format]}
          </Button>
        ))}
      </div>
    </>
  );
}
