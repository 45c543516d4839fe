import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { proposeRow } from '../../../../app/rubric/propose-row';
import { isProposed } from '../../../../core/exam/rubric-row';
import { LongList } from '../../../shell/long-list';
import { useSurface } from '../../../shell/surface';
import { useRowsDesk } from './rows-desk';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How many rows are shown for which nothing can be proposed. */
const FIRST = 5;

/** Level descriptors for all rows of the form at once: proposed, told how many before anything changes, taken over. */
export function FormProposals() {
  const styles = useStyles();
  const { view, words, edit } = useRowsDesk();
  const [isAsking, ask] = useState(false);
  const rows = view.parts.flatMap((part) => part.rows.map(({ row }) => row));
  const isFull = rows.every((row) => view.scale.every(({ code }) => (row.descriptors[code] ?? '').trim() !== ''));
  const proposed = rows.filter((row) => view.scale.some(({ code }) => isProposed(row, code))).map(({ id }) => id);
  if (isAsking) return <Counts onLeave={() => ask(false)} />;
  if (isFull && proposed.length === 0) return null;
  return (
    <div className={styles.ways}>
      {isFull ? null : (
        <Button size="small" onClick={() => ask(true)}>
          {words.proposals.begin}
        </Button>
      )}
      {proposed.length === 0 ? null : (
        <Button
          size="small"
          onClick={() => edit({ kind: 'accept', rows: proposed, level: null }, words.proposals.takenOver)}
        >
          {words.proposals.takeOverAll(proposed.length)}
        </Button>
      )}
    </div>
  );
}

/** How many rows get a proposal and which do not, with the reason. */
function Counts({ onLeave }: { onLeave: () => void }) {
  const styles = useStyles();
  const surface = useSurface();
  const { view, book, words, edit } = useRowsDesk();
  const outcomes = view.parts.flatMap((part) =>
    part.rows.map(({ row }) => ({ row, proposal: proposeRow(row, part.id, book, view.exam) })),
  );
  const proposals = Object.fromEntries(
    outcomes.flatMap(({ row, proposal }) => (proposal.kind === 'proposed' ? [[row.id, proposal.descriptors]] : [])),
  );
  const left = outcomes.flatMap(({ row, proposal }) =>
    proposal.kind === 'left' ? [{ text: row.text, reason: proposal.reason }] : [],
  );
  const count = Object.keys(proposals).length;

  function fill(): void {
    edit({ kind: 'propose', proposals }, words.proposals.filled(count));
    onLeave();
  }

  return (
    <section className={surface.section}>
      <p className={surface.paragraph}>{count === 0 ? words.proposals.nothing : words.proposals.willFill(count)}</p>
      {left.length === 0 ? null : (
        <>
          <h3 className={surface.heading}>{words.proposals.left(left.length)}</h3>
          <LongList items={left} first={FIRST} className={surface.card}>
            {({ text, reason }, index) => (
              <li key={index} className={surface.line}>
                {text}
                <div className={surface.quiet}>{words.proposals.reasons[reason]}</div>
              </li>
            )}
          </LongList>
        </>
      )}
      <div className={styles.ways}>
        {count === 0 ? null : (
          <Button autoFocus appearance="primary" size="small" onClick={fill}>
            {words.proposals.fill(count)}
          </Button>
        )}
        <Button size="small" onClick={onLeave}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
