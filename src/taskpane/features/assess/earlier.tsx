import type { AssessedNow } from '../../../app/assess/assessed-now';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** How the row of a re-mark was judged the first time, once the new judgement is complete. */
export function Earlier({ earlier }: Pick<AssessedNow, 'earlier'>) {
  const surface = useSurface();
  const { language } = usePane();
  const words = assessTextsOf(language).earlier;
  if (earlier === null) return null;
  if (earlier === 'later') return <p className={surface.hint}>{words.later}</p>;
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{words.title}</h3>
      <p className={surface.paragraph}>{earlier.judged ?? words.none}</p>
    </section>
  );
}
