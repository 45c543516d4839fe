import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { tableBody } from '../structured-reference';
import { readSortFields, sortRows } from './sort-cells';
import { tableRecord, type TableTarget } from './table-target';

const TABLE_SORT: ObjectType<TableTarget> = {
  name: 'TableSort',
  missing: ['matchCase', 'method', 'fields'],
  methods: {
    apply: (self, args) => {
      const table = tableRecord(self);
      const fields = readSortFields(args.raw(0), table.columns.length);
      const body = tableBody(table);
      if (body) sortRows(self.host, table.sheet, body, fields, args.booleanOr(1, false));
    },
  },
};

/** `table.sort`. */
export const tableSortObject = ({ host, id }: TableTarget): LiveObject => liveObject(TABLE_SORT, { host, id });
