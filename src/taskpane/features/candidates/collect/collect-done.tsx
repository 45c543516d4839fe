import type { FormsCollected } from '../../../../app/collect/collect-use-cases';
import { SheetLink } from '../../../shell/links';
import { Done } from '../../../shell/outcome';
import { usePane } from '../../../shell/pane-context';

/** What came of collecting, and the sheets to look at now. */
export function CollectDone({
  outcome: { taken, rejected, open, register, differences },
}: {
  outcome: FormsCollected;
}) {
  const { texts } = usePane();
  return (
    <Done status={open > 0 ? 'attention' : 'done'}>
      <span>{texts.collect.done(taken, rejected, open)}</span>
      <SheetLink sheet={register} />
      {open === 0 ? null : <SheetLink sheet={differences} />}
    </Done>
  );
}
