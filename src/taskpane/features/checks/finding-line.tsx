import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { WordedFinding } from '../../../app/session/use-cases';
import { keyOf } from '../../../core/checks/accept/acceptance';
import { acceptTextsOf } from '../../../language/accept-texts';
import { CellLink } from '../../shell/links';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { dayOf } from './day-of';
import { HandleFinding } from './handle-finding';
import { findingMark } from './use-kept-focus';

const useStyles = makeStyles({
  line: { outlineStyle: 'none' },
  below: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXS,
  },
  act: { marginLeft: 'auto' },
});

/** Which finding is being dealt with, by key; null = none. */
export interface Handled {
  readonly key: string | null;
  readonly choose: (key: string | null) => void;
}

/** One finding: what is wrong, where, and on demand what can be done about it. */
export function FindingLine({
  worded,
  others,
  handled,
}: {
  worded: WordedFinding;
  others: readonly WordedFinding[];
  handled: Handled;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { language, texts } = usePane();
  const panel = useId();
  const { place, acceptedBefore } = worded.finding;
  const { sentence, before } = worded.words[language];
  const key = keyOf(worded.finding);
  const isOpen = handled.key === key;
  const label = texts.checks.handle[worded.repair === null ? 'accept' : 'repair'];
  return (
    <li data-finding={findingMark('open', key)} tabIndex={-1} className={mergeClasses(surface.line, styles.line)}>
      <div>{sentence}</div>
      {acceptedBefore === undefined || before === null ? null : (
        <div className={surface.quiet}>
          {acceptTextsOf(language).before(
            acceptedBefore.by,
            dayOf(acceptedBefore.date, language),
            acceptedBefore.reason,
            before,
          )}
        </div>
      )}
      <div className={styles.below}>
        {place === null ? <span className={surface.quiet}>{texts.checks.noPlace}</span> : <CellLink place={place} />}
        <Button
          size="small"
          className={styles.act}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          aria-label={`${isOpen ? texts.checks.close : label} ${sentence}`}
          onClick={() => handled.choose(isOpen ? null : key)}
        >
          {isOpen ? texts.checks.close : label}
        </Button>
      </div>
      {isOpen ? (
        <div id={panel}>
          <HandleFinding worded={worded} others={others} />
        </div>
      ) : null}
    </li>
  );
}
