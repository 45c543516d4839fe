import fc from 'fast-check';
import '../../house/property-seed';
import { csvReport } from '../../../src/app/report/csv/report-csv';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { readSeparated } from '../../../src/core/exam/separated-cells';
import { defaultSettings } from '../../../src/core/exam/settings';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { reportOf } from '../../../src/core/report/make-report';
import { reportTextsOf } from '../../../src/language/report-texts';
import type { Language } from '../../../src/language/language';
import { judgedAndCollected } from '../../core/exam/agreement/judged-book';

const judged = () =>
  judgedAndCollected([
    { candidate: '1001', levels: 'VV VV VV VV', names: ['N. Spaak', 'K. Trapper'] },
    { candidate: '=1002', levels: 'OO OO OO OO', names: ['N. Spaak', 'K. Trapper'] },
  ]);

async function csvOf(book: ExamBook, language: Language = 'nl', candidates = true): Promise<string> {
  const wishes = { on: '2026-11-26', by: null, programVersion: '0.1.0', names: false, candidates };
  const report = reportOf(book, wishes, defaultSettings);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await csvReport({ report, book, language, newWorkbook: () => openXlsx(null) }),
  );
}

/** Its lines by column. */
function linesOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [heads, ...lines] = readSeparated(csv).rows.map(({ cells }) => cells);
  return lines.map((cells) => Object.fromEntries(cells.map((cell, at) => [heads?.[at] ?? '', cell])));
}

it('begins with a BOM and has coverage, results and findings in one table', async () => {
  const csv = await csvOf(judged());
  expect(csv.startsWith('\ufeff')).toBe(true);
  const parts = new Set(linesOf(csv).map((line) => line['Onderdeel']));
  expect([...parts]).toEqual(['Dekking', 'Resultaten', 'Bevindingen']);
});

it('gives the result of each candidate by number, and without candidates how many have which', async () => {
  const words = reportTextsOf('nl');
  const [own] = linesOf(await csvOf(judged())).filter((line) => line['Kandidaat'] === '1001');
  expect(own).toMatchObject({
    Examen: 'PVB1',
    Uitkomst: 'voldoende',
    Cijfer: '6',
    Status: words.candidates.provisional,
  });
  const counted = linesOf(await csvOf(judged(), 'nl', false)).filter((line) => line['Onderdeel'] === 'Resultaten');
  expect(counted.every((line) => line['Kandidaat'] === '')).toBe(true);
  expect(counted).toContainEqual(expect.objectContaining({ Examen: 'PVB1' }) as object);
});

it.each([
  ['absent', 'niet verschenen'],
  ['invalid', 'ongeldig verklaard'],
] as const)('calls an attempt that is %s no provisional result: there is nothing to adopt', async (status, said) => {
  const lines = linesOf(await csvOf(judgedAndCollected([{ candidate: '1001', levels: '-- --', status }])));
  const attempts = lines.filter((line) => line['Kandidaat'] === '1001' && line['Examen'] !== '');
  expect(attempts.length).toBeGreaterThan(0);
  for (const line of attempts) expect(line).toMatchObject({ Uitkomst: said, Status: said, Cijfer: '' });
});

it('has a line for each candidate with whether the requirements are met, and those that are not', async () => {
  const lines = linesOf(await csvOf(judged())).filter((line) => line['Wat'] === 'Eisen voor het diploma');
  expect(lines.map((line) => line['Kandidaat'])).toEqual(['1001', "'=1002"]);
  expect(lines[0]).toMatchObject({ Onderdeel: 'Resultaten', Uitkomst: 'voldoet nog niet' });
  expect(lines[0]?.['Reden']).toMatch(/Kerntaken: nog niet/);
});

it('is English with commas where that is asked for', async () => {
  expect(readSeparated(await csvOf(judged(), 'en')).rows[0]?.cells[0]).not.toBe('Onderdeel');
});

it('has no cell that a spreadsheet calculates and no cell too many, whatever people typed', async () => {
  const odd = fc.constantFrom(
    '=1+1',
    '+x',
    '-y',
    '@SUM(A1)',
    '\tt',
    'a;b',
    'a,b',
    '"q"',
    'r\r\nn',
    "'=2",
    '\u200b=3',
    'gewoon',
  );
  await fc.assert(
    fc.asyncProperty(odd, odd, fc.constantFrom<Language>('nl', 'en'), async (name, text, language) => {
      const book = judged();
      const exams = book.exams.map((planned) => ({ ...planned, exam: { ...planned.exam, code: name } }));
      const items = book.framework.items.map((item) => ({ ...item, title: text }));
      const csv = await csvOf({ ...book, exams, framework: { ...book.framework, items } }, language);
      const { rows } = readSeparated(csv);
      for (const { cells } of rows) {
        expect(cells).toHaveLength(rows[0]?.cells.length ?? 0);
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
