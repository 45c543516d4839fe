import { ABSOLUTE, formatReference, parseReference } from '../a1';
import type { Arguments } from '../arguments';
import { invalidArgument, itemNotFound } from '../excel-error';
import { MAX_COLUMNS, MAX_ROWS } from '../geometry';
import { liveObject, type LiveObject, type ObjectType, type Property } from '../live-object';
import type { PageLayout } from '../page-layout';
import { objectOf, RangeTarget, type SheetTarget } from '../range-target';
import { readBoolean, readRecord, readWhole, readWithin, readWord } from '../read-value';
import { rangeOnSheet } from '../resolve-range';
import { headersFootersObject } from './headers-footers';
import { PAPER_TYPES } from './paper-types';

const layoutOf = ({ host, sheet }: SheetTarget): PageLayout => host.store.pageLayout(sheet);

const update = (self: SheetTarget, patch: Partial<PageLayout>): void =>
  self.host.store.setPageLayout(self.sheet, { ...layoutOf(self), ...patch });

function property<K extends keyof PageLayout>(key: K, read: (value: unknown) => PageLayout[K]): Property<SheetTarget> {
  return { get: (self) => layoutOf(self)[key], set: (self, value) => update(self, { [key]: read(value) }) };
}

type Flag =
  'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite' | 'draftMode';
type Margin = 'leftMargin' | 'rightMargin' | 'topMargin' | 'bottomMargin' | 'headerMargin' | 'footerMargin';

const flag = (key: Flag) => property(key, (value) => readBoolean(value, key));
const margin = (key: Margin) => property(key, (value) => readWithin(value, key, 0, MAX_MARGIN));

/** 49 inches, more than any paper. */
const MAX_MARGIN = 3_528;

const PAGE_LAYOUT: ObjectType<SheetTarget> = {
  name: 'PageLayout',
  properties: {
    orientation: property('orientation', (value) => readWord(value, 'orientation', ['Portrait', 'Landscape'])),
    paperSize: property('paperSize', (value) => readWord(value, 'paperSize', PAPER_TYPES)),
    printOrder: property('printOrder', (value) => readWord(value, 'printOrder', ['DownThenOver', 'OverThenDown'])),
    firstPageNumber: property('firstPageNumber', (value) =>
      value === '' ? '' : readWhole(value, 'firstPageNumber', -32_765, 32_767),
    ),
    zoom: {
      get: (self) => zoomOnWire(layoutOf(self).zoom),
      set: (self, value) => update(self, { zoom: readZoom(value) }),
    },
    leftMargin: margin('leftMargin'),
    rightMargin: margin('rightMargin'),
    topMargin: margin('topMargin'),
    bottomMargin: margin('bottomMargin'),
    headerMargin: margin('headerMargin'),
    footerMargin: margin('footerMargin'),
    centerHorizontally: flag('centerHorizontally'),
    centerVertically: flag('centerVertically'),
    printGridlines: flag('printGridlines'),
    printHeadings: flag('printHeadings'),
    blackAndWhite: flag('blackAndWhite'),
    draftMode: flag('draftMode'),
  },
  missing: ['printErrors', 'printComments'],
  navigation: { headersFooters: headersFootersObject },
  methods: {
    setPrintArea: (self, args) => update(self, { printArea: formatReference(rangeArgument(self, args).area) }),
    setPrintTitleRows: (self, args) => {
      const { area } = rangeArgument(self, args);
      const rows = { ...area, column: 0, columnCount: MAX_COLUMNS };
      update(self, { printTitleRows: formatReference(rows, ABSOLUTE) });
    },
    setPrintTitleColumns: (self, args) => {
      const { area } = rangeArgument(self, args);
      const columns = { ...area, row: 0, rowCount: MAX_ROWS };
      update(self, { printTitleColumns: formatReference(columns, ABSOLUTE) });
    },
    setPrintMargins: (self, args) => update(self, readMargins(args)),
  },
  objects: {
    getPrintTitleRows: (self) => needed(savedRange(self, layoutOf(self).printTitleRows)),
    getPrintTitleRowsOrNullObject: (self) => savedRange(self, layoutOf(self).printTitleRows),
    getPrintTitleColumns: (self) => needed(savedRange(self, layoutOf(self).printTitleColumns)),
    getPrintTitleColumnsOrNullObject: (self) => savedRange(self, layoutOf(self).printTitleColumns),
  },
};

function rangeArgument({ host, sheet }: SheetTarget, args: Arguments): RangeTarget {
  const range = args.objectOrNull(0, RangeTarget) ?? rangeOnSheet(host, sheet, args.text(0));
  if (range.sheet !== sheet) throw invalidArgument('the range lies on another sheet');
  return range;
}

function savedRange({ host, sheet }: SheetTarget, text: string | null): LiveObject | null {
  const reference = text === null ? null : parseReference(text);
  return reference && objectOf(new RangeTarget(host, sheet, reference.area));
}

function needed(object: LiveObject | null): LiveObject {
  if (!object) throw itemNotFound('nothing of that kind is set');
  return object;
}

/** Either a scale of 10 to 400 per cent, or pages to fit on (documentation of Excel.PageLayoutZoomOptions). */
function readZoom(value: unknown): PageLayout['zoom'] {
  const given = readRecord(value, 'zoom', ['scale', 'horizontalFitToPages', 'verticalFitToPages']);
  const whole = (name: string, least: number, most: number): number | null =>
    given[name] === undefined || given[name] === null ? null : readWhole(given[name], name, least, most);
  const scale = whole('scale', 10, 400);
  const horizontalFitToPages = whole('horizontalFitToPages', 1, 32_767);
  const verticalFitToPages = whole('verticalFitToPages', 1, 32_767);
  if (scale !== null && (horizontalFitToPages !== null || verticalFitToPages !== null)) {
    throw invalidArgument('a scale and a number of pages exclude each other');
  }
  return { scale, horizontalFitToPages, verticalFitToPages };
}

const zoomOnWire = (zoom: PageLayout['zoom']): unknown =>
  Object.fromEntries(Object.entries(zoom).filter(([, value]) => value !== null));

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function readMargins(args: Arguments): Partial<PageLayout> {
  const unit = readWord(args.text(0), 'unit', ['Points', 'Inches', 'Centimeters'] as const);
  const given = readRecord(args.raw(1), 'margins', ['left', 'right', 'top', 'bottom', 'header', 'footer']);
  return Object.fromEntries(
    Object.entries(given).map(([side, size]) => [
      `${side}Margin`,
      readWithin(size, side, 0, MAX_MARGIN) * POINTS[unit],
    ]),
  );
}

/** `worksheet.pageLayout`. */
export const pageLayoutObject = (target: SheetTarget): LiveObject => liveObject(PAGE_LAYOUT, target);
