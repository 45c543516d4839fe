import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { findWorkbooks } from '../../../src/cli/files/find-workbooks';
import { dekkend } from '../dekkend';
import type { Answer } from '../dekkend';

const root = resolve(__dirname, '../../..');
let folder: string;
let program: string;

const at = (...names: readonly string[]): string => join(folder, ...names);

/** Runs the bundled command line, with its workers, in a process of its own. */
async function bundled(...words: readonly string[]): Promise<Answer> {
  return new Promise((done) => {
    execFile(process.execPath, [program, ...words], { maxBuffer: 1 << 26 }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out: out.trimEnd(), err: err.trimEnd() }),
    );
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-bundled-'));
  program = at('program', 'dekkend.mjs');
  const script = readFileSync(join(root, 'scripts/build-cli.mjs'), 'utf8');
  // Bundled anew, as dist may be older than what is tested.
  writeFileSync(
    at('build.mjs'),
    script
      .replace("outdir: 'dist/cli'", `outdir: ${JSON.stringify(at('program'))}`)
      .replace("resolve(import.meta.dirname, '..')", JSON.stringify(root))
      .replace("from 'esbuild'", `from ${JSON.stringify(join(root, 'node_modules/esbuild/lib/main.js'))}`),
  );
  await new Promise<void>((done, fail) =>
    execFile(process.execPath, [at('build.mjs')], (error) => (error ? fail(error) : done())),
  );
  const sample = join(root, 'assets/sample/fietsverhuur-en-onderhoud.txt');
  mkdirSync(at('map', 'b'), { recursive: true });
  await dekkend('new', sample, '--profile', 'P1', '-o', at('map', 'a.xlsx'));
  await dekkend('new', sample, '--profile', 'P2', '-o', at('map', 'b', 'twee.xlsx'));
  copyFileSync(at('map', 'a.xlsx'), at('map', 'b', 'met macro’s.xlsm'));
  writeFileSync(at('map', 'leeg.xlsx'), '');
  writeFileSync(at('map', 'lijst.xlsx'), 'nummer;naam\n1001;Ada\n');
  writeFileSync(at('map', 'wachtwoord.xlsx'), compoundFile());
  writeFileSync(at('map', 'bom.xlsx'), zipBomb());
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What Excel makes of a workbook with a password, as far as it is looked at (MS-OFFCRYPTO 2.3). */
function compoundFile(): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write('EncryptedPackage', 1024, 'utf16le');
  return bytes;
}

/** Small on disk, and it says that it is 300 MB unpacked. */
function zipBomb(): Uint8Array {
  const zip = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(1000) }));
  const entry = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  zip.writeUInt32LE(300 * 1024 * 1024, entry + 24);
  return zip;
}

test('the bundle checks a folder in workers as the program itself does, and every broken file has its own sentence', async () => {
  const ways = [['--json'], ['--csv', '-'], []];
  for (const way of ways) {
    const own = await dekkend('check', '-r', at('map'), ...way);
    expect(await bundled('check', '-r', at('map'), ...way)).toEqual({
      ...own,
      out: own.out.trimEnd(),
      err: own.err.trimEnd(),
    });
    expect(own.code).toBe(2);
  }
  const { out } = await bundled('check', '-r', at('map'), '--json', '--jobs', '3');
  const { files } = JSON.parse(out) as { files: { file: string; error: string | null; framework: unknown }[] };
  expect(files.map(({ file, error }) => [file.slice(at('map').length + 1), error === null])).toEqual([
    ['a.xlsx', true],
    [join('b', 'met macro’s.xlsm'), true],
    [join('b', 'twee.xlsx'), true],
    ['bom.xlsx', false],
    ['leeg.xlsx', false],
    ['lijst.xlsx', false],
    ['wachtwoord.xlsx', false],
  ]);
  expect(files[0]?.framework).toMatchObject({ kind: 'qualification-file', profile: { code: 'P1' } });
  expect(files.find(({ file }) => file.endsWith('wachtwoord.xlsx'))?.error).toContain('wachtwoord');
});

test('the page and the CSV appear whole, and one that cannot be written leaves nothing behind', async () => {
  mkdirSync(at('uit'));
  const { code } = await bundled('check', '-r', at('map'), '--html', at('uit', 'o.html'), '--csv', at('uit', 'l.csv'));
  expect(code).toBe(2);
  expect(readdirSync(at('uit')).sort()).toEqual(['l.csv', 'o.html']);
  expect(readFileSync(at('uit', 'o.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
  expect(readFileSync(at('uit', 'l.csv'), 'utf8')).toMatch(/^\ufeffbestand;[^]*\r\n$/);
  const refused = await bundled(
    'check',
    '-r',
    at('map'),
    '--csv',
    at('uit', 'm.csv'),
    '--html',
    at('nergens', 'o.html'),
  );
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(readdirSync(at('uit')).sort()).toEqual(['l.csv', 'o.html']);
});

test.each([[['--csv', 'examens.xlsx']], [['--html', 'examens.xlsx']], [['--csv', '-', '--json']], [['--jobs', '0']]])(
  '%p is refused before anything is read',
  async (words) => {
    expect(await dekkend('check', '-r', at('map'), ...words)).toMatchObject({ code: 2, out: '' });
  },
);

test('links are told and not followed, hidden folders are passed by, and a closed folder is an error of its own', async () => {
  mkdirSync(at('krom', '.snapshot'), { recursive: true });
  mkdirSync(at('krom', 'dicht'));
  copyFileSync(at('map', 'a.xlsx'), at('krom', 'a.xlsx'));
  copyFileSync(at('map', 'a.xlsx'), at('krom', '.snapshot', 'a.xlsx'));
  symlinkSync('..', at('krom', 'rond'));
  symlinkSync(at('map', 'a.xlsx'), at('krom', 'elders.xlsx'));
  chmodSync(at('krom', 'dicht'), 0);
  try {
    const { files, links } = await findWorkbooks([{ path: at('krom'), name: 'krom' }], true);
    expect([...links].sort()).toEqual([join('krom', 'elders.xlsx'), join('krom', 'rond')]);
    // Whoever may do anything can look into a closed folder as well.
    const closed = process.getuid?.() === 0 ? [] : [[join('krom', 'dicht'), true]];
    expect(files.map(({ name, isClosedFolder }) => [name, isClosedFolder])).toEqual([
      [join('krom', 'a.xlsx'), false],
      ...closed,
    ]);
  } finally {
    chmodSync(at('krom', 'dicht'), 0o700);
  }
});
