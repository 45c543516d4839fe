import { Field, Select } from '@fluentui/react-components';
import type { FrameworkItem } from '../../../../core/framework/framework';
import { useSurface } from '../../../shell/surface';
import { shortName } from './item-name';

/** A list to choose one item from. @param none words of a choice for no item at all; its value is empty. */
export function ChooseItem({
  label,
  items,
  chosen,
  none,
  onChoose,
}: {
  label: string;
  items: readonly FrameworkItem[];
  chosen: string;
  none?: string;
  onChoose: (id: string) => void;
}) {
  const surface = useSurface();
  return (
    <Field className={surface.fitting} label={label}>
      <Select className={surface.fitting} value={chosen} onChange={(_event, { value }) => onChoose(value)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {shortName(item)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
