import { SeverityMark } from '../../../shell/state-mark';
import { useSurface } from '../../../shell/surface';
import { useApprovalDesk } from './approval-desk';
import { DifferenceList } from './difference-list';

/** What differs from the version that holds, old and new; nothing while none holds. */
export function ChangedSince() {
  const surface = useSurface();
  const { view, words } = useApprovalDesk();
  if (view.status !== 'approved' || view.form === null) return null;
  const count = view.changed.length;
  if (count === 0) return <p className={surface.hint}>{words.changed.none}</p>;
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>
        <span className={surface.marked}>
          <SeverityMark severity="error" />
          <span>{words.changed.title(count)}</span>
        </span>
      </h3>
      <p className={surface.paragraph}>{words.changed.what}</p>
      <DifferenceList differences={view.changed} />
    </section>
  );
}
