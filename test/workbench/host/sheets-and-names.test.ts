import { startExcel, type ExcelInMemory } from '../../officejs/excel-in-memory';
import { outcome } from './outcome';

let excel: ExcelInMemory;
beforeEach(() => {
  excel = startExcel();
});

describe('names of sheets (NOTES of the host, line 3)', () => {
  const add = (name: string) => outcome(excel, (context) => context.workbook.worksheets.add(name));
  const rename = (name: string) =>
    outcome(excel, (_context, sheet) => {
      sheet.name = name;
    });

  it.each(['a:b', 'a\\b', 'a/b', 'a?b', 'a*b', '[a]', "'a", "a'", 'History', 'x'.repeat(32), ''])(
    'refuses %p for a new sheet and for a new name',
    async (name) => {
      expect(await add(name)).toBe('InvalidArgument');
      expect(await rename(name)).toBe('InvalidArgument');
    },
  );

  it.each(["o'clock", 'Beoordeling – één', 'x'.repeat(31), 'A1', 'R1C1'])('accepts %p', async (name) => {
    expect(await add(name)).toBe('done');
  });

  it('refuses a name that another sheet has, ignoring case', async () => {
    expect(await add('SHEET1')).toBe('ItemAlreadyExists');
    expect(await add('Ander')).toBe('done');
    expect(await rename('ander')).toBe('InvalidArgument');
    expect(await rename('SHEET1')).toBe('done');
  });

  it('quotes in addresses the names that need it', async () => {
    const addresses = await excel.Excel.run(async (context) => {
      const ranges = ['Blad', 'Mijn blad', "o'clock", 'A1', '1e'].map((name) =>
        context.workbook.worksheets.add(name).getRange('B2').load('address'),
      );
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(['Blad!B2', "'Mijn blad'!B2", "'o''clock'!B2", "'A1'!B2", "'1e'!B2"]);
  });
});

describe('sheets', () => {
  it('are found by id and by name ignoring case, else ItemNotFound or a null object', async () => {
    const found = await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('sheet1').load('id,name');
      const missing = worksheets.getItemOrNullObject('weg');
      const count = worksheets.getCount();
      await context.sync();
      const again = worksheets.getItem(sheet.id).load('name');
      await context.sync();
      return { name: again.name, missing: missing.isNullObject, count: count.value };
    });
    expect(found).toEqual({ name: 'Sheet1', missing: true, count: 1 });
    expect(await outcome(excel, (context) => context.workbook.worksheets.getItem('weg').activate())).toBe(
      'ItemNotFound',
    );
  });

  it('keep at least one visible: the last one is neither deleted nor hidden', async () => {
    await outcome(excel, (context) => {
      context.workbook.worksheets.add('Verborgen').visibility = 'Hidden';
    });
    expect(await outcome(excel, (_context, sheet) => sheet.delete())).toBe('InvalidOperation');
    expect(
      await outcome(excel, (_context, sheet) => {
        sheet.visibility = 'VeryHidden';
      }),
    ).toBe('InvalidOperation');
  });

  it('refuse to be deleted while very hidden (documentation of Worksheet.delete)', async () => {
    expect(
      await outcome(excel, (context) => {
        const sheet = context.workbook.worksheets.add('Lijsten');
        sheet.visibility = 'VeryHidden';
        sheet.delete();
      }),
    ).toBe('InvalidOperation');
  });

  it('do nothing through a null object', async () => {
    expect(
      await outcome(excel, (context) => {
        context.workbook.worksheets.getItemOrNullObject('weg').delete();
      }),
    ).toBe('done');
  });

  it('give the top left cell as used range of an empty sheet, or a null object', async () => {
    const used = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [range.address, none.isNullObject];
    });
    expect(used).toEqual(['Sheet1!A1', true]);
  });

  it('keep position, colour of the tab and grid lines', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('A');
      sheet.position = 0;
      sheet.tabColor = '#ff8800';
      sheet.showGridlines = false;
      sheet.load('position,tabColor,showGridlines,visibility');
      await context.sync();
      return sheet.toJSON();
    });
    expect(seen).toMatchObject({ position: 0, tabColor: '#FF8800', showGridlines: false, visibility: 'Visible' });
  });

  it('freeze rows and columns from the top left cell on', async () => {
    const location = await excel.Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      freezePanes.freezeAt('A1:B3');
      const range = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [range.address, none.isNullObject];
    });
    expect(location).toEqual(['Sheet1!A1:B3', true]);
    expect(await outcome(excel, (_context, sheet) => sheet.freezePanes.freezeAt('B2:C3'))).toBe('InvalidArgument');
  });
});

describe('defined names (NOTES of the host, line 4)', () => {
  const add = (name: string) =>
    outcome(excel, (context, sheet) => context.workbook.names.add(name, sheet.getRange('A1')));

  it.each([
    'PVB1',
    'B1',
    'R1C1',
    'R',
    'c',
    'rc',
    'XFD1048576',
    'met spatie',
    '1e',
    'B1-K1',
    'a!b',
    '',
    'x'.repeat(256),
    'TRUE',
  ])('refuses %p', async (name) => {
    expect(await add(name)).toBe('InvalidArgument');
  });

  it.each(['_PVB1', 'dekking', 'dk.rij_1', 'PVBX1', 'één', 'XFE1', 'R1C1x'])('accepts %p', async (name) => {
    expect(await add(name)).toBe('done');
  });

  it('refuses a name twice in one scope, ignoring case, but not in two scopes', async () => {
    expect(await add('dekking')).toBe('done');
    expect(await add('DEKKING')).toBe('ItemAlreadyExists');
    expect(await outcome(excel, (_context, sheet) => sheet.names.add('dekking', sheet.getRange('B2')))).toBe('done');
  });

  it('has formula, value, type, scope and visibility', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mijn blad');
      const range = context.workbook.names.add('bereik', sheet.getRange('A1:B2'), 'opmerking');
      const constant = context.workbook.names.add('versie', '=3');
      const local = sheet.names.add('lokaal', sheet.getRange('C3'));
      range.visible = false;
      for (const name of [range, constant, local]) name.load('name,formula,value,type,scope,visible,comment');
      const workbookNames = context.workbook.names.load('items/name');
      await context.sync();
      return [range.toJSON(), constant.toJSON(), local.toJSON(), workbookNames.items.map(({ name }) => name)];
    });
    expect(seen).toMatchObject([
      {
        formula: "='Mijn blad'!$A$1:$B$2",
        value: "'Mijn blad'!$A$1:$B$2",
        type: 'Range',
        scope: 'Workbook',
        visible: false,
        comment: 'opmerking',
      },
      { formula: '=3', value: 3, type: 'Double' },
      { formula: "='Mijn blad'!$C$3", scope: 'Worksheet', visible: true },
      ['bereik', 'versie'],
    ]);
  });

  it('gives no range once its cells are deleted', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const name = context.workbook.names.add('weg', sheet.getRange('A1'));
      sheet.getRange('1:1').delete('Up');
      name.load('formula,value,type');
      const range = name.getRangeOrNullObject();
      await context.sync();
      return [name.formula, name.value, name.type, range.isNullObject];
    });
    expect(seen).toEqual(['=Sheet1!#REF!', '#REF!', 'Error', true]);
  });

  it('gives the range of worksheet.getRange(name)', async () => {
    const address = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add('bereik', sheet.getRange('C3:D4'));
      const range = sheet.getRange('bereik').load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!C3:D4');
  });
});
