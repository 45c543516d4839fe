/** Writes cells into a worksheet that is there; rows and cells that are not written keep every byte. */
import { cellName } from '../plan/a1';
import { formatFor, inOrder } from '../plan/cell-looks';
import type { CellLook, Grid } from '../plan/cell-looks';
import { rangeName } from '../plan/range-reference';
import type { CellBlock, CellContent } from '../plan/workbook-plan';
import { partText, readPart } from './book';
import { cellXml } from './cell-xml';
import { bytesOf } from './package';
import { relationshipsOf } from './relationships';
import { storedFormula } from './stored-formula';
import type { StyleSheet } from './style-sheet';
import { columnText } from './table-xml';
import type { WorksheetCell } from './worksheet-cells';
import { areaOf, cellsOf, formulasOf, refOf, rowsOf } from './worksheet-cells';
import type { XmlElement } from './xml';
import { childOf, childrenOf } from './xml';
import { append, contentText, edited, setAttribute } from './xml-edit';
import type { Edit } from './xml-edit';

type Writes = ReadonlyMap<number, ReadonlyMap<number, CellContent | null>>;

/**
 * Writes the blocks into the sheet's part and the headers of its tables; null empties a cell and keeps its format.
 * @param looks of cells that get another look than they have.
 */
export function withCells(
  parts: Map<string, Uint8Array>,
  part: string,
  blocks: readonly CellBlock[],
  styles: StyleSheet,
  looks: Grid<CellLook> = new Map(),
): void {
  const text = partText(parts, part);
  const root = readPart(part, text);
  const data = childOf(root, 'sheetData');
  const writes = writesOf(blocks);
  if (!data || writes.size === 0) return;
  const rows = rowsOf(root);
  const formatOf = (row: XmlElement | undefined, column: number, cell: XmlElement | undefined): number =>
    Number(cell?.attributes['s'] ?? row?.attributes['s'] ?? columnFormat(root, column) ?? 0);
  const newCell = (row: number, column: number, content: CellContent | null, format: number): string => {
    const look = looks.get(row)?.get(column);
    if (look !== undefined) return cellXml(row, column, styles.format(look), content);
    const there = styles.numberFormatOf(format);
    const wanted = formatFor(there, content);
    return cellXml(row, column, wanted === there ? format : styles.withNumberFormat(format, wanted), content);
  };
  const spelledOut = sharedFormulas(
    rows.flatMap(({ row, element }) => cellsOf(row, element)),
    writes,
  );
  const rowText = (row: number, element: XmlElement | undefined): string => {
    const cells = new Map<number, string>();
    for (const cell of element ? cellsOf(row, element) : []) {
      cells.set(cell.column, spelledOut.get(cell.element) ?? '');
      if (!spelledOut.has(cell.element)) cells.set(cell.column, text.slice(cell.element.start, cell.element.end));
    }
    for (const [column, content] of writes.get(row) ?? []) {
      const old = element && cellsOf(row, element).find((cell) => cell.column === column)?.element;
      cells.set(column, newCell(row, column, content, formatOf(element, column, old)));
    }
    const inner = inOrder(cells).map(([, cell]) => cell);
    const open = element ? openTag(text, element) : `<row r="${row + 1}">`;
    return `${open}${inner.join('')}</row>`;
  };

  const edits: Edit[] = rows
    .filter(({ row, element }) => writes.has(row) || element.children.some((cell) => spelledOut.has(cell)))
    .map(({ row, element }) => ({ start: element.start, end: element.end, text: rowText(row, element) }));
  const behind: string[] = [];
  for (const [row] of inOrder(writes)) {
    if (rows.some((other) => other.row === row)) continue;
    const next = rows.find((other) => other.row > row)?.element.start;
    if (next === undefined) behind.push(rowText(row, undefined));
    else edits.push({ start: next, end: next, text: rowText(row, undefined) });
  }
  if (behind.length > 0) edits.push(append(text, data, behind.join('')));
  parts.set(part, bytesOf(edited(text, [...edits, ...dimensionEdit(text, root, writes)])));
  writeTableHeaders(parts, part, writes);
}

