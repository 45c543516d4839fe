import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dekkend } from './dekkend';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.txt');

test('relate takes two files, no more and no fewer', async () => {
  for (const files of [[sample], [sample, sample, sample]]) {
    const { code, out, err } = await dekkend('relate', ...files);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('twee bestanden');
  }
});

test('relate reads a dossier and a workbook of ours as the qualification', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dekkend-relate-'));
  try {
    const book = join(folder, 'examens.xlsx');
    expect((await dekkend('new', sample, '--profile', 'P1', '-o', book)).code).toBe(0);
    for (const qualification of [[sample, '--profile', 'P1'], [book]]) {
      const { code, out } = await dekkend('relate', sample, ...qualification, '--json', '--lang', 'en');
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        schemaVersion: 1,
        document: { kind: 'qualification-file' },
        qualification: { profile: { code: 'P1' } },
        verdict: 'no-mappings',
        messages: ['This dossier has no mappings to a qualification; there is nothing to compare.'],
        notCounted: [],
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('relate names the file that it cannot read', async () => {
  const { code, err } = await dekkend('relate', sample, 'er-is-niets.txt');
  expect(code).toBe(2);
  expect(err).toContain('er-is-niets.txt');
});
