import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PartView, RowView } from '../../../../app/rubric/rows-view';
import { useSurface } from '../../../shell/surface';
import { useRowsDesk } from './rows-desk';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A row goes up or down, a merged one becomes its rows again, one of the school's own goes away. */
export function RowMoves({ part, at, shown: { row, rated } }: { part: PartView; at: number; shown: RowView }) {
  const styles = useStyles();
  const surface = useSurface();
  const { view, words, edit, show } = useRowsDesk();
  const count = part.rows.length;
  const canSplit = row.ids.length > 1 && !view.holistic && row.ids.every((id) => view.words[id] !== undefined);
  const next = part.rows[at + 1] ?? part.rows[at - 1];

  function step(by: -1 | 1): void {
    edit({ kind: 'step', row: row.id, step: by }, words.row.moved(at + 1 + by, count), row.id);
  }

  function split(): void {
    const texts = row.ids.flatMap((id) => {
      const own = view.words[id];
      return own === undefined ? [] : [[id, own] as const];
    });
    edit({ kind: 'split', row: row.id, words: Object.fromEntries(texts) }, words.row.splitDone, row.id);
  }

  function remove(): void {
    edit({ kind: 'remove', row: row.id }, words.row.removed, next?.row.id);
    show(null);
  }

  return (
    <>
      <div className={styles.ways}>
        <Button size="small" disabled={at === 0} onClick={() => step(-1)}>
          {words.row.up}
        </Button>
        <Button size="small" disabled={at === count - 1} onClick={() => step(1)}>
          {words.row.down}
        </Button>
        {canSplit ? (
          <Button size="small" onClick={split}>
            {words.row.split(row.ids.length)}
          </Button>
        ) : null}
        {row.own ? (
          <Button size="small" disabled={rated} onClick={remove}>
            {words.row.remove}
          </Button>
        ) : null}
      </div>
      {row.own && rated ? (
        <p className={mergeClasses(surface.paragraph, surface.quiet)}>{words.row.ratedStays}</p>
      ) : null}
    </>
  );
}
