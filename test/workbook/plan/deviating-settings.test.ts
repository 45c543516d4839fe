import type { Settings } from '../../../src/core/exam/exam-plan';
import { deviatingSettings } from '../../../src/core/checks/deviating-settings';
import { defaultSettings } from '../../../src/core/exam/settings';
import { languages } from '../../../src/language/language';
import { sheetTextsOf } from '../../../src/language/sheet-texts-of';
import { planAgreement } from '../../../src/workbook/plan/agreement/plan-agreement';
import { createBook } from '../../../src/workbook/plan/create-book';
import { deviationWords, settingText } from '../../../src/workbook/plan/exams/setting-words';
import { settingKeys } from '../../../src/workbook/plan/exams/settings-sheet';
import { usualSettings } from '../../../src/workbook/plan/exams/usual-settings';
import { readBook } from '../../../src/workbook/plan/read-book';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { CellContent } from '../../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../../judges/find-program';
import { recalculate } from '../../judges/recalculate';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicycleInput } from './bicycle-rental';
import { bookOf } from './book-of';

const inLibreOffice = findProgram('soffice') === null ? test.skip : test;
const texts = sheetTextsOf('nl', 'qualification-file');
const usual = usualSettings('nl', 'qualification-file');
const sheetOf = ({ sheets }: WorkbookSnapshot) => sheets.find(({ name }) => name === 'Instellingen');
const planWith = (settings: Partial<Settings>) =>
  createBook({ ...bicycleInput, plan: { ...bicycleInput.plan, settings: { ...usual, ...settings } } }, null).value;

/** "name: value (usual)" of whatever deviates. */
const said = (settings: Partial<Settings>): readonly string[] =>
  deviatingSettings({ ...usual, ...settings }, usual)
    .map((deviation) => deviationWords(deviation, texts))
    .map((words) => `${words.name}: ${words.value} (${words.usual})`);

/** Of every setting another value than the usual one. */
const others: Settings = {
  scale: [
    { code: 'N', name: 'nee', points: 0, passes: false },
    { code: 'J', name: 'ja', points: 1, passes: true },
  ],
  minimumShare: 75,
  minimumAssessors: 3,
  ratingMode: 'separate',
  scoring: 'holistic',
  motivationFor: ['N', 'J'],
  motivationPer: 'work-process',
  goodFrom: 80,
  maxNonPassing: 10,
  resultAs: 'words',
  hideResultsUntilComplete: false,
  knowledgeIntegrated: true,
  maximumAttempts: 2,
  countingAttempt: 'last',
  resitUnit: 'core-task',
  absentUsesAttempt: false,
  minimumKappa: 0.6,
  minimumAgreement: 80,
  retentionMonths: 24,
  severities: { 'plan/too-few-assessors': 'info' },
};

test.each(languages)('a new workbook in %s deviates in nothing', (language) => {
  const own = usualSettings(language, 'qualification-file');
  expect(deviatingSettings(own, own)).toEqual([]);
  const snapshot = snapshotOfPlan(
    createBook({ ...bicycleInput, plan: { exams: [], settings: own }, language }, null).value,
  );
  expect(deviatingSettings(bookOf(snapshot).settings, own)).toEqual([]);
});

test('every setting that is otherwise is told, with what it is and what it would be', () => {
  expect(said(others)).toEqual([
    'Beoordelingsschaal: N = nee (0); J = ja (1, voldoet) (O = onvoldoende (0); V = voldoende (1, voldoet); G = goed (2, voldoet))',
    'Minimaal geëxamineerd deel per kerntaak (%): 75 (100)',
    'Minimaal aantal beoordelaars: 3 (2)',
    'Hoe beoordelaars beoordelen: ieder een werkmap (in één werkmap)',
    'Niveau geven: per werkproces (per indicator)',
    'Motivering verplicht bij: N, J (N)',
    'Motivering vragen: per werkproces (per rij)',
    'Goed vanaf (%): 80 (leeg)',
    'Hoogstens niet voldaan per werkproces (%): 10 (leeg)',
    'Uitslag als: woord (woord en cijfer)',
    'Punten pas tonen als alles is beoordeeld: nee (ja)',
    'Vakkennis wordt in de praktijkexamens meegenomen: ja (nee)',
    'Hoogste aantal kansen per examen: 2 (leeg)',
    'Welke kans telt: laatste (hoogste)',
    'Bij een herkansing opnieuw: per kerntaak (het hele examen)',
    'Niet verschijnen kost een kans: nee (ja)',
    'Beoordelaars: laagste gewogen kappa: 0,6 (0,4)',
    'Beoordelaars: laagste overeenstemming (%): 80 (70)',
    'Bewaartermijn van kandidaatgegevens (maanden): 24 (18)',
    'Ernst van plan/too-few-assessors: ter info (let op)',
  ]);
});

