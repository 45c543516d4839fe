import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { viewRows } from '../../../../app/rubric/rows-view';
import { bookOf } from '../../../../app/session/state';
import { rowsTextsOf } from '../../../../language/rows-texts';
import { ActionBar } from '../../../shell/action-bar';
import { Busy } from '../../../shell/busy';
import { SheetLink } from '../../../shell/links';
import { Done, Failure } from '../../../shell/outcome';
import { usePane, useSessionState } from '../../../shell/pane-context';
import { ScreenFrame } from '../../../shell/screen-frame';
import { Stage } from '../../../shell/stage';
import { useSurface } from '../../../shell/surface';
import { FormProposals } from './form-proposals';
import { MeanwhileNote } from './meanwhile-note';
import { PartSection } from './part-section';
import type { RowsDesk } from './rows-desk';
import { RowsDeskContext } from './rows-desk';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** The rows of one exam's form, to be edited and written into the workbook at once. Loaded when somebody opens one. */
export function RowsScreen({ examId }: { examId: string }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, language, texts } = usePane();
  const state = useSessionState();
  const words = rowsTextsOf(language);
  const book = bookOf(state);
  const editing = state.rows.unsaved[examId];
  const view = useMemo(() => (book === null ? null : viewRows(book, examId, editing)), [book, examId, editing]);
  const [openRow, show] = useState<string | null>(null);
  const [said, say] = useState('');
  const focusRow = useFocusOnRow();
  const work = state.work.editing;
  const isBusy = work.status === 'loading';
  const inner = {
    id: `rows ${examId}`,
    title: words.title(view?.exam.code ?? ''),
    onBack: session.rows.close,
  };
  if (view === null || book === null) {
    return (
      <ScreenFrame step="forms" inner={inner}>
        <p className={surface.paragraph}>{words.gone}</p>
      </ScreenFrame>
    );
  }
  const desk: RowsDesk = {
    view,
    book,
    words,
    openRow,
    show,
    edit: (edit, whenDone = '', focus) => {
      session.rows.edit(examId, view.sheet, edit);
      say(whenDone);
      if (focus !== undefined) focusRow(focus);
    },
  };
  const count = view.changed ? view.lines.length : 0;
  return (
    <RowsDeskContext.Provider value={desk}>
      <ScreenFrame step="forms" inner={inner}>
        <Stage works={[work]}>
          <Failure task="editing" work={work} />
          <Busy task="editing" work={work} />
          {work.status === 'done' ? (
            <Done>
              <span>{words.saved}</span>
              <SheetLink sheet={work.value.sheet} />
            </Done>
          ) : null}
          {isBusy ? null : (
            <div className={styles.root}>
              <div role="status" className={said === '' ? surface.unseen : surface.quiet}>
                {said}
              </div>
              {view.fixed === null ? null : (
                <>
                  <p className={surface.paragraph}>{words.fixed}</p>
                  <div>
                    <Button size="small" onClick={() => session.approval.open(examId)}>
                      {texts.forms.approval}
                    </Button>
                  </div>
                </>
              )}
              {view.fixed === null && view.holistic ? (
                <p className={mergeClasses(surface.paragraph, surface.quiet)}>{words.holistic}</p>
              ) : null}
              <MeanwhileNote
                onStartAgain={() => {
                  session.rows.drop(examId);
                  say(words.startedAgain);
                }}
              />
              {view.fixed === null ? <FormProposals /> : null}
              {view.parts.map((part) => (
                <PartSection key={part.id} part={part} />
              ))}
            </div>
          )}
        </Stage>
      </ScreenFrame>
      {isBusy || view.fixed !== null ? null : (
        <ActionBar
          label={words.save(count)}
          disabled={count === 0 || view.conflicts.length > 0}
          onAct={() => void session.rows.save(examId)}
        >
          {view.lines.length === 0 ? (
            <span className={surface.quiet}>{words.nothingToSave}</span>
          ) : (
            <Button
              onClick={() => {
                session.rows.undo(examId);
                say(words.undone);
              }}
            >
              {words.undo}: {words.kinds[view.lines.at(-1)?.kind ?? 'text'](view.lines.at(-1)?.rows ?? 1)}
            </Button>
          )}
        </ActionBar>
      )}
    </RowsDeskContext.Provider>
  );
}

/** Gives the focus to the name of a row once the list shows it where it is now. */
function useFocusOnRow(): (row: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const id = wanted.current;
    wanted.current = null;
    if (id === null) return;
    const names = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    names.find(({ dataset }) => dataset['row'] === id)?.focus();
  });
  return (row) => {
    wanted.current = row;
  };
}
