import { Link } from '@fluentui/react-components';
import type { AssessedNow } from '../../../app/assess/assessed-now';
import { ratersOn } from '../../../core/exam/assess/raters-on';
import { assessTextsOf } from '../../../language/assess-texts';
import { LongList } from '../../shell/long-list';
import { CellLink } from '../../shell/links';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** How many are shown at once. */
const shown = 8;

/** What is left, each with the way to its row. */
export function LeftToDo({ now: { assessed, form, assessor, toDo } }: { now: AssessedNow }) {
  const surface = useSurface();
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  const head = [
    ...((form.assessorNames[ratersOn(form).indexOf(assessor)] ?? null) === null ? [words.head.name(assessor)] : []),
    ...(form.date === null ? [words.head.date] : []),
  ];
  const unseen = assessed.rows.filter(({ answer }) => answer === 'not-observed').length;
  return (
    <section className={surface.section}>
      {toDo.length === 0 ? (
        <p className={surface.paragraph}>{words.nothingLeft}</p>
      ) : (
        <details>
          <summary className={surface.summary}>{words.left(toDo.length)}</summary>
          <LongList items={toDo} first={shown} className={surface.card}>
            {({ row, what }) => (
              <li key={`${row.key} ${what}`} className={surface.line}>
                <Link as="button" className={surface.link} onClick={() => session.assess.goTo(row.key)}>
                  {row.criterion.text}
                </Link>
                <div className={surface.quiet}>{words.toDo[what]}</div>
              </li>
            )}
          </LongList>
        </details>
      )}
      {head.length === 0 ? null : (
        <p className={surface.paragraph}>
          {words.head.missing}: {head.join(', ')}. <CellLink place={form.title} />
        </p>
      )}
      {unseen === 0 ? null : <p className={surface.hint}>{words.unseen(unseen)}</p>}
    </section>
  );
}
