import { endColumn, endRow, type Area } from '../geometry';
import { checkAllowed } from '../guards';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import type { RangeTarget } from '../range-target';
import { readColor, readWhole, readWord } from '../read-value';
import type { Border, BorderSide } from '../style';

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type BorderIndex = (typeof INDEXES)[number];

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: BorderIndex;
}

/** The cells whose border lies there, and on which of their sides. */
function cellsOf({ area }: RangeTarget, index: BorderIndex): readonly { area: Area; side: BorderSide }[] {
  const inside = (part: Area, side: BorderSide) =>
    part.rowCount > 0 && part.columnCount > 0 ? [{ area: part, side }] : [];
  switch (index) {
    case 'EdgeTop':
      return [{ area: { ...area, rowCount: 1 }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: endRow(area) - 1, rowCount: 1 }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columnCount: 1 }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: endColumn(area) - 1, columnCount: 1 }, side: 'right' }];
    case 'InsideHorizontal':
      return [
        ...inside({ ...area, rowCount: area.rowCount - 1 }, 'bottom'),
        ...inside({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 }, 'top'),
      ];
    case 'InsideVertical':
      return [
        ...inside({ ...area, columnCount: area.columnCount - 1 }, 'right'),
        ...inside({ ...area, column: area.column + 1, columnCount: area.columnCount - 1 }, 'left'),
      ];
    case 'DiagonalDown':
      return [{ area, side: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ area, side: 'diagonalUp' }];
  }
}

const NO_LINE: Border = { style: 'None', weight: 'Thin', color: '#000000' };
const LINE: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The border all these cells share; null for a part in which they differ. */
function common({ range, index }: BorderTarget): Record<keyof Border, string | null> {
  const borders = cellsOf(range, index).flatMap(({ area, side }) =>
    [...range.host.store.stylesIn(range.sheet, area)].map((style) => style.borders[side] ?? NO_LINE),
  );
  const part = (key: keyof Border): string | null =>
    new Set(borders.map((border) => border[key])).size === 1 ? (borders[0]?.[key] ?? null) : null;
  return { style: part('style'), weight: part('weight'), color: part('color') };
}

/** Changes a part of the border; a colour or weight given to no line makes one, as in Excel. */
function change(target: BorderTarget, patch: Partial<Border>): void {
  const { range, index } = target;
  checkAllowed(range.host, range.sheet, 'allowFormatCells');
  const now = common(target);
  const drawn = now.style !== null && now.style !== 'None';
  const base = drawn ? { ...LINE, ...definite(now) } : LINE;
  const border = patch.style === 'None' ? null : { ...base, ...patch };
  for (const { area, side } of cellsOf(range, index)) {
    range.host.store.patchStyle(range.sheet, area, { borders: { [side]: border } });
  }
}

const definite = (parts: Record<keyof Border, string | null>): Partial<Border> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null));

const BORDER: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  identity: ({ index }) => ({ SideIndex: index }),
  properties: {
    sideIndex: { get: ({ index }) => index },
    style: {
      get: (self) => common(self).style,
      set: (self, value) => change(self, { style: readWord(value, 'style', STYLES) }),
    },
    weight: {
      get: (self) => common(self).weight,
      set: (self, value) => change(self, { weight: readWord(value, 'weight', WEIGHTS) }),
    },
    color: {
      get: (self) => common(self).color,
      set: (self, value) => change(self, { color: readColor(value, 'color') }),
    },
  },
  missing: ['tintAndShade'],
};

const BORDERS: ObjectType<RangeTarget> = {
  name: 'RangeBorderCollection',
  properties: { count: { get: () => INDEXES.length } },
  missing: ['tintAndShade'],
  items: (range) => INDEXES.map((index) => liveObject(BORDER, { range, index })),
  item: (range, args) => liveObject(BORDER, { range, index: readWord(args.text(0), 'index', INDEXES) }),
  objects: {
    getItemAt: (range, args) => {
      const index = INDEXES[readWhole(args.number(0), 'index', 0, INDEXES.length - 1)] ?? 'EdgeTop';
      return liveObject(BORDER, { range, index });
    },
  },
};

/** `range.format.borders`. */
export const bordersObject = (target: RangeTarget): LiveObject => liveObject(BORDERS, target);
