// What checking a folder of workbooks costs beside reading them alone, and what memory it takes as the folder grows.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bars, bundled, medianOf } from './bench-tools.mjs';
import { folderOf, kindsOfWorkbook } from './folder-of-workbooks.mjs';

const root = resolve(import.meta.dirname, '..');
const files = 120;
const runs = 3;

/** What the whole may cost beside reading (issue 5). */
const bar = 1.25;
/** Peak memory of four times as many workbooks beside that of these: as good as the same. */
const barOfMemory = 1.15;

/** Reads the workbooks that `check -r` finds, on all cores: from bytes to the cells of every sheet, and on to the model. */
const reading = {
  worker: (answer) => `
    import { readFile } from 'node:fs/promises';
    import { parentPort } from 'node:worker_threads';
    import { openBook } from './src/app/open-book';
    import { openXlsx } from './src/workbook/xlsx/xlsx-workbook';
    parentPort.on('message', async (path) => {
      const snapshot = await (await openXlsx(await readFile(path))).snapshot();
      parentPort.postMessage(${answer});
    });`,
  program: `
    import { availableParallelism } from 'node:os';
    import { Worker } from 'node:worker_threads';
    import { inOrder } from './src/cli/check/in-order';
    import { lastingWorker } from './src/cli/check/lasting-worker';
    import { workerPool } from './src/cli/check/worker-pool';
    import { findWorkbooks } from './src/cli/files/find-workbooks';
    const [, , folder, worker] = process.argv;
    const start = () => new Worker(worker);
    const pool = workerPool(Array.from({ length: availableParallelism() }, () => lastingWorker(start, 60_000)));
    const { files } = await findWorkbooks([{ path: folder, name: folder }], true);
    for await (const sheets of inOrder(files, 32, ({ path }) => pool.run(path))) if (typeof sheets !== 'number') throw new Error('not read');
    await pool.end();`,
};

async function bundledTo(outfile, contents) {
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
  });
  return outfile;
}

/** Prints the ratios. */
export async function benchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'dekkend-bench-folder-'));
  try {
    const tools = await bundled(folder, [
      "export { main } from './src/cli/main';",
      "export { rateForm } from './test/cli/rated-form';",
    ]);
    const workers = {
      cells: await bundledTo(join(folder, 'cells.mjs'), reading.worker('snapshot.sheets.length')),
      model: await bundledTo(join(folder, 'model.mjs'), reading.worker('openBook(snapshot).value.exams.length')),
    };
    const reader = await bundledTo(join(folder, 'read.mjs'), reading.program);
    const kinds = await kindsOfWorkbook(folder, tools);
    const small = folderOf(join(folder, 'map'), kinds, files);
    const large = folderOf(join(folder, 'grote-map'), kinds, 4 * files);
    const figures = (words) => figuresOf(join(folder, 'peak.json'), words);
    const checking = (path) => [join(root, 'dist/cli/dekkend.mjs'), 'check', '-r', path, '--json'];
    const rows = Array.from({ length: runs }, () => ({
      cells: figures([reader, small, workers.cells]),
      model: figures([reader, small, workers.model]),
      check: figures(checking(small)),
    }));
    const ratioTo = (what, figure) => medianOf(rows.map((row) => row.check[figure] / row[what][figure]));
    const peak = Math.max(...rows.map(({ check }) => check.megabytes));
    const growth = figures(checking(large)).megabytes / peak;
    console.log(`\nchecking a folder of ${files} workbooks on ${availableParallelism()} cores, median of ${runs} runs`);
    console.log('beside reading alone: the same files in the same workers, from bytes to the cells of every sheet;');
    console.log('and on to the model that is read back from these cells. Processor time; in brackets by the clock\n');
    console.log('  seconds   × cells                × cells and model      peak MB   × peak of 4 × the workbooks');
    const ratio = (what, most) => {
      const [processor, clock] = [ratioTo(what, 'processor'), ratioTo(what, 'ms')];
      return `${bars(processor, most)} (${clock.toFixed(2)})`.padEnd(22);
    };
    const seconds = (medianOf(rows.map(({ check }) => check.ms)) / 1000).toFixed(2).padStart(9);
    const memory = [peak.toFixed(0).padStart(7), bars(growth, barOfMemory).padStart(29)].join(' ');
    console.log(`${seconds}   ${ratio('cells', bar)} ${ratio('model', bar)} ${memory}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figuresOf(file, words) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', join(root, 'scripts/report-peak.mjs'), ...words],
    { env: { ...process.env, DEKKEND_PEAK: file }, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status === null || status > 1) throw new Error(`${words.join(' ')}: exit code ${status}\n${stderr}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
