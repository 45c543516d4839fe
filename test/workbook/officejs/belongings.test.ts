import { namedPlan, refusedWith, sheetIn, sheetOf } from '../contract/opened-workbook';
import { matrixSheet, number, planOf, richPlan } from '../contract/rich-plan';
import { openExcel } from './open-excel';

afterEach(() => jest.restoreAllMocks());

/** The host holds none of these, so what Excel would count is put in the runtime's own answer. */
function counting(collection: 'CommentCollection' | 'ShapeCollection' | 'PivotTableCollection'): void {
  if (collection === 'ShapeCollection') {
    jest.spyOn(Excel.ShapeCollection.prototype, 'items', 'get').mockReturnValue([{ name: 'Foto 1' }] as never);
    return;
  }
  jest.spyOn(Excel[collection].prototype, 'getCount').mockReturnValue({ value: 1 } as never);
}

const plans = {
  replaces: planOf({ kind: 'replace', target: 'Formulier', sheet: sheetOf('Formulier', [number(2)]) }),
  deletes: planOf({ kind: 'delete', target: 'formulier' }),
};

describe('a sheet on which people put something that would go with it', () => {
  it.each([
    ['replaces', 'CommentCollection'],
    ['deletes', 'CommentCollection'],
    ['replaces', 'ShapeCollection'],
    ['deletes', 'PivotTableCollection'],
  ] as const)('refuses a plan that %s it, for a %s', async (change, collection) => {
    const { port } = await openExcel();
    await port.apply(namedPlan(sheetOf('Formulier', [number(1)])));
    counting(collection);
    expect(await refusedWith(port.apply(plans[change]))).toBe('workbook/would-lose');
    jest.restoreAllMocks();
    expect(sheetIn(await port.snapshot(), 'Formulier').values).toEqual([[1]]);
  });

  it('is written into as ever', async () => {
    const { port } = await openExcel();
    await port.apply(namedPlan(sheetOf('Formulier', [number(1)])));
    counting('CommentCollection');
    const blocks = [{ row: 0, column: 0, contents: [[number(3)]] }];
    await port.apply(planOf({ kind: 'write', target: 'Formulier', blocks }));
    jest.restoreAllMocks();
    expect(sheetIn(await port.snapshot(), 'Formulier').values).toEqual([[3]]);
  });

  it('is refused for a chart of a person, and made again with a chart of our own', async () => {
    const { port } = await openExcel();
    await port.apply(richPlan());
    const again = planOf({
      kind: 'replace',
      target: "Dekking foto's",
      sheet: matrixSheet('Dekking 2', 'Beoordeling PVB1 & meer'),
    });
    await port.apply(again);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dekking 2');
      const charts = sheet.charts.load('items/name,items/title/text,items/legend/visible');
      await context.sync();
      expect(charts.items.map(({ name, title, legend }) => [name, title.text, legend.visible])).toEqual([
        ['Dekkend: aantal per werkproces', 'Aantal & "soort"', false],
      ]);
      sheet.protection.unprotect();
      sheet.charts.add('ColumnClustered', sheet.getRange('C3:D6'), 'Columns');
      await context.sync();
    });
    const third = planOf({
      kind: 'replace',
      target: 'Dekking 2',
      sheet: matrixSheet('Dekking 2', 'Beoordeling PVB1 & meer'),
    });
    expect(await refusedWith(port.apply(third))).toBe('workbook/would-lose');
  });
});
