import { startExcel, type ExcelInMemory } from '../../officejs/excel-in-memory';
import { outcome, read } from './outcome';

let excel: ExcelInMemory;
beforeEach(() => {
  excel = startExcel();
});

describe('data validation (NOTES of the host, line 5)', () => {
  const setRule = (rule: Excel.DataValidationRule) =>
    outcome(excel, (_context, sheet) => {
      sheet.getRange('A1:A5').dataValidation.rule = rule;
    });

  it('takes a literal list of 255 characters, commas included, and no longer one', async () => {
    const list = (length: number) => setRule({ list: { inCellDropDown: true, source: `a,${'x'.repeat(length - 2)}` } });
    expect(await list(255)).toBe('done');
    expect(await list(256)).toBe('InvalidArgument');
  });

  it('takes a list from a range of another sheet', async () => {
    const rule = await excel.Excel.run(async (context) => {
      const lists = context.workbook.worksheets.add('Lijsten');
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: lists.getRange('A1:A300') } };
      cell.dataValidation.load('rule,type');
      await context.sync();
      return [cell.dataValidation.type, cell.dataValidation.rule];
    });
    expect(rule).toEqual(['List', { list: { inCellDropDown: true, source: '=Lijsten!$A$1:$A$300' } }]);
  });

  it('leaves what is in the cells, and does not refuse what code writes', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1').values = [['vooraf']];
    });
    expect(await setRule({ list: { inCellDropDown: true, source: 'O,V,G' } })).toBe('done');
    expect(await outcome(excel, (_context, sheet) => void (sheet.getRange('A2').values = [['achteraf']]))).toBe('done');
    expect(await read(excel, 'A1:A2', 'values')).toEqual([['vooraf'], ['achteraf']]);
  });

  it.each<Excel.DataValidationRule>([
    {},
    { list: { inCellDropDown: true, source: '' } },
    { custom: { formula: 'A1>1' } },
    { custom: { formula: '=A1>' } },
    { wholeNumber: { formula1: 1, operator: 'Between' } },
    { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=TRUE' } },
  ])('refuses the rule %j', async (rule) => {
    expect(await setRule(rule)).toBe('InvalidArgument');
  });

  it('keeps alert, prompt and rule, and takes them away together', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B4');
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 99, operator: 'Between' } };
      dataValidation.errorAlert = { message: 'Geef 1 tot 99', showAlert: true, style: 'Warning', title: 'Cesuur' };
      dataValidation.prompt = { message: 'procent', showPrompt: true, title: 'Cesuur' };
      dataValidation.ignoreBlanks = false;
      dataValidation.load('rule,type,errorAlert,prompt,ignoreBlanks');
      await context.sync();
      const before = dataValidation.toJSON();
      dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      return [before, dataValidation.type];
    });
    expect(seen).toEqual([
      expect.objectContaining({
        type: 'WholeNumber',
        rule: { wholeNumber: { formula1: 1, formula2: 99, operator: 'Between' } },
        errorAlert: { message: 'Geef 1 tot 99', showAlert: true, style: 'Warning', title: 'Cesuur' },
        prompt: { message: 'procent', showPrompt: true, title: 'Cesuur' },
        ignoreBlanks: false,
      }),
      'None',
    ]);
  });

  it('refuses messages longer than Office takes (MS-OI29500 2.1.613)', async () => {
    const alert = (title: number, message: number) =>
      outcome(excel, (_context, sheet) => {
        const { dataValidation } = sheet.getRange('A1');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'O,V' } };
        dataValidation.errorAlert = {
          message: 'x'.repeat(message),
          showAlert: true,
          style: 'Stop',
          title: 'x'.repeat(title),
        };
      });
    expect(await alert(32, 224)).toBe('done');
    expect(await alert(33, 1)).toBe('InvalidArgument');
    expect(await alert(1, 225)).toBe('InvalidArgument');
  });
});
