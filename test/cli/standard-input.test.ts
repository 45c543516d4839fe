import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { main } from '../../src/cli/main';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

async function dekkend(piped: Uint8Array, ...argv: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  let asked = 0;
  const code = await main(argv, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    in: async () => {
      asked += 1;
      return piped;
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n'), asked };
}

test('import reads a document from the standard input as from a file', async () => {
  const piped = await dekkend(readFileSync(sample), 'import', '-');
  expect(piped).toEqual({ ...(await dekkend(new Uint8Array(), 'import', sample)), asked: 1 });
});

test('new makes a workbook of it, and relate takes either of its documents from it, reading it once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dekkend-in-'));
  try {
    const book = join(folder, 'examens.xlsx');
    expect(await dekkend(readFileSync(sample), 'new', '-', '--profile', 'P1', '-o', book)).toMatchObject({ code: 0 });
    for (const [files, piped] of [
      [['-', book], sample],
      [[sample, '-'], sample],
      [[sample, '-'], book],
    ] as const) {
      const related = await dekkend(readFileSync(piped), 'relate', ...files, '--profile', 'P1');
      expect(related).toMatchObject({ code: 0, err: '', asked: 1 });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('what is no document is refused by the name of the standard input', async () => {
  expect(await dekkend(new Uint8Array(), 'import', '-')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^standaardinvoer\b.*leeg/),
  });
});

test.each([
  ['inspect', '-'],
  ['check', 'a.xlsx', '-'],
  ['merge', '-'],
  ['update', '-', sample],
])('a workbook does not come from the standard input: %s', async (...argv) => {
  expect(await dekkend(new Uint8Array(), ...argv)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('standaardinvoer'),
    asked: 0,
  });
});
