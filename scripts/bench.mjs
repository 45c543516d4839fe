// Prints what the command line costs, as ratios to an empty Node program in the same run; seconds are those of this machine.
// npm run bench -- [dossier]   (default: the sample)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { benchFolder } from './bench-folder.mjs';
import { benchImports } from './bench-import.mjs';
import { benchLive } from './bench-live.mjs';
import { benchOpen } from './bench-open.mjs';
import { benchPdfs } from './bench-pdf.mjs';
import { benchReport } from './bench-report.mjs';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'dekkend-bench-'));
const dossier = resolve(
  process.env.INIT_CWD ?? '.',
  process.argv[2] ?? join(root, 'assets/sample/fietsverhuur-en-onderhoud.xml'),
);
const program = join(root, 'dist/cli/dekkend.mjs');
const book = join(folder, 'book.xlsx');
const runs = 5;

/** Median time and largest peak of several runs. */
function measure(name, words) {
  const measured = Array.from({ length: runs }, (_, turn) => {
    const peak = join(folder, `${name}-${turn}.json`);
    rmSync(name === 'new' ? book : peak, { force: true });
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', join(root, 'scripts/report-peak.mjs'), ...words],
      {
        env: { ...process.env, DEKKEND_PEAK: peak },
        encoding: 'utf8',
      },
    );
    if (status !== 0) {
      throw new Error(`${name}: exit code ${status}\n${stderr}`);
    }
    return JSON.parse(readFileSync(peak, 'utf8'));
  });
  const times = measured.map(({ ms }) => ms).sort((a, b) => a - b);
  return { name, ms: times[Math.floor(runs / 2)], megabytes: Math.max(...measured.map(({ megabytes }) => megabytes)) };
}

try {
  const profile = JSON.parse(
    spawnSync(process.execPath, [program, 'import', dossier], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout,
  ).profiles.at(-1);
  const chosen = profile === undefined ? [] : ['--profile', profile.code];
  const empty = measure('empty', ['-e', '0']);
  const rows = [
    empty,
    measure('import', [program, 'import', dossier, ...chosen]),
    measure('new', [program, 'new', dossier, ...chosen, '-o', book]),
    measure('inspect', [program, 'inspect', book]),
    measure('check', [program, 'check', book]),
  ];
  console.log(`${basename(dossier)} ${chosen[1] ?? ''}, median of ${runs} runs\n`);
  console.log('command   seconds   × empty   peak MB   × empty');
  for (const { name, ms, megabytes } of rows) {
    const cells = [ms / 1000, ms / empty.ms, megabytes, megabytes / empty.megabytes].map((n) =>
      n.toFixed(2).padStart(9),
    );
    console.log(name.padEnd(8) + cells.join(' '));
  }
  await benchFolder();
  await benchImports();
  await benchPdfs();
  await benchLive();
  await benchReport();
  await benchOpen();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
