import { strFromU8, unzipSync } from 'fflate';
import { createMemoryStore } from '../../../src/workbench/store-memory/create-memory-store';
import type { WorkbookStore } from '../../../src/workbench/host/store';
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { exampleWorkbook } from '../../e2e/example-workbook';
import type { ChartShape, WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { openXlsx as openBookFile } from '../../../src/workbook/xlsx/xlsx-workbook';
import { emptySheet, number, planOf, text } from '../../workbook/contract/rich-plan';
import { findFaults } from '../../judges/validate-xlsx';

const empty = (): WorkbookStore => createMemoryStore(() => Promise.resolve([]));

async function opened(bytes: Uint8Array): Promise<WorkbookStore> {
  const store = empty();
  await openXlsx(bytes, store);
  return store;
}

/** Everything a store knows of its workbook, without ids, which are the store's own. */
function contents(store: WorkbookStore): unknown {
  const nameOf = (id: string | null): string | null => store.sheets().find((sheet) => sheet.id === id)?.name ?? null;
  return {
    names: store.names().map((name) => ({ ...name, scope: nameOf(name.scope) })),
    tables: store.tables().map(({ id: _id, ...table }) => ({ ...table, sheet: nameOf(table.sheet) })),
    properties: store.properties(),
    custom: [...store.customProperties()],
    structure: store.structureProtection(),
    active: nameOf(store.activeSheet()),
    sheets: store.sheets().map(({ id, ...record }) => {
      const used = store.usedArea(id, false) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
      const places = Array.from({ length: used.row + used.rowCount }, (_, row) =>
        Array.from({ length: used.column + used.columnCount }, (__, column) => ({
          style: store.styleAt(id, row, column),
          link: store.hyperlinkAt(id, row, column),
        })),
      );
      return {
        record,
        used,
        cells: store.cells(id, used),
        places,
        rows: Array.from({ length: 20 }, (_, row) => [...store.linesIn(id, 'row', row, 1)]),
        columns: Array.from({ length: 20 }, (_, column) => [...store.linesIn(id, 'column', column, 1)]),
        merges: store.merges(id),
        frozen: store.frozen(id),
        validations: store.validations(id),
        formats: store.conditionalFormats(id).map(({ id: _id, ...format }) => format),
        protection: store.sheetProtection(id),
        layout: store.pageLayout(id),
        charts: store.charts(id),
      };
    }),
  };
}

/** A sheet with a chart; @param replaces the sheet of that name. */
function withChart(shape: ChartShape, replaces: string | null = null): WorkbookPlan {
  const sheet = {
    ...emptySheet('levels', 'Niveaus'),
    blocks: [
      {
        row: 0,
        column: 0,
        contents: [
          [text('Examen'), text('Voldoende'), text('Goed')],
          [text('PVB1'), number(4), number(2)],
          [text('PVB2'), number(3), number(3)],
        ],
      },
    ],
    features: [
      {
        ...{
          kind: 'chart' as const,
          name: 'niveaus',
          shape,
          title: 'Niveaus',
          description: 'Vier en twee, drie en drie.',
        },
        ...{ source: { row: 0, column: 0, rows: 3, columns: 3 }, colors: ['#0f548c', '#a6a6a6'] },
        place: { row: 5, column: 0, rows: 10, columns: 4 },
      },
    ],
  };
  return planOf(
    replaces === null ? { kind: 'create', sheet, before: null } : { kind: 'replace', target: replaces, sheet },
  );
}

describe('a workbook opened and saved by the workbench', () => {
  it('has everything still in it', async () => {
    const first = await opened(await exampleWorkbook());
    const second = await opened(await saveXlsx(first));
    expect(contents(second)).toEqual(contents(first));
  });

  it.each(['columns', 'bars', 'stacked-bars', 'share-bars'] as const)(
    'has a chart of ours still in it: %s',
    async (shape) => {
      const book = await openBookFile(null);
      await book.apply(withChart(shape));
      const first = await opened(await book.bytes());
      const [chart] = first.charts(first.sheets()[0]?.id ?? '');
      expect(chart).toMatchObject({ name: 'Dekkend: niveaus', title: 'Niveaus', colors: ['#0F548C', '#A6A6A6'] });
      const saved = await saveXlsx(first);
      expect(findFaults(saved)).toEqual([]);
      const second = await opened(saved);
      expect(contents(second)).toEqual(contents(first));
      const again = await openBookFile(saved);
      await again.apply(withChart(shape, 'Niveaus'));
      const third = await opened(await again.bytes());
      expect(third.sheets().flatMap(({ id }) => third.charts(id))).toHaveLength(1);
    },
  );

  it('holds what the file held: list, formats, table, names, protection, print setup, link, text as text', async () => {
    const store = await opened(await exampleWorkbook());
    const [coverage, plan] = store.sheets();
    const sheet = coverage?.id ?? '';
    expect(store.validations(sheet)[0]?.validation.rule).toEqual({ type: 'List', source: '●', inCellDropDown: true });
    expect(store.conditionalFormats(sheet).map(({ rule }) => rule)).toEqual([
      { type: 'CellValue', operator: 'EqualTo', formula1: '=0', formula2: null },
      { type: 'Custom', formula: '=$D2>1' },
    ]);
    expect(store.tables()).toMatchObject([{ name: 'tblPlan', columns: ['code', 'naam'] }]);
    expect(store.names()).toMatchObject([{ name: 'plan_examens', formula: "='Kees'' plan'!$A$4:$B$5" }]);
    expect(store.sheetProtection(sheet)?.options).toMatchObject({ allowSort: true, allowFormatCells: false });
    expect(store.styleAt(sheet, 1, 1).locked).toBe(false);
    expect(store.styleAt(sheet, 1, 0).locked).toBe(true);
    expect(store.pageLayout(sheet)).toMatchObject({
      orientation: 'Landscape',
      printArea: 'A1:D3',
      printTitleRows: '$1:$1',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
      headersFooters: { leftHeader: 'Dekkend', rightHeader: 'Voorbeeld', centerFooter: '&P van &N' },
    });
    expect(store.hyperlinkAt(plan?.id ?? '', 0, 0)).toEqual({
      documentReference: 'Dekking!A40',
      screenTip: 'Ga erheen',
    });
    expect(
      store.cells(sheet, { row: 3, column: 0, rowCount: 1, columnCount: 2 })[0]?.map(({ value }) => value),
    ).toEqual(['=geen formule', '1.10']);
    expect([...store.customProperties()]).toEqual([
      ['soort', 'voorbeeld'],
      ['versie', 1],
    ]);
  });

  it('keeps hidden names hidden, sheet names quoted in print areas, and page breaks', async () => {
    const store = empty();
    const sheet = store.activeSheet();
    store.updateSheet(sheet, { name: "Jan's blad" });
    store.putName({ name: 'x_id', scope: sheet, formula: "='Jan''s blad'!$A$1", visible: false, comment: '' });
    const printed = { printArea: 'A1:C9', printTitleRows: '$1:$2', rowBreaks: [3, 7] };
    store.setPageLayout(sheet, { ...store.pageLayout(sheet), ...printed });
    const bytes = await saveXlsx(store);
    const xml = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
    expect(xml).toContain(`'Jan''s blad'!$A$1:$C$9`);
    expect(xml).toContain(`'Jan''s blad'!$1:$2`);
    const again = await opened(bytes);
    expect(again.names()).toMatchObject([{ name: 'x_id', visible: false, scope: again.activeSheet() }]);
    expect(again.pageLayout(again.activeSheet())).toMatchObject(printed);
  });

  it('is a file without faults, and the same bytes each time', async () => {
    const store = await opened(await exampleWorkbook());
    const bytes = await saveXlsx(store);
    expect(findFaults(bytes)).toEqual([]);
    expect(await saveXlsx(store)).toEqual(bytes);
  });

  it('tells what it cannot keep', async () => {
    const store = empty();
    const { writeXlsx } = await import('hucre/xlsx');
    const scale = { cfvo: [{ type: 'min' as const }, { type: 'max' as const }], colors: ['FFFFFF', '0F6CBD'] };
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [[1], [2]],
          conditionalRules: [{ type: 'colorScale', priority: 1, range: 'A1:A2', colorScale: scale }],
        },
      ],
    });
    expect((await openXlsx(bytes, store)).lost).toEqual(['conditional format colorScale']);
  });

  it('refuses what is no workbook', async () => {
    await expect(openXlsx(new TextEncoder().encode('geen werkmap'), empty())).rejects.toThrow();
  });
});
