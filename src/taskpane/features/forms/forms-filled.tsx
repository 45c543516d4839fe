import type { FilledForms } from '../../../app/rubric/filling';
import { LongList } from '../../shell/long-list';
import { Done } from '../../shell/outcome';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** How many rows are shown for which nothing was proposed. */
const shown = 5;

/** What came of filling the rows of the forms, and the rows that were left to people, with the reason. */
export function FormsFilled({ filled: { filling, rows, left } }: { filled: FilledForms }) {
  const surface = useSurface();
  const { texts } = usePane();
  const words = texts.forms.levels;
  return (
    <>
      <Done>
        <span>{words.done[filling](rows)}</span>
      </Done>
      {left.length === 0 ? null : (
        <section className={surface.section}>
          <h3 className={surface.heading}>{words.left(left.length)}</h3>
          <LongList items={left} first={shown} className={surface.card}>
            {({ exam, text, reason }, index) => (
              <li key={index} className={surface.line}>
                <span className={surface.strong}>{exam}</span> {text}
                <div className={surface.quiet}>{words.reasons[reason]}</div>
              </li>
            )}
          </LongList>
        </section>
      )}
    </>
  );
}
