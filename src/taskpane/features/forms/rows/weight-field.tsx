import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { RowView } from '../../../../app/rubric/rows-view';
import { useSurface } from '../../../shell/surface';
import { useRowsDesk } from './rows-desk';

/** The weight of a row, with what it makes of it in its part and above: a comma and a point both separate decimals. */
export function WeightField({ shown: { row, share, shareOfUnit } }: { shown: RowView }) {
  const surface = useSurface();
  const { words, edit } = useRowsDesk();
  const [typed, setTyped] = useState<string | null>(null);
  // What somebody types counts until the row weighs something else, e.g. because it was undone.
  const value = typed !== null && (weightIn(typed) ?? row.weight) === row.weight ? typed : words.row.typed(row.weight);
  const isWrong = weightIn(value) === null;
  return (
    <Field
      label={words.row.weight}
      className={surface.fitting}
      hint={words.row.weightHint(share, shareOfUnit)}
      {...(isWrong ? { validationState: 'error' as const, validationMessage: words.row.weightWrong } : {})}
    >
      <Input
        inputMode="decimal"
        value={value}
        onChange={(_event, { value: next }) => {
          setTyped(next);
          const weight = weightIn(next);
          if (weight !== null) edit({ kind: 'weight', row: row.id, weight });
        }}
      />
    </Field>
  );
}

/** The weight somebody typed, in hundredths; null = none that counts. */
function weightIn(typed: string): number | null {
  const clean = typed.trim().replace(',', '.');
  if (!/^\d{1,4}(?:\.\d*)?$/.test(clean)) return null;
  const weight = Math.round(Number(clean) * 100) / 100;
  return weight > 0 ? weight : null;
}
