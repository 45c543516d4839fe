import { itemNotFound } from '../excel-error';
import { checkAllowed } from '../guards';
import type { HostContext } from '../host-context';
import type { ConditionalFormat, SheetId } from '../sheet-parts';

/** A conditional format as its objects stand for it. */
export interface ConditionalFormatTarget {
  readonly host: HostContext;
  readonly sheet: SheetId;
  readonly id: string;
}

/** The format as it is now, or ItemNotFound. */
export function conditionalFormat({ host, sheet, id }: ConditionalFormatTarget): ConditionalFormat {
  const found = host.store.conditionalFormats(sheet).find((format) => format.id === id);
  if (!found) throw itemNotFound('the conditional format is gone');
  return found;
}

/** Changes a part of it. */
export function updateConditionalFormat(
  { host, sheet, id }: ConditionalFormatTarget,
  patch: Partial<Omit<ConditionalFormat, 'id'>>,
): void {
  checkAllowed(host, sheet, 'allowFormatCells');
  host.store.setConditionalFormats(
    sheet,
    host.store.conditionalFormats(sheet).map((format) => (format.id === id ? { ...format, ...patch } : format)),
  );
}
