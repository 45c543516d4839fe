import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import { ApprovalLink } from './approval/approval-link';
import { AssessLink } from '../assess/assess-link';
import { SheetLink } from '../../shell/links';
import { usePane, useSessionState } from '../../shell/pane-context';
import { SeverityMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  outdated: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  edit: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    marginTop: tokens.spacingVerticalXS,
  },
});

/** The exams that have no form yet. */
export function MissingForms({ book }: { book: ExamBook }) {
  const surface = useSurface();
  const { texts } = usePane();
  const withForm = new Set(book.forms.map(({ examId }) => examId));
  const without = book.exams.filter(({ exam }) => !withForm.has(exam.id));
  if (without.length === 0) return null;
  return (
    <section className={surface.section}>
      <p className={surface.paragraph}>{texts.forms.toMake(without.length)}</p>
      <ul className={surface.card}>
        {without.map(({ exam }) => (
          <li key={exam.id} className={surface.line}>
            <span className={surface.strong}>{exam.code}</span> {exam.name}
          </li>
        ))}
      </ul>
      <p className={mergeClasses(surface.paragraph, surface.quiet)}>{texts.forms.whatIsOnIt(book.framework.kind)}</p>
    </section>
  );
}

/** The forms that are there, with how many rows each has, and which of them no longer fit the plan. */
export function FormList({ book, outdated }: { book: ExamBook; outdated: readonly string[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const { texts } = usePane();
  if (book.forms.length === 0) return null;
  const rows = book.forms.reduce((sum, form) => sum + form.criteria.length, 0);
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{texts.forms.inWorkbook(book.forms.length, rows)}</h3>
      <ul className={surface.card}>
        {book.forms.map((form) => (
          <li key={form.sheet} className={surface.line}>
            <SheetLink sheet={form.sheet} />
            <div className={surface.quiet}>{texts.forms.rows(form.criteria.length)}</div>
            <AssessLink form={form} />
            <EditRows form={form} />
            <ApprovalLink book={book} form={form} />
            {outdated.includes(form.sheet) ? (
              <div className={styles.outdated}>
                <SeverityMark severity="warning" />
                <span>
                  {texts.severity.warning}: {texts.forms.outdated}
                </span>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way to the rows of a form, and whether some were changed and not saved; nothing for a form without levels. */
function EditRows({ form: { examId, levels, sheet } }: { form: AssessmentForm }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const unsaved = useSessionState().rows.unsaved[examId]?.edits.length ?? 0;
  if (levels.length === 0) return null;
  return (
    <div className={styles.edit}>
      <Button size="small" aria-label={texts.forms.editRowsOf(sheet)} onClick={() => session.rows.open(examId)}>
        {texts.forms.editRows}
      </Button>
      {unsaved === 0 ? null : <span className={surface.quiet}>{texts.forms.unsavedRows(unsaved)}</span>}
    </div>
  );
}