function writesOf(blocks: readonly CellBlock[]): Writes {
  const writes = new Map<number, Map<number, CellContent | null>>();
  for (const block of blocks) {
    block.contents.forEach((line, down) => {
      const row = writes.get(block.row + down) ?? new Map<number, CellContent | null>();
      writes.set(block.row + down, row);
      line.forEach((content, right) => row.set(block.column + right, content));
    });
  }
  return writes;
}

/** The row's opening tag without `spans`, a hint that may not hold any more. */
function openTag(text: string, row: XmlElement): string {
  return text
    .slice(row.start, row.contentStart)
    .replace(/\s+spans="[^"]*"/, '')
    .replace(/\s*\/>$/, '>');
}

/** The format of a column for its cells that have none of their own. */
function columnFormat(sheet: XmlElement, column: number): string | undefined {
  const columns = childOf(sheet, 'cols')?.children ?? [];
  return columns.find(({ attributes }) => Number(attributes['min']) <= column + 1 && column < Number(attributes['max']))
    ?.attributes['style'];
}

/** When the cell that holds a shared formula is overwritten, the others that share it get it in full. */
function sharedFormulas(cells: readonly WorksheetCell[], writes: Writes): ReadonlyMap<XmlElement, string> {
  const formula = (cell: WorksheetCell): XmlElement | undefined => childOf(cell.element, 'f');
  const overwritten = new Set(
    cells
      .filter((cell) => writes.get(cell.row)?.has(cell.column) && formula(cell)?.attributes['ref'] !== undefined)
      .map((cell) => formula(cell)?.attributes['si']),
  );
  if (overwritten.size === 0) return new Map();
  const formulas = formulasOf(cells);
  return new Map(
    cells
      .filter((cell) => formula(cell)?.attributes['t'] === 'shared' && overwritten.has(formula(cell)?.attributes['si']))
      .map((cell) => {
        const { s, t } = cell.element.attributes;
        const type = `${s === undefined ? '' : ` s="${s}"`}${t === undefined ? '' : ` t="${t}"`}`;
        const value = childOf(cell.element, 'v')?.text;
        return [
          cell.element,
          `<c r="${cellName(cell)}"${type}><f>${contentText(storedFormula(formulas.get(cell) ?? ''))}</f>${value === undefined ? '' : `<v>${contentText(value)}</v>`}</c>`,
        ];
      }),
  );
}

function dimensionEdit(text: string, root: XmlElement, writes: Writes): readonly Edit[] {
  const dimension = childOf(root, 'dimension');
  if (!dimension) return [];
  const written = [...writes].flatMap(([row, line]) => [...line.keys()].map((column) => ({ row, column })));
  const old = refOf(dimension);
  const corners = old ? [old, { row: old.row + old.rows - 1, column: old.column + old.columns - 1 }] : [];
  const area = areaOf([...written, ...corners]);
  return area ? [setAttribute(text, dimension, 'ref', rangeName(area))] : [];
}

/** A table's column is called what its header cell says; Excel calls the file damaged when they differ. */
function writeTableHeaders(parts: Map<string, Uint8Array>, sheetPart: string, writes: Writes): void {
  for (const { target } of relationshipsOf(parts, sheetPart).filter(({ kind }) => kind === 'table')) {
    const text = partText(parts, target);
    const table = readPart(target, text);
    const area = refOf(table);
    const columns = childrenOf(childOf(table, 'tableColumns') ?? table, 'tableColumn');
    const edits = columns.flatMap((column, index) => {
      const content = area ? writes.get(area.row)?.get(area.column + index) : undefined;
      return content?.kind === 'text' ? [setAttribute(text, column, 'name', columnText(content.text))] : [];
    });
    if (edits.length > 0) parts.set(target, bytesOf(edited(text, edits)));
  }
}
