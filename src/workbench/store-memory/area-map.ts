import { containsCell, intersect, subtractArea, type Area } from '../host/geometry';
import { shiftArea, type Shift } from '../host/shift';

export interface AreaEntry<T> {
  readonly area: Area;
  readonly value: T;
}

/** Values of areas that do not overlap: validations, links, row heights. */
export class AreaMap<T> {
  private list: AreaEntry<T>[] = [];

  get entries(): readonly AreaEntry<T>[] {
    return this.list;
  }

  at(row: number, column: number): T | undefined {
    return this.list.find((entry) => containsCell(entry.area, row, column))?.value;
  }

  /** The entries that touch the area, cut to it. */
  within(area: Area): readonly AreaEntry<T>[] {
    return this.list.flatMap((entry) => {
      const cut = intersect(entry.area, area);
      return cut ? [{ area: cut, value: entry.value }] : [];
    });
  }

  /** The parts of `area` that have no value. */
  gaps(area: Area): readonly Area[] {
    let gaps: readonly Area[] = [area];
    for (const entry of this.list) gaps = gaps.flatMap((gap) => subtractArea(gap, entry.area));
    return gaps;
  }

  /** Replaces what the area had; null takes it away. */
  set(area: Area, value: T | null): void {
    this.list = this.list.flatMap((entry) =>
      subtractArea(entry.area, area).map((rest) => (rest === entry.area ? entry : { area: rest, value: entry.value })),
    );
    if (value !== null) this.list.push({ area, value });
  }

  shift(shift: Shift): void {
    this.list = this.list.flatMap((entry) => {
      const area = shiftArea(entry.area, shift);
      return area ? [{ area, value: entry.value }] : [];
    });
  }
}
