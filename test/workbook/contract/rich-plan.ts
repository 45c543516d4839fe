/** One plan that has every kind of content and feature, about a fictional rental shop of bicycles. */
import type { CellContent, SheetPlan, WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';

export const text = (value: string): CellContent => ({ kind: 'text', text: value });
export const number = (value: number): CellContent => ({ kind: 'number', number: value });
const date = (value: string): CellContent => ({ kind: 'date', date: value });
export const formula = (value: string, result: string | number | boolean): CellContent => ({
  kind: 'formula',
  formula: value,
  result,
});

/** A sheet with nothing on it. */
export function emptySheet(key: string, name: string): SheetPlan {
  return {
    key,
    name,
    visibility: 'visible',
    tabColor: null,
    gridlines: true,
    columns: [],
    rows: [],
    blocks: [],
    features: [],
  };
}

/** A list with a table, drop-downs, formulas and everything else a sheet of ours can have. */
export function matrixSheet(name = "Dekking foto's", linked = 'form:e1'): SheetPlan {
  return {
    ...emptySheet('coverage', name),
    tabColor: '#0f548c',
    gridlines: false,
    columns: [
      { column: 0, width: 12 },
      { column: 1, width: 40 },
      { column: 2, width: 10 },
      { column: 5, width: 4, hidden: true },
    ],
    rows: [
      { row: 0, height: 30 },
      { row: 4, height: 45, grows: true },
      { row: 7, height: null, hidden: true },
    ],
    blocks: [
      { row: 0, column: 0, contents: [[text('Dekking'), null, null, date('2026-08-01')]] },
      {
        row: 2,
        column: 0,
        contents: [
          [text('Code'), text('Werkproces'), text('PVB1'), text('Aantal')],
          [text('B1-K1-W1'), text('Verhuurt een fiets'), text('x'), formula('=IF(C4="x",1,0)', 1)],
          [text('B1-K1-W2'), text('- controleert de remmen\n- noteert de stand'), null, formula('=IF(C5="x",1,0)', 0)],
          [text('1.10'), text('=geen formule'), text('x'), formula('=IF(C6="x",1,0)', 1)],
        ],
      },
      {
        row: 7,
        column: 0,
        contents: [
          [text('Totaal'), formula('=SUM(D4:D6)&" van 3"', '2 van 3'), number(0.5), formula('=SUM(D4:D6)', 2)],
          [text('Gedekt'), formula('=D8=3', false), number(-12.25), formula('=D8/3', 2 / 3)],
        ],
      },
    ],
    features: [
      { kind: 'style', area: { row: 0, column: 0, rows: 1, columns: 2 }, style: 'title' },
      { kind: 'style', area: { row: 2, column: 0, rows: 1, columns: 4 }, style: 'header' },
      { kind: 'style', area: { row: 3, column: 0, rows: 3, columns: 2 }, style: 'text' },
      { kind: 'style', area: { row: 3, column: 2, rows: 3, columns: 1 }, style: 'inputCentered' },
      { kind: 'style', area: { row: 3, column: 3, rows: 3, columns: 1 }, style: 'number' },
      { kind: 'style', area: { row: 8, column: 3, rows: 1, columns: 1 }, style: 'percentage' },
      { kind: 'style', area: { row: 7, column: 1, rows: 1, columns: 1 }, style: 'locked' },
      {
        kind: 'chart',
        name: 'aantal per werkproces',
        shape: 'stacked-bars',
        title: 'Aantal & "soort"',
        description: 'Elk werkproces zit in nul of een examen.',
        source: { row: 2, column: 2, rows: 4, columns: 2 },
        colors: ['#0f548c'],
        place: { row: 12, column: 0, rows: 12, columns: 3 },
      },
      {
        kind: 'table',
        name: 'Dekkend_tabel',
        area: { row: 2, column: 0, rows: 4, columns: 4 },
        columns: ['Code', 'Werkproces', 'PVB1', 'Aantal'],
        filter: true,
      },
      {
        kind: 'validation',
        area: { row: 3, column: 2, rows: 3, columns: 1 },
        rule: { kind: 'choices', choices: ['x', '-', 'deels "zo"'] },
        strict: true,
        title: 'Dekking',
        message: 'Kies x of laat leeg.',
        prompt: 'x = dit examen dekt het werkproces',
      },
      {
        kind: 'conditional-format',
        area: { row: 3, column: 3, rows: 3, columns: 1 },
        formula: '=$D4=0',
        style: 'bad',
      },
      {
        kind: 'conditional-format',
        area: { row: 3, column: 3, rows: 3, columns: 1 },
        formula: '=$D4>=1',
        style: 'good',
      },
      {
        kind: 'link',
        cell: { row: 8, column: 0 },
        sheet: linked,
        target: { row: 1, column: 0 },
        tip: 'Naar het formulier',
      },
      { kind: 'freeze', rows: 3, columns: 1 },
      { kind: 'merge', area: { row: 0, column: 0, rows: 1, columns: 2 } },
      { kind: 'unlocked', area: { row: 3, column: 2, rows: 3, columns: 1 } },
      { kind: 'protection', allow: ['format-rows', 'format-columns', 'sort', 'filter'] },
      {
        kind: 'print',
        orientation: 'landscape',
        area: { row: 0, column: 0, rows: 9, columns: 4 },
        titleRows: { first: 2, last: 2 },
        rowBreaks: [5, 7],
        fitToWidth: true,
        header: { left: 'Fietsverhuur && onderhoud', center: '', right: '&A' },
        footer: { left: '', center: '', right: '&P/&N' },
      },
    ],
  };
}

/** The kinds of validation that the matrix has not, a sheet that is hidden, and names that look like trouble. */
function formSheet(): SheetPlan {
  const cell = (row: number): { row: number; column: number; rows: number; columns: number } => ({
    row,
    column: 1,
    rows: 1,
    columns: 1,
  });
  const rule = { strict: false, title: 'Let op', message: 'Dit is ongewoon.' } as const;
  return {
    ...emptySheet('form:e1', 'Beoordeling PVB1 & meer'),
    blocks: [
      {
        row: 0,
        column: 0,
        contents: [
          [text('Kandidaat'), text('007')],
          [text('Niveau'), null],
          [text('Cijfer'), number(7)],
          [text('Datum'), date('2026-02-28')],
          [text('Motivering'), text('')],
          [text('Keuzes'), text('O')],
          [null, text('V')],
        ],
      },
    ],
    features: [
      { kind: 'style', area: { row: 0, column: 1, rows: 1, columns: 1 }, style: 'input' },
      { kind: 'style', area: { row: 2, column: 1, rows: 1, columns: 1 }, style: 'input' },
      { kind: 'style', area: { row: 3, column: 1, rows: 1, columns: 1 }, style: 'inputDate' },
      {
        kind: 'validation',
        area: cell(1),
        rule: { kind: 'choices-from', source: "'Beoordeling PVB1 & meer'!$B$6:$B$7" },
        ...rule,
        strict: true,
      },
      { kind: 'validation', area: cell(2), rule: { kind: 'decimal', min: 1, max: 10 }, ...rule },
      { kind: 'validation', area: cell(3), rule: { kind: 'date', min: '2020-01-01', max: '2040-12-31' }, ...rule },
      { kind: 'validation', area: cell(4), rule: { kind: 'text-length', max: 500 }, ...rule },
      { kind: 'validation', area: cell(5), rule: { kind: 'whole-number', min: 0, max: 3 }, ...rule },
      {
        kind: 'print',
        orientation: 'portrait',
        area: null,
        titleRows: null,
        rowBreaks: [],
        fitToWidth: false,
        header: { left: '', center: '', right: '' },
        footer: { left: '', center: '&P', right: '' },
      },
    ],
  };
}

/** Both sheets and a hidden third, with the names that identify them. */
export function richPlan(): WorkbookPlan {
  return {
    changes: [
      { kind: 'create', sheet: matrixSheet(), before: null },
      { kind: 'create', sheet: formSheet(), before: null },
      {
        kind: 'create',
        sheet: {
          ...emptySheet('machine', 'dekkend_machine'),
          visibility: 'very-hidden',
          blocks: [{ row: 0, column: 0, contents: [[text('dekkend:1'), text('{"a":1}')]] }],
        },
        before: null,
      },
    ],
    names: [
      { name: 'Dekkend_coverage', sheet: 'coverage', area: { row: 2, column: 0, rows: 4, columns: 4 } },
      { name: 'Dekkend_form_e1', sheet: 'form:e1', area: { row: 0, column: 0, rows: 1, columns: 1 } },
      { name: 'Dekkend_machine', sheet: 'machine', area: { row: 0, column: 0, rows: 1, columns: 2 } },
    ],
    forget: [],
    activate: 'form:e1',
  };
}

/** A plan of these changes and nothing else. */
export function planOf(...changes: WorkbookPlan['changes']): WorkbookPlan {
  return { changes, names: [], forget: [], activate: null };
}
