import { invalidArgument } from '../excel-error';
import { cellCount } from '../geometry';
import { MAX_FORMULA_LENGTH } from '../limits';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import type { RangeTarget, SheetTarget } from '../range-target';
import { rangeOnSheet } from '../resolve-range';
import { rangeFormatObject } from './range-format';
import { uniform } from './uniform';

/** Several ranges of one sheet. */
type AreasTarget = readonly RangeTarget[];

const RANGE_AREAS: ObjectType<AreasTarget> = {
  name: 'RangeAreas',
  properties: {
    address: { get: (areas) => areas.map(({ address }) => address).join(',') },
    areaCount: { get: (areas) => areas.length },
    cellCount: { get: (areas) => areas.reduce((sum, { area }) => sum + cellCount(area), 0) },
  },
  missing: ['isEntireColumn', 'isEntireRow', 'style'],
  navigation: { format: (areas) => together(areas.map(rangeFormatObject)) },
};

/** Objects of one type as one: what is set is set on each, what is read is null where they differ. */
function together(objects: readonly LiveObject[]): LiveObject {
  const [first] = objects;
  if (!first) throw invalidArgument('no areas');
  const each = (step: (object: LiveObject) => LiveObject | null | undefined): LiveObject | null | undefined => {
    const inner = objects.map(step);
    const present = inner.filter((object): object is LiveObject => object !== null && object !== undefined);
    return present.length === inner.length ? together(present) : inner[0];
  };
  return {
    ...first,
    get: (name) => uniform(objects, (object) => object.get(name) as string | number | boolean | null),
    set: (name, value) => objects.forEach((object) => object.set(name, value)),
    navigate: (name) => each((object) => object.navigate(name)),
    call: (name, args) => objects.map((object) => object.call(name, args))[0],
    callForObject: (name, args) => each((object) => object.callForObject(name, args)) ?? null,
    items: () => first.items().map((_, index) => together(objects.flatMap((object) => object.items()[index] ?? []))),
    item: (args) => together(objects.map((object) => object.item(args))),
  };
}

/** `worksheet.getRanges(addresses)`: addresses with commas between. */
export function rangeAreasObject({ host, sheet }: SheetTarget, addresses: string): LiveObject {
  if (addresses.length > MAX_FORMULA_LENGTH) throw invalidArgument('the address is too long');
  return liveObject(
    RANGE_AREAS,
    addresses.split(',').map((address) => rangeOnSheet(host, sheet, address.trim())),
  );
}
