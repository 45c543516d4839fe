import { Button } from '@fluentui/react-components';
import type { ListedCandidates } from '../../../app/candidates/candidate-list';
import { ActionBar } from '../../shell/action-bar';
import { usePane } from '../../shell/pane-context';
import { isNews } from './list-preview';
import type { WhatHolds } from './list-preview';

/** Puts the list that is looked at on the sheet, or away. */
export function PreviewActions({
  list: { diagnostics, merge },
  holds,
}: {
  list: ListedCandidates;
  holds: WhatHolds | null;
}) {
  const { session, texts } = usePane();
  const words = texts.candidates.preview;
  const isWrong = diagnostics.some(({ severity }) => severity === 'error');
  const isOpen = merge.differing.length > 0 && holds === null;
  return (
    <ActionBar
      label={isWrong ? words.putRest(merge.added.length) : words.put(merge.added.length)}
      disabled={!isNews(merge) || isOpen}
      onAct={() => void session.candidates.put(holds ?? 'refuse')}
    >
      <Button onClick={() => session.dismiss('listing')}>{words.drop}</Button>
    </ActionBar>
  );
}
