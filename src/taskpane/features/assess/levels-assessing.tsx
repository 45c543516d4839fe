import type { AssessedNow } from '../../../app/assess/assessed-now';
import type { ExamBook } from '../../../core/exam/exam-book';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { Agreed } from './agreed';
import { Earlier } from './earlier';
import { HandIn } from './hand-in';
import { headLacks } from './head-lacks';
import { KeyHelp, levelKeyRows } from './key-help';
import { LeftToDo } from './left-to-do';
import { LevelChoices } from './level-choices';
import { Progress } from './progress';
import { RowHead } from './row-head';
import { SavedText } from './saved-text';
import { SittingNote } from './sitting-note';
import { WhoAmI } from './who-am-i';

/** Giving levels: the row, its levels as cards, why, and how much is left. */
export function LevelsAssessing({ book, now, isSaving }: { book: ExamBook; now: AssessedNow; isSaving: boolean }) {
  const surface = useSurface();
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  const { assessed, assessor, at, form, isTogether, outcome, row, toDo, isHandedIn } = now;
  const asked = isTogether ? form.handInCells.map((cell) => cell.assessor) : [assessor];
  const lacks = headLacks(form, asked, words);
  const handIn = (
    <HandIn form={form} left={new Set(toDo.map((each) => each.row.key)).size} lacks={lacks} isHandedIn={isHandedIn} />
  );
  const unseen = assessed.rows.filter(({ answer }) => answer === 'not-observed').length;
  return (
    <>
      <WhoAmI now={now} />
      <Progress
        answered={assessed.answered}
        of={assessed.rows.length}
        outcome={outcome === null ? null : words.outcomeOf(outcome, form.status)}
        isSaving={isSaving}
      />
      <SittingNote status={form.status} />
      {isHandedIn ? handIn : null}
      <RowHead book={book} criterion={row.criterion} at={at} of={assessed.rows.length} />
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
      <Earlier earlier={now.earlier} />
      <section className={surface.section}>
        <LeftToDo
          left={toDo.map((each) => ({
            row: each.row.key,
            text: each.row.criterion.text,
            what: words.toDo[each.what],
          }))}
          nothingLeft={words.nothingLeft(form.status)}
          head={{ lacks, place: (form.date === null ? form.datePlace : null) ?? form.title }}
        />
        {unseen === 0 ? null : <p className={surface.hint}>{words.unseen(unseen)}</p>}
        {isHandedIn ? null : handIn}
        <KeyHelp keys={levelKeyRows(assessed, words)} />
      </section>
    </>
  );
}
