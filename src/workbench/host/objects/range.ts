import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { objectOf, SheetTarget, type RangeTarget } from '../range-target';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { RANGE_CELLS } from './range-cells';
import { rangeFormatObject } from './range-format';
import { RANGE_METHODS } from './range-methods';
import { RANGE_PLACES } from './range-places';
import { rangeSortObject } from './range-sort';

const RANGE: ObjectType<RangeTarget> = {
  name: 'Range',
  properties: {
    address: { get: (self) => self.address },
    addressLocal: { get: (self) => self.address },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rowCount },
    columnCount: { get: ({ area }) => area.columnCount },
    // "Returns −1 if the cell count exceeds 2^31−1" (documentation of Excel.Range.cellCount).
    cellCount: { get: ({ area: { rowCount, columnCount } }) => countOrMinusOne(rowCount * columnCount) },
    isEntireRow: { get: ({ area }) => area.columnCount === 16_384 },
    isEntireColumn: { get: ({ area }) => area.rowCount === 1_048_576 },
    ...RANGE_CELLS,
  },
  missing: [
    'numberFormatLocal',
    'formulasLocal',
    'formulasR1C1',
    'linkedDataTypeState',
    'hasSpill',
    'top',
    'left',
    'height',
    'width',
    'savedAsArray',
    'numberFormatCategories',
  ],
  navigation: {
    worksheet: ({ host, sheet }) => objectOf(new SheetTarget(host, sheet)),
    format: rangeFormatObject,
    dataValidation: dataValidationObject,
    conditionalFormats: conditionalFormatsObject,
    sort: rangeSortObject,
  },
  objects: RANGE_PLACES,
  methods: RANGE_METHODS,
};

const countOrMinusOne = (count: number): number => (count > 2 ** 31 - 1 ? -1 : count);

/** A range of cells. */
export const rangeObject = (target: RangeTarget): LiveObject => liveObject(RANGE, target);
