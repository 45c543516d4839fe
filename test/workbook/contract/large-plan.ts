/** A plan as large as a whole qualification: `forms` sheets of `rows` rubric rows, with everything on them. */
import type { CellContent, SheetFeature, SheetPlan, WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { emptySheet, formula, number, text } from './rich-plan';

/** `length` characters of text a row, so that sizes can be chosen. */
export function largePlan(forms: number, rows: number, length = 90): WorkbookPlan {
  const sheets = Array.from({ length: forms }, (_, index) => largeSheet(index + 1, rows, length));
  return {
    changes: sheets.map((sheet) => ({ kind: 'create', sheet, before: null })),
    names: sheets.map((sheet) => ({
      name: `Dekkend_Form_${sheet.key.slice(5)}`,
      sheet: sheet.key,
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    })),
    forget: [],
    activate: 'form:e1',
  };
}

const columns = 12;

function largeSheet(index: number, rows: number, length: number): SheetPlan {
  const sentence = 'controleert de remmen en de verlichting van de fiets en noteert wat hij ziet; '.repeat(
    Math.ceil(length / 78),
  );
  const line = (row: number): readonly (CellContent | null)[] => [
    text(`e${index}.${row}`),
    text(`${row}. ${sentence.slice(0, length)}`),
    text('C, D, K'),
    null,
    text('Hij kijkt niet naar de remmen.'),
    text('Hij kijkt naar de remmen.'),
    text('Hij legt uit waarom hij naar de remmen kijkt.'),
    null,
    null,
    null,
    number(1),
    formula(`=IF(H${row + 2}="V",K${row + 2},0)`, 0),
  ];
  const body = (column: number, count: number): { row: number; column: number; rows: number; columns: number } => ({
    row: 1,
    column,
    rows,
    columns: count,
  });
  const units = Array.from({ length: Math.ceil(rows / 8) }, (_, unit): SheetFeature => {
    return { kind: 'style', area: { row: 1 + unit * 8, column: 0, rows: 1, columns }, style: 'subUnit' };
  });
  return {
    ...emptySheet(`form:e${index}`, `Beoordeling PVB${index}`),
    columns: Array.from({ length: columns }, (_, column) => ({ column, width: column === 1 ? 60 : 12 })),
    rows: Array.from({ length: rows }, (_, row) => ({ row: row + 1, height: 30, grows: true })),
    blocks: [
      { row: 0, column: 0, contents: [Array.from({ length: columns }, (_, column) => text(`Kolom ${column + 1}`))] },
      { row: 1, column: 0, contents: Array.from({ length: rows }, (_, row) => line(row)) },
    ],
    features: [
      { kind: 'style', area: { row: 0, column: 0, rows: 1, columns }, style: 'header' },
      { kind: 'style', area: body(0, 7), style: 'text' },
      { kind: 'style', area: body(7, 3), style: 'input' },
      { kind: 'style', area: body(10, 2), style: 'number' },
      ...units,
      { kind: 'unlocked', area: body(7, 3) },
      {
        kind: 'validation',
        area: body(7, 1),
        rule: { kind: 'choices', choices: ['O', 'V', 'G'] },
        strict: true,
        title: 'Niveau',
        message: 'Kies O, V of G.',
      },
      { kind: 'conditional-format', area: body(7, 1), formula: '=$H2="O"', style: 'bad' },
      { kind: 'freeze', rows: 1, columns: 2 },
      { kind: 'protection', allow: ['format-rows'] },
    ],
  };
}
