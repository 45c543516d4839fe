import { unzipSync, strFromU8 } from 'fflate';
import { openBook, openPlanBook } from '../../../../src/app/open-book';
import type { WorkbookFile } from '../../../../src/app/ports';
import { check } from '../../../../src/core/checks/engine';
import { dutchNouns } from '../../../../src/core/checks/nouns/dutch';
import { defaultSettings } from '../../../../src/core/exam/settings';
import { reportOf } from '../../../../src/core/report/make-report';
import type { Report } from '../../../../src/core/report/report';
import { planReport } from '../../../../src/workbook/plan/report/plan-report';
import type { ChartPlan, SheetPlan } from '../../../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { filling, soundSeparateWorkbook } from '../../../checks/sound/sound-workbook';
import { describeWith } from '../../../judges/find-program';
import { saveWithLibreOffice } from '../../../judges/recalculate';
import { findFaults } from '../../../judges/validate-xlsx';
import { refusedWith } from '../../contract/opened-workbook';
import { filled, handedOut, options } from '../../../app/collect/handed-out-in-excel';
import { committeeBook } from '../../../app/report/committee-book';
import { xlsxReport } from '../../../../src/app/report/xlsx/report-xlsx';
import { readPdf } from '../../../../src/importers/formats/pdf/read-pdf';

jest.setTimeout(240_000);

const nouns = dutchNouns['qualification-file'];
const levels = [
  ['V', 'V'],
  ['O', 'V'],
  ['G', 'G'],
  ['O', 'O'],
] as const;

/** Twelve candidates, each with other levels. */
const judged = (): Promise<Uint8Array> =>
  soundSeparateWorkbook((number) => ({
    ...filling,
    levels: levels.map((_, index) => levels[(index + Number(number)) % levels.length] ?? ['V', 'V']),
  }));

async function planned(workbook: Pick<WorkbookFile, 'snapshot'>, candidates = false) {
  const snapshot = await workbook.snapshot();
  const book = openPlanBook(snapshot).value;
  const wishes = { on: '2026-11-26', by: 'P. Ketting', programVersion: '0.1.0', names: false, candidates };
  const report = reportOf(book, wishes, defaultSettings);
  return { report, plan: planReport(report, nouns, book, snapshot) };
}

function sheetOf({ changes }: Awaited<ReturnType<typeof planned>>['plan']): SheetPlan {
  const [change] = changes;
  if (change === undefined || !('sheet' in change)) throw new Error('a sheet');
  return change.sheet;
}

const contentAt = ({ blocks }: SheetPlan, row: number, column: number) => blocks[0]?.contents[row]?.[column] ?? null;

const styleAt = ({ features }: SheetPlan, row: number): string =>
  features.flatMap((each) =>
    each.kind === 'style' && each.area.column === 1 && row >= each.area.row && row < each.area.row + each.area.rows
      ? [each.style as string]
      : [],
  )[0] ?? '';

/** The numbers that a chart shows, by line. */
function numbersOf(sheet: SheetPlan, { source }: ChartPlan): readonly (readonly number[])[] {
  return Array.from({ length: source.rows - 1 }, (_, down) =>
    Array.from({ length: source.columns - 1 }, (__, right) => {
      const content = contentAt(sheet, source.row + 1 + down, source.column + 1 + right);
      return content?.kind === 'number' ? content.number : Number.NaN;
    }),
  );
}

const chartsOf = (sheet: SheetPlan): readonly ChartPlan[] =>
  sheet.features.filter((feature): feature is ChartPlan => feature.kind === 'chart');

