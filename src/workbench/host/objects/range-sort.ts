import { invalidArgument } from '../excel-error';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import type { RangeTarget } from '../range-target';
import { readWord } from '../read-value';
import { readSortFields, sortRows } from './sort-cells';

const RANGE_SORT: ObjectType<RangeTarget> = {
  name: 'RangeSort',
  methods: {
    apply: ({ host, sheet, area }, args) => {
      const orientation = readWord(args.textOr(3, 'Rows'), 'orientation', ['Rows', 'Columns']);
      if (orientation === 'Columns') throw invalidArgument('columns are not sorted here');
      const fields = readSortFields(args.raw(0), area.columnCount);
      const header = args.booleanOr(2, false) ? 1 : 0;
      if (area.rowCount <= header) return;
      const body = { ...area, row: area.row + header, rowCount: area.rowCount - header };
      sortRows(host, sheet, body, fields, args.booleanOr(1, false));
    },
  },
};

/** `range.sort`. */
export const rangeSortObject = (target: RangeTarget): LiveObject => liveObject(RANGE_SORT, target);
