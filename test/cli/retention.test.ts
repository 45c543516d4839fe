import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cellName } from '../../src/workbook/plan/a1';
import { findSheets } from '../../src/workbook/plan/book/find-sheets';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { dekkend } from './dekkend';
import { writeCells } from './rated-form';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
const inFolder = (...names: readonly string[]): string => join(folder, ...names);
const book = (): string => inFolder('examens.xlsx');

/** Ada has a diploma, Bram left and appeals, Chris has no date, and of Dewi the date cannot be read. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-retention-'));
  const exam = { code: 'PVB1', name: 'Alles', form: 'proeve-van-bekwaamheid', covers: ['B1-K1'], cutScore: 50 };
  writeFileSync(inFolder('plan.json'), JSON.stringify({ exams: [exam], settings: { retentionMonths: 12 } }));
  writeFileSync(
    inFolder('lijst.csv'),
    'nummer;naam\n1001;Ada Voorbeeld\n1002;Bram Fictie\n1003;Chris Verzonnen\n1004;Dewi Denkbeeld\n',
  );
  await dekkend('new', sample, '--profile', 'P1', '--plan', inFolder('plan.json'), '-o', book());
  await dekkend('candidates', book(), inFolder('lijst.csv'));
  await dekkend('results', book(), '-o', book());
  const sheet = findSheets(await (await openXlsx(readFileSync(book()))).snapshot()).byKey.get('diploma')?.sheet;
  if (sheet === undefined) throw new Error('the sheet Diploma-eisen');
  const cell = (candidate: string, column: string): string =>
    cellName({ row: sheet.row(`candidate:${candidate}`) ?? -1, column: sheet.column(column) ?? -1 });
  await writeCells(book(), sheet.name, [
    [cell('1001', 'diplomaOn'), '29-2-2024'],
    [cell('1002', 'leftOn'), '2024-01-31'],
    [cell('1002', 'appealUntil'), '30 juni 2026'],
    [cell('1004', 'diplomaOn'), '31-2-2024'],
  ]);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const listed = async (date: string) => JSON.parse((await dekkend('retention', book(), '--date', date, '--json')).out);

test('by the setting of the workbook and the dates on Diploma-eisen, also after the sheet is made anew', async () => {
  const before = await listed('2025-03-01');
  expect(before).toEqual({
    schemaVersion: 1,
    on: '2025-03-01',
    retentionMonths: 12,
    candidates: [
      { candidate: '1001', since: '2024-02-29', dueOn: '2025-02-28', state: 'due', reason: 'since-diploma' },
      { candidate: '1002', since: '2024-01-31', dueOn: '2026-07-01', state: 'appeal', reason: 'appeal-runs' },
      { candidate: '1003', since: null, dueOn: null, state: 'no-date', reason: 'date-missing' },
      { candidate: '1004', since: null, dueOn: null, state: 'no-date', reason: 'date-unread' },
    ],
  });
  await dekkend('results', book(), '-o', book());
  expect(await listed('2025-03-01')).toEqual(before);
  expect((await listed('2025-02-27')).candidates[0]).toMatchObject({ state: 'not-yet' });
});

test('in words, by number and without names; nothing is written', async () => {
  const bytes = readFileSync(book());
  const { out, err, code } = await dekkend('retention', book(), '--date', '1-7-2026');
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 3)).toEqual([
    '1001  te verwijderen: diploma op 29-2-2024, te verwijderen vanaf 28-2-2025.',
    '1002  te verwijderen: vertrokken op 31-1-2024, te verwijderen vanaf 1-7-2026.',
    '1003  niet te zeggen: er is geen diplomadatum of vertrekdatum ingevuld op Diploma-eisen.',
  ]);
  expect(out).toContain('Te verwijderen: 2 van 4 kandidaten. Bewaartermijn: 12 maanden (blad Instellingen).');
  expect(out).not.toMatch(/Ada|Bram|Chris|Dewi/);
  expect(err).toContain('Diplomadatum: "31-2-2024" is geen datum.');
  expect(readFileSync(book()).equals(bytes)).toBe(true);
});

test('a day that is none is refused', async () => {
  expect(await dekkend('retention', book(), '--date', 'morgen')).toMatchObject({ code: 2, out: '' });
});

describe('--remove', () => {
  const remove = (...more: readonly string[]) =>
    dekkend('retention', book(), '--remove', '--by', 'P. Ketting', '--date', '2026-07-01', ...more);

  test('only tells what would go until it is confirmed', async () => {
    const bytes = readFileSync(book());
    const { out, err, code } = await remove();
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('Dit wordt verwijderd: alle gegevens van 2 kandidaten (1001, 1002).');
    expect(err).toContain('Voeg --yes toe');
    expect(readFileSync(book()).equals(bytes)).toBe(true);
  });

  test('removes everybody who is due into another file, and leaves this one', async () => {
    const { out, code } = await remove('--yes', '-o', inFolder('zonder.xlsx'));
    expect(code).toBe(0);
    expect(out).toContain('Verwijderd: alle gegevens van 2 kandidaten');
    const { out: rest } = await dekkend('retention', inFolder('zonder.xlsx'), '--date', '2026-07-01', '--json');
    expect(JSON.parse(rest).candidates).toMatchObject([{ candidate: '1003' }, { candidate: '1004' }]);
    expect((await listed('2026-07-01')).candidates).toHaveLength(4);
    const { byKey } = findSheets(await (await openXlsx(readFileSync(inFolder('zonder.xlsx')))).snapshot());
    const statistics = byKey.get('statistics')?.sheet;
    expect(statistics?.text(statistics.row('removal:1'), statistics.column('exam'))).toBe(
      '1-7-2026: gegevens van 2 kandidaten verwijderd door P. Ketting.',
    );
  });

  test.each([
    [['--candidate', '1003'], 'Kijk op het blad Diploma-eisen; er is niets verwijderd.'],
    [['--candidate', '4711'], 'Kandidaat 4711 staat niet in deze werkmap'],
    [['--json'], '--json'],
  ])('%j is refused and nothing is written', async (more, sentence) => {
    const bytes = readFileSync(book());
    const { err, code } = await remove('--yes', ...more);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(readFileSync(book()).equals(bytes)).toBe(true);
  });

  test('nobody removes without a name, and what goes with removing alone goes with nothing else', async () => {
    expect(await dekkend('retention', book(), '--remove')).toMatchObject({ code: 2 });
    expect(await dekkend('retention', book(), '--yes')).toMatchObject({ code: 2 });
  });
});
