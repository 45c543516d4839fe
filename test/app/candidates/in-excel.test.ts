import { furtherItem } from '../../../src/core/exam/results/judge-exemption';
import { liveUseCases } from '../../../src/app/live-use-cases';
import { openBook, openPlanBook } from '../../../src/app/open-book';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { createBook } from '../../../src/workbook/plan/create-book';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { pack, unpack } from '../../../src/workbook/xlsx/package';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { openExcel } from '../../workbook/officejs/open-excel';
import { bicyclePlan, bicycleRental } from '../../workbook/plan/bicycle-rental';

const none = () => Promise.reject(new Error('not asked'));
const options = { progress: () => undefined, signal: new AbortController().signal };

async function excelWithBook(settings: Partial<ExamBook['settings']> = {}) {
  const { port, excel } = await openExcel();
  const plan = { ...bicyclePlan, settings: { ...bicyclePlan.settings, ...settings } };
  const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0, plan } as const;
  await port.apply(createBook(input, await port.snapshot()).value);
  const book = async (): Promise<ExamBook> => openPlanBook(await port.snapshot()).value;
  const saved = new Map<string, Uint8Array>();
  const { candidates } = liveUseCases(
    port,
    { fetchSample: none, readFile: none },
    {
      newWorkbook: () => openXlsx(null),
      openWorkbook: openXlsx,
      zip: async (files) => pack(files),
      save: async (name, bytes) => void saved.set(name, bytes),
    },
  );
  const put = async (text: string): Promise<unknown> =>
    candidates.put(await candidates.list(text, await book()), 'keep-sheet', options);
  return { candidates, book, excel, port, put, saved };
}

const sheetsOf = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  sheets.map(({ name }) => name).filter((name) => /^(Kandidaten|Register|Vrijstellingen)$/.test(name));

test('a list stands in Excel after 2 requests to read and 3 to write, zeros, dates and formulas as text included', async () => {
  const { candidates, book, excel, port, put } = await excelWithBook();
  const list = await candidates.list('nummer;naam;startdatum\n0042;=Ada;1-9-2026\n1002;Bram;', await book());
  excel.host.log.clear();
  expect(await candidates.put(list, 'refuse', options)).toEqual({ added: 2, completed: 0, same: 0 });
  expect(excel.host.log.roundTrips).toBe(5);
  expect(sheetsOf(await port.snapshot())).toEqual(['Kandidaten', 'Register', 'Vrijstellingen']);
  expect(await put('1002;Bram\n1003;Cor')).toEqual({ added: 1, completed: 0, same: 1 });
  expect((await book()).candidates.map(({ number, name, startDate }) => [number, name, startDate])).toEqual([
    ['0042', '=Ada', '2026-09-01'],
    ['1002', 'Bram', null],
    ['1003', 'Cor', null],
  ]);
}, 60_000);

test('an exemption goes into the first empty row after 2 requests to read and 3 to write, and is never written twice', async () => {
  const { candidates, book, excel, port, put } = await excelWithBook();
  await put('0042;Ada\n1002;Bram');
  const wish = { candidate: '0042', item: 'B1-K1-W1', date: '1-9-2026', ground: '=Diploma' };
  excel.host.log.clear();
  expect(await candidates.exempt(wish, options)).toEqual({
    candidate: '0042',
    item: 'B1-K1-W1',
    sheet: 'Vrijstellingen',
  });
  expect(excel.host.log.roundTrips).toBe(5);
  await expect(candidates.exempt({ ...wish, item: 'b1-k1-w1' }, options)).rejects.toThrow('exempt/already');
  await expect(candidates.exempt({ ...wish, candidate: '9' }, options)).rejects.toThrow('exempt/unknown-candidate');
  await expect(candidates.exempt({ ...wish, item: 'B1-K1', date: '31-2-2026' }, options)).rejects.toThrow(
    'exempt/bad-date',
  );
  await candidates.exempt({ ...wish, item: 'B1-K1' }, options);
  await candidates.exempt({ ...wish, item: furtherItem('elective', 'K0023') }, options);
  await expect(candidates.exempt({ ...wish, item: furtherItem('elective', 'k0023') }, options)).rejects.toThrow(
    'exempt/already',
  );
  const { register, exemptionCells } = await book();
  expect(register.exemptions).toEqual([
    { candidate: '0042', coreTask: 'B1-K1', part: 'B1-K1-W1', date: '2026-09-01', ground: '=Diploma' },
    { candidate: '0042', coreTask: 'B1-K1', part: null, date: '2026-09-01', ground: '=Diploma' },
    {
      ...{ candidate: '0042', coreTask: 'Keuzedeel', part: 'K0023', further: 'elective' },
      ...{ date: '2026-09-01', ground: '=Diploma' },
    },
  ]);
  expect(exemptionCells).toEqual(['B5', 'B6', 'B7'].map((cell) => ({ sheet: 'Vrijstellingen', cell })));
  expect((await port.snapshot()).sheets.filter(({ name }) => name.startsWith('Vrijstellingen'))).toHaveLength(1);
}, 60_000);

