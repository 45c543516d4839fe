import { buffer } from 'node:stream/consumers';
import { main } from './main';

// The program itself: exitCode instead of exit(), so that a long answer on a pipe is written to its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `dekkend check … | head`: whoever read along has enough.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
void main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  in: () => buffer(process.stdin),
  err: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
});
