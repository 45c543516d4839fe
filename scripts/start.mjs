// npm start: the workbench, for a machine without Excel. Builds what is needed, serves it, opens the browser.
// npm run serve: the same without a browser, on port 3000, for Excel itself (npm run start:excel, start:web).
import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { buildIfNeeded } from './build-if-needed.mjs';
import { startWorkbenchServer } from './workbench-server.mjs';

const forExcel = process.argv.includes('--for-excel');
const withBrowser = !forExcel && !process.argv.includes('--no-browser');

/** Opens the address with the system's own program; resolves to false where there is none. */
function openBrowser(address) {
  const [program, ...words] =
    { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[platform()] ??
    (process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : []);
  if (program === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

if (!buildIfNeeded(forExcel ? ['pane'] : undefined)) {
  console.error('The build failed; nothing was started.');
  process.exit(1);
}

const port = process.env.PORT === undefined ? 3000 : Number(process.env.PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
  process.exit(2);
}
const server = await startWorkbenchServer({ port, untouched: forExcel });
const address = forExcel ? `${server.origin}/taskpane.html` : `${server.origin}/workbench/`;
const opened = withBrowser && (await openBrowser(address));
console.log(
  opened ? `The workbench is open in your browser: ${address}` : `Open this address in a browser: ${address}`,
);
console.log(
  'The browser warns once that it does not know the certificate: this computer made it for itself, so choose "Advanced" and continue.',
);
console.log('Press Ctrl+C to stop.');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
