import { formatReference, quoteSheetName } from './a1';
import { ExcelError } from './excel-error';
import type { Area } from './geometry';
import type { HostContext } from './host-context';
import type { LiveObject } from './live-object';
import type { SheetId } from './sheet-parts';
import { shiftArea, type Shift } from './shift';

/** A sheet as an object of Office.js stands for it. */
export class SheetTarget {
  constructor(
    readonly host: HostContext,
    readonly sheet: SheetId,
  ) {}
}

/** A range as an object of Office.js stands for it: while it is referenced it follows its cells, as in Excel. */
export class RangeTarget {
  private current: Area | null;

  constructor(
    readonly host: HostContext,
    readonly sheet: SheetId,
    area: Area,
  ) {
    this.current = area;
    host.trackRange(this);
  }

  /** Where the cells are now; InvalidReference when they were deleted. */
  get area(): Area {
    if (!this.current || !this.host.hasSheet(this.sheet)) {
      throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return this.current;
  }

  get address(): string {
    return `${quoteSheetName(this.host.sheet(this.sheet).name)}!${formatReference(this.area)}`;
  }

  move(shift: Shift): void {
    this.current = this.current && shiftArea(this.current, shift);
  }
}

/** The object of Office.js for a range or sheet. Through the context, because a range leads to its sheet and back. */
export const objectOf = (target: RangeTarget | SheetTarget): LiveObject =>
  target instanceof RangeTarget ? target.host.objects.range(target) : target.host.objects.worksheet(target);
