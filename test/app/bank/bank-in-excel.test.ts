import { formRowKey } from '../../../src/app/bank/fill-from-bank';
import type { FormMatch } from '../../../src/app/bank/fill-from-bank';
import { liveUseCases } from '../../../src/app/live-use-cases';
import { openPlanBook } from '../../../src/app/open-book';
import { bankCsv } from '../../../src/core/exam/bank/bank-csv';
import { entryKey } from '../../../src/core/exam/bank/same-wording';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { readBankFile } from '../../../src/importers/bank/read-bank-file';
import { planBank } from '../../../src/workbook/plan/bank/plan-bank';
import { createBook } from '../../../src/workbook/plan/create-book';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { entry } from '../../core/exam/bank/entry';
import { openExcel } from '../../workbook/officejs/open-excel';
import { bicyclePlan, bicycleRental } from '../../workbook/plan/bicycle-rental';

const none = () => Promise.reject(new Error('not asked'));
const options = { progress: () => undefined, signal: new AbortController().signal };
const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;

const greets = entry({ text: '-groet de klant', descriptors: { V: 'Groet.' } });
const later = entry({ text: 'Groet de klant', descriptors: { V: 'Groet en wacht.' } });
const lock = entry({ text: 'legt het slot uit', workProcess: 'X1', descriptors: { V: 'Legt uit.' } });
const csvOf = (...entries: readonly (typeof greets)[]) => new TextEncoder().encode(bankCsv(entries));

async function excelWithBook() {
  const { port, excel, peek } = await openExcel();
  await port.apply(createBook({ ...input, plan: bicyclePlan }, await port.snapshot()).value);
  const book = async (): Promise<ExamBook> => openPlanBook(await port.snapshot()).value;
  const saved = new Map<string, Uint8Array>();
  const { bank } = liveUseCases(port, { fetchSample: none, readFile: none }, null, {
    openWorkbook: openXlsx,
    save: async (name, bytes) => void saved.set(name, bytes),
  });
  const { host } = excel;
  async function roundTripsOf<T>(work: Promise<T>): Promise<readonly [T, number]> {
    host.log.clear();
    const given = await work;
    return [given, host.log.roundTrips];
  }
  async function open(name: string, bytes: Uint8Array): Promise<void> {
    await bank.add((await bank.lookAtFile({ name, bytes })).entries, options);
  }
  return { bank, book, peek, saved, open, port, roundTripsOf };
}

const rowOf = (matches: readonly FormMatch[], kind: FormMatch['kind']): string => {
  const match = matches.find((each) => each.kind === kind);
  return match === undefined ? '' : formRowKey(match.on);
};

test('a bank from a file is looked at in 2 requests and stands on its sheet after 2 to read and 3 to write', async () => {
  const { bank, peek, roundTripsOf } = await excelWithBook();
  const [offer, looking] = await roundTripsOf(bank.lookAtFile({ name: 'bank.csv', bytes: csvOf(greets, later, lock) }));
  expect(offer).toMatchObject({ file: 'bank.csv', news: { fresh: 2, differing: 1, known: 0 }, unreadable: [] });
  expect(looking).toBe(2);
  const [added, writing] = await roundTripsOf(bank.add(offer.entries, options));
  expect(added).toEqual({ news: { fresh: 2, differing: 1, known: 0 }, sheet: 'Rubriekenbank' });
  expect(writing).toBe(5);
  expect((await peek('Rubriekenbank')).flat()).toContain('-groet de klant');
  const [again, nothing] = await roundTripsOf(bank.add(offer.entries, options));
  expect(again.news).toEqual({ fresh: 0, differing: 0, known: 3 });
  expect(nothing).toBe(2);
}, 60_000);

test('what is sure and what was chosen is filled in one write, and kept in the bank it is known', async () => {
  const { bank, book, open, roundTripsOf } = await excelWithBook();
  await open('bank.csv', csvOf(greets, later, lock));
  const [proposal, looking] = await roundTripsOf(bank.lookAtBank());
  expect(looking).toBe(2);
  expect(proposal).toMatchObject({ entries: 3, approved: ['PF/2'] });
  const choices = new Map([[rowOf(proposal.matches, 'offered'), entryKey(later)]]);
  const [filled, writing] = await roundTripsOf(bank.fill({ ...proposal, choices }, options));
  expect(filled).toBe(2);
  expect(writing).toBeLessThanOrEqual(6);
  const described = (await book()).forms.flatMap(({ criteria }) =>
    criteria.flatMap(({ id, descriptors }) => (descriptors['V'] ? [[id, descriptors['V']]] : [])),
  );
  expect(described).toEqual([
    ['i1', 'Groet en wacht.'],
    ['i5', 'Legt uit.'],
  ]);
  // The lock stands under its own work process on the form, and under another one in the bank.
  expect((await bank.lookAtForms()).news).toEqual({ fresh: 1, differing: 0, known: 1 });
}, 60_000);

test('what would be filled otherwise than it was looked at is not filled', async () => {
  const { bank, book, open } = await excelWithBook();
  await open('bank.csv', csvOf(greets));
  const seen = await bank.lookAtBank();
  expect(rowOf(seen.matches, 'sure')).toBe('e1:i1');
  await open('more.csv', csvOf(later));
  const before = await book();
  await expect(bank.fill(seen, options)).rejects.toThrow('bank/outdated');
  expect(await book()).toEqual(before);
}, 60_000);

test('a bank in a workbook is opened with the described rows of its forms', async () => {
  const other = await openXlsx(null);
  await other.apply(createBook({ ...input, plan: bicyclePlan }, await other.snapshot()).value);
  const snapshot = await other.snapshot();
  const { plan } = planBank(openPlanBook(snapshot).value, snapshot, [greets, lock]);
  if (plan === null) throw new Error('nothing planned');
  await other.apply(plan);
  const { bank } = await excelWithBook();
  const offer = await bank.lookAtFile({ name: 'ander.xlsx', bytes: await other.bytes() });
  expect(offer).toMatchObject({ entries: [greets, lock], remarks: [], news: { fresh: 2 } });
  await expect(bank.lookAtFile({ name: 'brief.txt', bytes: new TextEncoder().encode('Beste') })).rejects.toThrow(
    'bank/not-a-bank',
  );
}, 60_000);

test.each(['csv', 'json'] as const)(
  'the bank is saved as %s, and is all known when that is opened',
  async (format) => {
    const { bank, open, saved } = await excelWithBook();
    expect(await bank.saveAs(format)).toEqual({ file: null, entries: 0, unreadable: [] });
    await open('bank.csv', csvOf(greets, later, lock));
    expect(await bank.saveAs(format)).toEqual({ file: `rubriekenbank.${format}`, entries: 3, unreadable: [] });
    const bytes = saved.get(`rubriekenbank.${format}`) ?? new Uint8Array();
    expect(readBankFile(bytes).value).toHaveLength(3);
    expect((await bank.lookAtFile({ name: 'terug', bytes })).news).toEqual({ fresh: 0, differing: 0, known: 3 });
  },
  60_000,
);
