import { DataValidationStatus, ICommandService } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { CellWrite } from '../../../src/workbench/host/cell';
import type { DataValidation } from '../../../src/workbench/host/sheet-parts';
import type { UniverEngine } from '../../../src/workbench/store-univer/create-univer';
import { createUniver } from '../../../src/workbench/store-univer/create-univer';
import { createUniverStore, type UniverStore } from '../../../src/workbench/store-univer/create-univer-store';
import { describeStore } from '../store-suite';

jest.setTimeout(120_000);

const opened: { engine: UniverEngine; univerStore: UniverStore }[] = [];

function open(): { engine: UniverEngine; univerStore: UniverStore } {
  const engine = createUniver();
  const made = { engine, univerStore: createUniverStore(engine) };
  opened.push(made);
  return made;
}

afterEach(() => {
  for (const { engine, univerStore } of opened.splice(0)) {
    univerStore.dispose();
    engine.univer.dispose();
  }
});

describeStore('Univer', () => open().univerStore.store);

describe('the grid', () => {
  it('shows formulas, texts that look like something else, and results as the model has them', async () => {
    const { engine, univerStore } = open();
    const { store } = univerStore;
    store.writeCells(store.activeSheet(), [
      { row: 0, column: 0, content: { value: '=geen formule' } },
      { row: 1, column: 0, content: { value: 21 } },
      { row: 2, column: 0, content: { formula: '=A2*2' } },
    ]);
    await store.settle();
    const sheet = engine.api.getActiveWorkbook()?.getActiveSheet();
    expect(sheet?.getRange('A1:A3').getRawValues()).toEqual([['=geen formule'], [21], [42]]);
    expect(sheet?.getRange('A1:A3').getFormulas()).toEqual([[''], [''], ['=A2*2']]);
  });

  it('does not wait for a formula that hands on an empty text, which Univer never computes', async () => {
    const { store } = open().univerStore;
    const sheet = store.activeSheet();
    store.writeCells(sheet, [
      { row: 0, column: 0, content: { formula: '=""' } },
      { row: 1, column: 0, content: { formula: '=IF(TRUE,A1,1)' } },
      { row: 2, column: 0, content: { formula: '=2*3' } },
    ]);
    await store.settle();
    const cells = store.cells(sheet, { row: 0, column: 0, rowCount: 3, columnCount: 1 });
    expect(cells.map(([cell]) => cell?.value)).toEqual(['', '', 6]);
  });

  it('shows what many steps came to once, and of merged cells only those that came or went', async () => {
    const { engine, univerStore } = open();
    const { store } = univerStore;
    const sent: { readonly id: string; readonly ranges: number }[] = [];
    engine.univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted(({ id, params }) => {
        const { ranges = [] } = (params ?? {}) as { readonly ranges?: readonly object[] };
        if (/merge|set-range-values/.test(id)) sent.push({ id, ranges: ranges.length });
      });
    const shown = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    const sheet = store.activeSheet();
    const line = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 3 });
    for (let row = 0; row < 20; row += 1) {
      store.writeCells(sheet, [{ row, column: 0, content: { value: row } }]);
      store.merge(sheet, line(row));
      // A host waits between requests.
      await Promise.resolve();
    }
    await shown();
    store.merge(sheet, line(20));
    store.unmerge(sheet, line(3));
    await shown();
    expect(sent).toEqual([
      { id: 'sheet.mutation.set-range-values', ranges: 0 },
      { id: 'sheet.mutation.add-worksheet-merge', ranges: 20 },
      { id: 'sheet.mutation.remove-worksheet-merge', ranges: 1 },
      { id: 'sheet.mutation.add-worksheet-merge', ranges: 1 },
    ]);
    const merges = engine.api.getActiveWorkbook()?.getActiveSheet().getMergeData() ?? [];
    expect(merges).toHaveLength(20);
  });

  it('shows sheets in their order, with their names, and not the hidden ones', () => {
    const { engine, univerStore } = open();
    const { store, show } = univerStore;
    const plan = store.addSheet('Plan');
    store.updateSheet(store.addSheet('Geheim'), { visibility: 'VeryHidden' });
    store.moveSheet(plan, 0);
    show();
    const sheets = engine.api.getActiveWorkbook()?.getSheets() ?? [];
    expect(sheets.map((sheet) => [sheet.getSheetName(), sheet.isSheetHidden()])).toEqual([
      ['Plan', false],
      ['Sheet1', false],
      ['Geheim', true],
    ]);
  });

  it('is followed by the model when the user types, and tells it as one change', async () => {
    const { engine, univerStore } = open();
    const { store } = univerStore;
    const changes: string[] = [];
    store.subscribe((event) => changes.push(event.kind));
    engine.api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .getRange('B2:B3')
      .setValues([['O'], ['V']]);
    await Promise.resolve();
    expect(store.cells(store.activeSheet(), { row: 1, column: 1, rowCount: 2, columnCount: 1 })).toEqual([
      [{ formula: null, value: 'O' }],
      [{ formula: null, value: 'V' }],
    ]);
    expect(changes.filter((kind) => kind === 'cells-changed')).toHaveLength(1);
  });

  it('takes a choice from cells in any capitals, and a choice written in the rule only as it is written', async () => {
    const { engine, univerStore } = open();
    const { store, show } = univerStore;
    const sheet = store.activeSheet();
    const list = (source: string): DataValidation => ({
      rule: { type: 'List', source, inCellDropDown: true },
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
      prompt: { showPrompt: false, title: '', message: '' },
    });
    const write = (row: number, column: number, value: string): CellWrite => ({ row, column, content: { value } });
    store.writeCells(sheet, [write(0, 0, 'O'), write(1, 0, 'V'), write(0, 1, 'v'), write(1, 1, 'x'), write(0, 2, 'v')]);
    store.setValidation(sheet, { row: 0, column: 1, rowCount: 2, columnCount: 1 }, list('=$A$1:$A$2'));
    store.setValidation(sheet, { row: 0, column: 2, rowCount: 1, columnCount: 1 }, list('O,V'));
    show();
    await store.settle();
    const unit = engine.api.getActiveWorkbook()?.getId() ?? '';
    const validator = engine.univer.__getInjector().get(SheetsDataValidationValidatorService);
    const found = await Promise.all([
      validator.validatorCell(unit, sheet, 0, 1),
      validator.validatorCell(unit, sheet, 1, 1),
      validator.validatorCell(unit, sheet, 0, 2),
    ]);
    expect(found).toEqual([DataValidationStatus.VALID, DataValidationStatus.INVALID, DataValidationStatus.INVALID]);
  });

  it('checks no lists of a sheet that was taken away meanwhile', async () => {
    const { engine, univerStore } = open();
    const { store, show } = univerStore;
    const gone = store.addSheet('Weg');
    show();
    store.deleteSheet(gone);
    show();
    const unit = engine.api.getActiveWorkbook()?.getId() ?? '';
    const validator = engine.univer.__getInjector().get(SheetsDataValidationValidatorService);
    const cell = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    await expect(validator.validatorRanges(unit, gone, [cell])).resolves.toEqual([]);
  });

  it('moves names, validations and formulas along when the user inserts a row', async () => {
    const { engine, univerStore } = open();
    const { store } = univerStore;
    const sheet = store.activeSheet();
    store.writeCells(sheet, [
      { row: 1, column: 0, content: { value: 5 } },
      { row: 2, column: 0, content: { formula: '=SUM(deel)' } },
    ]);
    store.putName({ name: 'deel', scope: null, formula: '=Sheet1!$A$1:$A$2', visible: true, comment: '' });
    await store.settle();
    engine.api.getActiveWorkbook()?.getActiveSheet().insertRowsBefore(1, 1);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(store.names()).toMatchObject([{ name: 'deel', formula: '=Sheet1!$A$1:$A$3' }]);
    await store.calculate();
    expect(store.cells(sheet, { row: 2, column: 0, rowCount: 2, columnCount: 1 })).toEqual([
      [{ formula: null, value: 5 }],
      [{ formula: '=SUM(deel)', value: 5 }],
    ]);
    const shown = engine.api.getActiveWorkbook()?.getActiveSheet().getRange('A4');
    expect(shown?.getRawValue()).toBe(5);
  });

  it('shows the sheet that is active in the model, whatever sheets are added, hidden and taken away', () => {
    const { engine, univerStore } = open();
    const { store } = univerStore;
    const shown = (): string | undefined => {
      univerStore.show();
      return engine.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    };
    const first = store.activeSheet();
    const added = store.addSheet('Verborgen');
    store.updateSheet(added, { visibility: 'VeryHidden' });
    expect(shown()).toBe(first);
    const second = store.addSheet('Tweede');
    store.activateSheet(second);
    expect(shown()).toBe(second);
    const third = store.addSheet('Derde');
    store.activateSheet(third);
    store.deleteSheet(second);
    expect(shown()).toBe(third);
  });

  it('refuses a change of a locked cell of a protected sheet and allows one of an unlocked cell', async () => {
    const { engine, univerStore } = open();
    const { store } = univerStore;
    const sheet = store.activeSheet();
    store.patchStyle(sheet, { row: 0, column: 1, rowCount: 1, columnCount: 1 }, { locked: false });
    store.setSheetProtection(sheet, {
      password: '',
      options: {
        allowAutoFilter: false,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowEditObjects: false,
        allowEditScenarios: false,
        allowFormatCells: false,
        allowFormatColumns: false,
        allowFormatRows: false,
        allowInsertColumns: false,
        allowInsertHyperlinks: false,
        allowInsertRows: false,
        allowPivotTables: false,
        allowSort: false,
        selectionMode: 'Normal',
      },
    });
    univerStore.show();
    const grid = engine.api.getActiveWorkbook()?.getActiveSheet();
    const attempt = (reference: string): void => {
      try {
        grid?.getRange(reference).setValue('nieuw');
      } catch {
        // Univer throws on what a listener cancels
      }
    };
    attempt('A1');
    attempt('B1');
    await Promise.resolve();
    expect(store.cells(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 2 })).toEqual([
      [
        { formula: null, value: null },
        { formula: null, value: 'nieuw' },
      ],
    ]);
    expect(grid?.getRange('A1').getRawValue() ?? null).toBeNull();
  });
});
