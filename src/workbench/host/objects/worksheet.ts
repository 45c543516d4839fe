import { invalidArgument, invalidOperation } from '../excel-error';
import { EVENT } from '../event-registry';
import { cellArea, WHOLE_SHEET } from '../geometry';
import { checkStructure } from '../guards';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { checkSheetName } from '../names';
import { objectOf, RangeTarget, SheetTarget } from '../range-target';
import { readBoolean, readColor, readText, readWhole, readWord } from '../read-value';
import { rangeAt, rangeOnSheet } from '../resolve-range';
import { DEFAULT_SIZE, type SheetRecord } from '../sheet-parts';
import { chartsObject } from './charts';
import { commentsObject, pivotTablesObject, shapesObject } from './drawings';
import { eventMethods } from './event-methods';
import { freezePanesObject } from './freeze-panes';
import { namesObject } from './names';
import { horizontalPageBreaksObject } from './page-breaks';
import { pageLayoutObject } from './page-layout';
import { rangeAreasObject } from './range-areas';
import { tablesObject } from './tables';
import { worksheetProtectionObject } from './worksheet-protection';

const record = ({ host, sheet }: SheetTarget): SheetRecord => host.sheet(sheet);

const WORKSHEET: ObjectType<SheetTarget> = {
  name: 'Worksheet',
  identity: (self) => ({ Id: self.sheet }),
  properties: {
    id: { get: (self) => record(self).id },
    name: { get: (self) => record(self).name, set: (self, value) => rename(self, readText(value, 'name')) },
    position: {
      get: ({ host, sheet }) => host.store.sheets().findIndex(({ id }) => id === sheet),
      set: ({ host, sheet }, value) => {
        checkStructure(host);
        host.store.moveSheet(sheet, readWhole(value, 'position', 0, host.store.sheets().length - 1));
      },
    },
    visibility: { get: (self) => record(self).visibility, set: setVisibility },
    tabColor: {
      get: (self) => record(self).tabColor,
      set: ({ host, sheet }, value) => {
        checkStructure(host);
        host.store.updateSheet(sheet, { tabColor: value === '' ? '' : readColor(value, 'tabColor') });
      },
    },
    showGridlines: { get: (self) => record(self).showGridlines },
    showHeadings: { get: (self) => record(self).showHeadings },
    standardHeight: { get: () => DEFAULT_SIZE.row },
    // In characters of the standard font, unlike format.columnWidth.
    standardWidth: { get: () => 8.43 },
  },
  wireSetters: {
    gridlines: ({ host, sheet }, value) =>
      host.store.updateSheet(sheet, { showGridlines: readBoolean(value, 'showGridlines') }),
    headings: ({ host, sheet }, value) =>
      host.store.updateSheet(sheet, { showHeadings: readBoolean(value, 'showHeadings') }),
  },
  missing: ['enableCalculation', 'tabId'],
  navigation: {
    charts: chartsObject,
    shapes: shapesObject,
    comments: commentsObject,
    pivotTables: pivotTablesObject,
    names: ({ host, sheet }) => namesObject(host, sheet),
    tables: ({ host, sheet }) => tablesObject(host, sheet),
    protection: worksheetProtectionObject,
    freezePanes: freezePanesObject,
    pageLayout: pageLayoutObject,
    horizontalPageBreaks: horizontalPageBreaksObject,
  },
  objects: {
    getRange: ({ host, sheet }, args) =>
      objectOf(args.has(0) ? rangeOnSheet(host, sheet, args.text(0)) : new RangeTarget(host, sheet, WHOLE_SHEET)),
    getRanges: (self, args) => rangeAreasObject(self, args.text(0)),
    getCell: (self, args) => objectOf(rangeAt(self, args.number(0), args.number(1), 1, 1)),
    getRangeByIndexes: (self, args) =>
      objectOf(rangeAt(self, args.number(0), args.number(1), args.number(2), args.number(3))),
    // On an empty sheet the used range is its top left cell.
    getUsedRange: ({ host, sheet }, args) =>
      objectOf(new RangeTarget(host, sheet, host.store.usedArea(sheet, args.booleanOr(0, false)) ?? cellArea(0, 0))),
    getUsedRangeOrNullObject: ({ host, sheet }, args) => {
      const area = host.store.usedArea(sheet, args.booleanOr(0, false));
      return area && objectOf(new RangeTarget(host, sheet, area));
    },
    getNext: (self, args) => needed(neighbour(self, 1, args.booleanOr(0, false))),
    getNextOrNullObject: (self, args) => neighbour(self, 1, args.booleanOr(0, false)),
    getPrevious: (self, args) => needed(neighbour(self, -1, args.booleanOr(0, false))),
    getPreviousOrNullObject: (self, args) => neighbour(self, -1, args.booleanOr(0, false)),
  },
  methods: {
    activate: ({ host, sheet }) => {
      if (host.sheet(sheet).visibility !== 'Visible') throw invalidOperation('a hidden sheet cannot be activated');
      host.store.activateSheet(sheet);
    },
    calculate: ({ host }) => host.store.calculate(),
    delete: ({ host, sheet }) => {
      checkStructure(host);
      if (host.sheet(sheet).visibility === 'VeryHidden')
        throw invalidOperation('a very hidden sheet cannot be deleted');
      if (isLastVisible({ host, sheet })) throw invalidOperation('the last visible sheet cannot be deleted');
      host.store.deleteSheet(sheet);
    },
    ...eventMethods<SheetTarget>(
      {
        DataChanged: EVENT.changed,
        Activated: EVENT.activated,
        Deactivated: EVENT.deactivated,
        SelectionChanged: EVENT.selectionChanged,
        NameChanged: EVENT.nameChanged,
      },
      ({ host, sheet }) => ({ host, targetId: sheet }),
    ),
  },
};

