import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WordedFinding } from '../../../app/session/use-cases';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  details: { padding: `0 ${tokens.spacingHorizontalXS}`, marginBottom: tokens.spacingVerticalXS },
  all: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalS} 0`,
  },
  offers: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Where several findings can be repaired: all of them at once, after what will be done was told. */
export function RepairAll({
  findings,
  label,
}: {
  findings: readonly WordedFinding[];
  label: (count: number) => string;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, language, texts } = usePane();
  const { repairing } = useSessionState().work;
  const repairable = findings.filter(({ repair }) => repair !== null);
  const offers = new Map<string, number>();
  for (const { repair } of repairable) {
    const offer = repair?.words[language].offer;
    if (offer !== undefined) offers.set(offer, (offers.get(offer) ?? 0) + 1);
  }
  if (repairable.length < 2) return null;
  return (
    <details className={styles.details}>
      <summary className={surface.summary}>{label(repairable.length)}</summary>
      <div className={styles.all}>
        <ul className={styles.offers}>
          {[...offers].map(([offer, count]) => (
            <li key={offer}>{count === 1 ? offer : texts.checks.repair.times(offer, count)}</li>
          ))}
        </ul>
        <Button disabled={repairing.status === 'loading'} onClick={() => void session.findings.repair(repairable)}>
          {label(repairable.length)}
        </Button>
      </div>
    </details>
  );
}
