import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PartView } from '../../../../app/rubric/rows-view';
import { joinedText } from '../../../../core/exam/edit-rows';
import { useSurface } from '../../../shell/surface';
import { useRowsDesk } from './rows-desk';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  choice: { alignItems: 'flex-start', padding: `0 ${tokens.spacingHorizontalXS}`, overflowWrap: 'anywhere' },
});

/** Several rows of one part are chosen and become one; its text can be changed afterwards. */
export function MergeChoice({ part, onLeave }: { part: PartView; onLeave: () => void }) {
  const styles = useStyles();
  const surface = useSurface();
  const { words, edit, show } = useRowsDesk();
  const [chosen, choose] = useState<readonly string[]>([]);
  const rows = part.rows.filter(({ row }) => !row.own);
  const picked = rows.filter(({ row }) => chosen.includes(row.id));
  const [first, ...others] = picked;
  const losesRating = others.some(({ rated }) => rated);

  function merge(): void {
    if (first === undefined) return;
    edit({ kind: 'merge', rows: picked.map(({ row }) => row.id) }, words.merge.done(picked.length), first.row.id);
    show(first.row.id);
    onLeave();
  }

  return (
    <>
      <p className={surface.paragraph}>{words.merge.hint}</p>
      <ul className={surface.card}>
        {rows.map(({ row }, at) => (
          <li key={row.id} className={surface.line}>
            <Checkbox
              className={styles.choice}
              autoFocus={at === 0}
              label={row.text}
              checked={chosen.includes(row.id)}
              onChange={(_event, { checked }) =>
                choose(checked === true ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))
              }
            />
          </li>
        ))}
      </ul>
      {picked.length < 2 ? null : (
        <p className={surface.paragraph}>
          <span className={surface.quiet}>{words.merge.becomes}: </span>
          {joinedText(picked.map(({ row }) => row.text))}
        </p>
      )}
      {losesRating ? <p className={mergeClasses(surface.paragraph, surface.strong)}>{words.merge.ratedRow}</p> : null}
      <div className={styles.ways}>
        <Button appearance="primary" size="small" disabled={picked.length < 2 || losesRating} onClick={merge}>
          {words.merge.merge(picked.length)}
        </Button>
        <Button size="small" onClick={onLeave}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
