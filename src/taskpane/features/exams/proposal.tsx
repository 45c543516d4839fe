import { Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ExamPlan } from '../../../core/exam/exam-plan';
import { examForms } from '../../../core/exam/exam-plan';
import type { Framework } from '../../../core/framework/framework';
import { unitsOf } from '../../../core/framework/structure';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { ExamHeading } from './exam-heading';

const useStyles = makeStyles({
  // Small letters: the longest form has to fit at 270 px.
  choice: { fontSize: tokens.fontSizeBase200 },
  select: { marginTop: tokens.spacingVerticalS },
});

/** The exams to begin with: what each covers is given, its form can be chosen. */
export function Proposal({ framework, plan }: { framework: Framework; plan: ExamPlan }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  return (
    <section className={surface.section}>
      <p className={surface.paragraph}>{texts.exams.proposal(framework.kind, coversTogether(framework, plan))}</p>
      <ul className={surface.card}>
        {plan.exams.map((exam) => (
          <li key={exam.id} className={surface.line}>
            <ExamHeading exam={exam} framework={framework} />
            <Select
              className={styles.select}
              select={{ className: styles.choice }}
              aria-label={texts.exams.formLabel(exam.code)}
              value={exam.form}
              onChange={(_event, { value }) => {
                const form = examForms.find((one) => one === value);
                if (form !== undefined) session.chooseExamForm(exam.id, form);
              }}
            >
              {examForms.map((form) => (
                <option key={form} value={form}>
                  {texts.examForms[form]}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One exam for several units: a flat list of statements is examined as one. */
function coversTogether(framework: Framework, { exams }: ExamPlan): boolean {
  return exams.length === 1 && unitsOf(framework).length > 1;
}
