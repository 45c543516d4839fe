import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { CellPlace } from '../../core/exam/cell-place';
import { Icon } from './icons';
import { usePane } from './pane-context';
import { useSurface } from './surface';

const useStyles = makeStyles({
  link: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, textAlign: 'left' },
  icon: { flexShrink: 0 },
});

/** Shows a sheet of ours, at its first cell that is to be seen: row 1 and column A hold keys and are hidden. */
export function SheetLink({ sheet }: { sheet: string }) {
  const { texts } = usePane();
  return <PlaceLink place={{ sheet, cell: 'B2' }} label={texts.sheet.open(sheet)} />;
}

/** Shows a cell of the workbook and selects it. */
export function CellLink({ place }: { place: CellPlace }) {
  const { texts } = usePane();
  return (
    <PlaceLink
      place={place}
      label={texts.sheet.cell(place.sheet, place.cell)}
      spoken={texts.sheet.goTo(place.sheet, place.cell)}
    />
  );
}

/** The cell of this workbook that a diagnostic is about; nothing when it tells none. */
export function PlaceOf({ diagnostic: { at } }: { diagnostic: Diagnostic }) {
  const { file, sheet, cell } = at ?? {};
  return file !== undefined || sheet === undefined || cell === undefined ? null : <CellLink place={{ sheet, cell }} />;
}

/** A link with words of its own to a cell; `spoken` says more to a screen reader where the words are short. */
function PlaceLink({ place, label, spoken }: { place: CellPlace; label: string; spoken?: string }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session } = usePane();
  return (
    <Link
      as="button"
      className={mergeClasses(surface.link, styles.link)}
      aria-label={spoken}
      onClick={() => void session.reveal(place)}
    >
      <Icon name="sheet" size={16} className={styles.icon} />
      <span>{label}</span>
    </Link>
  );
}
