// What a change in a sheet costs the open pane, as ratios within one run: to reading, parsing and checking everything.
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bars, bundled, medianOf } from './bench-tools.mjs';

const root = resolve(import.meta.dirname, '..');
const runs = 5;
const [exams, rows] = [60, 150];

/** A change of one cell of a form: at most this share of doing everything (issue 5). */
const barOfForm = 0.2;
/** A change in Examenplan, which every form is compared with. */
const barOfPlan = 0.5;
/** From the change to the findings that show it, in seconds, quiet time included; of this machine, when nothing else runs. */
const barOfSeconds = 1;

/** Prints a line for each kind of change in a workbook of many large forms, with Microsoft's runtime before our host. */
export async function benchLive() {
  // Where the runtime is found from.
  const folder = join(root, 'node_modules/.cache/bench-live');
  mkdirSync(folder, { recursive: true });
  try {
    const made = await bundled(folder, [
      "export { largeBook } from './test/workbook/officejs/large-book';",
      "export { loadRuntime } from './test/officejs/load-runtime';",
      "export { createBridge } from './src/workbench/host/bridge';",
      "export { ExcelHost } from './src/workbench/host/excel-host';",
      "export { createMemoryStore } from './src/workbench/store-memory/create-memory-store';",
      "export { excelWorkbook } from './src/workbook/officejs/excel-workbook';",
      "export { parseCell } from './src/workbook/plan/range-reference';",
      "export { liveUseCases } from './src/app/live-use-cases';",
      "export { createSession } from './src/app/session/session';",
    ]);
    const { OfficeExtension } = made.loadRuntime();
    const connection = made.createBridge();
    OfficeExtension.HostBridge.init(connection.bridge);
    // Excel calculates by itself, and what that costs is not ours: here nothing is.
    const store = { ...made.createMemoryStore(async () => []), settle: async () => undefined };
    const host = new made.ExcelHost(store, connection.raise);
    connection.connect(host);
    const port = made.excelWorkbook();
    await port.apply(made.largeBook(exams, rows));
    const session = made.createSession(
      made.liveUseCases(port, { fetchSample: () => Promise.reject(), readFile: () => Promise.reject() }),
    );
    const stop = await session.start();
    const book = () => session.getState().work.workbook.value.book;
    const idOf = (name) => store.sheets().find((sheet) => sheet.name === name).id;
    const type = (sheet, address, value) =>
      store.writeCells(idOf(sheet), [{ ...made.parseCell(address), content: { value } }]);
    const refreshed = async () => {
      const from = process.cpuUsage();
      await session.refresh();
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    };
    /** Seconds from a change until the pane shows what is found then. */
    const shown = async (change) => {
      const before = session.getState().work.checking;
      const from = performance.now();
      change();
      while (session.getState().isBehind || session.getState().work.checking === before) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return (performance.now() - from) / 1000;
    };
    const [settings, goodFrom] = await settingIn(port);
    const [dossier, indicator] = await indicatorIn(port);
    const changes = [
      ['a level on a form', barOfForm, (run) => rating(book().forms[run], run)],
      ['a cell of Examenplan', barOfPlan, (run) => planned(book().exams[run], run)],
      ['a text of Dossier', barOfPlan, (run) => [dossier, indicator, `stelt de fiets af, keer ${run}`]],
      ['a setting that every form is made of', null, (run) => [settings, goodFrom, 60 + run]],
    ];
    console.log(`\na change in a workbook of ${exams} exams of ${rows} rows, medians of ${runs}\n`);
    console.log('processor time   × everything   seconds until shown   kB asked for   change');
    for (const [name, bar, at] of changes) {
      const [parts, wholes, seconds, sizes] = [[], [], [], []];
      for (let run = 0; run < runs; run += 1) {
        const fresh = made.createSession(
          made.liveUseCases(made.excelWorkbook(), { fetchSample: stop, readFile: stop }),
        );
        const from = process.cpuUsage();
        await fresh.refresh();
        const { user, system } = process.cpuUsage(from);
        wholes.push((user + system) / 1000);
        type(...at(run));
        // Which forms no longer fit is looked for after the findings are shown, and costs what it costs.
        if (bar !== null) parts.push(await refreshed());
        host.log.clear();
        seconds.push(await shown(() => type(...at(run + runs))));
        sizes.push(host.log.batches.reduce((sum, { responseBytes }) => sum + responseBytes, 0) / 1024);
      }
      const [part, second] = [medianOf(parts), medianOf(seconds)];
      const cells = [
        (bar === null ? '' : `${part.toFixed(0)} ms`).padEnd(16),
        (bar === null ? '' : bars(part / medianOf(wholes), bar)).padEnd(14),
        bars(second, barOfSeconds).padEnd(21),
        medianOf(sizes).toFixed(0).padEnd(14),
      ];
      console.log(`${cells.join(' ')} ${name}`);
    }
    await stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where Instellingen says from which percentage on a result is good. */
async function settingIn(port) {
  const { sheets } = await port.snapshot();
  for (const { name, origin, values } of sheets) {
    const row = values.findIndex((line) => line.includes('setting:goodFrom'));
    if (row >= 0) return [name, `C${origin.row + row + 1}`];
  }
  throw new Error('no settings');
}

/** Where Dossier says what is looked at in a work process. */
async function indicatorIn(port) {
  const { sheets } = await port.snapshot();
  for (const { name, origin, values } of sheets) {
    const row = values.findIndex((line) => String(line[0]).startsWith('item:w0i3'));
    const at = values[row]?.findIndex((value) => String(value).startsWith('stelt')) ?? -1;
    if (at >= 0) return [name, `${'ABCDEFGHIJ'[origin.column + at]}${origin.row + row + 1}`];
  }
  throw new Error('no indicators');
}

function rating({ sheet, criteria }, run) {
  return [sheet, criteria[run].ratings[0].cell, run % 2 === 0 ? 'V' : 'X'];
}

function planned({ cells }, run) {
  return [cells.builtBy.sheet, cells.builtBy.cell, `Bouwer ${run}`];
}
