/** The contents of a sheet as writes of whole rectangles: number formats first, because "@" only keeps what comes after it. */
import { areaName } from '../plan/a1';
import { cellText } from '../plan/cell-text';
import { serialOfDate } from '../plan/serial-date';
import type { Area, Cell, CellContent } from '../plan/workbook-plan';
import { actionBytes, jsonBytes } from './step';
import type { Step } from './step';
import { isApostropheText, typedText } from './typed-text';

/** What Excel is given for a cell; null leaves it as it is. */
export type Typed = string | number | boolean | null;

/** Rows of one write; more only makes a request that cannot be split. */
const maxWriteBytes = 1_000_000;

/** What is to happen to a cell; null: nothing. */
export interface CellWrite {
  /** null empties the cell. */
  readonly content: CellContent | null;
  /** The number format it must have, and the one it has. */
  readonly format: string;
  readonly formatThere: string;
}

/** Steps that write formats and contents of the cells in `area`. */
export function contentSteps(
  sheetName: string,
  area: Area,
  writeAt: (row: number, column: number) => CellWrite | null,
): readonly Step[] {
  const late: Step[] = [];
  const formats: (string | null)[][] = [];
  const values: Typed[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const formatLine: (string | null)[] = [];
    const valueLine: Typed[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      const write = writeAt(row, column);
      const text = write?.content?.kind === 'text' ? cellText(write.content.text) : null;
      if (write?.format === '@' && text !== null && isApostropheText(text)) {
        late.push(apostropheStep(sheetName, { row, column }, text));
        formatLine.push(null);
        valueLine.push(null);
      } else {
        formatLine.push(write === null || write.format === write.formatThere ? null : write.format);
        valueLine.push(write && (write.content === null ? '' : typedContent(write.content, write.format === '@')));
      }
    }
    formats.push(formatLine);
    values.push(valueLine);
  }
  return [
    ...rowWrites(sheetName, area, formats, (range, lines) => (range.numberFormat = lines)),
    ...rowWrites(sheetName, area, values, (range, lines) => (range.formulas = lines)),
    ...late,
  ];
}

/** A content as it is typed. */
function typedContent(content: CellContent, textFormat: boolean): Typed {
  switch (content.kind) {
    case 'text':
      return typedText(cellText(content.text), textFormat);
    case 'number':
      return content.number;
    case 'date':
      return serialOfDate(content.date);
    case 'formula':
      return content.formula;
  }
}

/** Writes of as many rows as one may hold; rows that are all null are left out at both ends. */
export function rowWrites(
  sheetName: string,
  area: Area,
  lines: readonly (readonly Typed[])[],
  // Excel's declarations want any[][]; what we give is exact.
  write: (range: Excel.Range, lines: (string | null)[][]) => void,
): readonly Step[] {
  const steps: Step[] = [];
  let first = 0;
  let bytes = 0;
  const flush = (end: number): void => {
    const piece = trimmed(lines, first, end);
    if (piece)
      steps.push(
        writeStep(sheetName, { ...area, row: area.row + piece.first, rows: piece.lines.length }, piece.lines, write),
      );
  };
  for (const [index, line] of lines.entries()) {
    const size = jsonBytes(line);
    if (bytes + size > maxWriteBytes && index > first) {
      flush(index);
      first = index;
      bytes = 0;
    }
    bytes += size;
  }
  flush(lines.length);
  return steps;
}

function trimmed(
  lines: readonly (readonly Typed[])[],
  from: number,
  to: number,
): { readonly first: number; readonly lines: readonly (readonly Typed[])[] } | null {
  const filled = (line: readonly Typed[] | undefined): boolean => line?.some((value) => value !== null) ?? false;
  let first = from;
  let end = to;
  while (first < end && !filled(lines[first])) first += 1;
  while (end > first && !filled(lines[end - 1])) end -= 1;
  return first < end ? { first, lines: lines.slice(first, end) } : null;
}

function writeStep(
  sheetName: string,
  area: Area,
  lines: readonly (readonly Typed[])[],
  write: (range: Excel.Range, lines: (string | null)[][]) => void,
): Step {
  return {
    bytes: jsonBytes(lines) + 2 * actionBytes,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRange(areaName(area));
      write(range, lines as (string | null)[][]);
    },
  };
}

function apostropheStep(sheetName: string, cell: Cell, text: string): Step {
  return {
    bytes: jsonBytes(text) + 4 * actionBytes,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheetName).getCell(cell.row, cell.column);
      range.numberFormat = [['General']];
      range.values = [[`'${text}`]];
      range.numberFormat = [['@']];
    },
  };
}
