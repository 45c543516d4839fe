import type { ResultsAdopted } from '../../../../app/adopt/adopt-use-cases';
import { SheetLink } from '../../../shell/links';
import { Done } from '../../../shell/outcome';
import { usePane } from '../../../shell/pane-context';

/** What was adopted, where it stands, and how to take it back. */
export function AdoptDone({ outcome: { adopted, left, register } }: { outcome: ResultsAdopted }) {
  const { texts } = usePane();
  return (
    <Done>
      <span>{texts.adopt.done(adopted, left)}</span>
      <SheetLink sheet={register} />
      <span>{texts.adopt.undo}</span>
    </Done>
  );
}
