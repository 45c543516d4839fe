import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { withoutCorrection } from '../../../../app/corrections/take-corrections';
import { dossierFields, profileFields } from '../../../../core/framework/corrections/change-dossier';
import { correctableFields } from '../../../../core/framework/corrections/correction';
import type { CorrectionDiagnostic } from '../../../../core/framework/corrections/correction-diagnostic';
import { correctionLines } from '../../../../core/framework/corrections/correction-lines';
import type { CorrectionLine } from '../../../../core/framework/corrections/correction-lines';
import { usePane, useSessionState } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { useDesk } from './desk';
import { WordMarks } from './word-marks';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    outlineStyle: 'none',
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  remove: { marginTop: tokens.spacingVerticalXS },
});

/** Every correction with what it was and became; the last can be undone, each can be taken away, and all of them. */
export function CorrectionList() {
  const styles = useStyles();
  const surface = useSurface();
  const { session } = usePane();
  const { undo } = useSessionState();
  const { reading, corrected, words, say } = useDesk();
  const root = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState<readonly CorrectionDiagnostic[]>([]);
  const lines = correctionLines(reading.framework, corrected.applied);

  function remove(index: number): void {
    const left = withoutCorrection(reading, index);
    session.correct(left.corrections);
    setRefused(left.refused);
    say(words.corrections.removed);
    root.current?.focus();
  }

  function undoLast(): void {
    session.undoCorrection();
    setRefused([]);
    say(words.corrections.undone);
    root.current?.focus();
  }

  function letGo(index: number): void {
    session.letGoOfKept(index);
    say(words.corrections.removed);
    root.current?.focus();
  }

  function restore(): void {
    session.correct([]);
    setRefused([]);
    say(words.corrections.restored);
    root.current?.focus();
  }

  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {undo.length + lines.length === 0 ? null : (
        <div className={styles.ways}>
          {undo.length === 0 ? null : <Button onClick={undoLast}>{words.corrections.undo}</Button>}
          {lines.length === 0 ? null : <Button onClick={restore}>{words.corrections.restore}</Button>}
        </div>
      )}
      <RefusedCorrections refused={refused} />
      <UnappliedCorrections onLetGo={letGo} />
      {lines.length === 0 ? (
        <p className={surface.paragraph}>{words.corrections.none}</p>
      ) : (
        <ul className={surface.card}>
          {lines.map((line, index) => (
            <li key={index} className={surface.line}>
              <Line line={line} />
              <div>
                <Button
                  size="small"
                  className={styles.remove}
                  aria-label={words.corrections.remove([...line.before, ...line.after][0] ?? '')}
                  onClick={() => remove(index)}
                >
                  {words.corrections.removeShort}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Corrections that do not apply any more, each with the reason; nothing when there are none. */
function RefusedCorrections({ refused }: { refused: readonly CorrectionDiagnostic[] }) {
  const surface = useSurface();
  const { say } = usePane();
  const { words } = useDesk();
  if (refused.length === 0) return null;
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{words.corrections.noLonger(refused.length)}</h3>
      <ul className={surface.card}>
        {refused.map((diagnostic, at) => (
          <li key={at} className={surface.line}>
            {say(diagnostic)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What people put right in an earlier version and this one does not take; it stays in the workbook until somebody lets go. */
function UnappliedCorrections({ onLetGo }: { onLetGo: (index: number) => void }) {
  const styles = useStyles();
  const surface = useSurface();
  const { say } = usePane();
  const { reading, words } = useDesk();
  const unapplied = reading.kept?.unapplied ?? [];
  if (unapplied.length === 0) return null;
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{words.corrections.noLonger(unapplied.length)}</h3>
      <p className={mergeClasses(surface.paragraph, surface.quiet)}>{words.corrections.unappliedHint}</p>
      <ul className={surface.card}>
        {unapplied.map(({ line, reason }, at) => (
          <li key={at} className={surface.line}>
            <Line line={line} />
            <div>{say(reason)}</div>
            <Button size="small" className={styles.remove} onClick={() => onLetGo(at)}>
              {words.corrections.letGo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { line: CorrectionLine }) {
  const surface = useSurface();
  const { say } = usePane();
  const { words } = useDesk();
  const { kind, before, after, settles } = line;
  const subject = useSubject(line);
  return (
    <>
      <div className={surface.quiet}>
        {[words.corrections.kinds[kind], ...subject].filter((part) => part !== '').join(' · ')}
      </div>
      {kind === 'dismiss' ? (
        settles.map((settled, at) => <div key={at}>{say({ ...settled, severity: 'warning' })}</div>)
      ) : (
        <WordMarks before={before.join(' ')} after={after.join(kind === 'split' ? ' / ' : ' ')} />
      )}
    </>
  );
}

/** What a correction is about: an item and its field, or a fact of the document. */
function useSubject({ kind, field, type, code }: CorrectionLine): readonly string[] {
  const { corrected, words } = useDesk();
  const fact = [...dossierFields, ...profileFields].find((each) => each === field);
  if (kind === 'dossier') return fact === undefined ? [] : [words.about.fields(fact, code, corrected.framework.kind)];
  const known = correctableFields.find((each) => each === field);
  const name = type === null ? '' : words.items.types[type];
  return [code ?? name, known === undefined ? '' : words.edit.fields[known]];
}
