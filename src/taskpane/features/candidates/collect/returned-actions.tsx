import { Button } from '@fluentui/react-components';
import type { ReturnedForms } from '../../../../app/collect/collect-use-cases';
import { ActionBar } from '../../../shell/action-bar';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { takenOver, undecided } from './choices';
import type { Choices } from './choices';

/** Puts the forms that are looked at into the workbook, or away. */
export function ReturnedActions({ returned, choices }: { returned: ReturnedForms; choices: Choices }) {
  const surface = useSurface();
  const { session, texts } = usePane();
  const words = texts.collect.preview;
  const { taken, rejected, differences, isNew } = returned;
  const left = undecided(returned, choices);
  const isNothing = taken === 0 || (!isNew && differences.length === 0);
  return (
    <ActionBar
      label={rejected.length > 0 ? words.collectRest(taken) : words.collect(taken)}
      disabled={isNothing || left > 0}
      onAct={() => void session.collect.write(takenOver(returned, choices))}
    >
      {left === 0 ? null : <span className={surface.hint}>{words.undecided(left)}</span>}
      <Button onClick={() => session.dismiss('gathering')}>{words.drop}</Button>
    </ActionBar>
  );
}
