import { startExcel, type ExcelInMemory } from '../../officejs/excel-in-memory';
import { outcome, read } from './outcome';

let excel: ExcelInMemory;
beforeEach(() => {
  excel = startExcel();
});

/** Protects the active sheet with cell B2 unlocked. */
const protect = (options: Excel.WorksheetProtectionOptions = {}) =>
  outcome(excel, (_context, sheet) => {
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect(options, 'geheim');
  });

describe('a protected sheet (NOTES of the host, line 8)', () => {
  it('refuses writes to locked cells with AccessDenied and takes those to unlocked ones', async () => {
    await protect();
    const write = (address: string) =>
      outcome(excel, (_context, sheet) => {
        const range = sheet.getRange(address);
        range.load('address');
        range.values = [['x']];
      });
    expect(await write('B2')).toBe('done');
    expect(await write('A1')).toBe('AccessDenied');
    expect(
      await outcome(
        excel,
        (_context, sheet) =>
          void (sheet.getRange('A1:B2').values = [
            ['a', 'b'],
            ['c', 'd'],
          ]),
      ),
    ).toBe('AccessDenied');
    expect(await read(excel, 'A1:B2', 'values')).toEqual([
      ['', ''],
      ['', 'x'],
    ]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['formats', (sheet) => (sheet.getRange('B2').format.fill.color = 'red')],
    ['row heights', (sheet) => (sheet.getRange('B2').format.rowHeight = 30)],
    ['hidden columns', (sheet) => (sheet.getRange('B:B').columnHidden = true)],
    [
      'validations',
      (sheet) => (sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } }),
    ],
    ['new tables', (sheet) => sheet.tables.add('D1:E2', true)],
    ['merging', (sheet) => sheet.getRange('D1:E2').merge()],
    ['inserted rows', (sheet) => sheet.getRange('3:3').insert('Down')],
    ['inserted cells', (sheet) => sheet.getRange('D3').insert('Down')],
    ['deleted columns', (sheet) => sheet.getRange('C:C').delete('Left')],
    ['clearing', (sheet) => sheet.getRange('A1').clear('Contents')],
    ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['links', (sheet) => (sheet.getRange('B2').hyperlink = { address: 'https://example.org' })],
    ['sorting', (sheet) => sheet.getRange('A1:B2').sort.apply([{ key: 0 }])],
  ])('refuses %s', async (_what, change) => {
    await protect();
    expect(await outcome(excel, (_context, sheet) => change(sheet))).toBe('AccessDenied');
  });

  it('allows what its options allow', async () => {
    await protect({ allowFormatCells: true, allowFormatRows: true, allowInsertRows: true });
    expect(
      await outcome(excel, (_context, sheet) => {
        sheet.getRange('A1').format.fill.color = 'red';
        sheet.getRange('A1').format.rowHeight = 30;
        sheet.getRange('5:5').insert('Down');
      }),
    ).toBe('done');
    expect(await outcome(excel, (_context, sheet) => void (sheet.getRange('A1').format.columnWidth = 30))).toBe(
      'AccessDenied',
    );
  });

  it('does not let a table grow, whatever is unlocked', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.getRange().format.protection.locked = false;
      sheet.protection.protect({ allowInsertRows: true });
    });
    expect(await outcome(excel, (_context, sheet) => sheet.tables.getItemAt(0).rows.add(undefined, [['a', 'b']]))).toBe(
      'AccessDenied',
    );
  });

  it('is not protected twice, and opens with its password only', async () => {
    await protect();
    expect(await protect()).toBe('AccessDenied');
    const unprotect = (password?: string) => outcome(excel, (_context, sheet) => sheet.protection.unprotect(password));
    expect(await unprotect()).toBe('AccessDenied');
    expect(await unprotect('fout')).toBe('AccessDenied');
    expect(await unprotect('geheim')).toBe('done');
    expect(await unprotect()).toBe('AccessDenied');
  });

  it('hides the formulas of cells that ask for it', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1:B1').formulas = [['=1+1', '=2+2']];
      sheet.getRange('A1').format.protection.formulaHidden = true;
      sheet.protection.protect();
    });
    expect(await read(excel, 'A1:B1', 'formulas')).toEqual([[2, '=2+2']]);
  });
});

describe('a protected structure (NOTES of the host, line 8)', () => {
  it.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
    ['adding', (context) => context.workbook.worksheets.add('Nieuw')],
    ['renaming', (_context, sheet) => (sheet.name = 'Ander')],
    ['deleting', (context) => context.workbook.worksheets.getItem('Twee').delete()],
    ['hiding', (context) => (context.workbook.worksheets.getItem('Twee').visibility = 'Hidden')],
    ['moving', (context) => (context.workbook.worksheets.getItem('Twee').position = 0)],
  ])('refuses %s sheets', async (_what, change) => {
    await outcome(excel, (context) => {
      context.workbook.worksheets.add('Twee');
      context.workbook.protection.protect();
    });
    expect(await outcome(excel, change)).toBe('AccessDenied');
    expect(excel.store.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Twee']);
  });

  it('leaves the cells free, and shows in workbook.protection', async () => {
    excel.store.setStructureProtection({ password: 'x' });
    expect(await outcome(excel, (_context, sheet) => void (sheet.getRange('A1').values = [[1]]))).toBe('done');
    const seen = await excel.Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });
    expect(seen).toBe(true);
    expect(await outcome(excel, (context) => context.workbook.protection.unprotect('y'))).toBe('AccessDenied');
    expect(await outcome(excel, (context) => context.workbook.protection.unprotect('x'))).toBe('done');
  });
});

describe('while the user types in a cell (NOTES of the host, line 9)', () => {
  it('refuses the whole batch and does nothing of it', async () => {
    excel.host.cellEditMode = true;
    expect(await outcome(excel, (_context, sheet) => void (sheet.getRange('A1').values = [[1]]))).toBe(
      'InvalidOperationInCellEditMode',
    );
    excel.host.cellEditMode = false;
    expect(await read(excel, 'A1', 'values')).toEqual([['']]);
  });
});
