import { makeStyles, tokens } from '@fluentui/react-components';
import { rubricTitle } from '../../../../core/exam/bank/rubrics-of';
import { formRowKey } from '../../../../app/bank/fill-from-bank';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { LevelTextList } from './level-text-list';
import type { Sure } from './matches-by-kind';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalXS },
});

/** How many are shown at first. */
const shown = 10;

/** The rows that are filled without a choice, with what they get and where it comes from; folded until somebody asks. */
export function SureRows({ matches }: { matches: readonly Sure[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const { texts } = usePane();
  const words = texts.bank.filling;
  return (
    <details className={styles.root}>
      <summary className={surface.summary}>{words.whichSure}</summary>
      <LongList items={matches} first={shown} className={surface.card}>
        {({ by, candidate, on }) => (
          <li key={formRowKey(on)} className={surface.line}>
            <span className={surface.strong}>{on.exam}</span> {on.row.text}
            <div className={surface.quiet}>
              {words.from(rubricTitle(candidate.entry.origin) || words.unknownOrigin)}
              {by === 'text' ? ` (${words.otherWorkProcess})` : null}
            </div>
            <LevelTextList texts={candidate.texts} scale={on.scale} />
          </li>
        )}
      </LongList>
    </details>
  );
}
