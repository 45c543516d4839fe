/** How a sheet of a file looks, for the sheet that takes its place (ISO 29500-1, 18.3.1.13, 18.3.1.73, 18.3.1.87, 18.3.1.93). */
import { sameSheetName } from '../plan/plan-fault';
import type { SheetLook } from '../plan/sheet/carried-look';
import { withLook } from '../plan/sheet/carried-look';
import type { WorkbookPlan } from '../plan/workbook-plan';
import type { Book } from './book';
import { partText, readPart } from './book';
import type { SeenLook } from '../plan/sheet/carried-paint';
import { seenFormats } from './seen-formats';
import { cellsOf, rowsOf } from './worksheet-cells';
import type { XmlElement } from './xml';
import { childOf, childrenOf, isTrue } from './xml';

/** Columns that a file describes in one element beyond what anybody uses are not looked at. */
const lastColumn = 400;

/** The plan with the looks of the sheets that it replaces, where it asks for them. */
export function withCarriedLooks(book: Book, plan: WorkbookPlan): WorkbookPlan {
  if (plan.changes.every((change) => change.kind !== 'replace' || change.carry === undefined)) return plan;
  const seen = seenFormats(book);
  return {
    ...plan,
    changes: plan.changes.map((change) => {
      if (change.kind !== 'replace' || change.carry === undefined) return change;
      const sheet = book.sheets.find(({ name }) => sameSheetName(name, change.target));
      if (sheet === undefined || !sheet.holdsCells) return change;
      const look = lookOf(readPart(sheet.part, partText(book.parts, sheet.part)), seen);
      return { ...change, sheet: withLook(change.sheet, look, change.carry) };
    }),
  };
}

function lookOf(root: XmlElement, seen: (format: number) => SeenLook): SheetLook {
  const zoom = Number(childOf(childOf(root, 'sheetViews') ?? root, 'sheetView')?.attributes['zoomScale'] ?? 100);
  const cols = childOf(root, 'cols');
  return {
    ...tabColorOf(root),
    ...(zoom >= 10 && zoom <= 400 && zoom !== 100 ? { zoom } : {}),
    cells: rowsOf(root).flatMap(({ row, element }) =>
      cellsOf(row, element).map((cell) => ({
        row,
        column: cell.column,
        ...seen(Number(cell.element.attributes['s'] ?? 0)),
      })),
    ),
    columns: new Map((cols === undefined ? [] : childrenOf(cols, 'col')).flatMap(columnsIn)),
    rows: new Map(
      rowsOf(root).map(({ row, element: { attributes } }) => {
        const height = Number(attributes['ht']);
        const isFixed = isTrue(attributes['customHeight']) && height > 0;
        return [row, { ...(isFixed ? { height } : {}), hidden: isTrue(attributes['hidden']) }] as const;
      }),
    ),
  };
}

/** A colour of the theme, or of a palette, is not one that a plan can give. */
function tabColorOf(root: XmlElement): Pick<SheetLook, 'tabColor'> {
  const color = childOf(childOf(root, 'sheetPr') ?? root, 'tabColor');
  if (color === undefined) return { tabColor: null };
  const [, rgb] = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i.exec(color.attributes['rgb'] ?? '') ?? [];
  return rgb === undefined ? {} : { tabColor: `#${rgb.toLowerCase()}` };
}

/** Stored with 5 pixels of padding beside digits of 7 pixels. */
function columnsIn({ attributes }: XmlElement): readonly (readonly [number, { width?: number; hidden: boolean }])[] {
  const first = Number(attributes['min']) - 1;
  const last = Math.min(Number(attributes['max']) - 1, lastColumn);
  const stored = Number(attributes['width']);
  const width = stored > 5 / 7 ? { width: Math.round((stored - 5 / 7) * 100) / 100 } : {};
  const look = { ...width, hidden: isTrue(attributes['hidden']) };
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => [first + index, look] as const);
}
