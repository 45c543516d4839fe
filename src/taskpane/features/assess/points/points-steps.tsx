import type { PointsNow } from '../../../../app/assess/points-now';
import { pointsTextsOf } from '../../../../language/points-texts';
import { usePane } from '../../../shell/pane-context';
import { RowSteps } from '../row-steps';

/** The way along the topics of a knowledge exam. */
export function PointsSteps({ now: { form, scored, at, row, isHandedIn } }: { now: PointsNow }) {
  const { language, session } = usePane();
  const isOpen = scored.answered < scored.asked;
  const next = {
    label: pointsTextsOf(language).nextOpen,
    onAct: isOpen ? () => session.assess.goToNextUnanswered() : null,
  };
  const clear = (): void => void session.assess.fill(form.sheet, { kind: 'achieved', row: at }, '');
  const onClear = row.typed === '' || isHandedIn ? null : clear;
  return <RowSteps next={next} at={at} of={scored.rows.length} onClear={onClear} />;
}
