import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import { ApprovalLink, useStandingTold } from './approval/approval-link';
import { AssessLink } from '../assess/assess-link';
import { SheetLink } from '../../shell/links';
import { usePane, useSessionState } from '../../shell/pane-context';
import { SeverityMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  outdated: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
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
            <FormFacts book={book} form={form} />
            <div className={styles.ways}>
              <AssessLink form={form} />
              <EditRows form={form} />
              <ApprovalLink book={book} form={form} />
            </div>
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

/** How many rows a form has, how its instrument stands, and what of its rows was changed and not saved. */
function FormFacts({ book, form }: { book: ExamBook; form: AssessmentForm }) {
  const surface = useSurface();
  const { texts } = usePane();
  const unsaved = useSessionState().rows.unsaved[form.examId]?.edits.length ?? 0;
  const facts = [
    texts.forms.rows(form.criteria.length),
    useStandingTold(book, form),
    unsaved === 0 ? null : texts.forms.unsavedRows(unsaved),
  ];
  return <div className={surface.quiet}>{facts.filter((fact) => fact !== null).join(' · ')}</div>;
}

/** The way to the rows of a form; nothing for a form without levels. */
function EditRows({ form: { examId, levels, sheet } }: { form: AssessmentForm }) {
  const { session, texts } = usePane();
  if (levels.length === 0) return null;
  return (
    <Button size="small" aria-label={texts.forms.editRowsOf(sheet)} onClick={() => session.rows.open(examId)}>
      {texts.forms.editRows}
    </Button>
  );
}
