import type { TableRecord } from '../book-parts';
import { itemNotFound } from '../excel-error';
import type { Area } from '../geometry';
import type { HostContext } from '../host-context';
import type { LiveObject } from '../live-object';
import { objectOf, RangeTarget } from '../range-target';

/** A table as its objects stand for it. */
export interface TableTarget {
  readonly host: HostContext;
  readonly id: string;
}

/** The table as it is now, or ItemNotFound when it is gone. */
export function tableRecord({ host, id }: TableTarget): TableRecord {
  const table = host.store.tables().find((candidate) => candidate.id === id);
  if (!table) throw itemNotFound('the table is gone');
  return table;
}

/** A part of a table as a range; ItemNotFound when the table does not show that part. */
export function partOfTable({ host, id }: TableTarget, area: Area | null, part: string): LiveObject {
  if (!area) throw itemNotFound(`the table has no ${part}`);
  return objectOf(new RangeTarget(host, tableRecord({ host, id }).sheet, area));
}
