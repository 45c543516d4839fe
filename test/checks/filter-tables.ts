import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Filters every table of a file by its second column, leaving what its first row has, as Excel writes it: the criterion
 * in the table's autoFilter, and the other rows hidden (ISO 29500-1, 18.3.2).
 * @returns hidden: how many rows the filters hide
 */
export function filterTables(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly hidden: number } {
  const parts = unzipSync(bytes);
  let hidden = 0;
  for (const [path, content] of Object.entries(parts)) {
    const sheet = /^xl\/worksheets\/_rels\/(.*)\.rels$/.exec(path)?.[1];
    if (sheet === undefined) continue;
    for (const [, target = ''] of strFromU8(content).matchAll(/Target="[^"]*(tables\/[^"]+)"/g)) {
      hidden += filterOne(parts, `xl/worksheets/${sheet}`, `xl/${target}`);
    }
  }
  return { bytes: zipSync(parts), hidden };
}

function filterOne(parts: Record<string, Uint8Array>, sheetPath: string, tablePath: string): number {
  const [table, sheet] = [parts[tablePath], parts[sheetPath]];
  if (table === undefined || sheet === undefined) throw new Error(tablePath);
  const criterion = '<filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn>';
  const filtered = strFromU8(table).replace(
    /<autoFilter ref="([^"]+)"\s*(?:\/>|><\/autoFilter>)/,
    (_all, ref: string) => `<autoFilter ref="${ref}">${criterion}</autoFilter>`,
  );
  const [, first = '', last = ''] = /<autoFilter ref="[A-Z]+(\d+):[A-Z]+(\d+)">/.exec(filtered) ?? [];
  let hidden = 0;
  const rows = strFromU8(sheet).replace(/<row r="(\d+)"([^>]*)>/g, (row, number: string, others: string) => {
    if (Number(number) <= Number(first) + 1 || Number(number) > Number(last)) return row;
    if (/ hidden="(?:1|true)"/.test(others)) return row;
    hidden += 1;
    return `<row r="${number}" hidden="1"${others}>`;
  });
  parts[tablePath] = strToU8(filtered);
  parts[sheetPath] = strToU8(rows);
  return hidden;
}
