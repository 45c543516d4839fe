import type { KeptTexts } from '../kept-texts';

/** What stands on the sheet that keeps what no longer has a place. */
export const keptTexts: KeptTexts = {
  sheetName: 'Kept',
  title: 'Kept',
  note: 'What somebody wrote and that no longer has a place on its own sheet. Dekkend only adds to this sheet.',
  columns: {
    date: 'When',
    sheet: 'Stood on sheet',
    cell: 'Cell',
    row: 'Row',
    column: 'Column',
    value: 'What it said',
    reason: 'Why',
  },
  reasons: {
    'row-gone': 'the row is no longer on the form',
    'level-gone': 'the level is no longer on the scale',
    'exam-gone': 'the exam is no longer in the exam plan',
    'made-again': 'the sheet was made again and the row or column is gone',
  },
  line: ({ sheet, cell, row, column, value }) =>
    `${sheet}, ${cell}${column === '' ? '' : ` (${column})`}: “${value}”${row === '' ? '' : ` at “${row}”`}`,
};
