import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import type { Correction } from '../../../../core/framework/corrections/correction';
import { asSettled } from '../../../../core/framework/corrections/settle-warnings';
import type { FrameworkItem } from '../../../../core/framework/framework';
import { branchOf } from '../../../../core/framework/item-order';
import { wordsOf } from '../../../../core/framework/item-words';
import { mergeableWith } from '../../../../app/corrections/find-items';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { useDesk } from './desk';
import { ItemFields } from './item-fields';
import { shortName } from './item-name';
import { MergeForm } from './merge-form';
import { SourceLines, usePlace } from './source-lines';
import { SplitForm } from './split-form';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL, minWidth: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Mode = 'fields' | 'merge' | 'split';

/**
 * Everything that can be put right about one item, beside its lines in the document.
 * @param answers the warning that led here; whatever is corrected answers it.
 */
export function ItemEditor({ id, answers }: { id: string; answers: Diagnostic | null }) {
  const styles = useStyles();
  const surface = useSurface();
  const { say } = usePane();
  const { corrected, words, take, back } = useDesk();
  const place = usePlace();
  const [mode, setMode] = useState<Mode>('fields');
  const { framework } = corrected;
  const item = framework.items.find((each) => each.id === id) ?? null;
  if (item === null) return null;

  const finish = (corrections: readonly Correction[], said: string): Diagnostic | null => {
    const [first, ...others] = corrections;
    const answering = first === undefined || answers === null ? first : { ...first, settles: [asSettled(answers)] };
    const fault = take(answering === undefined ? [] : [answering, ...others], said);
    if (fault === null) back();
    return fault;
  };
  const below = branchOf(framework.items, id).length - 1;
  const canSplit = item.title === null && item.text !== null;
  const canMerge = mergeableWith(framework, item).length > 0;
  const toFields = (): void => setMode('fields');
  return (
    <div className={styles.root}>
      <div>
        <div className={surface.strong}>{words.items.types[item.type]}</div>
        {answers === null ? null : <p className={surface.paragraph}>{say(answers)}</p>}
        <AsRead item={item} />
        <div className={surface.quiet}>{place(item.line)}</div>
        {item.line === null ? null : <SourceLines line={item.line} />}
      </div>
      {mode === 'merge' ? <MergeForm item={item} onTake={finish} onCancel={toFields} /> : null}
      {mode === 'split' ? <SplitForm item={item} onTake={finish} onCancel={toFields} /> : null}
      {mode === 'fields' ? (
        <>
          <ItemFields key={JSON.stringify(item)} item={item} onTake={finish} />
          <section className={surface.section}>
            <h3 className={surface.heading}>{words.edit.other}</h3>
            <div className={styles.ways}>
              {canMerge ? <Button onClick={() => setMode('merge')}>{words.edit.merge}</Button> : null}
              {canSplit ? <Button onClick={() => setMode('split')}>{words.edit.split}</Button> : null}
              <Button
                onClick={() =>
                  finish([{ kind: 'drop', item: id, was: wordsOf(item) }], words.edit.dropped(shortName(item)))
                }
              >
                {words.edit.drop(item.code, below)}
              </Button>
            </div>
          </section>
        </>
      ) : null}
    </div>
  );
}

/** What the reader had made of it, when it was corrected. */
function AsRead({ item }: { item: FrameworkItem }) {
  const surface = useSurface();
  const { reading, corrected, words } = useDesk();
  if (!corrected.touched.has(item.id)) return null;
  const before = reading.framework.items.find(({ id }) => id === item.id);
  return (
    <p className={mergeClasses(surface.paragraph, surface.quiet)}>
      ✓ {words.items.corrected}
      {before === undefined ? null : ` · ${words.edit.read}: ${shortName(before, 160)}`}
    </p>
  );
}
