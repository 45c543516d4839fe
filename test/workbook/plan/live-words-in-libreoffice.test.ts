import { createBook } from '../../../src/workbook/plan/create-book';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { CellContent, SheetChange } from '../../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../../judges/find-program';
import { recalculate } from '../../judges/recalculate';
import { bicycleInput } from './bicycle-rental';
import { bookOf } from './book-of';

const soffice = findProgram('soffice');
if (soffice === null) console.warn('skipped: no LibreOffice');
const inLibreOffice = soffice === null ? test.skip : test;

function write(target: string, cells: readonly (readonly [string, string | number])[]): SheetChange {
  const content = (value: string | number): CellContent | null =>
    value === '' ? null : typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
  return {
    kind: 'write',
    target,
    blocks: cells.map(([cell, value]) => ({
      ...(parseCell(cell) ?? { row: 0, column: 0 }),
      contents: [[content(value)]],
    })),
  };
}

/** Values of keyed cells of a sheet: by row key, then column key. */
function keyed(snapshot: WorkbookSnapshot, name: string, row: string, column: string): unknown {
  const values = snapshot.sheets.find((sheet) => sheet.name === name)?.values ?? [];
  const at = values[0]?.indexOf(column) ?? -1;
  return values.find(([key]) => key === row)?.[at] ?? null;
}

inLibreOffice(
  'a fresh book shows after recalculation what was planned, and no errors',
  async () => {
    const workbook = await openXlsx(null);
    await workbook.apply(createBook(bicycleInput, null).value);
    const planned = await workbook.snapshot();
    const calculated = await recalculate(await workbook.bytes());
    const formulas = planned.sheets.flatMap((sheet) =>
      sheet.formulas.flatMap((line, row) =>
        line.flatMap((formula, column) =>
          formula === null
            ? []
            : [{ sheet: sheet.name, row, column, formula, value: sheet.values[row]?.[column] ?? '' }],
        ),
      ),
    );
    expect(formulas.length).toBeGreaterThan(200);
    const differing = formulas.filter(({ sheet, row, column, value }) => {
      const now = calculated.sheets.find(({ name }) => name === sheet);
      return (now?.values[row - (now.origin.row ?? 0)]?.[column - (now.origin.column ?? 0)] ?? '') !== value;
    });
    expect(differing).toEqual([]);
  },
  120_000,
);

inLibreOffice(
  'words follow what people do: coverage by marks and kinds of exam, and what an assessor must still look at',
  async () => {
    const workbook = await openXlsx(null);
    await workbook.apply(createBook(bicycleInput, null).value);
    const book = bookOf(await workbook.snapshot());
    const markOf = (exam: string, itemId: string): string =>
      book.coverage.columns.find(({ examId }) => examId === exam)?.marks.find(({ row }) => row.itemId === itemId)?.place
        .cell ?? '';
    const cellOf = (exam: string, itemId: string): string => {
      const column =
        parseCell(book.coverage.columns.find(({ examId }) => examId === exam)?.place.cell ?? '')?.column ?? 0;
      const row = parseCell(book.coverage.rows.find((each) => each.itemId === itemId)?.place.cell ?? '')?.row ?? 0;
      return `${String.fromCharCode(65 + column)}${row + 1}`;
    };
    const rows = book.forms[0]?.criteria ?? [];
    const rating = (row: number, assessor: number): string => rows[row]?.ratings[assessor]?.cell ?? '';
    const motivation = (row: number, assessor: number): string => rows[row]?.ratings[assessor]?.motivationCell ?? '';
    const questions = book.forms[2]?.criteria[0]?.place.cell.replace('C', 'D') ?? '';
    const changes = [
      // w1 by a knowledge exam only, w2 by two exams, w3 by none.
      write('Dekking', [
        [markOf('e1', 'w1'), ''],
        [cellOf('e3', 'w1'), '●'],
        [cellOf('e2', 'w2'), 'x'],
        [markOf('e2', 'w3'), ''],
      ]),
      write('Examenplan', [[book.exams[1]?.cells.name?.cell ?? '', 'Map']]),
      write('Beoordeling PVB1', [
        [rating(0, 0), 'O'],
        [rating(0, 1), 'O'],
        [motivation(0, 0), 'groette niet'],
        [rating(1, 0), 'V'],
        [rating(1, 1), 'G'],
        [rating(2, 0), 'Q'],
        [rating(3, 0), 'V'],
        [rating(3, 1), 'G'],
        [rows[3]?.agreedCell ?? '', 'G'],
      ]),
      write('Beoordeling K1', [
        [questions, 4],
        [questions.replace('D', 'E'), 2.5],
        [questions.replace('D', 'G'), 11],
      ]),
    ];
    await workbook.apply({ changes, names: [], forget: [], activate: null });
    const done = await recalculate(await workbook.bytes());

    const coverage = (row: string, column: string): unknown => keyed(done, 'Dekking', row, column);
    expect(
      ['item:w1', 'item:w2', 'item:w3', 'item:k3', 'item:v1'].map((row) => [
        coverage(row, 'count'),
        coverage(row, 'coverage'),
      ]),
    ).toEqual([
      [1, 'ALLEEN KENNISEXAMEN'],
      [2, 'gedekt'],
      [0, 'NIET GEDEKT'],
      [1, 'gedekt'],
      [1, 'gedekt'],
    ]);
    expect([coverage('item:k1', 'coverage'), coverage('item:k2', 'coverage'), coverage('overall', 'code')]).toEqual([
      '1 van 2 · 50 %',
      '0 van 1 · 0 %',
      '2 van 4 onderdelen gedekt',
    ]);
    expect(coverage('names', 'exam:e2')).toBe('Map');

    const attention = ['row:i1', 'row:i2', 'row:i3', 'row:i4', 'row:i5'].map(
      (row) => keyed(done, 'Beoordeling PVB1', row, 'attention') ?? '',
    );
    expect(attention).toEqual(['motivering ontbreekt', 'spreek een niveau af', 'ongeldig niveau', '', '']);
    expect(['row:v1', 'row:v2'].map((row) => keyed(done, 'Beoordeling K1', row, 'attention'))).toEqual([
      'meer dan het maximum',
      'vul vragen en punten in',
    ]);
  },
  120_000,
);

