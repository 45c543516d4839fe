import { intersect } from '../host/geometry';
import { DEFAULT_SIZE } from '../host/sheet-parts';
import type { WorkbookStore } from '../host/store';
import { autofit } from './autofit';
import type { MemoryBook } from './memory-book';
import { lineArea, standardLine } from './memory-sheet';

type LooksPart = Pick<
  WorkbookStore,
  | 'stylesIn'
  | 'styleAt'
  | 'patchStyle'
  | 'clearStyles'
  | 'linesIn'
  | 'patchLines'
  | 'autofit'
  | 'merges'
  | 'merge'
  | 'unmerge'
  | 'frozen'
  | 'freeze'
  | 'hyperlinkAt'
  | 'setHyperlink'
>;

/** How cells, rows and columns look. */
export function looksPart(book: MemoryBook): LooksPart {
  return {
    stylesIn: (id, area) => book.sheet(id).styles.within(area),
    styleAt: (id, row, column) => book.sheet(id).styles.at(row, column),
    patchStyle: (id, area, patch) => book.sheet(id).styles.patch(area, patch),
    clearStyles: (id, area) => book.sheet(id).styles.clear(area),
    linesIn: (id, axis, first, count) => {
      const lines = book.sheet(id).lines[axis];
      const known = lines.within(lineArea(first, count)).map(({ value }) => value);
      return lines.gaps(lineArea(first, count)).length > 0 ? [...known, standardLine(axis)] : known;
    },
    patchLines: (id, axis, first, count, patch) => {
      const lines = book.sheet(id).lines[axis];
      const area = lineArea(first, count);
      const { size, ...rest } = patch;
      const pieces = [
        ...lines.within(area),
        ...lines.gaps(area).map((gap) => ({ area: gap, value: standardLine(axis) })),
      ];
      for (const { area: piece, value } of pieces) {
        lines.set(piece, { ...value, ...rest, size: size === undefined ? value.size : (size ?? DEFAULT_SIZE[axis]) });
      }
    },
    autofit: (id, axis, first, count) => autofit(book.sheet(id), axis, first, count),
    merges: (id) => book.sheet(id).merges,
    merge: (id, area) => {
      const sheet = book.sheet(id);
      const kept = sheet.cells.at(area.row, area.column);
      sheet.cells.clear(area);
      if (kept) sheet.cells.set(area.row, area.column, kept);
      sheet.merges = [...sheet.merges.filter((merge) => !intersect(merge, area)), area];
      book.stale = true;
    },
    unmerge: (id, area) => {
      const sheet = book.sheet(id);
      sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
    },
    frozen: (id) => book.sheet(id).frozen,
    freeze: (id, frozen) => {
      book.sheet(id).frozen = frozen;
    },
    hyperlinkAt: (id, row, column) => book.sheet(id).links.at(row, column) ?? null,
    setHyperlink: (id, area, link) => book.sheet(id).links.set(area, link),
  };
}
