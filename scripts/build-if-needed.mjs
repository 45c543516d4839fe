// Builds pane and workbench, each only when its sources changed since the last time. Words: the bundles to look at
// (pane, workbench); none is both.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const stamps = join(root, 'node_modules/.cache/dekkend');

/** What each bundle is made of, and a file that is there when it was built. */
const BUNDLES = {
  pane: {
    sources: [
      'src/app',
      'src/commands',
      'src/core',
      'src/importers',
      'src/language',
      'src/taskpane',
      'src/workbook',
      'assets',
      'manifest.xml',
    ],
    result: 'dist/site/taskpane.html',
  },
  workbench: { sources: ['src/workbench'], result: 'dist/workbench/index.html' },
};
const ALWAYS = ['webpack.config.js', 'package-lock.json'];

/**
 * Builds the bundles that are not up to date.
 *
 * @param {readonly string[]} names of `BUNDLES`
 * @returns {boolean} false when webpack failed; its messages are on the screen then
 */
export function buildIfNeeded(names = Object.keys(BUNDLES)) {
  return names.every((name) => {
    const { sources, result } = BUNDLES[name];
    const stamp = join(stamps, `${name}.stamp`);
    const now = digest([...ALWAYS, ...sources]);
    if (existsSync(join(root, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return true;
    rmSync(stamp, { force: true });
    console.error(`Building the ${name} (once; later starts reuse it) …`);
    const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
    const { status } = spawnSync(process.execPath, [webpack, '--config-name', name], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) return false;
    mkdirSync(stamps, { recursive: true });
    writeFileSync(stamp, now);
    return true;
  });
}

/** Has a bundle built anew when it is next asked for. @param {string} name of `BUNDLES` */
export function forgetBuild(name) {
  rmSync(join(stamps, `${name}.stamp`), { force: true });
}

function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((path) => filesIn(join(root, path))).sort()) {
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  if (!buildIfNeeded(words.length > 0 ? words : undefined)) process.exitCode = 1;
}
