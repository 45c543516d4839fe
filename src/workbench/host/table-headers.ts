import type { TableRecord } from './book-parts';
import { isCellError, type CellValue, type CellWrite } from './cell';
import { containsCell, intersect, type Area } from './geometry';
import type { HostContext } from './host-context';
import type { SheetId } from './sheet-parts';
import { tableHeader } from './structured-reference';

/**
 * Headers of a table are unique texts that are not empty: Excel turns a number into its text, an empty header into
 * `Column1`, and a repeated one into `Naam2` (support article "Overview of Excel tables").
 */
export function uniqueHeaders(values: readonly CellValue[]): readonly string[] {
  const taken = new Set<string>();
  return values.map((value, index) => {
    const wanted = value === null ? `Column${index + 1}` : isCellError(value) ? value.error : String(value);
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

const headersOf = (host: HostContext, sheet: SheetId): readonly { table: TableRecord; header: Area }[] =>
  host.store.tables().flatMap((table) => {
    const header = table.sheet === sheet ? tableHeader(table) : null;
    return header ? [{ table, header }] : [];
  });

/** The writes with formulas in header cells made texts: a header is never a formula. */
export function withTableHeaders(
  host: HostContext,
  sheet: SheetId,
  writes: readonly CellWrite[],
): readonly CellWrite[] {
  const headers = headersOf(host, sheet);
  if (headers.length === 0) return writes;
  return writes.map((write) => {
    const inHeader = headers.some(({ header }) => containsCell(header, write.row, write.column));
    return inHeader && 'formula' in write.content ? { ...write, content: { value: write.content.formula } } : write;
  });
}

/** After a write to `area`: gives the tables whose headers it touched their column names, and the cells unique texts. */
export function settleTableHeaders(host: HostContext, sheet: SheetId, area: Area): void {
  for (const { table, header } of headersOf(host, sheet)) {
    if (!intersect(header, area)) continue;
    const cells = host.store.cells(sheet, header)[0] ?? [];
    const columns = uniqueHeaders(cells.map(({ value }) => value));
    const writes = columns.flatMap((name, index) =>
      cells[index]?.value === name
        ? []
        : [{ row: header.row, column: header.column + index, content: { value: name } }],
    );
    if (writes.length > 0) host.store.writeCells(sheet, writes);
    const isOther = columns.length !== table.columns.length || columns.some((name, at) => table.columns[at] !== name);
    if (isOther) host.store.updateTable(table.id, { columns });
  }
}
