import { LongList } from '../../../shell/long-list';
import { useSurface } from '../../../shell/surface';
import { useRowsDesk } from './rows-desk';

/** How many changes are shown before somebody asks for more. */
const FIRST = 5;

/** What was changed and is not in the workbook yet. */
export function EditList() {
  const surface = useSurface();
  const { view, words } = useRowsDesk();
  return (
    <LongList items={view.lines} first={FIRST} className={surface.card}>
      {({ kind, about, rows }, index) => (
        <li key={index} className={surface.line}>
          {about === null ? null : <div>{about}</div>}
          <div className={surface.quiet}>{words.kinds[kind](rows)}</div>
        </li>
      )}
    </LongList>
  );
}
