import type { PlacedRemark } from '../../../../app/approve/before-deciding';
import { CellLink } from '../../../shell/links';
import { useSentence } from '../../../shell/outcome';
import { usePane } from '../../../shell/pane-context';
import { SeverityMark } from '../../../shell/state-mark';
import { useSurface } from '../../../shell/surface';

/** What somebody should know before approving, each with its cell. */
export function RemarkList({ title, remarks }: { title: string; remarks: readonly PlacedRemark[] }) {
  const surface = useSurface();
  const sentence = useSentence();
  const { texts } = usePane();
  if (remarks.length === 0) return null;
  return (
    <>
      <h4 className={surface.heading}>{title}</h4>
      <ul className={surface.card}>
        {remarks.map(({ diagnostic, place }, index) => (
          <li key={index} className={surface.line}>
            <p className={surface.marked}>
              <SeverityMark severity={diagnostic.severity} />
              <span>
                {texts.severity[diagnostic.severity]}: {sentence(diagnostic)}
              </span>
            </p>
            {place === null ? null : <CellLink place={place} />}
          </li>
        ))}
      </ul>
    </>
  );
}
