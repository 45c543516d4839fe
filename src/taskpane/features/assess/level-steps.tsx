import type { AssessedNow } from '../../../app/assess/assessed-now';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane } from '../../shell/pane-context';
import { RowSteps } from './row-steps';

/** The way along the rows where levels are given: once each has one, to a row on which something else is left. */
export function LevelSteps({ now: { assessed, at, row, toDo, isHandedIn } }: { now: AssessedNow }) {
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  const other = assessed.isComplete ? otherRow(toDo, row.key) : null;
  const next =
    other !== null
      ? { label: words.nextToDo, onAct: () => session.assess.goTo(other) }
      : { label: words.nextOpen, onAct: assessed.isComplete ? null : () => session.assess.goToNextUnanswered() };
  const onClear = row.level === null || isHandedIn ? null : () => void session.assess.rate('');
  return <RowSteps next={next} at={at} of={assessed.rows.length} onClear={onClear} />;
}

/** The next row after this one on which something is left, from the first one again; null = on no other. */
function otherRow(toDo: AssessedNow['toDo'], key: string): string | null {
  const keys = toDo.map(({ row }) => row.key);
  const after = keys.lastIndexOf(key) + 1;
  return [...keys.slice(after), ...keys.slice(0, after)].find((other) => other !== key) ?? null;
}
