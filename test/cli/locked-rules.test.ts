import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import type { AssessmentForm } from '../../src/core/exam/assessment-form';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../judges/find-program';
import { saveWithLibreOffice } from '../judges/recalculate';
import { dekkend } from './dekkend';
import { rateForm, writeCells } from './rated-form';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');
const withLibreOffice = findProgram('soffice') === null ? it.skip : it;

let folder: string;
const inFolder = (...names: readonly string[]): string => join(folder, ...names);
const book = (): string => inFolder('examens.xlsx');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-rules-'));
  const exam = { code: 'PVB1', name: 'Verhuren', form: 'proeve-van-bekwaamheid', covers: ['B1-K1'], cutScore: 50 };
  writeFileSync(inFolder('plan.json'), JSON.stringify({ exams: [exam], settings: null }));
  await dekkend('new', sample, '--profile', 'P1', '--plan', inFolder('plan.json'), '-o', book());
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const approve = async () =>
  dekkend(
    'approve',
    book(),
    '--exam',
    'PVB1',
    '--by',
    'P. Ketting',
    '--built-by',
    'S. Wielinga',
    '--date',
    '2026-09-01',
  );
async function formIn(file: string): Promise<AssessmentForm> {
  const [form] = openBook(await (await openXlsx(readFileSync(file))).snapshot()).value.forms;
  if (form === undefined) throw new Error(`no form in ${file}`);
  return form;
}
/** Writes over a rule that stands in a locked cell, as somebody can who lifts the protection. */
async function overwrite(file: string, key: string, text: string): Promise<string> {
  const { rules, sheet } = await formIn(file);
  const cell = rules.find((rule) => rule.key === key)?.place.cell ?? '';
  await writeCells(file, sheet, [[cell, text]]);
  return cell;
}
async function changed(): Promise<readonly { sheet: string; cell: string; message: string }[]> {
  const { files } = JSON.parse((await dekkend('check', book(), '--json')).out);
  return files[0].findings.filter(({ rule }: { rule: string }) => rule === 'form/changed-after-approval');
}

it('a form as it was made repeats the rules of plan and settings, also after approval', async () => {
  await approve();
  expect((await formIn(book())).rules.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['level.1.points', 'level.3.passes', 'level.2.name', 'goodFrom', 'perPart']),
  );
  expect(await changed()).toEqual([]);
});

it.each([
  ['level.2.points', '3'],
  ['level.1.passes', 'ja'],
  ['level.1.name', 'bijna'],
  ['goodFrom', '51'],
])(
  '%s that is changed on an approved form is told with its cell, and the form is not handed out',
  async (key, text) => {
    await approve();
    const cell = await overwrite(book(), key, text);
    expect(await changed()).toMatchObject([{ sheet: 'Beoordeling PVB1', cell }]);
    writeFileSync(inFolder('lijst.csv'), '1001;Ada\n');
    const forms = await dekkend('forms', book(), '--candidates', inFolder('lijst.csv'), '-o', inFolder('uit'));
    expect(forms).toMatchObject({ code: 2, err: expect.stringContaining('Gewijzigd na het vaststellen') });
    expect(forms.err).toContain(`(Beoordeling PVB1!${cell})`);
  },
);

it('a form with a changed legend is not approved', async () => {
  await overwrite(book(), 'level.1.passes', 'ja');
  expect(await approve()).toMatchObject({ code: 2, err: expect.stringContaining('vergrendelde cellen andere regels') });
});

it('a form that came back with a changed legend is not counted', async () => {
  await approve();
  writeFileSync(inFolder('lijst.csv'), '1001;Ada\n1002;Bram\n');
  await dekkend('forms', book(), '--candidates', inFolder('lijst.csv'), '-o', inFolder('uit'));
  for (const number of ['1001', '1002']) await rateForm(inFolder('uit', `PVB1-${number}.xlsx`), ['O']);
  const cell = await overwrite(inFolder('uit', 'PVB1-1002.xlsx'), 'level.1.passes', 'ja');
  const collected = await dekkend('collect', inFolder('uit'), '-o', book());
  expect(collected).toMatchObject({ code: 1, err: expect.stringMatching(/PVB1-1002\.xlsx.*vraagt iets anders/) });
  expect(collected.err).toContain(`zijn vergrendelde cellen veranderd: ${cell}.`);
  const { candidates } = JSON.parse((await dekkend('inspect', book(), '--json')).out);
  expect(candidates.map(({ number }: { number: string }) => number)).toEqual(['1001']);
});

withLibreOffice('a save by LibreOffice leaves the rules as they are', async () => {
  await approve();
  writeFileSync(book(), saveWithLibreOffice(readFileSync(book())));
  expect(await changed()).toEqual([]);
});

describe('a second new never replaces work', () => {
  const again = async () => dekkend('new', sample, '--profile', 'P1', '--plan', inFolder('plan.json'), '-o', book());

  it('is done over a book that says the same', async () => {
    expect(await again()).toMatchObject({ code: 0 });
  });

  it.each([
    ['a bank', async () => dekkend('bank', book(), '--add', inFolder('bank.csv'))],
    ['a candidate', async () => dekkend('candidates', book(), inFolder('lijst.csv'))],
    ['an approval', approve],
    ['a descriptor', async () => dekkend('fill', book())],
  ])('is refused over a book with %s', async (_, work) => {
    writeFileSync(inFolder('lijst.csv'), '1001;Ada\n');
    await dekkend('new', sample, '--profile', 'P1', '-o', inFolder('ander.xlsx'));
    await dekkend('fill', inFolder('ander.xlsx'));
    await dekkend('fill', inFolder('ander.xlsx'), '--accept');
    await dekkend('bank', inFolder('ander.xlsx'), '-o', inFolder('bank.csv'));
    expect(await work()).toMatchObject({ code: 0 });
    const before = readFileSync(book());
    expect(await again()).toMatchObject({ code: 2, err: expect.stringContaining('examens.xlsx') });
    expect(readFileSync(book()).equals(before)).toBe(true);
  });
});
