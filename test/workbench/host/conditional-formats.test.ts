import { startExcel, type ExcelInMemory } from '../../officejs/excel-in-memory';
import { outcome } from './outcome';

let excel: ExcelInMemory;
beforeEach(() => {
  excel = startExcel();
});

describe('conditional formats (NOTES of the host, line 10)', () => {
  it('keeps the formula as it is, relative to the top left cell of the range', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C9');
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A2="O"';
      format.custom.format.fill.color = '#ffcccc';
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
      format.load('type,priority,stopIfTrue,custom/rule/formula,custom/format/fill/color');
      const covered = format.getRange().load('address');
      await context.sync();
      return [format.toJSON(), covered.address];
    });
    expect(seen).toEqual([
      expect.objectContaining({
        type: 'Custom',
        priority: 0,
        stopIfTrue: true,
        custom: expect.objectContaining({ rule: { formula: '=$A2="O"' } }),
      }),
      'Sheet1!B2:C9',
    ]);
    expect(excel.store.conditionalFormats(excel.store.activeSheet())[0]?.style).toEqual({
      fillColor: '#FFCCCC',
      bold: true,
    });
  });

  it('puts a new format before the others, and counts priorities from 0', async () => {
    const types = await excel.Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      conditionalFormats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: 'niet' };
      const cellValue = conditionalFormats.add('CellValue');
      cellValue.cellValue.rule = { formula1: '5', operator: 'GreaterThan' };
      cellValue.priority = 2;
      conditionalFormats.load('items/type,items/priority');
      await context.sync();
      return conditionalFormats.items.map(({ type, priority }) => [type, priority]);
    });
    expect(types).toEqual([
      ['ContainsText', 0],
      ['Custom', 1],
      ['CellValue', 2],
    ]);
  });

  it('refuses a formula without = and the part of another kind', async () => {
    expect(
      await outcome(excel, (_context, sheet) => {
        sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = 'A1=1';
      }),
    ).toBe('InvalidArgument');
    expect(
      await outcome(excel, (_context, sheet) => {
        sheet.getRange('A1').conditionalFormats.add('Custom').cellValue.rule = { formula1: '1', operator: 'EqualTo' };
      }),
    ).toBe('ItemNotFound');
  });

  it('goes with clearAll', async () => {
    await outcome(excel, (_context, sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:A3');
      conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      conditionalFormats.clearAll();
    });
    expect(excel.store.conditionalFormats(excel.store.activeSheet())).toEqual([]);
  });
});
