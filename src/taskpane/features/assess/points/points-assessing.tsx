import type { PointsNow } from '../../../../app/assess/points-now';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { assessTextsOf } from '../../../../language/assess-texts';
import { pointsTextsOf } from '../../../../language/points-texts';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { HandIn } from '../hand-in';
import { headLacks } from '../head-lacks';
import { KeyHelp } from '../key-help';
import { LeftToDo } from '../left-to-do';
import { Progress } from '../progress';
import { RowHead } from '../row-head';
import { SavedText } from '../saved-text';
import { SittingNote } from '../sitting-note';
import { PointsField } from './points-field';
import { PointsResult } from './points-result';

/** Giving the points of a knowledge exam: the topic, a field for its points, how much is left, and the result. */
export function PointsAssessing({ book, now, isSaving }: { book: ExamBook; now: PointsNow; isSaving: boolean }) {
  const surface = useSurface();
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  const own = pointsTextsOf(language);
  const { form, scored, at, row, isHandedIn, result } = now;
  const isVoid = form.status === 'absent' || form.status === 'invalid';
  const open = scored.rows.flatMap(({ key, criterion, answer }) =>
    answer === 'unclear' || (answer === 'blank' && (form.status === null || form.status === 'taken'))
      ? [{ row: key, text: criterion.text, what: own.toDo[answer] }]
      : [],
  );
  const left = isVoid ? [] : open;
  const lacks = headLacks(
    form,
    form.handInCells.slice(0, 1).map((cell) => cell.assessor),
    words,
  );
  const handIn = <HandIn form={form} left={left.length} lacks={lacks} isHandedIn={isHandedIn} />;
  return (
    <>
      <Progress
        answered={scored.answered}
        of={scored.asked}
        outcome={words.outcomeOf(result.outcome ?? 'incomplete', form.status)}
        isSaving={isSaving}
      />
      <PointsResult now={now} />
      <SittingNote status={form.status} />
      {isHandedIn ? handIn : null}
      <RowHead book={book} criterion={row.criterion} at={at} of={scored.rows.length} />
      <PointsField now={now} />
      <SavedText
        key={`${form.sheet} ${row.key}`}
        label={own.remark}
        hint={words.motivationHint}
        value={row.remark ?? ''}
        isNeeded={false}
        isClosed={isHandedIn}
        onSave={(text) => void session.assess.fill(form.sheet, { kind: 'remark', row: at }, text)}
      />
      <section className={surface.section}>
        <LeftToDo
          left={left}
          nothingLeft={scored.isComplete ? own.nothingLeft : words.nothingLeft(form.status)}
          head={{ lacks, place: (form.date === null ? form.datePlace : null) ?? form.title }}
        />
        {isHandedIn ? null : handIn}
        <KeyHelp keys={own.keys} />
      </section>
    </>
  );
}
