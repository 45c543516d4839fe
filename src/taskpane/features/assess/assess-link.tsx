import { Button } from '@fluentui/react-components';
import { ratersOn } from '../../../core/exam/assess/raters-on';
import type { AssessmentForm } from '../../../core/exam/exam-book';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane } from '../../shell/pane-context';

/** Opens a form to assess on, where levels are given on it. */
export function AssessLink({ form }: { form: AssessmentForm }) {
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  if (ratersOn(form).length === 0) return null;
  return (
    <Button size="small" aria-label={words.openSpoken(form.sheet)} onClick={() => session.assess.open(form.sheet)}>
      {words.open}
    </Button>
  );
}
