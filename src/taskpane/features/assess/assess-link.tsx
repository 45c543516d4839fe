import { Button } from '@fluentui/react-components';
import { isToAssess } from '../../../app/assess/forms-to-assess';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane } from '../../shell/pane-context';

/** Opens a form to assess on, where levels or points are given on it. */
export function AssessLink({ form }: { form: AssessmentForm }) {
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  if (!isToAssess(form)) return null;
  return (
    <Button size="small" aria-label={words.openSpoken(form.sheet)} onClick={() => session.assess.open(form.sheet)}>
      {words.open}
    </Button>
  );
}
