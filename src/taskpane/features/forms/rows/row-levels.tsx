import { Button, Field, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { proposeRow } from '../../../../app/rubric/propose-row';
import type { PartView, RowView } from '../../../../app/rubric/rows-view';
import { isProposed } from '../../../../core/exam/rubric-row';
import type { Level } from '../../../../core/exam/scale';
import { useSurface } from '../../../shell/surface';
import { useRowsDesk } from './rows-desk';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  levels: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, minWidth: 0 },
  level: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS, minWidth: 0 },
});

/** What each level is on a row: written by hand, or proposed and taken over or away. */
export function RowLevels({ part, shown: { row } }: { part: PartView; shown: RowView }) {
  const styles = useStyles();
  const surface = useSurface();
  const { view, book, words, edit } = useRowsDesk();
  const proposal = proposeRow(row, part.id, book, view.exam);
  return (
    <div className={styles.levels}>
      <h4 className={surface.heading}>{words.row.levels}</h4>
      {proposal.kind === 'proposed' ? (
        <div className={styles.ways}>
          <Button
            size="small"
            onClick={() =>
              edit({ kind: 'propose', proposals: { [row.id]: proposal.descriptors } }, words.proposals.filled(1))
            }
          >
            {words.proposals.fillRow}
          </Button>
        </div>
      ) : null}
      {proposal.kind === 'left' ? (
        <p className={mergeClasses(surface.paragraph, surface.quiet)}>
          {words.proposals.none(words.proposals.reasons[proposal.reason])}
        </p>
      ) : null}
      {view.scale.map((level) => (
        <LevelField key={level.code} row={row} level={level} />
      ))}
    </div>
  );
}

function LevelField({ row, level: { code, name } }: { row: RowView['row']; level: Level }) {
  const styles = useStyles();
  const surface = useSurface();
  const { words, edit } = useRowsDesk();
  const label = words.row.level(code, name);
  return (
    <div className={styles.level}>
      <Field label={label} className={surface.fitting}>
        <Textarea
          rows={3}
          resize="vertical"
          value={row.descriptors[code] ?? ''}
          onChange={(_event, { value }) => edit({ kind: 'describe', row: row.id, level: code, text: value })}
        />
      </Field>
      {isProposed(row, code) ? (
        <div className={styles.ways}>
          <span className={surface.quiet}>{words.row.proposal}</span>
          <Button
            size="small"
            aria-label={words.row.takeOverLevel(label)}
            onClick={() => edit({ kind: 'accept', rows: [row.id], level: code }, words.proposals.takenOver, row.id)}
          >
            {words.row.takeOver}
          </Button>
          <Button
            size="small"
            aria-label={words.row.takeAwayLevel(label)}
            onClick={() => edit({ kind: 'drop', rows: [row.id], level: code }, words.proposals.takenAway, row.id)}
          >
            {words.row.takeAway}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
