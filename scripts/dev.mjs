// npm run dev: the workbench, which follows the sources. A change of the pane starts the add-in anew beside the open workbook,
// a change of the workbench loads the page anew. Source maps lead to the sources. Pages come from dist/dev, unminified.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { startWorkbenchServer } from './workbench-server.mjs';

const root = resolve(import.meta.dirname, '..');
const require = createRequire(join(root, 'package.json'));
const webpack = require('webpack');
const [pane, workbench] = require(join(root, 'webpack.config.js'));

/** A bundle as it is built for development. Maps are files of their own: the pages forbid `eval`. */
function forDevelopment(config, folder) {
  return {
    ...config,
    mode: 'development',
    devtool: 'cheap-module-source-map',
    optimization: { moduleIds: 'named', chunkIds: 'named' },
    output: {
      ...config.output,
      filename: '[name].js',
      chunkFilename: '[name].js',
      path: join(root, 'dist/dev', folder),
    },
  };
}

const entries = [workbench.entry.workbench, './src/workbench/page/follow-builds.ts'];
const compiler = webpack([
  forDevelopment(pane, 'site'),
  forDevelopment({ ...workbench, entry: { workbench: entries } }, 'workbench'),
]);

/** Pages that are open, as streams of server-sent events (HTML standard, section 9.2). */
const pages = new Set();
function stream(request, response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('\n');
  pages.add(response);
  request.once('close', () => pages.delete(response));
}

/** Every bundle that was built once. */
const built = new Set();
const ready = new Promise((done) => {
  for (const one of compiler.compilers) {
    one.hooks.done.tap('dekkend-dev', (stats) => {
      if (stats.hasErrors()) {
        console.error(stats.toString({ preset: 'errors-only', colors: process.stderr.isTTY }));
        return;
      }
      const seconds = ((stats.endTime - stats.startTime) / 1000).toFixed(1);
      console.log(`${built.has(one.name) ? 'Built again' : 'Built'}: ${one.name}, ${seconds} s`);
      if (built.has(one.name)) for (const page of pages) page.write(`data: ${one.name}\n\n`);
      built.add(one.name);
      if (built.size === compiler.compilers.length) done();
    });
  }
});

console.log('Building pane and workbench …');
const watching = compiler.watch({ aggregateTimeout: 100 }, () => undefined);
await ready;
const server = await startWorkbenchServer({
  port: Number(process.env.PORT ?? 3000),
  extra: [
    { prefix: '/workbench/', folder: join(root, 'dist/dev/workbench') },
    { prefix: '/', folder: join(root, 'dist/dev/site') },
  ],
  streams: { '/built': stream },
});
console.log(`Open this address in a browser: ${server.origin}/workbench/`);
console.log('Press Ctrl+C to stop.');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    watching.close(() => void server.close().then(() => process.exit(0)));
  });
}
