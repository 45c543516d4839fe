import { Readable } from 'node:stream';
import { progressOf } from '../../src/cli/check/progress';
import { consoleTerminal } from '../../src/cli/console-terminal';
import { cliTexts } from '../../src/language/nl/cli';

/** A terminal of which everything that was written is kept, with a clock that stands still. */
function terminalOf(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string | Uint8Array): boolean => {
    written.push(String(text));
    return true;
  };
  const clock = { now: 0 };
  const streams = {
    stdin: Readable.from([]),
    stdout: { write },
    stderr: { write, isTTY, columns: 24 },
    once: () => undefined,
  };
  return { written, clock, terminal: consoleTerminal(streams, () => clock.now) };
}

test('on a screen the line with how far it is makes place for what is said, and comes back below it', () => {
  const { written, clock, terminal } = terminalOf(true);
  clock.now = 1000;
  terminal.progress?.('3 van 9 · 1 niet te lezen · nog ± 5 s');
  terminal.out('a.xlsx: geen bevindingen');
  terminal.progress?.(null);
  const line = '3 van 9 · 1 niet te lez';
  const wipe = '\r\u001b[2K';
  expect(written).toEqual([line, wipe, 'a.xlsx: geen bevindingen\n', line, wipe]);
});

test('in a log a line is written now and then only, and nothing is rewritten', () => {
  const { written, clock, terminal } = terminalOf(false);
  for (clock.now = 0; clock.now <= 25_000; clock.now += 1000) terminal.progress?.(`${clock.now}`);
  terminal.progress?.(null);
  expect(written).toEqual(['10000\n', '20000\n']);
});

test('how long the rest takes is told once it can be known', () => {
  const told: (string | null)[] = [];
  let now = 0;
  const terminal = {
    out: () => undefined,
    err: () => undefined,
    progress: (line: string | null) => void told.push(line),
  };
  const { done, end } = progressOf(412, { terminal, texts: cliTexts }, () => now);
  now = 1000;
  done(false);
  now = 40_000;
  for (let file = 1; file < 34; file += 1) done(file < 3);
  end();
  expect([told[0], told.at(-2), told.at(-1)]).toEqual([
    '1 van 412',
    '34 van 412 · 2 niet te lezen · nog ± 7 min',
    null,
  ]);
});
