import { Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useSurface } from '../../shell/surface';

/** How long somebody who types has to pause before it is saved; leaving the field saves at once. */
const pause = 1500;

/** Longest motivation, as in the sheet. */
const longest = 2000;

/**
 * A text that is saved by itself. What is typed and not saved yet is kept, whatever arrives from the sheet meanwhile; give
 * it a key of its own for each cell, so that going to another row saves and starts anew.
 */
export function SavedText({
  label,
  hint,
  value,
  isNeeded,
  isClosed,
  onSave,
}: {
  label: string;
  hint?: string;
  value: string;
  isNeeded: boolean;
  isClosed: boolean;
  onSave: (text: string) => void;
}) {
  const surface = useSurface();
  const [typed, setTyped] = useState<string | null>(null);
  const unsaved = useRef<{ readonly text: string; readonly save: (text: string) => void } | null>(null);

  useEffect(() => {
    unsaved.current = typed === null ? null : { text: typed, save: onSave };
  });
  useEffect(
    () => () => {
      unsaved.current?.save(unsaved.current.text);
    },
    [],
  );
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => unsaved.current?.save(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);

  function leave(): void {
    if (typed === null) return;
    onSave(typed);
    setTyped(null);
  }

  return (
    <Field className={surface.fitting} label={label} required={isNeeded} hint={hint}>
      <Textarea
        value={typed ?? value}
        readOnly={isClosed}
        maxLength={longest}
        resize="vertical"
        onChange={(_event, { value: text }) => setTyped(text)}
        onBlur={leave}
      />
    </Field>
  );
}
