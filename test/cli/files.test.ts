import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callerPath } from '../../src/cli/files/caller-path';
import { findWorkbooks } from '../../src/cli/files/find-workbooks';
import { readInput, readJson } from '../../src/cli/files/read-input';
import { writeWhole } from '../../src/cli/files/write-whole';
import { Refusal } from '../../src/core/diagnostics/diagnostic';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.diagnostic.code : String(error)),
  );

test('a file appears whole, over the old one, and leaves nothing beside it', async () => {
  const path = join(folder, 'boek.xlsx');
  writeFileSync(path, 'oud');
  await writeWhole(path, 'boek.xlsx', new TextEncoder().encode('nieuw'));
  expect(readFileSync(path, 'utf8')).toBe('nieuw');
  expect(readdirSync(folder)).toEqual(['boek.xlsx']);
});

test('a missing folder, and a folder in the place of the file, are told as such and nothing is left', async () => {
  expect(await codeOf(writeWhole(join(folder, 'nee', 'boek.xlsx'), 'nee/boek.xlsx', new Uint8Array()))).toBe(
    'file/folder-missing',
  );
  mkdirSync(join(folder, 'map'));
  expect(await codeOf(writeWhole(join(folder, 'map'), 'map', new Uint8Array()))).toBe('file/is-a-folder');
  expect(readdirSync(folder)).toEqual(['map']);
});

test('a full disk is told as such, what was there is untouched, and nothing is left beside it', async () => {
  const path = join(folder, 'boek.xlsx');
  writeFileSync(path, 'oud');
  const probe = await open(join(folder, 'probe'), 'w');
  const handle = Object.getPrototypeOf(probe) as FileHandle;
  await probe.close();
  rmSync(join(folder, 'probe'));
  const full = jest.spyOn(handle, 'writeFile').mockRejectedValue(Object.assign(new Error('full'), { code: 'ENOSPC' }));
  try {
    expect(await codeOf(writeWhole(path, 'boek.xlsx', new Uint8Array([1])))).toBe('file/disk-full');
  } finally {
    full.mockRestore();
  }
  expect(readFileSync(path, 'utf8')).toBe('oud');
  expect(readdirSync(folder)).toEqual(['boek.xlsx']);
});

test('reading tells a missing file from a folder and from broken JSON', async () => {
  expect(await codeOf(readInput(join(folder, 'weg'), 'weg'))).toBe('file/not-found');
  expect(await codeOf(readInput(folder, 'map'))).toBe('file/is-a-folder');
  writeFileSync(join(folder, 'plan.json'), '{"exams": [');
  expect(await codeOf(readJson(join(folder, 'plan.json'), 'plan.json'))).toBe('file/not-json');
});

test('a name with a star that no shell filled in stands for the files that fit, also where a file has a star in its name', async () => {
  for (const name of ['b.xlsx', 'A.XLSX', '~$a.xlsx', '.verborgen.xlsx', 'c+.xlsm', 'c.txt']) {
    writeFileSync(join(folder, name), '');
  }
  mkdirSync(join(folder, 'map.xlsx'));
  const found = async (pattern: string): Promise<readonly string[]> =>
    (await findWorkbooks([{ name: join('werk', pattern), path: join(folder, pattern) }], false)).files.map(
      ({ name }) => name,
    );
  expect(await found('*.xlsx')).toEqual(['werk/A.XLSX', 'werk/b.xlsx']);
  expect(await found('c+*')).toEqual(['werk/c+.xlsm']);
  expect(await found('*.ods')).toEqual(['werk/*.ods']);
  expect(await found('nee/*.xlsx')).toEqual(['werk/nee/*.xlsx']);
  expect(await found('?.xlsx')).toEqual(['werk/?.xlsx']);
  writeFileSync(join(folder, '*.xlsx'), '');
  expect(await found('*.xlsx')).toEqual(['werk/*.xlsx']);
});

test('a folder gives its workbooks sorted by path, each once, without lock files', async () => {
  mkdirSync(join(folder, 'b'));
  for (const name of ['b/twee.xlsx', 'a.xlsx', '~$a.xlsx', '.verborgen.xlsx', 'c.txt', 'B.XLSX']) {
    writeFileSync(join(folder, name), '');
  }
  const named = [
    { name: 'werk', path: folder },
    { name: 'werk/a.xlsx', path: join(folder, 'a.xlsx') },
  ];
  expect((await findWorkbooks(named, true)).files.map(({ name }) => name)).toEqual([
    'werk/B.XLSX',
    'werk/a.xlsx',
    'werk/b/twee.xlsx',
  ]);
  await expect(findWorkbooks(named, false)).rejects.toThrow('folder-without-r');
});

test('paths are those of the caller, also through npm run', () => {
  expect(callerPath('a.xlsx', { npm_lifecycle_event: 'dekkend', INIT_CWD: '/werk' })).toBe('/werk/a.xlsx');
  expect(callerPath('/elders/a.xlsx', { npm_lifecycle_event: 'dekkend', INIT_CWD: '/werk' })).toBe('/elders/a.xlsx');
  expect(callerPath('a.xlsx', { npm_lifecycle_event: 'test', INIT_CWD: '/werk' })).toBe(join(process.cwd(), 'a.xlsx'));
});
