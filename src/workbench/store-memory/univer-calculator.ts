import { CellValueType, IUniverInstanceService, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData } from '@univerjs/core';
import { FormulaDataModel, ICalculateFormulaService, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import type { IRuntimeUnitDataType } from '@univerjs/engine-formula';
import { isCellError, type CellContent, type CellValue } from '../host/cell';
import type { CalculationResult, CalculationSheet } from './calculator';

const UNIT = 'calculation';

/**
 * Univer's formula engine without its grid, commands and timers: about 35 ms for a small workbook. The browser's store
 * calculates with the same engine, so both give the same results.
 */
export class UniverCalculator {
  private readonly univer = new Univer({ logLevel: LogLevel.ERROR });

  constructor() {
    this.univer.registerPlugin(UniverFormulaEnginePlugin, {});
  }

  /** Computes every formula of the sheets. */
  async calculate(sheets: readonly CalculationSheet[]): Promise<readonly CalculationResult[]> {
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookOf(sheets));
    const injector = this.univer.__getInjector();
    try {
      const service = injector.get(ICalculateFormulaService);
      const completed = new Promise<IRuntimeUnitDataType>((resolve) => {
        const subscription = service.executionCompleteListener$.subscribe(({ unitData }) => {
          subscription.unsubscribe();
          resolve(unitData);
        });
      });
      await service.execute({
        formulaData: injector.get(FormulaDataModel).getFormulaData(),
        arrayFormulaCellData: {},
        arrayFormulaRange: {},
        forceCalculate: true,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      });
      return resultsOf(sheets, await completed);
    } finally {
      injector.get(IUniverInstanceService).disposeUnit(UNIT);
    }
  }
}

/** Sheets are known to the engine by their position, which is safer than any name. */
const sheetId = (index: number): string => `s${index}`;

function workbookOf(sheets: readonly CalculationSheet[]): IWorkbookData {
  const snapshots = sheets.map(({ name, cells }, index) => {
    const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
    let [rowCount, columnCount] = [1, 1];
    for (const { row, column, content } of cells) {
      (cellData[row] ??= {})[column] = cellOf(content);
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
    }
    return { id: sheetId(index), name, cellData, rowCount, columnCount };
  });
  return {
    id: UNIT,
    name: UNIT,
    appVersion: '',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: snapshots.map(({ id }) => id),
    sheets: Object.fromEntries(snapshots.map((snapshot) => [snapshot.id, snapshot])),
  };
}

function cellOf({ formula, value }: CellContent): ICellData {
  if (formula !== null) return { f: formula };
  if (value === null) return {};
  if (isCellError(value)) return { f: `=${value.error}` };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

function resultsOf(sheets: readonly CalculationSheet[], unitData: IRuntimeUnitDataType): readonly CalculationResult[] {
  return sheets.flatMap(({ name, cells }, index) => {
    const results = unitData[UNIT]?.[sheetId(index)];
    return cells.flatMap(({ row, column, content }) =>
      content.formula === null
        ? []
        : [{ sheet: name, row, column, value: valueOf(results?.getValue(row, column) ?? null) }],
    );
  });
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|ERROR!)$/;

/** A formula never gives an empty cell: what refers to one is 0. */
function valueOf(cell: ICellData | null): CellValue {
  const value = cell?.v ?? 0;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}
