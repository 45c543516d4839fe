/** A planned sheet as steps, in the order in which Excel must do them. */
import { areaName, cellName, quotedSheet } from '../plan/a1';
import { contentGrid, lookGrid } from '../plan/cell-looks';
import type { Grid } from '../plan/cell-looks';
import type { Area, ProtectionAllowance, SheetFeature, SheetPlan } from '../plan/workbook-plan';
import { chartStep } from './chart-steps';
import { contentSteps } from './content-steps';
import type { CellWrite } from './content-steps';
import { lookSteps } from './facets';
import { freezeStep, gridStep, printStep } from './page-steps';
import { conditionalFormatSteps, validationStep } from './rule-steps';
import { actionBytes } from './step';
import type { Step } from './step';

type Kind = SheetFeature['kind'];
type Feature<K extends Kind> = Extract<SheetFeature, { kind: K }>;
type NameOfSheet = (keyOrName: string) => string;

/**
 * How each kind of feature is done, in the order in which Excel must do them: links come before looks, because Excel
 * gives a link a look of its own; tables after their headers. A kind that is added to the plan must be added here.
 */
const stepsOfKind: {
  readonly [K in Kind]: (sheet: SheetPlan, features: readonly Feature<K>[], nameOf: NameOfSheet) => readonly Step[];
} = {
  link: (sheet, links, nameOf) => links.map((link) => linkStep(sheet.name, link, nameOf)),
  merge: (sheet, merges) => merges.map(({ area }) => mergeStep(sheet.name, area)),
  style: (sheet) => lookSteps(sheet.name, lookGrid(sheet)),
  // Parts of a cell's look, done with its style.
  unlocked: () => [],
  paint: () => [],
  table: (sheet, tables) => tables.map((table) => tableStep(sheet.name, table)),
  validation: (sheet, validations) => validations.map((validation) => validationStep(sheet.name, validation)),
  'conditional-format': (sheet, formats) => conditionalFormatSteps(sheet.name, formats),
  freeze: (sheet, freezes) => freezes.map((freeze) => freezeStep(sheet.name, freeze)),
  print: (sheet, prints) => prints.map((print) => printStep(sheet.name, print)),
  chart: (sheet, charts) => charts.map((chart) => chartStep(sheet.name, chart)),
  // The very last thing that happens to a sheet (finish-steps.ts).
  protection: () => [],
};

/** Steps that add the sheet at the end of the tabs and fill it, up to its protection, place and visibility. */
export function sheetSteps(sheet: SheetPlan, nameOfSheet: NameOfSheet): readonly Step[] {
  const contents = contentGrid(sheet.blocks);
  const looks = lookGrid(sheet);
  const area = boundsOf(looks);
  const writeAt = (row: number, column: number): CellWrite | null => {
    const look = looks.get(row)?.get(column);
    return look
      ? { content: contents.get(row)?.get(column) ?? null, format: look.format, formatThere: 'General' }
      : null;
  };
  const kinds = Object.keys(stepsOfKind) as readonly Kind[];
  return [
    { bytes: 2 * actionBytes, queue: (context) => void context.workbook.worksheets.add(sheet.name) },
    ...(area ? contentSteps(sheet.name, area, writeAt) : []),
    ...kinds.flatMap((kind) => stepsFor(sheet, kind, nameOfSheet)),
    gridStep(sheet),
  ];
}

function stepsFor<K extends Kind>(sheet: SheetPlan, kind: K, nameOfSheet: NameOfSheet): readonly Step[] {
  const features = sheet.features.filter((feature): feature is Feature<K> => feature.kind === kind);
  return stepsOfKind[kind](sheet, features, nameOfSheet);
}

function boundsOf(looks: Grid<unknown>): Area | null {
  const rows = [...looks.keys()];
  const columns = [...looks.values()].flatMap((line) => [...line.keys()]);
  if (columns.length === 0) return null;
  const span = (values: readonly number[]): readonly [number, number] => {
    const first = values.reduce((a, b) => Math.min(a, b));
    return [first, values.reduce((a, b) => Math.max(a, b)) - first + 1];
  };
  const [row, rowCount] = span(rows);
  const [column, columnCount] = span(columns);
  return { row, column, rows: rowCount, columns: columnCount };
}

function linkStep(sheetName: string, link: Feature<'link'>, nameOfSheet: (keyOrName: string) => string): Step {
  return {
    bytes: 2 * actionBytes + 300,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRange(cellName(link.cell));
      const documentReference = `${quotedSheet(nameOfSheet(link.sheet))}!${cellName(link.target)}`;
      range.hyperlink = { documentReference, ...(link.tip === '' ? {} : { screenTip: link.tip }) };
    },
  };
}

function mergeStep(sheetName: string, area: Area): Step {
  return {
    bytes: 2 * actionBytes,
    queue: (context) => context.workbook.worksheets.getItem(sheetName).getRange(areaName(area)).merge(),
  };
}

/** The plainest style Excel has: the cells have their own look. */
const tableStyle = 'TableStyleLight1';

function tableStep(sheetName: string, table: Feature<'table'>): Step {
  return {
    bytes: 6 * actionBytes,
    queue: (context) => {
      const added = context.workbook.worksheets.getItem(sheetName).tables.add(areaName(table.area), true);
      added.name = table.name;
      added.style = tableStyle;
      added.showBandedRows = false;
      added.showFilterButton = table.filter;
    },
  };
}

/** The protection a plan asks for, in Excel's words. */
export function protectionOptions(allow: readonly ProtectionAllowance[]): Excel.WorksheetProtectionOptions {
  return Object.fromEntries(allow.map((allowance) => [allowanceWords[allowance], true]));
}

const allowanceWords: Readonly<Record<ProtectionAllowance, keyof Excel.WorksheetProtectionOptions>> = {
  'format-rows': 'allowFormatRows',
  'format-columns': 'allowFormatColumns',
  sort: 'allowSort',
  filter: 'allowAutoFilter',
  'insert-rows': 'allowInsertRows',
};
