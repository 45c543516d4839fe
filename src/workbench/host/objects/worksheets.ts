import { invalidArgument, itemNotFound } from '../excel-error';
import { EVENT, WHOLE_WORKBOOK } from '../event-registry';
import { checkStructure } from '../guards';
import type { HostContext } from '../host-context';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { checkSheetName } from '../names';
import { SheetTarget } from '../range-target';
import type { SheetRecord } from '../sheet-parts';
import { eventMethods } from './event-methods';
import { worksheetObject } from './worksheet';

const WORKSHEETS: ObjectType<HostContext> = {
  name: 'WorksheetCollection',
  items: (host) => host.store.sheets().map((record) => sheetObject(host, record)),
  item: (host, args) => {
    const found = host.findSheet(args.text(0));
    if (!found) throw itemNotFound(`the sheet "${args.text(0)}"`);
    return sheetObject(host, found);
  },
  objects: {
    add: (host, args) => {
      checkStructure(host);
      const names = host.store.sheets().map(({ name }) => name);
      const name = args.has(0) ? args.text(0) : freeName(names);
      checkSheetName(name, names, 'add');
      return worksheetObject(new SheetTarget(host, host.store.addSheet(name)));
    },
    getActiveWorksheet: (host) => worksheetObject(new SheetTarget(host, host.store.activeSheet())),
    getItemOrNullObject: (host, args) => {
      const found = host.findSheet(args.text(0));
      return found && sheetObject(host, found);
    },
    getFirst: (host, args) => endOf(host, args.booleanOr(0, false), 'first'),
    getLast: (host, args) => endOf(host, args.booleanOr(0, false), 'last'),
  },
  methods: {
    getCount: (host, args) => listed(host, args.booleanOr(0, false)).length,
    ...eventMethods<HostContext>(
      {
        DataChanged: EVENT.changed,
        Activated: EVENT.activated,
        Deactivated: EVENT.deactivated,
        Added: EVENT.added,
        Deleted: EVENT.deleted,
        SelectionChanged: EVENT.selectionChanged,
        NameChanged: EVENT.nameChanged,
        RowSorted: EVENT.rowSorted,
        ColumnSorted: EVENT.columnSorted,
      },
      (host) => ({ host, targetId: WHOLE_WORKBOOK }),
    ),
  },
};

const sheetObject = (host: HostContext, record: SheetRecord): LiveObject =>
  worksheetObject(new SheetTarget(host, record.id));

const listed = ({ store }: HostContext, visibleOnly: boolean): readonly SheetRecord[] =>
  store.sheets().filter(({ visibility }) => !visibleOnly || visibility === 'Visible');

function endOf(host: HostContext, visibleOnly: boolean, end: 'first' | 'last'): LiveObject {
  const found = listed(host, visibleOnly).at(end === 'first' ? 0 : -1);
  if (!found) throw invalidArgument('there is no such sheet');
  return sheetObject(host, found);
}

function freeName(names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let number = names.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** `workbook.worksheets`. */
export const worksheetsObject = (host: HostContext): LiveObject => liveObject(WORKSHEETS, host);
