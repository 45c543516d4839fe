// How the committee's report grows with the number of candidates, as ratios within one run: to reading the workbook, and to
// what the smallest list takes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bars, bundled, medianOf, timeOf } from './bench-tools.mjs';

const runs = 3;
const [exams, rows] = [30, 4];
const lists = [50, 100, 200];

/** Four times as many candidates: at most this share above four times the time (issue 6: linear). */
const barOfGrowth = 1.25;

/** Prints a line for each length of the list of candidates, in a workbook in which all of them did every exam. */
export async function benchReport() {
  const folder = mkdtempSync(join(tmpdir(), 'dekkend-bench-report-'));
  try {
    const made = await bundled(folder, [
      "export { largeResults } from './test/workbook/large-results';",
      "export { openBook } from './src/app/open-book';",
      "export { reportOfBook } from './src/app/report/report-of-book';",
      "export { reportNouns } from './src/app/report/report-nouns';",
      "export { reportMakerFor } from './src/app/report/report-formats';",
      "export { planReport } from './src/workbook/plan/report/plan-report';",
      "export { openXlsx } from './src/workbook/xlsx/xlsx-workbook';",
    ]);
    const wishes = { on: '2026-11-27', by: null, names: false, candidates: true };
    const parts = ['reading the workbook', 'the report as data', 'the sheet Rapport', '.html', '.csv', '.xlsx'];
    const timesOf = async (candidates) => {
      const bytes = await (await made.largeResults(exams, rows, candidates)).bytes();
      const times = parts.map(() => []);
      for (let run = 0; run < runs; run += 1) {
        let [snapshot, book, report] = [];
        const file = (name) => async () =>
          made.reportMakerFor(name)({ report, book, language: 'nl', newWorkbook: () => made.openXlsx(null) });
        const works = [
          async () => {
            snapshot = await (await made.openXlsx(bytes)).snapshot();
            book = made.openBook(snapshot).value;
          },
          async () => {
            report = made.reportOfBook(book, wishes);
          },
          async () => made.planReport(report, made.reportNouns(book.framework.kind, 'nl'), book, snapshot),
          ...['r.html', 'r.csv', 'r.xlsx'].map(file),
        ];
        for (const [at, work] of works.entries()) times[at].push(await timeOf(work));
      }
      return times.map(medianOf);
    };
    const measured = [];
    for (const candidates of lists) measured.push(await timesOf(candidates));
    console.log(`\nthe report of ${exams} exams with a part for each candidate, medians of ${runs}, × reading\n`);
    console.log(`${'candidates'.padEnd(22)} ${lists.map((each) => String(each).padStart(8)).join(' ')}   × linear`);
    const steps = lists.at(-1) / lists[0];
    for (const [at, part] of parts.entries()) {
      const ratios = measured.map((times) => (times[at] / times[0]).toFixed(2).padStart(8));
      const growth = measured.at(-1)[at] / measured[0][at] / steps;
      console.log(`${part.padEnd(22)} ${ratios.join(' ')}   ${bars(growth, barOfGrowth)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
