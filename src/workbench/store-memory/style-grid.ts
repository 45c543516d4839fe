import { cellCount, containsArea, containsCell, endColumn, endRow, intersect, type Area } from '../host/geometry';
import { shiftArea, type Shift } from '../host/shift';
import { DEFAULT_STYLE, patchStyle, type CellStyle, type StylePatch } from '../host/style';
import { Grid } from './grid';

interface Layer {
  readonly area: Area;
  /** null starts again from the default style. */
  readonly patch: StylePatch | null;
}

/** Up to this many cells each cell keeps its own style; above (whole rows, columns, sheets) the change is a layer. */
const MAX_CELLS_OF_THEIR_OWN = 50_000;

/** The styles of a sheet's cells. A cell with a style of its own does not look at the layers. */
export class StyleGrid {
  private readonly own = new Grid<CellStyle>();
  private layers: Layer[] = [];

  at(row: number, column: number): CellStyle {
    const own = this.own.at(row, column);
    if (own || this.layers.length === 0) return own ?? DEFAULT_STYLE;
    return this.layers
      .filter(({ area }) => containsCell(area, row, column))
      .reduce((style, { patch }) => (patch ? patchStyle(style, patch) : DEFAULT_STYLE), DEFAULT_STYLE);
  }

  /** The styles that occur in the area, each at least once. */
  *within(area: Area): Iterable<CellStyle> {
    const own = this.own.within(area);
    for (const style of new Set(own.map(({ item }) => item))) yield style;
    if (own.length === cellCount(area)) return;
    yield* this.layered(area, own);
  }

  /** Styles of cells without one of their own: one sample from each piece that the edges of the layers cut out. */
  private layered(area: Area, own: readonly { row: number; column: number }[]): Iterable<CellStyle> {
    const cuts = this.layers.flatMap((layer) => intersect(layer.area, area) ?? []);
    const rows = new Set([
      area.row,
      ...cuts.flatMap((cut) => [cut.row, endRow(cut)]),
      ...own.map(({ row }) => row + 1),
    ]);
    const columns = new Set([
      area.column,
      ...cuts.flatMap((cut) => [cut.column, endColumn(cut)]),
      ...own.map(({ column }) => column + 1),
    ]);
    const styles = new Set<CellStyle>();
    for (const row of rows) {
      for (const column of columns) {
        if (containsCell(area, row, column) && !this.own.at(row, column)) styles.add(this.at(row, column));
      }
    }
    return styles;
  }

  patch(area: Area, patch: StylePatch): void {
    const cache = new Map<CellStyle, CellStyle>();
    const patched = (style: CellStyle): CellStyle => {
      const known = cache.get(style) ?? patchStyle(style, patch);
      cache.set(style, known);
      return known;
    };
    if (cellCount(area) > MAX_CELLS_OF_THEIR_OWN) {
      for (const { row, column, item } of this.own.within(area)) this.own.set(row, column, patched(item));
      this.addLayer({ area, patch });
      return;
    }
    for (let row = area.row; row < endRow(area); row += 1) {
      for (let column = area.column; column < endColumn(area); column += 1) {
        this.own.set(row, column, patched(this.at(row, column)));
      }
    }
  }

  clear(area: Area): void {
    this.own.clear(area);
    if (this.layers.some((layer) => intersect(layer.area, area))) this.addLayer({ area, patch: null });
  }

  /** The area of cells with a style of their own (whole rows and columns do not count as used). */
  bounds(): Area | null {
    return this.own.bounds();
  }

  shift(shift: Shift): void {
    this.own.shift(shift);
    this.layers = this.layers.flatMap(({ area, patch }) => {
      const moved = shiftArea(area, shift);
      return moved ? [{ area: moved, patch }] : [];
    });
  }

  /** Gives the cells of `to` the styles of the line of cells just before it, where those have one of their own. */
  inherit(from: Area, to: Area, axis: 'row' | 'column'): void {
    for (const { row, column, item } of this.own.within(from)) {
      if (axis === 'row') for (let r = to.row; r < endRow(to); r += 1) this.own.set(r, column, item);
      else for (let c = to.column; c < endColumn(to); c += 1) this.own.set(row, c, item);
    }
  }

  private addLayer(layer: Layer): void {
    const older = layer.patch ? this.layers : this.layers.filter(({ area }) => !containsArea(layer.area, area));
    this.layers = [...older, layer];
  }
}
