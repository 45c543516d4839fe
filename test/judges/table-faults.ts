import { all, corners, one, repeated, rootOf, targetsOf } from './judged-xml';
import type { Node } from './judged-xml';
import type { JudgedFile } from './validate-xlsx';

/** Tables: names, ids, and headers that say what the columns are called. */
export function tableFaults(file: JudgedFile): readonly string[] {
  const sheets = [...file.texts.keys()].filter((part) => /\/worksheets\/[^/]+\.xml$/.test(part));
  const tables = sheets.flatMap((sheet) => {
    const root = rootOf(file, sheet);
    const targets = targetsOf(file, sheet);
    return all(one(root, 'tableParts'), 'tablePart').map(({ attributes }) => ({
      sheet: root,
      part: targets.get(attributes['id'] ?? '') ?? `${sheet} ${attributes['id']}`,
    }));
  });
  const missing = tables.filter(({ part }) => !file.texts.has(part)).map(({ part }) => `${part}: no such table`);
  if (missing.length > 0) return missing;
  const roots = tables.map(({ part, sheet }) => ({ part, sheet, root: rootOf(file, part) }));
  return [
    ...repeated(roots.map(({ root }) => root.attributes['id'] ?? '')).map((id) => `tables: id ${id} twice`),
    ...repeated(roots.map(({ root }) => (root.attributes['displayName'] ?? '').toLowerCase())).map(
      (name) => `tables: ${name} twice`,
    ),
    ...roots.flatMap(({ part, sheet, root }) => headerFaults(root, sheet).map((fault) => `${part}: ${fault}`)),
  ];
}

function headerFaults(table: Node, sheet: Node): readonly string[] {
  const area = corners(table.attributes['ref'] ?? '');
  if (!area) return ['no area'];
  const [top, left, bottom, right] = area;
  const names = all(one(table, 'tableColumns'), 'tableColumn').map(({ attributes }) => attributes['name'] ?? '');
  const row = all(one(sheet, 'sheetData'), 'row').find(({ attributes }) => Number(attributes['r']) === top);
  const texts = all(row, 'c')
    .filter(({ attributes }) => {
      const [, column = 0] = corners(attributes['r'] ?? '') ?? [];
      return column >= left && column <= right;
    })
    .map((cell) => one(one(cell, 'is'), 't')?.text ?? null);
  const merges = all(one(sheet, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => corners(attributes['ref'] ?? '') ?? [],
  );
  const faults: string[] = [];
  if (names.length !== right - left + 1) faults.push(`${names.length} columns on ${right - left + 1}`);
  if (bottom === top) faults.push('no row below the header');
  if (repeated(names.map((name) => name.toLowerCase())).length > 0) faults.push('two columns of one name');
  if (names.includes('')) faults.push('a column without a name');
  if (merges.length >= 4 && (merges[0] ?? 0) <= bottom && (merges[2] ?? 0) >= top) faults.push('a merge in the table');
  // Shared strings are not looked up: only our own writer is judged, and it writes texts inline.
  if (!texts.includes(null) && texts.join('|') !== names.map(plain).join('|'))
    faults.push(`headers say ${texts.join('|')}`);
  return faults;
}

function plain(name: string): string {
  return name.replaceAll('_x000a_', '\n').replaceAll('_x005F_', '_');
}
