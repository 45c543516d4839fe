import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FrameworkItem } from '../../../../core/framework/framework';
import { usePane } from '../../../shell/pane-context';
import { useDesk } from './desk';
import { EditForm } from './edit-form';
import type { TakeCorrections } from './item-fields';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One text becomes several items: a line break is where the next begins. */
export function SplitForm({
  item,
  onTake,
  onCancel,
}: {
  item: FrameworkItem;
  onTake: TakeCorrections;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const { say } = usePane();
  const { words } = useDesk();
  const [typed, setTyped] = useState(item.text ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const parts = typed.split('\n').filter((part) => part.trim() !== '');

  function split(): void {
    const correction = { kind: 'split', item: item.id, was: item.text ?? '', parts } as const;
    const found = onTake([correction], words.edit.splitDone(parts.length));
    setFault(found === null ? null : say(found));
  }

  return (
    <EditForm onSave={split}>
      <Field
        label={words.edit.splitParts}
        hint={words.edit.splitHint}
        {...(fault === null ? {} : { validationState: 'error' as const, validationMessage: fault })}
      >
        <Textarea
          autoFocus
          rows={8}
          resize="vertical"
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
            setFault(null);
          }}
        />
      </Field>
      <div className={styles.ways}>
        <Button type="submit" appearance="primary" disabled={parts.length < 2}>
          {parts.length < 2 ? words.edit.split : words.edit.splitInto(parts.length)}
        </Button>
        <Button onClick={onCancel}>{words.edit.cancel}</Button>
      </div>
    </EditForm>
  );
}
