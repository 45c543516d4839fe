import { useEffect } from 'react';
import type { AssessedNow } from '../../../app/assess/assessed-now';
import { assessedNow } from '../../../app/assess/assessed-now';
import type { ExamBook } from '../../../core/exam/exam-book';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane, useSessionState } from '../../shell/pane-context';
import { ScreenFrame } from '../../shell/screen-frame';
import { useSurface } from '../../shell/surface';
import { WorkbookRemarks } from '../home/workbook-remarks';
import { Agreed } from './agreed';
import { FillFailure } from './fill-failure';
import { HandIn } from './hand-in';
import { LeftToDo } from './left-to-do';
import { LevelChoices } from './level-choices';
import { Progress } from './progress';
import { RowHead } from './row-head';
import { RowSteps } from './row-steps';
import { SavedText } from './saved-text';
import { ShowInSheet } from './show-in-sheet';
import { useAssessKeys } from './use-assess-keys';
import { WhoAmI } from './who-am-i';

/** Assessing: the row, its levels as cards, why, and how much is left. */
export function AssessScreen() {
  const surface = useSurface();
  const { language, session } = usePane();
  const { assess, work } = useSessionState();
  const words = assessTextsOf(language);
  const book = work.workbook.status === 'done' ? work.workbook.value.book : null;
  const now = book === null ? null : assessedNow(book, assess);
  useEffect(() => session.assess.followCursor(), [session]);
  useAssessKeys(session.assess, now);
  const isForm = book?.role === 'form';
  const title = now === null ? words.title : titleOf(now, words.candidate);
  return (
    <>
      <ScreenFrame step="forms" inner={{ id: 'assess', title, onBack: isForm ? null : () => session.go('forms') }}>
        {isForm ? <WorkbookRemarks /> : null}
        <FillFailure failure={assess.failure} />
        {book === null || now === null ? (
          <p className={surface.paragraph}>{words.noForm}</p>
        ) : (
          <Assessing book={book} now={now} isSaving={assess.pending > 0} />
        )}
      </ScreenFrame>
      {now === null ? null : <RowSteps now={now} />}
    </>
  );
}

function Assessing({ book, now, isSaving }: { book: ExamBook; now: AssessedNow; isSaving: boolean }) {
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  const { assessed, assessor, at, form, row, isHandedIn } = now;
  return (
    <>
      <WhoAmI now={now} />
      <Progress now={now} isSaving={isSaving} />
      {isHandedIn ? <HandIn now={now} /> : null}
      <RowHead book={book} now={now} />
      <LevelChoices
        form={assessed}
        row={row}
        isClosed={isHandedIn}
        onChoose={(code) => void session.assess.rate(code)}
      />
      <SavedText
        key={`${form.sheet} ${assessor} ${row.key}`}
        label={words.motivation(row.lacksMotivation)}
        hint={words.motivationHint}
        value={row.motivation ?? ''}
        isNeeded={row.lacksMotivation}
        isClosed={isHandedIn}
        onSave={(text) => void session.assess.fill(form.sheet, { kind: 'motivation', row: at, assessor }, text)}
      />
      <Agreed now={now} />
      <LeftToDo now={now} />
      {isHandedIn ? null : <HandIn now={now} />}
      <ShowInSheet />
    </>
  );
}

/** "PVB1 · kandidaat 1001" */
function titleOf({ exam, form }: AssessedNow, candidate: (who: string) => string): string {
  const who = form.candidate?.number ?? form.candidate?.name ?? null;
  return [exam.code, ...(who === null ? [] : [candidate(who)])].join(' · ');
}
