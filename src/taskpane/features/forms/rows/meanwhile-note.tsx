import { Button, MessageBar, MessageBarBody, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SeverityMark } from '../../../shell/state-mark';
import { useSurface } from '../../../shell/surface';
import { EditList } from './edit-list';
import { useRowsDesk } from './rows-desk';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    paddingBottom: tokens.spacingVerticalS,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Says that the sheet changed while rows were being edited, and where that stands in the way of saving what to do. */
export function MeanwhileNote({ onStartAgain }: { onStartAgain: () => void }) {
  const styles = useStyles();
  const surface = useSurface();
  const { view, words } = useRowsDesk();
  if (!view.sheetMoved || view.lines.length === 0) return null;
  if (view.conflicts.length === 0) {
    return <p className={mergeClasses(surface.paragraph, surface.quiet)}>{words.meanwhile.joined}</p>;
  }
  return (
    <MessageBar intent="warning" layout="multiline" icon={<SeverityMark severity="warning" />} className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <span>{words.meanwhile.conflict(view.conflicts.length)}</span>
        <ul className={styles.list}>
          {view.conflicts.map((row) => (
            <li key={row.id}>{row.text}</li>
          ))}
        </ul>
        <span>{words.meanwhile.wouldGo(view.lines.length)}</span>
        <EditList />
        <span>
          <Button size="small" onClick={onStartAgain}>
            {words.startAgain}
          </Button>
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}
