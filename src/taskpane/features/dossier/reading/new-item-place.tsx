import { Field, Select } from '@fluentui/react-components';
import { possibleParents } from '../../../../app/corrections/find-items';
import type { AddCorrection } from '../../../../core/framework/corrections/correction';
import type { Framework, FrameworkItem, ItemType } from '../../../../core/framework/framework';
import { parentTypes, typesIn } from '../../../../core/framework/nesting';
import { ChooseItem } from './choose-item';
import { useSurface } from '../../../shell/surface';
import { useDesk } from './desk';

/** What a new item is, and where it comes. */
export type ItemPlace = Pick<AddCorrection, 'type' | 'parent' | 'after'>;

/**
 * Where a lost line most likely belongs: right behind the item that stands nearest in the document, as one of its type; or
 * when that is a heading, as the first of the texts below it.
 */
export function placeNear(framework: Framework, nearest: FrameworkItem | null): ItemPlace {
  if (nearest === null) return placeOfType(framework, typesIn(framework)[0] ?? 'core-task');
  const below =
    nearest.title === null ? undefined : typesIn(framework).find((type) => isTextBelow(framework, type, nearest));
  return below === undefined
    ? { type: nearest.type, parent: nearest.parent, after: nearest.id }
    : { type: below, parent: nearest.id, after: null };
}

function isTextBelow(framework: Framework, type: ItemType, above: FrameworkItem): boolean {
  const hasTitles = framework.items.some((item) => item.type === type && item.title !== null);
  return !hasTitles && parentTypes(framework, type).has(above.type);
}

/** The kind, the parent and the neighbour of a new item; only what fits together can be chosen. */
export function NewItemPlace({
  framework,
  place,
  onPlace,
}: {
  framework: Framework;
  place: ItemPlace;
  onPlace: (place: ItemPlace) => void;
}) {
  const surface = useSurface();
  const { words } = useDesk();
  const { canBeTop, parents } = possibleParents(framework, place.type, null);
  const siblings = siblingsIn(framework, place);
  return (
    <>
      <Field className={surface.fitting} label={words.place.type}>
        <Select
          className={surface.fitting}
          value={place.type}
          onChange={(_event, { value }) => {
            const type = typesIn(framework).find((known) => known === value);
            if (type !== undefined) onPlace(placeOfType(framework, type));
          }}
        >
          {typesIn(framework).map((type) => (
            <option key={type} value={type}>
              {words.items.types[type]}
            </option>
          ))}
        </Select>
      </Field>
      {parents.length === 0 ? null : (
        <ChooseItem
          label={words.place.under}
          items={parents}
          chosen={place.parent ?? ''}
          {...(canBeTop ? { none: words.edit.top } : {})}
          onChoose={(id) => onPlace(lastIn(framework, { ...place, parent: id === '' ? null : id }))}
        />
      )}
      {siblings.length === 0 ? null : (
        <ChooseItem
          label={words.place.after}
          items={siblings}
          chosen={place.after ?? ''}
          none={words.place.first}
          onChoose={(id) => onPlace({ ...place, after: id === '' ? null : id })}
        />
      )}
    </>
  );
}

function placeOfType(framework: Framework, type: ItemType): ItemPlace {
  const { canBeTop, parents } = possibleParents(framework, type, null);
  return lastIn(framework, { type, parent: canBeTop ? null : (parents[0]?.id ?? null), after: null });
}

function lastIn(framework: Framework, place: ItemPlace): ItemPlace {
  return { ...place, after: siblingsIn(framework, place).at(-1)?.id ?? null };
}

function siblingsIn({ items }: Framework, { type, parent }: ItemPlace): readonly FrameworkItem[] {
  return items.filter((item) => item.type === type && item.parent === parent);
}
