import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stagedFolder } from '../../src/cli/files/staged-folder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-staged-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = new TextEncoder().encode('een formulier');

test('files appear together when all of them are there, and nothing is left beside them', async () => {
  const staged = await stagedFolder(join(folder, 'diep', 'uit'), 'uit');
  await staged.add('a.xlsx', bytes);
  await staged.add('b.xlsx', bytes);
  expect(readdirSync(join(folder, 'diep', 'uit')).filter((name) => !name.startsWith('.'))).toEqual([]);
  const everywhere = readdirSync(join(folder, 'diep', 'uit'), { recursive: true }).map(String);
  expect(everywhere.filter((name) => name.endsWith('.xlsx'))).toEqual([]);
  await staged.finish();
  await staged.discard();
  expect(readdirSync(join(folder, 'diep', 'uit')).sort()).toEqual(['a.xlsx', 'b.xlsx']);
  expect(readFileSync(join(folder, 'diep', 'uit', 'b.xlsx'), 'utf8')).toBe('een formulier');
});

test('nothing appears when one of them cannot be written, and a folder that was there stays', async () => {
  mkdirSync(join(folder, 'uit'));
  const staged = await stagedFolder(join(folder, 'uit'), 'uit');
  await staged.add('a.xlsx', bytes);
  await staged.add('geen/map.xlsx', bytes);
  await expect(staged.finish()).rejects.toMatchObject({ diagnostic: { code: 'file/folder-missing' } });
  await staged.discard();
  expect(readdirSync(join(folder, 'uit'))).toEqual([]);
});

test('a folder that was made for them goes when nothing comes into it', async () => {
  const staged = await stagedFolder(join(folder, 'uit'), 'uit');
  await staged.add('a.xlsx', bytes);
  await staged.discard();
  expect(existsSync(join(folder, 'uit'))).toBe(false);
});
