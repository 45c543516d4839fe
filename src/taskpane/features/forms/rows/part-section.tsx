import { Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PartView } from '../../../../app/rubric/rows-view';
import { useSurface } from '../../../shell/surface';
import { MergeChoice } from './merge-choice';
import { OwnRowForm } from './own-row-form';
import { RowItem } from './row-item';
import { useRowsDesk } from './rows-desk';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type Mode = 'rows' | 'merge' | 'add';

/** One work process with its rows, and what can be done with several of them. */
export function PartSection({ part }: { part: PartView }) {
  const styles = useStyles();
  const surface = useSurface();
  const { view, book, words, edit, show } = useRowsDesk();
  const [mode, setMode] = useState<Mode>('rows');
  const own = part.rows.filter(({ row }) => row.own).length;
  const isOpen = view.fixed === null;
  const isMerging = mode === 'merge' && isOpen;
  const mergeable = part.rows.filter(({ row }) => !row.own).length;

  function begin(next: Mode): void {
    show(null);
    setMode(next);
  }

  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{part.heading}</h3>
      <div className={surface.quiet}>
        {words.part.counts(part.rows.length, part.covered, part.inDossier, own, book.framework.kind)}
      </div>
      <Switch
        className={styles.switch}
        checked={part.essential}
        disabled={!isOpen}
        label={words.part.essential}
        onChange={(_event, { checked }) => edit({ kind: 'essential', part: part.id, essential: checked })}
      />
      {isMerging ? (
        <MergeChoice part={part} onLeave={() => setMode('rows')} />
      ) : (
        <ul className={surface.card}>
          {part.rows.map((each, at) => (
            <RowItem key={each.row.id} part={part} at={at} shown={each} />
          ))}
        </ul>
      )}
      {mode === 'add' && isOpen ? <OwnRowForm part={part.id} onLeave={() => setMode('rows')} /> : null}
      {mode === 'rows' && isOpen && !view.holistic ? (
        <div className={styles.ways}>
          {mergeable < 2 ? null : (
            <Button size="small" onClick={() => begin('merge')}>
              {words.merge.begin}
            </Button>
          )}
          <Button size="small" onClick={() => begin('add')}>
            {words.own.begin}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
