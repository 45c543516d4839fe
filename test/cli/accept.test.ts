import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { planOf } from '../workbook/contract/rich-plan';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-accept-'));
  file = join(folder, 'examens.xlsx');
  await dekkend('new', sample, '--profile', 'P1', '-o', file);
  await emptied('Examenplan', 'cutScore');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Empties the column of the plan with this key in every row, as somebody would who presses Delete. */
async function emptied(sheet: string, key: string): Promise<void> {
  await typed(sheet, key, null);
}

async function typed(sheet: string, key: string, value: string | null): Promise<void> {
  const workbook = await openXlsx(readFileSync(file));
  const { sheets } = await workbook.snapshot();
  const values = sheets.find(({ name }) => name === sheet)?.values ?? [];
  const column = values[0]?.indexOf(key) ?? -1;
  const rows = values.flatMap(([rowKey], row) => (String(rowKey).startsWith('exam:') ? [row] : []));
  await workbook.apply(
    planOf({
      kind: 'write',
      target: sheet,
      blocks: rows.map((row) => ({ row, column, contents: [[value === null ? null : { kind: 'text', text: value }]] })),
    }),
  );
  writeFileSync(file, await workbook.bytes());
}

interface Found {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly accepted: unknown;
}

async function found(): Promise<readonly Found[]> {
  const { out } = await dekkend('check', file, '--json');
  return (JSON.parse(out) as { files: readonly { findings: readonly Found[] }[] }).files[0]?.findings ?? [];
}

const rule = 'plan/cut-score-missing';
const why = ['--by', 'P. Ketting', '--reason', 'De cesuur volgt op de vergadering van juni'] as const;

test('what is accepted stays in sight with name, date and reason, counts apart, and stops nothing any more', async () => {
  expect(await dekkend('check', file)).toMatchObject({ code: 1 });
  const missing = (await found()).filter((each) => each.rule === rule);
  expect(missing).toHaveLength(3);
  const errors = (await found()).filter((each) => each.rule !== rule && each.accepted === null);
  const [first] = missing;
  const cell = `${first?.sheet}!${first?.cell}`;

  const one = await dekkend('accept', file, '--rule', rule, '--cell', cell, ...why, '--date', '1-6-2026');
  expect(one).toMatchObject({ code: 0, out: '' });
  expect(one.err).toMatch(
    /: 1 bevinding geaccepteerd door P\. Ketting\.\nHet blad Bevindingen wordt pas helemaal bijgewerkt .*Controle/,
  );
  expect((await found()).filter(({ accepted }) => accepted !== null)).toEqual([
    {
      ...first,
      accepted: { by: 'P. Ketting', reason: 'De cesuur volgt op de vergadering van juni', date: '2026-06-01' },
    },
  ]);
  expect(await dekkend('check', file)).toMatchObject({ code: 1 });

  expect(await dekkend('accept', file, '--rule', rule.toUpperCase(), ...why)).toMatchObject({
    code: 0,
    err: expect.stringContaining(`${file}: 2 bevindingen geaccepteerd door P. Ketting.`),
  });
  const checked = await dekkend('check', file);
  expect(checked.out).toContain(
    'geaccepteerd door P. Ketting op 2026-06-01: De cesuur volgt op de vergadering van juni',
  );
  expect(checked.out.split('\n').at(-1)).toContain('0 fouten');
  expect(checked.out.split('\n').at(-1)).toContain('3 geaccepteerd');
  expect(errors.filter((each) => (each as { severity?: string }).severity === 'error')).toEqual([]);
  expect(checked.code).toBe(0);
  expect(findFaults(readFileSync(file))).toEqual([]);

  expect(await dekkend('accept', file, '--rule', rule, '--withdraw')).toMatchObject({
    code: 0,
    err: expect.stringContaining(`${file}: 3 bevindingen niet meer geaccepteerd.`),
  });
  expect(await dekkend('check', file)).toMatchObject({ code: 1 });
  expect((await found()).filter(({ accepted }) => accepted !== null)).toEqual([]);
});

