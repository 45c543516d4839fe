import { keptColumns, keptTextsOf } from '../../../language/kept-texts';
import type { Language } from '../../../language/language';
import type { SheetTexts } from '../../../language/sheet-texts';
import { readDate } from '../exams/readable';
import type { DraftCell, DraftRow, DraftSheet } from '../sheet/draft';
import { blank, text } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { layOut, nameOf } from '../sheet/lay-out';
import { printedSheet } from '../sheet/page';
import type { CellContent, NamePlan, SheetChange } from '../workbook-plan';
import type { KeptCell } from './kept-cell';

type KeptColumn = (typeof keptColumns)[number];

/** One line of the sheet, as it stands there. */
export interface KeptLine {
  /** YYYY-MM-DD; null = not said. */
  readonly date: string | null;
  readonly sheet: string;
  readonly cell: string;
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

interface KeptOn {
  /** YYYY-MM-DD; null = not said. */
  readonly date: string | null;
  readonly language: Language;
  readonly texts: SheetTexts;
}

/** Rows above the first line: key row, title, note, header. */
const headerIndex = 3;

/** Empty lines that have the look already, for what is added later. */
const spareLines = 60;

const widths: Readonly<Record<KeptColumn, number>> = {
  date: 12,
  sheet: 24,
  cell: 8,
  row: 40,
  column: 16,
  value: 50,
  reason: 30,
};

/**
 * Adds lines to the sheet that keeps what no longer has a place on its own sheet, and makes it when it is not there.
 * Nothing on it is ever changed or taken away: new lines come below the last one.
 * @param there null = no such sheet yet. @param name of a new sheet. @param before the sheet that a new one comes before.
 */
export function keep(
  cells: readonly KeptCell[],
  there: KeyedSheet | null,
  on: KeptOn,
  name: string,
  before: string | null,
): { readonly changes: readonly SheetChange[]; readonly names: readonly NamePlan[] } {
  if (there === null) {
    const draft = draftKept(cells, on, name);
    return { changes: [{ kind: 'create', sheet: layOut(draft), before }], names: [nameOf(draft)] };
  }
  const last = Math.max(
    there.corner.row,
    ...there.rows.filter((line) => hasContent(there, line.index)).map(({ index }) => index),
  );
  const right = Math.max(...there.columns.flatMap(({ key, index }) => (key === null ? [] : [index])));
  const known = there.rows.flatMap(({ key }) => (key?.startsWith('kept:') ? [Number(key.slice('kept:'.length))] : []));
  const next = Math.max(0, ...known.filter(Number.isFinite)) + 1;
  const contents = cells.map((cell, index) => {
    const values = contentsOf(cell, on);
    const keyed = new Map(there.columns.flatMap(({ key, index: column }) => (key === null ? [] : [[column, key]])));
    return Array.from({ length: right - there.corner.column + 1 }, (_, offset): CellContent | null => {
      if (offset === 0) return { kind: 'text', text: `kept:${next + index}` };
      const key = keptColumns.find((each) => each === keyed.get(there.corner.column + offset));
      return key === undefined ? null : values[key];
    });
  });
  const block = { row: last + 1, column: there.corner.column, contents };
  return { changes: [{ kind: 'write', target: there.name, blocks: [block] }], names: [] };
}

function draftKept(cells: readonly KeptCell[], on: KeptOn, name: string): DraftSheet {
  const words = keptTextsOf(on.language);
  const line = (key: string | null, contents: Readonly<Record<KeptColumn, CellContent | null>>): DraftRow => ({
    key,
    height: null,
    cells: Object.fromEntries(
      keptColumns.map((column): readonly [string, DraftCell] => [
        column,
        { ...blank(column === 'date' ? 'date' : 'text'), content: contents[column] },
      ]),
    ),
  });
  const nothing = { date: null, sheet: null, cell: null, row: null, column: null, value: null, reason: null };
  return {
    role: { kind: 'kept' },
    name,
    visibility: 'visible',
    tabColor: '#8a8886',
    columns: keptColumns.map((key) => ({ key, width: widths[key] })),
    rows: [
      { key: 'title', height: 30, cells: { date: text(words.title, 'title') } },
      { key: 'note', height: 22, cells: { date: text(words.note, 'label') } },
      {
        key: 'header',
        height: 22,
        cells: Object.fromEntries(keptColumns.map((key) => [key, text(words.columns[key], 'header')])),
      },
      ...cells.map((cell, index) => line(`kept:${index + 1}`, contentsOf(cell, on))),
      ...Array.from({ length: spareLines }, () => line(null, nothing)),
    ],
    features: [
      { kind: 'freeze', rows: headerIndex + 1, columns: 0 },
      printedSheet({ title: words.title, titleRows: { first: headerIndex, last: headerIndex } }, on.texts),
    ],
  };
}

function contentsOf(cell: KeptCell, { date, language }: KeptOn): Readonly<Record<KeptColumn, CellContent | null>> {
  const words = (content: string): CellContent | null => text(content, 'text').content;
  return {
    date: date === null ? null : { kind: 'date', date },
    sheet: words(cell.place.sheet),
    cell: words(cell.place.cell),
    row: words(cell.row),
    column: words(cell.column),
    value: words(cell.value),
    reason: words(keptTextsOf(language).reasons[cell.reason]),
  };
}

function hasContent(sheet: KeyedSheet, row: number): boolean {
  return (
    sheet.text(row, sheet.corner.column) !== '' ||
    sheet.columns.some(({ index }) => sheet.text(row, index).trim() !== '')
  );
}

/** The lines of the sheet, in the order in which they stand there now; also those that people typed. */
export function readKept(sheet: KeyedSheet): readonly KeptLine[] {
  const header = sheet.row('header') ?? sheet.corner.row;
  const at = (row: number, column: KeptColumn): string => sheet.text(row, sheet.column(column));
  return sheet.rows
    .filter(({ index }) => index > header && hasContent(sheet, index))
    .map(({ index }) => ({
      date: readDate(sheet.value(index, sheet.column('date'))) ?? null,
      sheet: at(index, 'sheet'),
      cell: at(index, 'cell'),
      row: at(index, 'row'),
      column: at(index, 'column'),
      value: at(index, 'value'),
      reason: at(index, 'reason'),
    }));
}
