import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import { planFindings } from '../../src/workbook/plan/plan-findings';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { dekkend } from './dekkend';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-deviating-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const book = (): string => join(folder, 'examens.xlsx');

async function made(settings: object | null): Promise<string> {
  const exam = { code: 'PVB1', name: 'Verhuren', form: 'proeve-van-bekwaamheid', covers: ['B1-K1'], cutScore: 50 };
  writeFileSync(join(folder, 'plan.json'), JSON.stringify({ exams: [exam], settings }));
  const said = await dekkend('new', sample, '--profile', 'P1', '--plan', join(folder, 'plan.json'), '-o', book());
  expect(said.code).toBe(0);
  return said.err;
}

it('tells after the findings what deviates, a check that matters less among it', async () => {
  await made({ minimumShare: 75, severities: { 'plan/cut-score-unjustified': 'info' } });
  const { out } = await dekkend('check', book());
  const lines = out.split('\n');
  expect(lines.slice(-4, -1)).toEqual([
    'Instellingen die afwijken van de standaard:',
    '  Minimaal geëxamineerd deel per kerntaak (%): 75 (standaard: 100)',
    '  Ernst van plan/cut-score-unjustified: ter info (standaard: let op)',
  ]);
  const { files } = JSON.parse((await dekkend('check', book(), '--json', '--lang', 'en')).out);
  expect(files[0].settings).toEqual([
    {
      setting: 'minimumShare',
      value: 75,
      default: 100,
      message: expect.stringContaining('75 (default: 100)'),
    },
    {
      setting: 'severities.plan/cut-score-unjustified',
      value: 'info',
      default: 'warning',
      message: 'Severity of plan/cut-score-unjustified: for information (default: attention)',
    },
  ]);
});

it('says nothing of settings that are the usual ones, and merges outputs from before they were told', async () => {
  await made(null);
  expect((await dekkend('check', book())).out).not.toContain('standaard:');
  const output = JSON.parse((await dekkend('check', book(), '--json')).out);
  expect(output.files[0].settings).toEqual([]);
  delete output.files[0].settings;
  writeFileSync(join(folder, 'a.json'), JSON.stringify(output));
  const merged = JSON.parse((await dekkend('merge', join(folder, 'a.json'), '--json')).out);
  expect(merged.files[0].settings).toEqual([]);
});

it('warns of a severity for a check that there is not, and makes the workbook without it', async () => {
  const said = await made({ severities: { 'plan/cut-score-unjustifed': 'info' } });
  expect(said).toContain('plan/cut-score-unjustified');
  expect(JSON.parse((await dekkend('check', book(), '--json')).out).files[0].settings).toEqual([]);
});

it('puts them above the findings on the sheet Bevindingen', async () => {
  await made({ minimumShare: 75 });
  const workbook = await openXlsx(readFileSync(book()));
  const snapshot = await workbook.snapshot();
  await workbook.apply(planFindings([], openBook(snapshot).value, snapshot).value);
  const sheet = (await workbook.snapshot()).sheets.find(({ name }) => name === 'Bevindingen');
  expect(sheet?.values.slice(3, 6).map(([key, text]) => [key, text])).toEqual([
    ['deviation:0', 'Instellingen die afwijken van de standaard:'],
    ['deviation:1', 'Minimaal geëxamineerd deel per kerntaak (%): 75 (standaard: 100)'],
    ['header', 'Ernst'],
  ]);
});

it('is told in the CSV, the page and the summary of a folder, and merged from shards as from one run', async () => {
  await made({ minimumShare: 75, severities: { 'plan/cut-score-unjustified': 'info' } });
  const one = readFileSync(book());
  for (const name of ['b.xlsx', 'c.xlsx']) writeFileSync(join(folder, name), one);
  const inFolder = (name: string): string => join(folder, name);
  const page = inFolder('overzicht.html');
  const csv = await dekkend('check', '-r', folder, '--csv', '-', '--html', page);
  const lines = csv.out.split(/\r?\n/).filter((line) => line.includes(';wijkt af;'));
  expect(lines).toHaveLength(6);
  expect(lines[0]).toContain(
    ';wijkt af;;Instelling;Minimaal geëxamineerd deel per kerntaak (%): 75 (standaard: 100);;;;;;;minimumShare;',
  );
  const html = readFileSync(page, 'utf8');
  expect(html).toContain('severities.plan/cut-score-unjustified</span></th><td class="number">3</td>');
  expect((await dekkend('check', '-r', folder)).err).toContain('(standaard: let op) · in 3 werkmappen');

  for (const part of [1, 2]) {
    const { out } = await dekkend('check', '-r', folder, '--shard', `${part}/2`, '--json');
    writeFileSync(inFolder(`${part}.json`), out);
  }
  const merged = inFolder('samen.html');
  const again = await dekkend('merge', inFolder('2.json'), inFolder('1.json'), '--csv', '-', '--html', merged);
  expect(again.out).toBe(csv.out);
  expect(readFileSync(merged, 'utf8')).toBe(html);
});
