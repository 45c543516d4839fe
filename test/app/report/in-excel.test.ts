import { openBook, openPlanBook } from '../../../src/app/open-book';
import { liveReport } from '../../../src/app/report/live-report';
import { reportMakerOf } from '../../../src/app/report/report-formats';
import type { ReportFileKind } from '../../../src/app/report/report-formats';
import type { ReportFiles, ReportRequest } from '../../../src/app/report/report-use-cases';
import { reportOfBook } from '../../../src/app/report/report-of-book';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { soundSeparateWorkbook } from '../../checks/sound/sound-workbook';
import { refusedWith } from '../../workbook/contract/opened-workbook';
import { filled, handedOut } from '../collect/handed-out-in-excel';

jest.setTimeout(240_000);

const choice = { on: '2026-11-27', by: 'P. Ketting', names: false, candidates: false };
const kinds: readonly ReportFileKind[] = ['html', 'xlsx', 'csv', 'case', 'oke'];

const making = async ({ kind, ...subject }: ReportRequest): Promise<Uint8Array> =>
  reportMakerOf(kind)({ ...subject, newWorkbook: () => openXlsx(null) });

/** What saves nothing and keeps what would have been saved. */
function savedFiles() {
  const saved = new Map<string, Uint8Array>();
  const files: ReportFiles = { make: making, save: async (name, bytes) => void saved.set(name, bytes) };
  return { saved, files };
}

function asked() {
  const controller = new AbortController();
  const told: number[] = [];
  const progress = (done: number, total: number): void => void told.push(done / total);
  return { controller, told, options: { progress, signal: controller.signal } };
}

/** Excel with results of three candidates. */
async function withResults() {
  const { collect, book, forms, port, excel } = await handedOut(3);
  await collect.write(await collect.look(await filled(forms), await book(), asked().options), [], asked().options);
  return { port, excel, book, report: liveReport(port, null) };
}

test('the sheet Rapport is made in at most six requests, also the second time, and the workbook reads as before', async () => {
  const { excel, book, report } = await withResults();
  const before = await book();
  const write = async (): Promise<number> => {
    const { options, told } = asked();
    excel.host.log.clear();
    expect(await report.writeSheet(await book(), choice, options)).toBe('Rapport');
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
    return excel.host.log.roundTrips - readings;
  };
  excel.host.log.clear();
  await book();
  const readings = excel.host.log.roundTrips;
  expect(await write()).toBeLessThanOrEqual(6);
  expect(await write()).toBeLessThanOrEqual(6);
  expect(await book()).toEqual({ ...before, sheets: { ...before.sheets, report: 'Rapport' } });
});

test('who does not want the sheet deletes it, and nothing in the workbook misses it', async () => {
  const { port, excel, book, report } = await withResults();
  const before = openBook(await port.snapshot());
  await report.writeSheet(await book(), choice, asked().options);
  excel.store.deleteSheet(excel.store.sheets().find(({ name }) => name === 'Rapport')?.id ?? '');
  expect(openBook(await port.snapshot())).toEqual(before);
  expect(await report.writeSheet(await book(), choice, asked().options)).toBe('Rapport');
});

test('stopped at any moment it leaves the workbook as it was, and it can be made afterwards', async () => {
  const { port, book, report } = await withResults();
  const shown = await book();
  const before = await port.snapshot();
  const moments = asked();
  await report.writeSheet(shown, choice, moments.options);
  const names = (await port.snapshot()).sheets.map(({ name }) => name);
  for (const from of moments.told.slice(0, -1)) {
    const { controller, options } = asked();
    const progress = (done: number, total: number): void => {
      if (done / total >= from) controller.abort();
    };
    expect(await refusedWith(report.writeSheet(shown, choice, { ...options, progress }))).toBe('workbook/cancelled');
    const now = await port.snapshot();
    expect(now.sheets.map(({ name }) => name)).toEqual(names);
    const others = now.sheets.filter(({ name }) => name !== 'Rapport').map(({ values }) => values);
    expect(others).toEqual(before.sheets.map(({ values }) => values));
  }
  expect(await report.writeSheet(shown, choice, asked().options)).toBe('Rapport');
});

test('a sheet on which somebody drew a chart of their own is not made anew', async () => {
  const { port, book, report } = await withResults();
  await report.writeSheet(await book(), choice, asked().options);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Rapport');
    sheet.protection.unprotect();
    sheet.charts.add('ColumnClustered', sheet.getRange('C3:D6'), 'Columns');
    await context.sync();
  });
  const there = (await port.snapshot()).sheets.find(({ name }) => name === 'Rapport')?.values;
  expect(await refusedWith(report.writeSheet(await book(), choice, asked().options))).toBe('workbook/would-lose');
  expect((await port.snapshot()).sheets.find(({ name }) => name === 'Rapport')?.values).toEqual(there);
});

describe('files', () => {
  const subject = async () => openPlanBook(await (await openXlsx(await soundSeparateWorkbook())).snapshot()).value;

  test('are saved under names that tell what they are, of when', async () => {
    const { saved, files } = savedFiles();
    const { port, book } = await withResults();
    const report = liveReport(port, files);
    const before = await port.snapshot();
    for (const kind of kinds) await report.saveAs(await book(), kind, choice, asked().options);
    expect([...saved.keys()]).toEqual([
      'rapport-2026-11-27.html',
      'rapport-2026-11-27.xlsx',
      'rapport-2026-11-27.csv',
      'case-2026-11-27.json',
      'resultaten-2026-11-27.json',
    ]);
    expect((await port.snapshot()).sheets.map(({ values }) => values)).toEqual(
      before.sheets.map(({ values }) => values),
    );
    const [html = ''] = [...saved.values()].map((bytes) => new TextDecoder().decode(bytes));
    expect(html).toContain('P. Ketting');
    expect(html).not.toContain('Naam 1');
    await report.saveAs(await book(), 'csv', { ...choice, names: true }, asked().options);
    expect([...saved.keys()].at(-1)).toBe('rapport-2026-11-27-met-namen.csv');
  });

  test('are what the command line makes, byte for byte, though only the report and the plan go to who makes them', async () => {
    const { saved, files } = savedFiles();
    const book = await subject();
    const report = liveReport(null as never, files);
    for (const kind of kinds) {
      saved.clear();
      await report.saveAs(book, kind, { ...choice, candidates: true }, asked().options);
      const whole = reportOfBook(book, { ...choice, candidates: true });
      const expected = await making({ kind, report: whole, book, language: 'nl' });
      expect(Buffer.compare(Buffer.from([...saved.values()][0] ?? []), Buffer.from(expected))).toBe(0);
    }
  });

  test('are not saved once somebody stopped it', async () => {
    const { saved, files } = savedFiles();
    const book = await subject();
    const { controller, options } = asked();
    const make: ReportFiles['make'] = async (request) => {
      controller.abort();
      return making(request);
    };
    const report = liveReport(null as never, { ...files, make });
    expect(await refusedWith(report.saveAs(book, 'csv', choice, options))).toBe('workbook/cancelled');
    expect(saved.size).toBe(0);
  });
});

test('what will be in the report is told from the report itself', async () => {
  const book = openPlanBook(await (await openXlsx(await soundSeparateWorkbook())).snapshot()).value;
  const glance = await liveReport(null as never, null).look(book, asked().options);
  const report = reportOfBook(book, choice);
  expect(glance).toEqual({
    exams: report.instruments.length,
    withResults: 12,
    candidates: 12,
    gaps: report.gaps,
  });
});
