import type { FormsRenewal } from '../../app/forms/forms-renewal';
import { keptTextsOf } from '../../language/kept-texts';
import { renewalTextsOf } from '../../language/renewal-texts';
import { CellLink } from './links';
import { LongList } from './long-list';
import { usePane } from './pane-context';
import { useSurface } from './surface';

/** How many texts that would move are shown at first. */
const shown = 20;

/** Every text that would move, with the cell where it stands now and why it has no place any more. */
export function MovedTexts({ moved }: Pick<FormsRenewal, 'moved'>) {
  const surface = useSurface();
  const { language } = usePane();
  const { reasons } = keptTextsOf(language);
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{renewalTextsOf(language).moved(moved.length)}</h3>
      <LongList items={moved} first={shown} className={surface.card}>
        {({ place, row, column, value, reason }, index) => (
          <li key={index} className={surface.line}>
            <CellLink place={place} />
            <div>“{value}”</div>
            <div className={surface.quiet}>{[row, column, reasons[reason]].filter(Boolean).join(' · ')}</div>
          </li>
        )}
      </LongList>
    </section>
  );
}
