import type { PointsNow } from '../../../../app/assess/points-now';
import { pointsTextsOf } from '../../../../language/points-texts';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';

/** Points, percentage and mark as far as the form shows them, and the cut score. */
export function PointsResult({ now: { exam, result } }: { now: PointsNow }) {
  const surface = useSurface();
  const { language } = usePane();
  const words = pointsTextsOf(language);
  const { points, maximum, percentage, mark } = result;
  const parts = [
    words.points(points, maximum),
    ...(points === null || percentage === null ? [] : [words.percentage(percentage)]),
    ...(points === null || mark === null ? [] : [words.mark(mark)]),
    words.cutScore(exam.cutScore),
  ];
  return <div className={surface.quiet}>{parts.join(' · ')}</div>;
}
