import type { KeptTexts } from '../kept-texts';

/** Wat er op het blad Bewaard staat. */
export const keptTexts: KeptTexts = {
  sheetName: 'Bewaard',
  title: 'Bewaard',
  note: 'Wat iemand schreef en op zijn eigen blad geen plaats meer heeft. Dekkend vult dit blad alleen aan.',
  columns: {
    date: 'Wanneer',
    sheet: 'Stond op blad',
    cell: 'Cel',
    row: 'Rij',
    column: 'Kolom',
    value: 'Wat er stond',
    reason: 'Waarom',
  },
  reasons: {
    'row-gone': 'de rij staat niet meer op het formulier',
    'level-gone': 'het niveau staat niet meer op de schaal',
    'exam-gone': 'het examen staat niet meer in het examenplan',
    'made-again': 'het blad is opnieuw gemaakt en de rij of kolom is weg',
  },
  line: ({ sheet, cell, row, column, value }) =>
    `${sheet}, ${cell}${column === '' ? '' : ` (${column})`}: “${value}”${row === '' ? '' : ` bij “${row}”`}`,
};
