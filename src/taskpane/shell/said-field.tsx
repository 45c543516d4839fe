import { Field, Input } from '@fluentui/react-components';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { useSentence } from './outcome';
import { useSurface } from './surface';

/** A name or day that somebody has to give. @param wrong what is the matter with it, once somebody tried without. */
export function SaidField({
  label,
  hint,
  value,
  wrong,
  onSay,
  autoFocus = false,
}: {
  label: string;
  hint?: string;
  value: string;
  wrong: Diagnostic | undefined;
  onSay: (value: string) => void;
  autoFocus?: boolean;
}) {
  const surface = useSurface();
  const sentence = useSentence();
  return (
    <Field
      required
      label={label}
      hint={hint ?? null}
      className={surface.fitting}
      {...(wrong === undefined ? {} : { validationState: 'error' as const, validationMessage: sentence(wrong) })}
    >
      <Input autoFocus={autoFocus} value={value} onChange={(_event, data) => onSay(data.value)} />
    </Field>
  );
}
