import type { Settings } from '../../../src/core/exam/exam-plan';
import { defaultSettings } from '../../../src/core/exam/settings';
import { frameworkKinds } from '../../../src/core/framework/framework';
import { languages } from '../../../src/language/language';
import { createBook } from '../../../src/workbook/plan/create-book';
import { readBook } from '../../../src/workbook/plan/read-book';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicycleRental } from './bicycle-rental';

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