test('a severity that is the usual one, and levels in another order or case, deviate in nothing', () => {
  expect(said({ severities: { 'plan/too-few-assessors': 'warning' } })).toEqual([]);
  const two = { ...usual, motivationFor: ['O', 'G'] };
  expect(deviatingSettings({ ...two, motivationFor: ['g', 'o'] }, two)).toEqual([]);
});

inLibreOffice(
  'the sheet says live what deviates, also after people change it',
  async () => {
    const workbook = await openXlsx(null);
    await workbook.apply(planWith({ minimumShare: 75, severities: others.severities }));
    const deviations = async (): Promise<readonly string[]> => {
      const sheet = sheetOf(await recalculate(await workbook.bytes()));
      return (sheet?.values ?? [])
        .slice(4)
        .flatMap((line) => (line[3] === null || line[3] === '' ? [] : [String(line[3])]));
    };
    expect(await deviations()).toEqual(['afwijkend van standaard (100)', 'afwijkend van standaard (leeg)']);
    const rowOf = (key: string): number =>
      sheetOf(planned)?.values.findIndex(([found]) => found === `setting:${key}`) ?? -1;
    const planned = await workbook.snapshot();
    const write = (key: string, content: CellContent | null) => ({ row: rowOf(key), column: 2, contents: [[content]] });
    const blocks = [
      write('minimumShare', { kind: 'number', number: 100 }),
      write('severities', null),
      write('ratingMode', { kind: 'text', text: 'ieder een werkmap' }),
      write('minimumKappa', { kind: 'number', number: 0.5 }),
      write('goodFrom', { kind: 'number', number: 80 }),
    ];
    const changes = [{ kind: 'write', target: 'Instellingen', blocks } as const];
    await workbook.apply({ changes, names: [], forget: [], activate: null });
    expect(await deviations()).toEqual([
      'afwijkend van standaard (in één werkmap)',
      'afwijkend van standaard (leeg)',
      'afwijkend van standaard (0,4)',
    ]);
  },
  120_000,
);

describe('severities', () => {
  /** What is read of a text in the cell with severities. */
  function typed(text: string): { readonly read: Settings['severities']; readonly told: readonly unknown[] } {
    const snapshot = snapshotOfPlan(planWith({}));
    const sheet = sheetOf(snapshot);
    const at = sheet?.values.findIndex(([key]) => key === 'setting:severities') ?? -1;
    const values =
      sheet?.values.map((line, row) => (row === at ? [line[0] ?? null, line[1] ?? null, text] : line)) ?? [];
    const sheets = snapshot.sheets.map((each) => (each === sheet ? { ...each, values } : each));
    const found = readBook({ ...snapshot, sheets });
    if (found.kind !== 'book') throw new Error(found.kind);
    return {
      read: found.book.settings.severities,
      told: found.diagnostics.map(({ code, data }) => ({ code, ...data })),
    };
  }

  test('are read in the words of any language, ignoring case, with a colon or an equals sign', () => {
    const text = 'plan/too-few-assessors: Let op\nPLAN/cut-score-missing = ter info; coverage/unknown-code: error\n\n';
    expect(typed(text)).toEqual({
      read: {
        'plan/too-few-assessors': 'warning',
        'plan/cut-score-missing': 'info',
        'coverage/unknown-code': 'error',
      },
      told: [],
    });
  });

  test('a rule or word that is not known is told, and the other lines hold', () => {
    const text = 'plan/too-few-asessors: info\nplan/cut-score-missing: erg\nvan alles\nplan/unknown-exam: let op';
    expect(typed(text)).toEqual({
      read: { 'plan/unknown-exam': 'warning' },
      told: [
        {
          code: 'forms/severity-unreadable',
          line: 'plan/too-few-asessors: info',
          problem: 'rule',
          rule: 'plan/too-few-asessors',
          nearest: 'plan/too-few-assessors',
          meant: 'info',
        },
        {
          code: 'forms/severity-unreadable',
          line: 'plan/cut-score-missing: erg',
          problem: 'severity',
          rule: 'plan/cut-score-missing',
          nearest: null,
          meant: null,
        },
        expect.objectContaining({ line: 'van alles', problem: 'rule', nearest: null, meant: null }),
      ],
    });
  });
});