function rename({ host, sheet }: SheetTarget, name: string): void {
  checkStructure(host);
  const others = host.store.sheets().filter(({ id }) => id !== sheet);
  checkSheetName(
    name,
    others.map((other) => other.name),
    'rename',
  );
  host.store.updateSheet(sheet, { name });
}

function setVisibility({ host, sheet }: SheetTarget, value: unknown): void {
  checkStructure(host);
  const visibility = readWord(value, 'visibility', ['Visible', 'Hidden', 'VeryHidden'] as const);
  if (visibility !== 'Visible') {
    if (isLastVisible({ host, sheet })) throw invalidOperation('the last visible sheet cannot be hidden');
    if (host.store.activeSheet() === sheet) activateAnother({ host, sheet });
  }
  host.store.updateSheet(sheet, { visibility });
}

type Sheet = Pick<SheetTarget, 'host' | 'sheet'>;

const isLastVisible = ({ host, sheet }: Sheet): boolean =>
  host.sheet(sheet).visibility === 'Visible' &&
  host.store.sheets().filter(({ visibility }) => visibility === 'Visible').length === 1;

function activateAnother({ host, sheet }: Sheet): void {
  const sheets = host.store.sheets();
  const position = sheets.findIndex(({ id }) => id === sheet);
  const order = [...sheets.slice(position + 1), ...sheets.slice(0, position).reverse()];
  const next = order.find(({ visibility }) => visibility === 'Visible');
  if (next) host.store.activateSheet(next.id);
}

function neighbour({ host, sheet }: SheetTarget, step: 1 | -1, visibleOnly: boolean): LiveObject | null {
  const sheets = host.store.sheets();
  const position = sheets.findIndex(({ id }) => id === sheet);
  const candidates = step === 1 ? sheets.slice(position + 1) : sheets.slice(0, position).reverse();
  const found = candidates.find(({ visibility }) => !visibleOnly || visibility === 'Visible');
  return found ? worksheetObject(new SheetTarget(host, found.id)) : null;
}

function needed(object: LiveObject | null): LiveObject {
  if (!object) throw invalidArgument('there is no such sheet');
  return object;
}

/** A worksheet. */
export const worksheetObject = (target: SheetTarget): LiveObject => liveObject(WORKSHEET, target);
