import { Button, Field, Radio, RadioGroup, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { itemsNear } from '../../../../app/corrections/find-items';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import type { Correction } from '../../../../core/framework/corrections/correction';
import { asSettled } from '../../../../core/framework/corrections/settle-warnings';
import { usePane } from '../../../shell/pane-context';
import { ChooseItem } from './choose-item';
import { useDesk } from './desk';
import { NewItemPlace, placeNear } from './new-item-place';
import { SourceLines, usePlace } from './source-lines';
import { useSurface } from '../../../shell/surface';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL, minWidth: 0 },
  save: { justifySelf: 'start' },
});

/** How many items around the line are offered to be continued by it. */
const NEAR = 20;

/** A line that got lost finds its place: as an item of its own, or at the end of another's text. */
export function PlaceLine({ warning }: { warning: Diagnostic }) {
  const styles = useStyles();
  const surface = useSurface();
  const { say } = usePane();
  const { corrected, words, take, back } = useDesk();
  const place = usePlace();
  const { framework } = corrected;
  const line = warning.at?.line ?? null;
  const near = itemsNear(framework, line ?? 0, NEAR);
  const continued = near.filter(({ text }) => text !== null);
  const [how, setHow] = useState<'item' | 'text'>('item');
  const [typed, setTyped] = useState(String(warning.data['text'] ?? ''));
  const [at, setAt] = useState(() => placeNear(framework, near[0] ?? null));
  const [target, setTarget] = useState(continued[0]?.id ?? '');
  const [fault, setFault] = useState<string | null>(null);

  function correction(): Correction | null {
    const settles = [asSettled(warning)];
    if (how === 'item') return { kind: 'add', ...at, code: null, title: null, text: typed, line, settles };
    const item = continued.find(({ id }) => id === target);
    if (item === undefined) return null;
    return { kind: 'change', item: item.id, field: 'text', was: item.text, becomes: `${item.text} ${typed}`, settles };
  }

  function save(): void {
    const next = correction();
    const found = next === null ? null : take([next], words.place.placed);
    if (found === null) back();
    else setFault(say(found));
  }

  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div>
        <div>{say(warning)}</div>
        <div className={surface.quiet}>{place(line, warning.at?.page)}</div>
        {line === null ? null : <SourceLines line={line} />}
      </div>
      <Field label={words.place.how}>
        <RadioGroup value={how} onChange={(_event, { value }) => setHow(value === 'text' ? 'text' : 'item')}>
          <Radio value="item" label={words.place.asItem} />
          <Radio value="text" label={words.place.asText} disabled={continued.length === 0} />
        </RadioGroup>
      </Field>
      {how === 'item' ? (
        <NewItemPlace framework={framework} place={at} onPlace={setAt} />
      ) : (
        <ChooseItem label={words.place.of} items={continued} chosen={target} onChoose={setTarget} />
      )}
      <Field
        label={words.place.words}
        {...(fault === null ? {} : { validationState: 'error' as const, validationMessage: fault })}
      >
        <Textarea rows={3} resize="vertical" value={typed} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <Button type="submit" appearance="primary" className={styles.save}>
        {words.edit.save}
      </Button>
    </form>
  );
}
