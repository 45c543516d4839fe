import { useEffect } from 'react';
import type { AssessedNow } from '../../../app/assess/assessed-now';
import { assessedNow } from '../../../app/assess/assessed-now';
import { pointsNow } from '../../../app/assess/points-now';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { Exam } from '../../../core/exam/exam-plan';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane, useSessionState } from '../../shell/pane-context';
import { ScreenFrame } from '../../shell/screen-frame';
import { useSurface } from '../../shell/surface';
import { WorkbookRemarks } from '../home/workbook-remarks';
import { FillFailure } from './fill-failure';
import { LevelSteps } from './level-steps';
import { LevelsAssessing } from './levels-assessing';
import { PointsAssessing } from './points/points-assessing';
import { PointsSteps } from './points/points-steps';
import { ShowInSheet } from './show-in-sheet';
import { useAssessKeys } from './use-assess-keys';

/** Assessing on a form: with levels, or with the points of a knowledge exam. */
export function AssessScreen() {
  const surface = useSurface();
  const { language, session } = usePane();
  const { assess, work } = useSessionState();
  const words = assessTextsOf(language);
  const book = work.workbook.status === 'done' ? work.workbook.value.book : null;
  const levels = book === null ? null : assessedNow(book, assess);
  const points = book === null ? null : pointsNow(book, assess);
  useEffect(() => session.assess.followCursor(), [session]);
  useAssessKeys(session.assess, levels);
  const isForm = book?.role === 'form';
  const now: AssessedNow | typeof points = levels ?? points;
  const title = now === null ? words.title : titleOf(now, words.candidate);
  const isSaving = assess.pending > 0;
  return (
    <>
      <ScreenFrame step="forms" inner={{ id: 'assess', title, onBack: isForm ? null : () => session.go('forms') }}>
        {isForm ? <WorkbookRemarks /> : null}
        <FillFailure failure={assess.failure} />
        {book === null || now === null ? <p className={surface.paragraph}>{words.noForm}</p> : null}
        {book === null || levels === null ? null : <LevelsAssessing book={book} now={levels} isSaving={isSaving} />}
        {book === null || points === null ? null : <PointsAssessing book={book} now={points} isSaving={isSaving} />}
        {now === null ? null : <ShowInSheet />}
      </ScreenFrame>
      {levels === null ? null : <LevelSteps now={levels} />}
      {points === null ? null : <PointsSteps now={points} />}
    </>
  );
}

/** "PVB1 · kandidaat 1001" */
function titleOf(
  { exam, form }: { readonly exam: Exam; readonly form: AssessmentForm },
  candidate: (who: string) => string,
): string {
  const who = form.candidate?.number ?? form.candidate?.name ?? null;
  return [exam.code, ...(who === null ? [] : [candidate(who)])].join(' · ');
}
