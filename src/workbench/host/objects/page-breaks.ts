import { invalidArgument, itemNotFound } from '../excel-error';
import { cellArea } from '../geometry';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { objectOf, RangeTarget, type SheetTarget } from '../range-target';
import { readWhole } from '../read-value';
import { rangeOnSheet } from '../resolve-range';

/** A page break above a row, known by that row. */
interface BreakTarget {
  readonly on: SheetTarget;
  readonly row: number;
}

const rowsOf = ({ host, sheet }: SheetTarget): readonly number[] => host.store.pageLayout(sheet).rowBreaks;

function setRows({ host, sheet }: SheetTarget, rows: Iterable<number>): void {
  const rowBreaks = [...new Set(rows)].sort((a, b) => a - b);
  host.store.setPageLayout(sheet, { ...host.store.pageLayout(sheet), rowBreaks });
}

const PAGE_BREAK: ObjectType<BreakTarget> = {
  name: 'PageBreak',
  identity: ({ row }) => ({ Id: row }),
  properties: { rowIndex: { get: ({ row }) => row }, columnIndex: { get: () => 0 } },
  methods: {
    delete: ({ on, row }) =>
      setRows(
        on,
        rowsOf(on).filter((other) => other !== row),
      ),
  },
  objects: {
    getCellAfterBreak: ({ on: { host, sheet }, row }) => objectOf(new RangeTarget(host, sheet, cellArea(row, 0))),
  },
};

const PAGE_BREAKS: ObjectType<SheetTarget> = {
  name: 'PageBreakCollection',
  items: (self) => rowsOf(self).map((row) => pageBreak(self, row)),
  item: (self, args) => {
    const rows = rowsOf(self);
    const row = rows[readWhole(args.number(0), 'index', 0, Math.max(0, rows.length - 1))];
    if (row === undefined) throw itemNotFound('the page break');
    return pageBreak(self, row);
  },
  objects: {
    add: (self, args) => {
      const range = args.objectOrNull(0, RangeTarget) ?? rangeOnSheet(self.host, self.sheet, args.text(0));
      if (range.sheet !== self.sheet) throw invalidArgument('the range lies on another sheet');
      if (range.area.row === 0) throw invalidArgument('there is no page break above the first row');
      setRows(self, [...rowsOf(self), range.area.row]);
      return pageBreak(self, range.area.row);
    },
  },
  methods: {
    getCount: (self) => rowsOf(self).length,
    removePageBreaks: (self) => setRows(self, []),
  },
};

const pageBreak = (on: SheetTarget, row: number): LiveObject => liveObject(PAGE_BREAK, { on, row });

/** `worksheet.horizontalPageBreaks`. */
export const horizontalPageBreaksObject = (target: SheetTarget): LiveObject => liveObject(PAGE_BREAKS, target);