describe('a workbook from before some settings', () => {
  /** The sheet as an older version made it: without the last rows but one, and without the column. */
  async function older() {
    const workbook = await openXlsx(null);
    await workbook.apply(planWith({ minimumShare: 75 }));
    const sheet = sheetOf(await workbook.snapshot());
    const rows = ['minimumKappa', 'minimumAgreement'].map(
      (key) => sheet?.values.findIndex(([found]) => found === `setting:${key}`) ?? -1,
    );
    const emptied = (row: number, column: number) => ({ row, column, contents: [[null]] });
    const blocks = [
      ...rows.flatMap((row) => [0, 1, 2, 3, 4].map((column) => emptied(row, column))),
      ...(sheet?.values ?? []).map((_, row) => emptied(row, 3)),
      { row: 30, column: 1, contents: [[{ kind: 'text', text: 'Besproken in de commissie.' } as const]] },
    ];
    const changes = [{ kind: 'write', target: 'Instellingen', blocks } as const];
    await workbook.apply({ changes, names: [], forget: [], activate: null });
    return workbook;
  }

  test('gets the rows and the column when something is written anyway, and keeps what people wrote', async () => {
    const workbook = await older();
    const before = await workbook.snapshot();
    expect(bookOf(before).settings).toMatchObject({ minimumShare: 75, minimumKappa: 0.4, minimumAgreement: 70 });

    await workbook.apply(planAgreement(bookOf(before), before));
    const after = await workbook.snapshot();
    expect(bookOf(after).settings).toEqual(bookOf(before).settings);
    const sheet = sheetOf(after);
    for (const key of settingKeys) expect(sheet?.values.map(([found]) => found)).toContain(`setting:${key}`);
    expect(sheet?.values[30]?.slice(0, 3)).toEqual([null, 'Besproken in de commissie.', null]);
    const column = sheet?.values[0]?.indexOf('deviation') ?? -1;
    const [share, kappa] = ['minimumShare', 'minimumKappa'].map((key) =>
      sheet?.values.find(([found]) => found === `setting:${key}`),
    );
    expect(share?.[column]).toBe('afwijkend van standaard (100)');
    expect(kappa?.slice(1, 3)).toEqual(['Beoordelaars: laagste gewogen kappa', 0.4]);
    const again = planAgreement(bookOf(after), after).changes.filter(({ kind }) => kind === 'write');
    expect(again).toEqual([]);
  });

  test('a sheet that somebody protected is left alone', async () => {
    const snapshot = await (await older()).snapshot();
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.name === 'Instellingen' ? { ...sheet, protected: true } : sheet,
    );
    const plan = planAgreement(bookOf(snapshot), { ...snapshot, sheets });
    expect(plan.changes.map(({ kind }) => kind)).toEqual(['create']);
  });
});

test('each setting has words that read back as its value', () => {
  for (const key of settingKeys) expect(settingText(key, defaultSettings, texts)).toEqual(expect.any(String));
  const read = bookOf(snapshotOfPlan(planWith(others)));
  expect(read.settings).toEqual(others);
});
