import { Link } from '@fluentui/react-components';
import type { CellPlace } from '../../../core/exam/cell-place';
import { assessTextsOf } from '../../../language/assess-texts';
import { LongList } from '../../shell/long-list';
import { CellLink } from '../../shell/links';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** How many are shown at once. */
const shown = 8;

/** Something that is left on a row. */
export interface Left {
  /** Key of the row. */
  readonly row: string;
  readonly text: string;
  readonly what: string;
}

/** What is left, each with the way to its row, and what the head of the form does not say. */
export function LeftToDo({
  left,
  nothingLeft,
  head,
}: {
  left: readonly Left[];
  nothingLeft: string;
  head: { readonly lacks: readonly string[]; readonly place: CellPlace };
}) {
  const surface = useSurface();
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  return (
    <>
      {left.length === 0 ? (
        <p className={surface.paragraph}>{nothingLeft}</p>
      ) : (
        <details>
          <summary className={surface.summary}>{words.left(new Set(left.map(({ row }) => row)).size)}</summary>
          <LongList items={left} first={shown} className={surface.card}>
            {({ row, text, what }) => (
              <li key={`${row} ${what}`} className={surface.line}>
                <Link as="button" className={surface.link} onClick={() => session.assess.goTo(row)}>
                  {text}
                </Link>
                <div className={surface.quiet}>{what}</div>
              </li>
            )}
          </LongList>
        </details>
      )}
      {head.lacks.length === 0 ? null : (
        <p className={surface.paragraph}>
          {words.head.missing}: {head.lacks.join(', ')}. <CellLink place={head.place} />
        </p>
      )}
    </>
  );
}
