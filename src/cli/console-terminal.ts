import { buffer } from 'node:stream/consumers';
import type { Terminal } from './terminal';

/** The streams of a process, as far as a terminal needs them. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>;
  readonly stderr: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;
  readonly once: (signal: 'SIGINT' | 'SIGTERM', stop: () => void) => unknown;
}

/** How often how far it is, is told: on a screen, and in a log where every line stays. In ms. */
const onScreen = 100;
const inLog = 10_000;

/** The terminal of a process. On a screen the line with how far it is makes place for whatever else is said. */
export function consoleTerminal(
  { stdin, stdout, stderr, once }: Streams,
  now: () => number = () => performance.now(),
): Terminal {
  let shown = '';
  let last = now();
  const wipe = (): void => {
    if (shown !== '') stderr.write('\r\u001b[2K');
    shown = '';
  };
  const say = (stream: Streams['stdout'], text: string): void => {
    const line = shown;
    wipe();
    stream.write(`${text}\n`);
    if (line !== '') stderr.write(line);
    shown = line;
  };
  return {
    out: (text) => say(stdout, text),
    err: (text) => say(stderr, text),
    in: () => buffer(stdin),
    progress: (line) => {
      if (line === null) return wipe();
      if (now() - last < (stderr.isTTY ? onScreen : inLog)) return;
      last = now();
      if (!stderr.isTTY) {
        stderr.write(`${line}\n`);
        return;
      }
      wipe();
      shown = line.slice(0, Math.max(1, (stderr.columns ?? 80) - 1));
      stderr.write(shown);
    },
    onInterrupt: (stop) => {
      once('SIGINT', stop);
      once('SIGTERM', stop);
    },
  };
}
