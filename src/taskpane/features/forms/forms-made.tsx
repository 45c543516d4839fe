import { formsMadeSentences } from '../../../app/forms/forms-made-sentences';
import type { FormsRenewal } from '../../../app/forms/forms-renewal';
import { Done } from '../../shell/outcome';
import { usePane } from '../../shell/pane-context';

/** What came of making the forms. */
export function FormsMade({ written }: { written: FormsRenewal }) {
  const { say, texts } = usePane();
  const { sentences, isWarned } = formsMadeSentences(written, texts.forms, say);
  return (
    <Done status={isWarned ? 'attention' : 'done'}>
      {sentences.map((sentence, index) => (
        <span key={index}>{sentence}</span>
      ))}
    </Done>
  );
}