describe('the sheet Rapport', () => {
  let report: Report;
  let sheet: SheetPlan;
  beforeAll(async () => {
    const made = await planned(await openXlsx(await judged()), true);
    report = made.report;
    sheet = sheetOf(made.plan);
  });

  it('has a chart for the marks of every core task of an exam, and for the levels of its rows', () => {
    const marks = report.results.flatMap(({ coreTasks }) => coreTasks);
    const scales = report.results.flatMap((exam) => exam.levels);
    expect(marks.length).toBeGreaterThan(1);
    expect(chartsOf(sheet)).toHaveLength(marks.length + scales.length);
  });

  it('shows in each chart the numbers of the report, which stand in cells with their names as text', () => {
    const expected = report.results.flatMap(({ coreTasks, levels: scales }) => [
      ...coreTasks.map(({ marks }) => marks.map((count) => [count])),
      ...scales.map(({ rows }) => rows.map(({ counts }) => counts)),
    ]);
    expect(chartsOf(sheet).map((chart) => numbersOf(sheet, chart))).toEqual(expected);
    for (const { source, colors } of chartsOf(sheet)) {
      expect(colors).toHaveLength(source.columns - 1);
      const names = [
        ...Array.from({ length: source.rows - 1 }, (_, at) => contentAt(sheet, source.row + 1 + at, source.column)),
        ...Array.from({ length: source.columns - 1 }, (_, at) => contentAt(sheet, source.row, source.column + 1 + at)),
      ];
      expect(names.map((name) => name?.kind)).toEqual(names.map(() => 'text'));
    }
  });

  it('lays no chart over a cell with something in it', () => {
    const { contents = [] } = sheet.blocks[0] ?? {};
    for (const { place } of chartsOf(sheet)) {
      const under = contents
        .slice(place.row, place.row + place.rows)
        .flatMap((line) => line.slice(place.column, place.column + place.columns));
      expect(under.filter((content) => content !== null)).toEqual([]);
    }
  });

  it('names nobody where that is not asked for', () => {
    const words = JSON.stringify(sheet.blocks);
    expect(words).not.toMatch(/Wielinga.*K\. Trapper|Kandidaat 1\b|Ada/);
    expect(words).toContain('1001');
  });

  it('begins no page within a map, a table of marks or levels, nor between a heading and what it is of', () => {
    const [print] = sheet.features.flatMap((each) => (each.kind === 'print' ? [each] : []));
    const firsts = (print?.rowBreaks ?? []).map((row) => contentAt(sheet, row, 1));
    expect(firsts.length).toBeGreaterThan(3);
    const inMarks = chartsOf(sheet).flatMap(({ source }) =>
      Array.from({ length: source.rows - 1 }, (_, at) => source.row + 1 + at),
    );
    expect((print?.rowBreaks ?? []).filter((row) => inMarks.includes(row))).toEqual([]);
    const before = (print?.rowBreaks ?? []).map((row) => styleAt(sheet, row - 1));
    expect(before.filter((style) => ['unit', 'subUnit', 'rowHeading', 'note', 'header'].includes(style))).toEqual([]);
  });

  it('gives each merged text its own row height, as no viewer fits rows to merged cells', () => {
    const merged = new Set(sheet.features.flatMap((each) => (each.kind === 'merge' ? [each.area.row] : [])));
    for (const { row, height } of sheet.rows) if (merged.has(row)) expect(height).toBeGreaterThan(0);
  });
});

it('is a sound file, is read past by everything else, and is made again in its place with its charts', async () => {
  const workbook = await openXlsx(await judged());
  const before = check(openBook(await workbook.snapshot()).value);
  await workbook.apply((await planned(workbook)).plan);
  const names = (await workbook.snapshot()).sheets.map(({ name }) => name);
  await workbook.apply((await planned(workbook)).plan);
  const bytes = await workbook.bytes();
  expect(findFaults(bytes)).toEqual([]);
  const snapshot = await workbook.snapshot();
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(names);
  expect(check(openBook(snapshot).value)).toEqual(before);
  const parts = Object.entries(unzipSync(bytes));
  const charts = parts.filter(([name]) => /xl\/charts\/chart\d+\.xml$/.test(name));
  expect(charts.length).toBe(chartsOf(sheetOf((await planned(workbook)).plan)).length);
  for (const [, xml] of charts) expect(strFromU8(xml)).toContain("'Rapport'!");
});

it('is written in Excel in at most six requests, also a second time, with its charts', async () => {
  const { excel, port, collect, book, forms } = await handedOut(12);
  await collect.write(await collect.look(await filled(forms), await book(), options), [], options);
  const write = async (): Promise<number> => {
    excel.host.log.clear();
    await port.apply((await planned(port)).plan);
    return excel.host.log.roundTrips;
  };
  expect(await write()).toBeLessThanOrEqual(6);
  expect(await write()).toBeLessThanOrEqual(6);
  const sheet = excel.store.sheets().find(({ name }) => name === 'Rapport');
  expect(excel.store.charts(sheet?.id ?? '').map(({ name }) => name.slice(0, 9))).toEqual(
    chartsOf(sheetOf((await planned(port)).plan)).map(() => 'Dekkend: '),
  );
});

describeWith('soffice', 'LibreOffice', () => {
  it('opens it and keeps its charts, which are known for ours when it is made again', async () => {
    const workbook = await openXlsx(await judged());
    await workbook.apply((await planned(workbook)).plan);
    const saved = await openXlsx(saveWithLibreOffice(await workbook.bytes()));
    const { plan } = await planned(saved);
    expect(await refusedWith(saved.apply(plan))).toBe('not refused');
  });

  it('prints each candidate who failed no more than one exam on one page', async () => {
    const book = committeeBook(7, 6);
    const wishes = { on: '2026-11-26', by: null, programVersion: '0.1.0', names: false, candidates: true };
    const report = reportOf(book, wishes, defaultSettings);
    const made = await xlsxReport({ report, book, language: 'nl', newWorkbook: () => openXlsx(null) });
    const { value } = await readPdf(saveWithLibreOffice(made, 'pdf'));
    if (value.shape !== 'lines') throw new Error(value.shape);
    const pageOf = (words: RegExp) => value.lines.flatMap(({ page, text }) => (words.test(text) ? [page ?? 0] : []));
    const titles = pageOf(/^Kandidaat 20261\d\d$/);
    expect(titles).toHaveLength(6);
    const last = Math.max(...value.lines.map(({ page }) => page ?? 0));
    // The first of them failed two exams, with as many resits and much said of them.
    expect(titles.slice(1).map((page, at) => (titles[at + 2] ?? last + 1) - page)).toEqual([1, 1, 1, 1, 1]);
  });
});