test.each([
  ['check prints it', (sheet: string, cell: string) => `blad ${sheet}, cel ${cell}`],
  ['check prints it in English', (sheet: string, cell: string) => `sheet ${sheet}, cell ${cell}`],
  ['the page has it', (sheet: string, cell: string) => `${sheet}, cel ${cell}`],
  ['Excel writes it', (sheet: string, cell: string) => `'${sheet}'!$${cell}`],
])('a place can be named as %s', async (_who, named) => {
  const [first] = (await found()).filter((each) => each.rule === rule);
  const cell = named(first?.sheet ?? '', first?.cell ?? '');
  expect(await dekkend('accept', file, '--rule', rule, '--cell', cell, ...why)).toMatchObject({ code: 0 });
  expect((await found()).filter(({ accepted }) => accepted !== null)).toMatchObject([{ cell: first?.cell }]);
});

test.each([
  ['a rule that is none', ['--rule', 'plan/niets', ...why], 'De regel "plan/niets" bestaat niet'],
  [
    'a rule without findings',
    ['--rule', 'plan/duplicate-exam-code', ...why],
    'vindt niets voor plan/duplicate-exam-code',
  ],
  ['a cell without one', ['--rule', rule, '--cell', 'Dekking!A1', ...why], 'niets op Dekking!A1'],
  ['a reason that says nothing', ['--rule', rule, '--by', 'P. Ketting', '--reason', 'n.v.t.'], 'Schrijf in een zin'],
  ['a name of spaces', ['--rule', rule, '--by', ' ', '--reason', 'Dat mag'], '--by'],
  ['no reason', ['--rule', rule, '--by', 'P. Ketting'], '--reason'],
  ['a day that is none', ['--rule', rule, ...why, '--date', 'straks'], '"straks" is geen datum'],
  ['taking back what nobody accepted', ['--rule', rule, '--withdraw'], 'niets terug te nemen'],
  ['a reason to take back', ['--rule', rule, '--withdraw', ...why], '--by'],
])('%s is a sentence, and the file stays as it was', async (_what, options, sentence) => {
  const before = readFileSync(file);
  const answer = await dekkend('accept', file, ...options);
  expect(answer).toMatchObject({ code: 2, out: '' });
  expect(answer.err).toContain(sentence);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('what became something else counts again everywhere, with what was accepted, and one command accepts it as it is', async () => {
  await dekkend('accept', file, '--rule', rule, ...why, '--date', '1-6-2026');
  expect((await dekkend('check', file)).out.split('\n').at(-1)).toContain('0 fouten');
  await typed('Examenplan', 'cutScore', '150');

  const checked = await dekkend('check', file);
  expect(checked.code).toBe(1);
  expect(checked.out).toContain('Geaccepteerd door P. Ketting op 2026-06-01');
  expect(checked.out).toContain('maar toen was het anders: PVB1 heeft geen cesuur.');
  const others = (await found()).filter((each) => each.rule !== rule);
  expect(await found()).toHaveLength(others.length + 3);
  const [first] = (await found()).filter((each) => each.rule === rule);
  expect(first).toMatchObject({
    accepted: null,
    acceptedBefore: { by: 'P. Ketting', date: '2026-06-01', message: 'PVB1 heeft geen cesuur.' },
  });
  const page = join(folder, 'overzicht.html');
  const csv = await dekkend('check', '-r', folder, '--csv', '-', '--html', page);
  expect(
    csv.out.split('\n').filter((line) => line.includes(';open;fout;') && line.includes('maar toen was het anders')),
  ).toHaveLength(3);
  expect(readFileSync(page, 'utf8')).toContain('maar toen was het anders: PVB1 heeft geen cesuur.');
  expect(readFileSync(page, 'utf8')).toContain('<b class="error">3 fouten</b>');

  expect((await dekkend('accept', file, '--rule', rule, ...why)).err).toContain('3 bevindingen geaccepteerd');
  expect((await dekkend('check', file)).code).toBe(0);
});
