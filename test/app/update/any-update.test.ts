import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { WorkbookPort } from '../../../src/app/ports';
import { renewDossier } from '../../../src/app/update/renew-dossier';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { Framework } from '../../../src/core/framework/framework';
import { findSheets } from '../../../src/workbook/plan/book/find-sheets';
import { planForms } from '../../../src/workbook/plan/plan-forms';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { lettersOf } from '../../../src/core/framework/text-mark';
import { reread } from '../../core/frameworks/newer-version';
import { firstQualification } from '../../core/frameworks/sound-plan';
import { describeWith } from '../../judges/find-program';
import { saveWithLibreOffice } from '../../judges/recalculate';
import { openExcel } from '../../workbook/officejs/open-excel';
import { readingOf } from './example-reading';
import type { UpdateCase } from './filled-book';
import { disturbance, inMemory } from './disturbed-book';
import { bookIn, fillBook, marksOf, ratingsOf, updateCase, wordsInMatrix } from './filled-book';

const update = (port: WorkbookPort, framework: Framework, profile: string | null) =>
  renewDossier(port, readingOf(framework), profile);

const lapsedWords = (framework: Framework, item: string | null): string =>
  `${wordsInMatrix(framework, item ?? '')} (vervallen)`.trim();

/** Every mark stands where it stood: on the row of its item, or on that row called lapsed; what is back is on its item. */
function expectMarksKept(before: ExamBook, after: ExamBook): void {
  const there = marksOf(after);
  const lost = marksOf(before).filter(({ exam, item, lapsed }) => {
    const words = lapsed ?? lapsedWords(before.framework, item);
    return !there.some(
      (mark) =>
        mark.exam === exam &&
        ((item !== null && mark.item === item) || (mark.lapsed ?? lapsedWords(after.framework, mark.item)) === words),
    );
  });
  expect(lost).toEqual([]);
  expect(there.length).toBe(marksOf(before).length);
}

/** A sheet but for the hidden mark of which form it is: that of an earlier cohort gets another one, and nothing else. */
function withoutMark(sheet: SheetSnapshot): SheetSnapshot {
  const isMark = (value: unknown): boolean => /^dekkend:form:/.test(String(value));
  return { ...sheet, values: sheet.values.map((line) => line.map((value) => (isMark(value) ? null : value))) };
}

/** What holds of every update, in whatever workbook. */
async function updateAndJudge(port: WorkbookPort, { newer, older }: UpdateCase, before: ExamBook): Promise<ExamBook> {
  const { profile } = firstQualification(older);
  const snapshot = await port.snapshot();
  await update(port, newer, profile);
  const after = await bookIn(port);
  expect([...ratingsOf(after)].sort()).toEqual([...ratingsOf(before)].sort());
  expectMarksKept(before, after);
  const hidden = findSheets(snapshot).byKey.get('machine')?.sheet.name ?? '';
  const ours = [before.sheets.dossier, before.sheets.coverage, before.sheets.plan, hidden];
  const news = after.forms
    .map(({ sheet }) => sheet)
    .filter((sheet) => snapshot.sheets.every(({ name }) => name !== sheet));
  const others = ({ sheets }: WorkbookSnapshot) =>
    sheets.filter(({ name }) => ![...ours, ...news].includes(name)).map(withoutMark);
  expect(others(await port.snapshot())).toEqual(others(snapshot));
  return after;
}

test('an update of a file loses nothing that was filled in, and a second one in a row changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(updateCase, async (made) => {
      const port = await openXlsx(null);
      const before = await fillBook(port, made);
      const parts = unzipSync(await port.bytes());
      const after = await updateAndJudge(port, made, before);
      const now = unzipSync(await port.bytes());
      const untouched = Object.entries(parts).filter(
        ([name, bytes]) =>
          name.startsWith('xl/worksheets/sheet') && Buffer.from(bytes).equals(Buffer.from(now[name] ?? [])),
      );
      expect(untouched.length).toBeGreaterThanOrEqual(before.forms.length - after.candidateForms.length);

      const { difference } = await update(port, made.newer, firstQualification(made.older).profile);
      expect(difference.differences).toEqual([]);
      expect(await bookIn(port)).toEqual(after);
    }),
    { numRuns: 60 },
  );
}, 600_000);

test('so does an update of a workbook that people renamed, sorted and put lines into', async () => {
  await fc.assert(
    fc.asyncProperty(updateCase, fc.array(disturbance, { minLength: 1, maxLength: 3 }), async (made, steps) => {
      const port = inMemory();
      await fillBook(port, made);
      steps.forEach((step) => port.disturb(step));
      await updateAndJudge(port, made, await bookIn(port));
    }),
    { numRuns: 30 },
  );
}, 300_000);

test('back to the older version every mark is on its own row again, and forms made anew keep what is filled in', async () => {
  await fc.assert(
    fc.asyncProperty(updateCase, async (made) => {
      const port = inMemory();
      const before = await fillBook(port, made);
      const { own } = firstQualification(made.older);
      await updateAndJudge(port, made, before);
      const again = await updateAndJudge(port, { ...made, newer: reread(made.older, 'again') }, await bookIn(port));
      const coveredWords = ({ exams, framework }: ExamBook) =>
        exams.map(({ exam }) => exam.covers.map((id) => wordsInMatrix(framework, id)));
      const all = own.items.map(({ title, text }) => lettersOf(title ?? text ?? ''));
      const once = (words: string) => all.filter((each) => each === lettersOf(words)).length === 1;
      coveredWords(before).forEach((words, exam) => {
        expect(coveredWords(again)[exam]).toEqual(expect.arrayContaining(words.filter(once)));
      });

      await port.apply(planForms(again, await port.snapshot()).value);
      const onSheets = (await port.snapshot()).sheets.flatMap(({ values }) => values.flat().map(String));
      const reasons = ratingsOf(before).map((rating) => rating.split(' | ').at(-1));
      expect(onSheets).toEqual(expect.arrayContaining(reasons));
    }),
    { numRuns: 30 },
  );
}, 300_000);

test('so does an update in Excel', async () => {
  for (const made of fc.sample(updateCase, { numRuns: 4, seed: 20261125 })) {
    const { port } = await openExcel();
    await updateAndJudge(port, made, await fillBook(port, made));
  }
}, 300_000);

describeWith('soffice', 'a file that LibreOffice saved', () => {
  test('is updated without a loss too', async () => {
    for (const made of fc.sample(updateCase, { numRuns: 2, seed: 20261125 })) {
      const workbook = await openXlsx(null);
      await fillBook(workbook, made);
      const port = await openXlsx(saveWithLibreOffice(await workbook.bytes()));
      await updateAndJudge(port, made, await bookIn(port));
    }
  }, 600_000);
});
