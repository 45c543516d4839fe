import { invalidArgument } from './excel-error';
import { intersect } from './geometry';
import type { HostContext } from './host-context';
import { checkDefinedName } from './names';
import type { Place } from './resolve-range';

/** Tables neither overlap each other nor hold merged cells: InvalidArgument. */
export function checkTableArea(host: HostContext, { sheet, area }: Place, self: string | null): void {
  const others = host.store.tables().filter((table) => table.sheet === sheet && table.id !== self);
  if (others.some((table) => intersect(table.area, area))) throw invalidArgument('tables cannot overlap');
  if (host.store.merges(sheet).some((merge) => intersect(merge, area))) {
    throw invalidArgument('a table cannot hold merged cells');
  }
}

/** Refuses a name that is no name, or that a table or a name of the workbook already has. */
export function checkTableName(host: HostContext, name: string, self: string | null): void {
  checkDefinedName(name);
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const taken =
    host.store.tables().some((table) => table.id !== self && same(table.name)) ||
    host.store.names().some((other) => other.scope === null && same(other.name));
  // Unlike sheets and names, InvalidArgument: office-js#551.
  if (taken) throw invalidArgument(`there is something named "${name}"`);
}
