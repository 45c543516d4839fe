import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { itemOfRemark } from '../../../../app/corrections/find-items';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import { asSettled } from '../../../../core/framework/corrections/settle-warnings';
import { usePane } from '../../../shell/pane-context';
import { useDesk } from './desk';
import { SourcePlace } from './source-lines';
import { pageOf } from './page-of';
import { shortName } from './item-name';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  way: { minWidth: 0, maxWidth: '100%' },
});

/** Something to look at: what it is, where it stands, and what can be done about it. */
export function WarningLine({
  warning,
  mark,
  onDealtWith,
}: {
  warning: Diagnostic;
  /** By which the focus finds its way back. */
  mark: string;
  /** Called when the line is about to go away. */
  onDealtWith: () => void;
}) {
  const styles = useStyles();
  const { say } = usePane();
  const { corrected, words, show, take } = useDesk();
  const isLost = warning.code === 'import/line-not-placed';
  const item = isLost ? null : itemOfRemark(corrected.framework, warning);
  function dismiss(): void {
    onDealtWith();
    take([{ kind: 'dismiss', settles: [asSettled(warning)] }], words.remarks.dismissed);
  }
  return (
    <>
      <div>{say(warning)}</div>
      <SourcePlace line={warning.at?.line ?? null} {...pageOf(warning)} />
      <div className={styles.ways}>
        {isLost ? (
          <Button size="small" className={styles.way} data-key={mark} onClick={() => show({ name: 'place', warning })}>
            {words.remarks.place}
          </Button>
        ) : item === null ? null : (
          <Button
            size="small"
            className={styles.way}
            data-key={mark}
            onClick={() => show({ name: 'item', id: item.id, answers: warning })}
          >
            {words.remarks.open(item.code ?? shortName(item, 24))}
          </Button>
        )}
        <Button size="small" appearance="subtle" className={styles.way} onClick={dismiss}>
          {isLost ? words.remarks.notContent : words.remarks.fine}
        </Button>
      </div>
    </>
  );
}
