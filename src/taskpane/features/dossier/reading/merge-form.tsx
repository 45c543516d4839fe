import { Button, Field, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { mergeableWith } from '../../../../app/corrections/find-items';
import { applyCorrection } from '../../../../core/framework/corrections/correct';
import type { Correction } from '../../../../core/framework/corrections/correction';
import type { FrameworkItem } from '../../../../core/framework/framework';
import { wordsOf } from '../../../../core/framework/item-words';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { useDesk } from './desk';
import { EditForm } from './edit-form';
import type { TakeCorrections } from './item-fields';
import { nameOf, shortName } from './item-name';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  result: { padding: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

/** Two items become one: choose the other, see what comes of it. */
export function MergeForm({
  item,
  onTake,
  onCancel,
}: {
  item: FrameworkItem;
  onTake: TakeCorrections;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { say } = usePane();
  const { corrected, words } = useDesk();
  const { framework } = corrected;
  const others = mergeableWith(framework, item);
  const [chosen, choose] = useState(others[0]?.id ?? '');
  const other = others.find(({ id }) => id === chosen);
  const correction = other === undefined ? null : mergeOf(framework.items, item, other);
  const outcome = correction === null ? null : applyCorrection(framework, correction);
  const merged =
    outcome?.kind === 'applied' ? outcome.framework.items.find(({ id }) => outcome.touched.includes(id)) : undefined;
  return (
    <EditForm
      onSave={() => {
        if (correction !== null) onTake([correction], words.edit.merged);
      }}
    >
      <Field
        className={surface.fitting}
        label={words.edit.mergeWith}
        hint={words.edit.mergeHint}
        {...(outcome?.kind === 'refused'
          ? { validationState: 'error' as const, validationMessage: say(outcome.diagnostic) }
          : {})}
      >
        <Select className={surface.fitting} autoFocus value={chosen} onChange={(_event, { value }) => choose(value)}>
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {shortName(each)}
            </option>
          ))}
        </Select>
      </Field>
      {merged === undefined ? null : <div className={mergeClasses(surface.card, styles.result)}>{nameOf(merged)}</div>}
      <div className={styles.ways}>
        <Button type="submit" appearance="primary" disabled={merged === undefined}>
          {words.edit.merge}
        </Button>
        <Button onClick={onCancel}>{words.edit.cancel}</Button>
      </div>
    </EditForm>
  );
}

/** The one that stands first keeps its place. */
function mergeOf(items: readonly FrameworkItem[], item: FrameworkItem, other: FrameworkItem): Correction {
  const [first, second] = items.indexOf(item) < items.indexOf(other) ? [item, other] : [other, item];
  return { kind: 'merge', item: first.id, others: [second.id], was: [wordsOf(first), wordsOf(second)] };
}
