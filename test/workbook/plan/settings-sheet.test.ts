import type { Settings } from '../../../src/core/exam/exam-plan';
import { defaultSettings } from '../../../src/core/exam/settings';
import { frameworkKinds } from '../../../src/core/framework/framework';
import { languages } from '../../../src/language/language';
import { cellName } from '../../../src/workbook/plan/a1';
import { createBook } from '../../../src/workbook/plan/create-book';
import { readBook } from '../../../src/workbook/plan/read-book';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicycleRental, exam } from './bicycle-rental';
import { setCell } from './disturb';

const others: readonly Partial<Settings>[] = [
  { ratingMode: 'joint', scoring: 'holistic', motivationPer: 'work-process', resultAs: 'words' },
  { ratingMode: 'separate', countingAttempt: 'last', resitUnit: 'core-task', resultAs: 'mark' },
  { maximumAttempts: 9, resitUnit: 'work-process', absentUsesAttempt: false },
];

const books = languages.flatMap((language) => frameworkKinds.map((kind) => ({ language, kind })));

test.each(books)('settings in the words of $kind in $language are read back', ({ language, kind }) => {
  for (const given of [{}, ...others]) {
    const settings = { ...defaultSettings, ...given };
    const framework = { ...bicycleRental, kind };
    const input = { framework, profile: 'P1', plan: { exams: [], settings }, language, openImportWarnings: 0 };
    const read = readBook(snapshotOfPlan(createBook(input, null).value));
    if (read.kind !== 'book') throw new Error(read.kind);
    expect(read.diagnostics).toEqual([]);
    expect(read.book.settings).toEqual(settings);
  }
});

test.each([
  ['q', ['O'], 1],
  ['O, q', ['O'], 1],
  ['o; G', ['o', 'G'], 0],
  ['', [], 0],
] as const)('levels that need a motivation, typed as "%s", are %j', (typed, expected, told) => {
  const plan = { exams: [exam('e1', {})], settings: defaultSettings };
  const input = { framework: bicycleRental, profile: 'P1', plan, language: 'nl', openImportWarnings: 0 } as const;
  const made = snapshotOfPlan(createBook(input, null).value);
  const sheet = made.sheets.find(({ name }) => name === 'Instellingen');
  const row = sheet?.values.findIndex((cells) => cells.includes('Motivering verplicht bij')) ?? 0;
  const column = sheet?.values[row]?.indexOf('O') ?? 0;
  if (sheet === undefined) throw new Error('no settings');
  const read = readBook(
    setCell(made, sheet.name, cellName({ row: sheet.origin.row + row, column: sheet.origin.column + column }), typed),
  );
  if (read.kind !== 'book') throw new Error(read.kind);
  expect(read.book.settings.motivationFor).toEqual(expected);
  expect(read.diagnostics.map(({ code }) => code)).toEqual(Array(told).fill('forms/setting-unreadable'));
});
