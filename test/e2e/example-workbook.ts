import { writeXlsx } from 'hucre/xlsx';
import type { Cell, WriteSheet } from 'hucre';

const open = { protection: { locked: false } };

/** A small workbook of our own: a protected matrix with a list, a plan with a link and a table, and a hidden sheet. */
export function exampleWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [coverage(), plan(), { name: 'Verborgen', rows: [['geheim']], veryHidden: true }],
    namedRanges: [
      { name: 'plan_examens', range: "'Kees'' plan'!$A$4:$B$5", comment: 'de examens' },
      { name: '_xlnm.Print_Area', range: 'Dekking!$A$1:$D$3', scope: 'Dekking' },
      { name: '_xlnm.Print_Titles', range: 'Dekking!$1:$1', scope: 'Dekking' },
    ],
    properties: { title: 'Voorbeeld', custom: { soort: 'voorbeeld', versie: 1 } },
  });
}

function coverage(): WriteSheet {
  return {
    name: 'Dekking',
    cells: new Map<string, Partial<Cell>>([
      ['0,0', { value: 'Werkproces', style: { font: { bold: true, name: 'Calibri', size: 11 } } }],
      ['1,0', { value: 'Controleert de fiets', style: { alignment: { wrapText: true } } }],
      ['1,1', { value: '●', style: open }],
      ['1,2', { value: '●', style: open }],
      ['1,3', { formula: 'COUNTIF(B2:C2,"●")', formulaResult: 2 }],
      ['2,0', { value: 'Geeft de fiets uit' }],
      ['2,1', { value: null, style: open }],
      ['2,2', { value: null, style: open }],
      ['2,3', { formula: 'COUNTIF(B3:C3,"●")', formulaResult: 0 }],
      ['3,0', { value: '=geen formule' }],
      ['3,1', { value: '1.10', style: { numFmt: '@' } }],
    ]),
    columns: [{ width: 40 }, { width: 8 }, { width: 8 }, { width: 12, hidden: false }],
    rowDefs: new Map([[0, { height: 30 }]]),
    dataValidations: [
      {
        type: 'list',
        values: ['●'],
        range: 'B2:C3',
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: 'Dekking',
        errorMessage: 'Kies ● of laat de cel leeg.',
      },
    ],
    conditionalRules: [
      {
        type: 'cellIs',
        operator: 'equal',
        formula: '0',
        priority: 1,
        range: 'D2:D3',
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FDE7E9' } }, font: { bold: true } },
      },
      { type: 'expression', formula: '$D2>1', priority: 2, range: 'A2:A3', style: { font: { italic: true } } },
    ],
    freezePane: { rows: 1, columns: 1 },
    protection: { sheet: true, formatCells: false, sort: true },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddHeader: '&LDekkend&RVoorbeeld', oddFooter: '&C&P van &N' },
    view: { tabColor: { rgb: '0F6CBD' }, showGridLines: false },
  };
}

function plan(): WriteSheet {
  return {
    name: "Kees' plan",
    cells: new Map<string, Partial<Cell>>([
      ['0,0', { value: 'naar de dekking', hyperlink: { target: '', location: 'Dekking!A40', tooltip: 'Ga erheen' } }],
      ['2,0', { value: 'code' }],
      ['2,1', { value: 'naam' }],
      ['3,0', { value: 'PVB1' }],
      ['3,1', { value: 'Uitgifte' }],
      ['4,0', { value: 'PVB2' }],
      ['4,1', { value: 'Onderhoud' }],
    ]),
    merges: [{ startRow: 7, startCol: 0, endRow: 7, endCol: 1 }],
    tables: [
      { name: 'tblPlan', range: 'A3:B5', columns: [{ name: 'code' }, { name: 'naam' }], style: 'TableStyleMedium2' },
    ],
  };
}
