import { invalidArgument } from '../excel-error';
import { checkAllowed } from '../guards';
import { MAX_COLUMN_WIDTH, MAX_ROW_HEIGHT } from '../limits';
import { liveObject, type LiveObject, type ObjectType, type Property } from '../live-object';
import type { RangeTarget } from '../range-target';
import { readBoolean, readColor, readText, readWhole, readWithin, readWord } from '../read-value';
import type { Axis } from '../sheet-parts';
import { DEFAULT_SIZE } from '../sheet-parts';
import type { CellStyle, StylePatch } from '../style';
import { bordersObject } from './range-borders';
import { uniform } from './uniform';

type PlainStyle = Omit<CellStyle, 'borders'>;

/** A property of the style of all cells of a range: null when they differ. */
function styled<K extends keyof PlainStyle>(key: K, read: (value: unknown) => PlainStyle[K]): Property<RangeTarget> {
  return {
    get: ({ host, sheet, area }) =>
      uniform<CellStyle, PlainStyle[K]>(host.store.stylesIn(sheet, area), (style) => style[key]),
    set: (self, value) => patch(self, { [key]: read(value) }),
  };
}

function patch({ host, sheet, area }: RangeTarget, change: StylePatch): void {
  checkAllowed(host, sheet, 'allowFormatCells');
  host.store.patchStyle(sheet, area, change);
}

const flag = (key: 'wrapText' | 'shrinkToFit' | 'bold' | 'italic' | 'strikethrough' | 'locked' | 'formulaHidden') =>
  styled(key, (value) => readBoolean(value, key));

const linesOf = (axis: Axis, { area }: RangeTarget): readonly [number, number] =>
  axis === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];

const lineAllowance = (axis: Axis) => (axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');

/** Height of rows or width of columns in points; null when they differ. */
function lineSize(axis: Axis, most: number): Property<RangeTarget> {
  return {
    get: (self) => uniform(self.host.store.linesIn(self.sheet, axis, ...linesOf(axis, self)), ({ size }) => size),
    set: (self, value) => {
      checkAllowed(self.host, self.sheet, lineAllowance(axis));
      const size = readWithin(value, axis === 'row' ? 'rowHeight' : 'columnWidth', 0, most);
      self.host.store.patchLines(self.sheet, axis, ...linesOf(axis, self), { size });
    },
  };
}

function standardSize(axis: Axis): Property<RangeTarget> {
  return {
    get: (self) =>
      uniform(
        self.host.store.linesIn(self.sheet, axis, ...linesOf(axis, self)),
        ({ size }) => size === DEFAULT_SIZE[axis],
      ),
    set: (self, value) => {
      checkAllowed(self.host, self.sheet, lineAllowance(axis));
      if (!readBoolean(value, 'useStandard')) return;
      self.host.store.patchLines(self.sheet, axis, ...linesOf(axis, self), { size: null });
    },
  };
}

const autofit =
  (axis: Axis) =>
  (self: RangeTarget): void => {
    checkAllowed(self.host, self.sheet, lineAllowance(axis));
    self.host.store.autofit(self.sheet, axis, ...linesOf(axis, self));
  };

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

const RANGE_FORMAT: ObjectType<RangeTarget> = {
  name: 'RangeFormat',
  properties: {
    columnWidth: lineSize('column', MAX_COLUMN_WIDTH),
    rowHeight: lineSize('row', MAX_ROW_HEIGHT),
    useStandardHeight: standardSize('row'),
    useStandardWidth: standardSize('column'),
    wrapText: flag('wrapText'),
    shrinkToFit: flag('shrinkToFit'),
    horizontalAlignment: styled('horizontalAlignment', (value) => readWord(value, 'horizontalAlignment', HORIZONTAL)),
    verticalAlignment: styled('verticalAlignment', (value) => readWord(value, 'verticalAlignment', VERTICAL)),
    indentLevel: styled('indentLevel', (value) => readWhole(value, 'indentLevel', 0, 250)),
    textOrientation: styled('textOrientation', readOrientation),
  },
  missing: ['readingOrder', 'autoIndent'],
  navigation: {
    fill: (self) => liveObject(RANGE_FILL, self),
    font: (self) => liveObject(RANGE_FONT, self),
    borders: bordersObject,
    protection: (self) => liveObject(FORMAT_PROTECTION, self),
  },
  methods: { autofitColumns: autofit('column'), autofitRows: autofit('row') },
};

/** −90 to 90 degrees, or 180 for vertical text. */
function readOrientation(value: unknown): number {
  if (value === 180) return 180;
  return readWhole(value, 'textOrientation', -90, 90);
}

const RANGE_FILL: ObjectType<RangeTarget> = {
  name: 'RangeFill',
  properties: {
    color: {
      // No fill reads as white.
      get: ({ host, sheet, area }) =>
        uniform(host.store.stylesIn(sheet, area), ({ fillColor }) => fillColor ?? '#FFFFFF'),
      set: (self, value) => patch(self, { fillColor: readColor(value, 'color') }),
    },
  },
  missing: ['tintAndShade', 'patternTintAndShade', 'pattern', 'patternColor'],
  methods: { clear: (self) => patch(self, { fillColor: null }) },
};

const RANGE_FONT: ObjectType<RangeTarget> = {
  name: 'RangeFont',
  properties: {
    name: styled('fontName', (value) => readText(value, 'name')),
    size: styled('fontSize', (value) => readFontSize(value)),
    color: styled('fontColor', (value) => readColor(value, 'color')),
    bold: flag('bold'),
    italic: flag('italic'),
    strikethrough: flag('strikethrough'),
    underline: styled('underline', (value) => readWord(value, 'underline', UNDERLINE)),
  },
  missing: ['subscript', 'superscript', 'tintAndShade'],
};

/** 1 to 409 points, in halves. */
function readFontSize(value: unknown): number {
  const size = readWithin(value, 'size', 1, 409);
  if ((size * 2) % 1 !== 0) throw invalidArgument('a font size is a whole or half number of points');
  return size;
}

const FORMAT_PROTECTION: ObjectType<RangeTarget> = {
  name: 'FormatProtection',
  properties: { locked: flag('locked'), formulaHidden: flag('formulaHidden') },
};

/** `range.format`. */
export const rangeFormatObject = (target: RangeTarget): LiveObject => liveObject(RANGE_FORMAT, target);