inLibreOffice(
  'a form follows the cut score of Examenplan, and is incomplete when that is empty or no percentage',
  async () => {
    const workbook = await openXlsx(null);
    await workbook.apply(createBook(bicycleInput, null).value);
    const book = bookOf(await workbook.snapshot());
    const cells = (book.forms[0]?.criteria ?? []).flatMap(({ ratings }) =>
      ratings.map(({ cell }): [string, string] => [cell, 'v']),
    );
    const outcomeWith = async (cutScore: string | number): Promise<readonly unknown[]> => {
      const cut = write('Examenplan', [[book.exams[0]?.cells.cutScore?.cell ?? '', cutScore]]);
      const changes = [write('Beoordeling PVB1', cells), cut];
      await workbook.apply({ changes, names: [], forget: [], activate: null });
      const done = await recalculate(await workbook.bytes());
      const cell = bookOf(done).forms[0]?.resultCells.find(({ key }) => key === 'cutScore');
      expect(cell?.actual).toBe(cell?.expected);
      return [
        keyed(done, 'Beoordeling PVB1', 'mark+cut', 'motivation.1') ?? '',
        keyed(done, 'Beoordeling PVB1', 'outcome+percentage', 'descriptor.1'),
      ];
    };
    expect(await outcomeWith(50)).toEqual([50, 'V']);
    expect(await outcomeWith(60)).toEqual([60, 'O']);
    expect(await outcomeWith('')).toEqual(['', 'onvolledig']);
    expect(await outcomeWith(100)).toEqual([100, 'onvolledig']);
  },
  240_000,
);

inLibreOffice(
  'a knowledge exam gives points, percentage, mark and word once its points are filled in',
  async () => {
    const workbook = await openXlsx(null);
    await workbook.apply(createBook(bicycleInput, null).value);
    const form = bookOf(await workbook.snapshot()).forms[2];
    const cells = (form?.criteria ?? []).flatMap(({ place }, index): [string, number][] => [
      [place.cell.replace('C', 'D'), 5],
      [place.cell.replace('C', 'E'), index + 1],
      [place.cell.replace('C', 'G'), [5, 4][index] ?? 0],
    ]);
    await workbook.apply({ changes: [write('Beoordeling K1', cells)], names: [], forget: [], activate: null });
    const done = await recalculate(await workbook.bytes());
    const value = (row: string, side: string): unknown => keyed(done, 'Beoordeling K1', row, side);
    // 9 of 15 points = 60 %; the cut score is 55: mark 5.5 + 4.5 · 5 / 45 = 6.
    expect([
      value('points+unrated', 'questions'),
      value('maximum+goodFrom', 'questions'),
      value('outcome+percentage', 'attention'),
      value('mark+cut', 'questions'),
      value('outcome+percentage', 'questions'),
    ]).toEqual([9, 15, 60, 6, 'V']);
  },
  120_000,
);
