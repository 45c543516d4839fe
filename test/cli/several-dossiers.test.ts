import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dekkend } from './dekkend';

const sample = readFileSync(resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml'), 'utf8');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-several-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A file with the sample under another name and number before the sample itself. */
function twoDossiers(): string {
  const own = /<dossier [\s\S]*<\/dossier>/.exec(sample)?.[0] ?? '';
  const other = own.replace(/(<dossier [^>]*titel=")[^"]*/, '$1Molenbouw').replace('99001', '99002');
  const file = join(folder, 'alle.xml');
  writeFileSync(
    file,
    sample.replace(own, () => `${other}\n${own}`),
  );
  return file;
}

it('import, new and update read the dossier that --dossier names, and say so in the help', async () => {
  const file = twoDossiers();
  const imported = await dekkend('import', file, '--dossier', '99001');
  expect(JSON.parse(imported.out)).toMatchObject({ code: '99001', diagnostics: [] });
  const book = join(folder, 'examens.xlsx');
  expect(await dekkend('new', file, '--dossier', '99001', '--profile', 'P1', '-o', book)).toMatchObject({ code: 0 });
  // Without --dossier the first of the file is read, which is another dossier than that of the workbook.
  expect(await dekkend('update', book, file)).toMatchObject({ code: 2, err: expect.stringContaining('99002') });
  expect(await dekkend('update', book, file, '--dossier', '99001')).toMatchObject({ code: 0 });
  const { out } = await dekkend('--help');
  for (const command of ['import', 'new', 'relate', 'compare', 'update']) {
    expect(out).toMatch(new RegExp(`dekkend ${command} .*--dossier`));
  }
});

it('relate and compare read the dossier that --dossier names, and else tell which they read', async () => {
  const file = twoDossiers();
  const one = join(folder, 'een.xml');
  writeFileSync(one, sample);
  const related = await dekkend('relate', one, file, '--dossier', '99001', '--profile', 'P1', '--json');
  expect(related).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(related.out)).toMatchObject({ qualification: { code: '99001' } });
  const first = await dekkend('relate', one, file, '--profile', 'P1', '--json');
  expect(JSON.parse(first.out)).toMatchObject({ qualification: { code: '99002' } });
  expect(first.err).toMatch(/^let op: .*alle\.xml.*99002 Molenbouw.*--dossier/);

  const compared = await dekkend('compare', file, file, '--dossier', '99002', '--dossier', '99001', '--json');
  expect(JSON.parse(compared.out)).toMatchObject({ relation: 'other-dossier' });
  expect(compared).toMatchObject({ code: 0, err: '' });
  const same = await dekkend('compare', one, file, '--dossier', '99001');
  expect(same).toMatchObject({ code: 0, err: '' });
  expect(await dekkend('compare', one, file, '--dossier', '99002')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('een.xml'),
  });
});

it('compare says of which of the two files a profile is missing', async () => {
  const one = join(folder, 'een.xml');
  const other = join(folder, 'ander.xml');
  writeFileSync(one, sample);
  writeFileSync(other, sample.replaceAll('Medewerker fietsverhuur', 'Molenaar').replaceAll('99011', '99099'));
  const unknown = await dekkend('compare', one, other, '--profile', 'P9');
  expect(unknown).toMatchObject({ code: 2, err: expect.stringMatching(/een\.xml: Profiel "P9"/) });
  const gone = await dekkend('compare', one, other, '--profile', 'P1');
  expect(gone).toMatchObject({
    code: 2,
    err: expect.stringMatching(/ander\.xml heeft geen profiel.* P1 is.*P1 Molenaar.*--profile weg/),
  });
});

it('a dossier that is not in the file is refused with the names of those that are', async () => {
  const refused = await dekkend('import', twoDossiers(), '--dossier', '99003', '--lang', 'en');
  expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/99003.*99002 Molenbouw/) });
});

it('a file with one dossier, and a workbook, are refused when --dossier names another', async () => {
  const text = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.txt');
  const book = join(folder, 'examens.xlsx');
  expect(await dekkend('new', text, '--dossier', '99001', '--profile', 'P1', '-o', book)).toMatchObject({ code: 0 });
  expect(await dekkend('import', text, '--dossier', '99002')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/99002.* staat niet in dit bestand.*99001 Fietsverhuur/),
  });
  expect(await dekkend('relate', text, book, '--dossier', '99001')).toMatchObject({ code: 0, err: '' });
  expect(await dekkend('relate', text, book, '--dossier', '99002')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/examens\.xlsx.*99002/),
  });
});

it.each(['{"CFItems":[]}', '{"schemaVersion":1,"kind":"case","items":[]}'])(
  'an import that gives nothing, of %s, is an error in the JSON and in the exit code',
  async (content) => {
    const file = join(folder, 'leeg.json');
    writeFileSync(file, content);
    const { code, out } = await dekkend('import', file);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ items: [], diagnostics: [{ code: 'import/no-items', severity: 'error' }] });
  },
);
