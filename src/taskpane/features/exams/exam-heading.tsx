import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { examCoverage } from '../../../app/session/exam-summary';
import type { Exam } from '../../../core/exam/exam-plan';
import type { Framework } from '../../../core/framework/framework';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  code: { marginRight: tokens.spacingHorizontalS },
});

/** Code and name of an exam, and what it covers. */
export function ExamHeading({ exam, framework }: { exam: Exam; framework: Framework }) {
  const styles = useStyles();
  const surface = useSurface();
  const { texts } = usePane();
  const { units, subUnits } = examCoverage(framework, exam);
  return (
    <>
      <div>
        <span className={mergeClasses(surface.strong, styles.code)}>{exam.code}</span>
        {exam.name}
      </div>
      <div className={surface.quiet}>
        {units.length === 0 ? texts.exams.coversNothing : texts.exams.covers(units, subUnits, framework.kind)}
      </div>
    </>
  );
}
