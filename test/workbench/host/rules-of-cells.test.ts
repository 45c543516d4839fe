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

describe('tables (NOTES of the host, lines 4 and 7)', () => {
  const addTable = (address: string, name?: string) =>
    outcome(excel, (_context, sheet) => {
      const table = sheet.tables.add(address, true);
      if (name !== undefined) table.name = name;
    });

  it('makes headers unique texts that are not empty', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1:D1').values = [['code', 'code', '', 5]];
    });
    await addTable('A1:D3');
    expect(await read(excel, 'A1:D1', 'values')).toEqual([['code', 'code2', 'Column3', '5']]);
  });

  it('keeps headers unique when they are overwritten, and follows them as column names', async () => {
    await addTable('A1:B3');
    const columns = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').values = [['naam', 'naam']];
      const table = sheet.tables.getItemAt(0);
      table.columns.load('items/name,items/index');
      await context.sync();
      return table.columns.items.map(({ name, index }) => [index, name]);
    });
    expect(columns).toEqual([
      [0, 'naam'],
      [1, 'naam2'],
    ]);
  });

  it('refuses to overlap another table', async () => {
    await addTable('A1:B3');
    expect(await addTable('B3:C5')).toBe('InvalidArgument');
    expect(await addTable('C1:D3')).toBe('done');
  });

  it('refuses merged cells, before and after', async () => {
    expect(
      await outcome(excel, (_context, sheet) => {
        sheet.getRange('A2:B2').merge();
        sheet.tables.add('A1:B3', true);
      }),
    ).toBe('InvalidArgument');
    await addTable('D1:E3');
    expect(await outcome(excel, (_context, sheet) => sheet.getRange('D2:E2').merge())).toBe('InvalidOperation');
  });

  it('refuses names that read as a cell, have spaces or are taken', async () => {
    expect(await addTable('A1:B2', 'PVB1')).toBe('InvalidArgument');
    expect(await addTable('D1:E2', 'met spatie')).toBe('InvalidArgument');
    expect(await addTable('G1:H2', 'plan')).toBe('done');
    expect(await addTable('J1:K2', 'PLAN')).toBe('InvalidArgument');
    expect(await outcome(excel, (context, sheet) => context.workbook.names.add('Plan', sheet.getRange('A1')))).toBe(
      'ItemAlreadyExists',
    );
  });

  it('adds rows at the end and in the middle, and moves what stands below', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['code', 'naam'],
        ['a', 'een'],
      ];
      sheet.getRange('A3').values = [['eronder']];
      const table = sheet.tables.add('A1:B2', true);
      table.rows.add(undefined, [['c', 'drie']]);
      table.rows.add(1, [['b', 'twee']]);
      const range = table.getRange().load('address,values');
      const below = sheet.getRange('A5').load('values');
      await context.sync();
      return [range.address, range.values, below.values];
    });
    expect(seen).toEqual([
      'Sheet1!A1:B4',
      [
        ['code', 'naam'],
        ['a', 'een'],
        ['b', 'twee'],
        ['c', 'drie'],
      ],
      [['eronder']],
    ]);
  });

  it('refuses a row of another width and writes nothing of it', async () => {
    await addTable('A1:B3');
    expect(await outcome(excel, (_context, sheet) => sheet.tables.getItemAt(0).rows.add(undefined, [['x']]))).toBe(
      'InvalidArgument',
    );
    expect(excel.store.tables()[0]?.area.rowCount).toBe(3);
  });

  it('resizes with the same header row only', async () => {
    await addTable('B2:C4');
    const resize = (address: string) => outcome(excel, (_context, sheet) => sheet.tables.getItemAt(0).resize(address));
    expect(await resize('B2:C9')).toBe('done');
    expect(await resize('B3:C9')).toBe('InvalidArgument');
    expect(await resize('F2:G9')).toBe('InvalidArgument');
    expect(await resize('B2:C2')).toBe('InvalidArgument');
  });

  it('becomes plain cells again, or goes with them', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1:A2').values = [['kop'], ['x']];
      sheet.tables.add('A1:A2', true).convertToRange();
    });
    expect(await read(excel, 'A1:A2', 'values')).toEqual([['kop'], ['x']]);
    await outcome(excel, (_context, sheet) => sheet.tables.add('A1:A2', true).delete());
    expect(await read(excel, 'A1:A2', 'values')).toEqual([[''], ['']]);
    expect(excel.store.tables()).toEqual([]);
  });
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
