import { consoleTerminal } from './console-terminal';
import { main } from './main';

// The program itself: exitCode instead of exit(), so that a long answer on a pipe is written to its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `dekkend check … | head`: whoever read along has enough.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
void main(
  process.argv.slice(2),
  consoleTerminal({
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    once: (signal, stop) => process.once(signal, stop),
  }),
).then((code) => {
  process.exitCode = code;
});