test('an exemption makes its sheet where somebody deleted it', async () => {
  const { candidates, book, put, excel } = await excelWithBook();
  await put('0042;Ada');
  excel.store.deleteSheet(excel.store.sheets().find(({ name }) => name === 'Vrijstellingen')?.id ?? '');
  await excel.store.settle();
  await candidates.exempt({ candidate: '0042', item: 'B1-K2', date: '1-9-2026', ground: 'Diploma' }, options);
  expect((await book()).register.exemptions).toEqual([
    { candidate: '0042', coreTask: 'B1-K2', part: null, date: '2026-09-01', ground: 'Diploma' },
  ]);
}, 60_000);

test('what differs and was not shown is not decided by what somebody chose', async () => {
  const { candidates, book, put } = await excelWithBook();
  await put('1001;Ada');
  const seen = await candidates.list('1001;Ada\n1002;Bram', await book());
  await put('1002;Bert');
  await expect(candidates.put(seen, 'take-list', options)).rejects.toThrow('candidates/list-outdated');
  expect((await book()).candidates.map(({ name }) => name)).toEqual(['Ada', 'Bert']);
}, 60_000);

test('forms for candidates become sheets once, however often they are asked for', async () => {
  const { candidates, book, put } = await excelWithBook();
  await put('1001;Ada\n1002;Bram');
  const handOut = { examIds: ['e1', 'e3'], numbers: ['1001', '1002'] };
  expect(await candidates.makeSheets(handOut, options)).toEqual({
    made: ['PVB1 1001', 'PVB1 1002', 'K1 1001', 'K1 1002'],
    there: 0,
  });
  expect(await candidates.makeSheets(handOut, options)).toEqual({ made: [], there: 4 });
  expect((await book()).candidateForms.map(({ candidate }) => candidate?.number)).toEqual([
    '1001',
    '1002',
    '1001',
    '1002',
  ]);
}, 120_000);

test('workbooks of their own are one per candidate, exam and assessor who rates apart, and change nothing here', async () => {
  const { candidates, book, put, saved } = await excelWithBook({ ratingMode: 'separate' });
  await put('1001;Ada Voorbeeld');
  const before = await book();
  expect(await candidates.makeFiles({ examIds: ['e1', 'e3'], numbers: ['1001'] }, options)).toEqual({
    file: 'formulieren.zip',
    forms: 3,
  });
  expect(await book()).toEqual(before);
  const files = unpack(saved.get('formulieren.zip') ?? new Uint8Array());
  expect([...files.keys()].sort()).toEqual([
    'K1-1001.xlsx',
    'PVB1-1001-beoordelaar-1.xlsx',
    'PVB1-1001-beoordelaar-2.xlsx',
  ]);
  const form = await openXlsx(files.get('PVB1-1001-beoordelaar-2.xlsx') ?? null);
  expect(openBook(await form.snapshot()).value.issued).toMatchObject({ rater: 2, candidate: { number: '1001' } });
}, 120_000);

test('forms for nobody are refused, and so are workbooks when somebody stops', async () => {
  const { candidates, put } = await excelWithBook();
  const handOut = { examIds: ['e1'], numbers: ['1001'] };
  await expect(candidates.makeFiles(handOut, options)).rejects.toThrow('issue/no-candidates');
  await put('1001;Ada');
  const stopped = new AbortController();
  stopped.abort();
  await expect(candidates.makeFiles(handOut, { ...options, signal: stopped.signal })).rejects.toThrow(
    'workbook/cancelled',
  );
}, 60_000);

test('forms for paper are made in Excel', async () => {
  const { candidates } = await excelWithBook();
  expect(await candidates.makePaper(options)).toBe(3);
}, 60_000);
